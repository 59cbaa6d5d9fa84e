import { makeStyles, tokens } from "@fluentui/react-components";

/** How far a job is. */
export interface ProgressProps {
  readonly label: string;
  /** Work done, at most `max`; undefined where it cannot be said. */
  readonly value?: number;
  readonly max?: number;
}

/** The browser's own progress bar in Fluent's colours; Fluent's brings its motion library to the pane's start. */
export function Progress({ label, value, max }: ProgressProps) {
  const styles = useStyles();
  return <progress className={styles.root} aria-label={label} value={value} max={max} />;
}

const useStyles = makeStyles({
  root: {
    display: "block",
    width: "100%",
    height: "3px",
    accentColor: tokens.colorCompoundBrandBackground,
    // Standing still, it says no less.
    "@media (prefers-reduced-motion: reduce)": {
      ":indeterminate": {
        appearance: "none",
        backgroundColor: tokens.colorCompoundBrandBackground,
      },
    },
  },
});
