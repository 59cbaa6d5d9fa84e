import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import type { RefObject } from "react";

/** The heading of a page that was opened from another. */
export interface BackHeadingProps {
  readonly title: string;
  /** What the way back is called. */
  readonly back: string;
  readonly onBack: () => void;
  /** The heading itself, which can take the keyboard focus. */
  readonly heading: RefObject<HTMLHeadingElement>;
}

/** The way back and the page's heading beside it. */
export function BackHeading({ title, back, onBack, heading }: BackHeadingProps) {
  const styles = useStyles();
  return (
    <div className={styles.top}>
      <Button
        appearance="subtle"
        icon={<ChevronLeftRegular />}
        aria-label={back}
        title={back}
        onClick={onBack}
      />
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </h2>
    </div>
  );
}

const useStyles = makeStyles({
  top: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: tokens.spacingHorizontalXS,
  },
  heading: {
    ...typographyStyles.subtitle2,
    margin: 0,
    borderRadius: tokens.borderRadiusMedium,
    outlineStyle: "none",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
