import {
  Button,
  makeStyles,
  ProgressBar,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { heldBack } from "./layout";
import { wording } from "./wording";

/** What the header shows. */
export interface PaneHeaderProps {
  /** True while a job occupies the document. */
  readonly isBusy: boolean;
  /** True where what is shown below stays while the job runs. */
  readonly showsProgress: boolean;
  readonly onRefresh: () => void;
}

/** The line at the top: what this page is for, and reading again. */
export function PaneHeader({ isBusy, showsProgress, onRefresh }: PaneHeaderProps) {
  const styles = useStyles();
  return (
    <header className={styles.root}>
      <h1 className={styles.title}>{wording.title}</h1>
      <Button
        appearance="subtle"
        icon={<ArrowClockwiseRegular />}
        aria-label={wording.refresh}
        title={wording.refresh}
        disabledFocusable={isBusy}
        onClick={onRefresh}
      />
      <div className={styles.progress}>
        {isBusy && showsProgress && <ProgressBar aria-label={wording.reading} shape="square" />}
      </div>
    </header>
  );
}

const useStyles = makeStyles({
  root: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  progress: { position: "absolute", left: 0, right: 0, bottom: "-1px", ...heldBack },
});
