import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { BackHeading } from "../components/BackHeading";
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
      <BackHeading title={title} back={words.backToJobs} onBack={onBack} heading={heading} />
      <div className={styles.body}>{children}</div>
    </section>
  );
}

const useStyles = makeStyles({
  body: {
    ...stack,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
});
