import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import type { ReactNode } from "react";
import { useEscape } from "../components/use-escape";
import { useFocusOnArrival } from "../components/use-focus-on-arrival";
import { stack } from "./layout";
import { usePrepareWords } from "./wording";

/** One job's page. */
export interface JobPageProps {
  readonly title: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** The frame of a job: its heading, which takes the keyboard focus, and the way back. */
export function JobPage({ title, onBack, children }: JobPageProps) {
  const styles = useStyles();
  const words = usePrepareWords();
  const heading = useFocusOnArrival<HTMLHeadingElement>();
  useEscape(onBack);
  return (
    <section aria-label={title}>
      <div className={styles.top}>
        <Button
          appearance="subtle"
          icon={<ChevronLeftRegular />}
          aria-label={words.backToJobs}
          title={words.backToJobs}
          onClick={onBack}
        />
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {title}
        </h2>
      </div>
      <div className={styles.body}>{children}</div>
    </section>
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
  body: {
    ...stack,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
});
