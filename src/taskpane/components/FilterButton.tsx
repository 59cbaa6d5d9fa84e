import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

/** One thing the list can be narrowed to. */
export interface FilterButtonProps {
  readonly isChosen: boolean;
  /** Says in a colour what the words say too. */
  readonly icon?: ReactElement;
  readonly children: ReactNode;
  readonly onToggle: () => void;
}

/** A button that stays pressed while the list is narrowed to what it says. */
export function FilterButton({ isChosen, icon, children, onToggle }: FilterButtonProps) {
  const styles = useStyles();
  return (
    <Button
      size="small"
      shape="circular"
      appearance={isChosen ? "primary" : "outline"}
      aria-pressed={isChosen}
      className={mergeClasses(styles.root, isChosen && styles.chosen)}
      {...(icon !== undefined && { icon })}
      onClick={onToggle}
    >
      {children}
    </Button>
  );
}

const useStyles = makeStyles({
  root: {
    minWidth: "auto",
    paddingInline: "8px",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
  },
  // Without colours a pressed button would look like any other.
  chosen: { "@media (forced-colors: active)": { outline: "2px solid Highlight" } },
});
