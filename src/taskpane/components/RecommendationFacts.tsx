import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CalendarDate, Recommendation, Register } from "../../recommendations";
import {
  categoriesOf,
  isFinished,
  leadsOf,
  standingOf,
  statusInWords,
  timescalesOf,
} from "../../tracking";
import { useWords, type Words } from "../wording";

/** A recommendation whose facts are shown. */
export interface RecommendationFactsProps {
  readonly register: Register;
  readonly recommendation: Recommendation;
  readonly today: CalendarDate;
}

/** Section, lead, timescale and status in words, each only where there is one. */
export function RecommendationFacts({ register, recommendation, today }: RecommendationFactsProps) {
  const styles = useStyles();
  const words = useWords();
  const facts = factsOf(register, recommendation, today, words);
  if (facts.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {facts.map(({ term, values }) => (
        <div key={term} className={styles.fact}>
          <dt className={styles.term}>{term}</dt>
          {values.map((value) => (
            <dd key={value} className={styles.value}>
              {value}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function factsOf(
  register: Register,
  recommendation: Recommendation,
  today: CalendarDate,
  words: Words,
) {
  // What is finished is neither due nor overdue.
  const isDone = isFinished(standingOf(register, recommendation));
  const timescales = timescalesOf(recommendation).map((each) =>
    isDone ? each.raw : words.timescaleInWords(each, today),
  );
  const status = statusOf(register, recommendation, words);
  return [
    { term: words.section, values: valuesOf(recommendation.section) },
    { term: words.lead, values: leadsOf(recommendation) },
    { term: words.timescale, values: timescales },
    { term: words.status, values: valuesOf(status) },
  ].filter(({ values }) => values.length > 0);
}

function valuesOf(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}

function statusOf(register: Register, recommendation: Recommendation, words: Words) {
  const found = statusInWords(recommendation.status, categoriesOf(register, recommendation));
  if (found === null) return null;
  return words.fullStatus(found.code, found.label) + (found.draft ? `, ${words.draftWord}` : "");
}

const useStyles = makeStyles({
  facts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: 0 },
  fact: {
    display: "grid",
    gridTemplateColumns: "80px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
  },
  term: { ...typographyStyles.body1, gridColumn: "1", color: tokens.colorNeutralForeground2 },
  value: { ...typographyStyles.body1, gridColumn: "2", margin: 0, overflowWrap: "anywhere" },
});
