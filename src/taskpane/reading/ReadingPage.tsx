import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import {
  NO_CORRECTIONS,
  otherTables,
  withCorrection,
  type Corrections,
  type OtherTable,
  type Register,
} from "../../recommendations";
import type { Result } from "../../tracking";
import { BackHeading } from "../components/BackHeading";
import { TableReading } from "./TableReading";
import { useEscape } from "../components/use-escape";
import { useFocusOnArrival } from "../components/use-focus-on-arrival";
import { useWords } from "../wording";

/** A reading, and what the person may say about it. */
export interface ReadingPageProps {
  readonly register: Register;
  /** What came of the last job. */
  readonly result: Result | null;
  /** True while a job occupies the document. */
  readonly isBusy: boolean;
  readonly onBack: () => void;
  readonly onCorrect: (corrections: Corrections) => void;
}

/** Every table with what was made of it and why; each guess can be corrected. */
export function ReadingPage({ register, result, isBusy, onBack, onCorrect }: ReadingPageProps) {
  const styles = useStyles();
  const words = useWords();
  const heading = useFocusOnArrival<HTMLHeadingElement>();
  useEscape(onBack);
  const { tables, corrections } = register;
  const others = otherTables(register);

  /** What was chosen is gone afterwards, so the focus goes to where it is told what came of it. */
  const handleCorrect = (next: Corrections): void => {
    onCorrect(next);
    heading.current?.focus();
  };

  return (
    <section aria-label={words.howRead} className={styles.root}>
      <BackHeading title={words.howRead} back={words.back} onBack={onBack} heading={heading} />
      {result?.kind === "corrected" && (
        <p className={styles.result}>{words.resultMessage(result)}</p>
      )}
      <p className={styles.text}>
        {tables.length + others.length === 0 ? words.noTablesAtAll : words.readingIntro}
      </p>
      {tables.map((table, index) => (
        <TableReading
          key={table.pieces[0]}
          table={table}
          position={index + 1}
          total={tables.length}
          corrections={corrections}
          isBusy={isBusy}
          onCorrect={onCorrect}
          onLeave={() => {
            const part = { isRecommendationTable: false };
            handleCorrect(withCorrection(corrections, table.fingerprint, part));
          }}
        />
      ))}
      {others.length > 0 && (
        <OtherTables
          tables={others}
          isBusy={isBusy}
          onRead={({ fingerprint }) => {
            const part = { isRecommendationTable: true };
            handleCorrect(withCorrection(corrections, fingerprint, part));
          }}
        />
      )}
      {corrections.tables.length > 0 && (
        <Button
          className={styles.forget}
          disabledFocusable={isBusy}
          onClick={() => {
            handleCorrect(NO_CORRECTIONS);
          }}
        >
          {words.forget}
        </Button>
      )}
    </section>
  );
}

interface OtherTablesProps {
  readonly tables: readonly OtherTable[];
  readonly isBusy: boolean;
  readonly onRead: (table: OtherTable) => void;
}

function OtherTables({ tables, isBusy, onRead }: OtherTablesProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <div className={styles.others}>
      <h3 className={styles.title}>{words.otherTables}</h3>
      <p className={styles.hint}>{words.otherTablesHint}</p>
      <ul className={styles.list}>
        {tables.map((table) => (
          <li key={table.index} className={styles.other}>
            <span>{table.headers.join(", ")}</span>
            <span className={styles.hint}>{words.sentence(table.evidence)}</span>
            <Button
              size="small"
              aria-label={`${words.readThis}: ${table.headers.join(", ")}`}
              disabledFocusable={isBusy}
              onClick={() => {
                onRead(table);
              }}
            >
              {words.readThis}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalXXL,
    overflowWrap: "anywhere",
  },
  text: { ...typographyStyles.body1, margin: `0 ${tokens.spacingHorizontalM}` },
  result: { ...typographyStyles.body1Strong, margin: `0 ${tokens.spacingHorizontalM}` },
  others: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  other: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  forget: { alignSelf: "flex-start", marginLeft: tokens.spacingHorizontalM },
});
