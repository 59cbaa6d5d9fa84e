import { Field, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { isCalendarDate, type ParagraphId, type Register } from "../../recommendations";
import {
  changesSince,
  compareRegisters,
  doubtOfEarlier,
  listChangesSince,
  listComparison,
  type ChangeList,
} from "../../tracking";
import { FilePicker } from "../components/FilePicker";
import { useReviewSources } from "../shared/review-sources";
import { ChangeLists } from "./ChangeLists";
import { stack } from "./layout";
import { useWords } from "../wording";
import { useReviewWords } from "./wording";

/** The open paper. */
export interface ChangesPageProps {
  readonly register: Register;
  readonly today: string;
  readonly canReveal: boolean;
  readonly onReveal: (place: ParagraphId) => void;
}

/** What the open paper is compared with. */
type Earlier =
  | { readonly kind: "paper"; readonly name: string; readonly register: Register }
  | { readonly kind: "date"; readonly since: string }
  | { readonly kind: "unreadable"; readonly message: string };

/** What changed against an earlier paper from disk, or since a date. */
export function ChangesPage({ register, today, canReveal, onReveal }: ChangesPageProps) {
  const styles = useStyles();
  const words = useReviewWords();
  const { sentence: say } = useWords();
  const { readPaper } = useReviewSources();
  const [earlier, setEarlier] = useState<Earlier | null>(null);
  const { doubt, lists } = useMemo(
    () => changesFor(earlier, register, today),
    [earlier, register, today],
  );
  const handleFile = async (file: File): Promise<void> => {
    try {
      setEarlier({ kind: "paper", name: file.name, register: await readPaper(file) });
    } catch (error) {
      const message = error instanceof Error ? error.message : words.unreadable;
      setEarlier({ kind: "unreadable", message });
    }
  };
  return (
    <section aria-label={words.view.changes} className={styles.root}>
      <p className={styles.plain}>{words.changesHint}</p>
      <FilePicker
        label={words.earlierPaper}
        accept=".docx"
        onFile={(file) => {
          void handleFile(file);
        }}
      />
      <Field label={words.orSince} className={styles.field}>
        <Input
          type="date"
          max={today}
          value={earlier?.kind === "date" ? earlier.since : ""}
          onChange={(_, { value }) => {
            setEarlier(isCalendarDate(value) ? { kind: "date", since: value } : null);
          }}
        />
      </Field>
      <div role="status" className={styles.plain}>
        {earlier?.kind === "unreadable" && say(earlier.message)}
        {earlier?.kind === "paper" && words.comparedWith(earlier.name, countOf(lists))}
        {doubt !== null && <strong className={styles.doubt}>{say(doubt)}</strong>}
        {earlier?.kind === "date" && words.changeCount(countOf(lists))}
      </div>
      <ChangeLists lists={lists} canReveal={canReveal} onReveal={onReveal} />
    </section>
  );
}

interface Changes {
  /** Why the paper may be the wrong one; null where nothing speaks for it. */
  readonly doubt: string | null;
  readonly lists: readonly ChangeList[];
}

function changesFor(earlier: Earlier | null, register: Register, today: string): Changes {
  switch (earlier?.kind) {
    case "paper": {
      const comparison = compareRegisters(earlier.register, register);
      return { doubt: doubtOfEarlier(comparison), lists: listComparison(comparison) };
    }
    case "date":
      return { doubt: null, lists: listChangesSince(changesSince(register, earlier.since, today)) };
    default:
      return { doubt: null, lists: [] };
  }
}

function countOf(lists: readonly ChangeList[]): number {
  return lists.reduce((sum, { lines }) => sum + lines.length, 0);
}

const useStyles = makeStyles({
  root: {
    ...stack,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
  plain: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  doubt: { display: "block" },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
});
