import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { DocumentFacts, ParagraphId } from "../../recommendations";
import {
  checkBeforePublication,
  countFindings,
  factsWithin,
  type CheckResult,
  type Finding,
  type TrackedReading,
} from "../../tracking";
import { useReviewSources } from "../shared/review-sources";
import { useWords } from "../wording";
import { bareList, sentence, stack } from "./layout";
import { Trouble } from "./Trouble";
import { useAsking } from "./use-asking";
import { usePrepareWords } from "./wording";

/** The open paper. */
export interface ChecksPageProps {
  readonly reading: TrackedReading;
  readonly today: string;
  readonly canReveal: boolean;
  readonly onReveal: (place: ParagraphId) => void;
}

/** What to look at before publication, each with its place a click away. Nothing is put right by itself. */
export function ChecksPage({ reading, today, canReveal, onReveal }: ChecksPageProps) {
  const styles = useStyles();
  const words = usePrepareWords();
  const { facts, isBusy, trouble } = useFacts(reading);
  const results = useMemo(
    () => checkBeforePublication(reading, facts, today),
    [reading, facts, today],
  );
  const found = results.filter(({ findings }) => findings.length > 0);
  const clean = results.filter(
    ({ findings, wasLookedFor }) => findings.length === 0 && wasLookedFor,
  );
  const unseen = results.filter(({ wasLookedFor }) => !wasLookedFor);
  return (
    <>
      <p role="status" className={styles.sentence}>
        {isBusy ? words.looking : words.findingCount(countFindings(results))}
      </p>
      <Trouble message={trouble} />
      {found.map((result) => (
        <Findings
          key={result.check.kind}
          result={result}
          canReveal={canReveal}
          onReveal={onReveal}
        />
      ))}
      <Titles title={words.cleanChecks} results={clean} />
      {!isBusy && <Titles title={words.unseenChecks} results={unseen} />}
    </>
  );
}

/** What the file holds beside its text; null until it is known, and where Word hands out no copy. */
function useFacts(reading: TrackedReading) {
  const words = usePrepareWords();
  const { openFiles } = useReviewSources();
  const { isBusy, trouble, ask } = useAsking(words.unexpected);
  const [facts, setFacts] = useState<DocumentFacts | null>(null);
  useEffect(() => {
    const { register } = reading;
    ask(async () => {
      const files = await openFiles();
      const file = files.readFile(await files.readOpenDocument(), register.corrections);
      setFacts(factsWithin(register, file.facts, file.reading.register));
    });
  }, [ask, openFiles, reading]);
  return { facts, isBusy, trouble };
}

interface FindingsProps {
  readonly result: CheckResult;
  readonly canReveal: boolean;
  readonly onReveal: (place: ParagraphId) => void;
}

function Findings({ result: { check, findings }, canReveal, onReveal }: FindingsProps) {
  const styles = useStyles();
  const words = usePrepareWords();
  const { sentence: say } = useWords();
  return (
    <section>
      <h3 className={styles.title}>{words.checkTitle(say(check.title), findings.length)}</h3>
      <p className={styles.about}>{say(check.about)}</p>
      <ul className={styles.list}>
        {findings.map((finding, index) => (
          <li key={index} className={styles.finding}>
            <Sentence finding={finding} canReveal={canReveal} onReveal={onReveal} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SentenceProps extends Omit<FindingsProps, "result"> {
  readonly finding: Finding;
}

function Sentence({ finding, canReveal, onReveal }: SentenceProps) {
  const shared = useWords();
  const { place } = finding;
  const message = shared.sentence(finding.message);
  const styles = useStyles();
  if (place === null || !canReveal) return <>{message}</>;
  return (
    <Link
      as="button"
      className={styles.link}
      title={shared.showInWord}
      onClick={() => {
        onReveal(place);
      }}
    >
      {message}
    </Link>
  );
}

function Titles({
  title,
  results,
}: {
  readonly title: string;
  readonly results: readonly CheckResult[];
}) {
  const styles = useStyles();
  const { sentence: say } = useWords();
  if (results.length === 0) return null;
  return (
    <section className={styles.titles}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.about}>{results.map(({ check }) => say(check.title)).join(" · ")}</p>
    </section>
  );
}

const useStyles = makeStyles({
  sentence,
  title: { ...typographyStyles.body1Strong, margin: 0 },
  about: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { ...bareList, marginTop: tokens.spacingVerticalXS },
  finding: { ...typographyStyles.body1, overflowWrap: "anywhere" },
  link: { textAlign: "left", overflowWrap: "anywhere" },
  titles: { ...stack, gap: tokens.spacingVerticalXS },
});
