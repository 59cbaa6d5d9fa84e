import { Button, makeStyles, Textarea, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";

/** A text to be taken elsewhere. */
export interface CopyTextProps {
  readonly label: string;
  readonly text: string;
  readonly copy: string;
  readonly copied: string;
  /** Said where the browser does not allow copying: the text is selected then. */
  readonly copyByHand: string;
}

/** A text with a button that copies it; where copying is not allowed, the text is selected for the person to copy. */
export function CopyText({ label, text, copy, copied, copyByHand }: CopyTextProps) {
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const handleCopy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(copied);
    } catch {
      // Word's own browsers may keep the clipboard from framed pages.
      area.current?.select();
      setSaid(copyByHand);
    }
  };
  return (
    <div className={styles.root}>
      <Textarea
        className={styles.text}
        textarea={{ ref: area, className: styles.area }}
        aria-label={label}
        readOnly
        resize="vertical"
        value={text}
      />
      <div className={styles.line}>
        <Button
          onClick={() => {
            void handleCopy();
          }}
        >
          {copy}
        </Button>
        <span role="status" className={styles.said}>
          {said}
        </span>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { width: "100%" },
  area: { minHeight: "120px", maxHeight: "50vh" },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM },
  said: { ...typographyStyles.caption1 },
});
