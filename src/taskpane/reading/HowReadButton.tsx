import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useWords } from "../wording";

/** The way to the page that shows how the document was read. */
export interface HowReadButtonProps {
  /** True where the keyboard focus comes back to it. */
  readonly hasFocus?: boolean;
  readonly onOpen: () => void;
}

/** Quiet: most readings need no correction. */
export function HowReadButton({ hasFocus = false, onOpen }: HowReadButtonProps) {
  const styles = useStyles();
  const words = useWords();
  const button = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (hasFocus) button.current?.focus();
  }, [hasFocus]);
  return (
    <Button
      ref={(element: HTMLElement | null) => {
        button.current = element;
      }}
      appearance="subtle"
      size="small"
      className={styles.root}
      onClick={onOpen}
    >
      {words.howRead}
    </Button>
  );
}

const useStyles = makeStyles({
  root: {
    margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
  },
});
