import { makeStyles, tokens } from "@fluentui/react-components";
import type { Mark, RegisterSummary } from "../../tracking";
import { FilterButton } from "../components/FilterButton";
import { useWords } from "../wording";

/** The facts, and which of them narrow the list. */
export interface FactsLineProps {
  readonly marks: RegisterSummary["marks"];
  readonly chosen: readonly Mark[];
  readonly onToggle: (mark: Mark) => void;
}

const order: readonly Mark[] = [
  "awaiting",
  "overdue",
  "due",
  "changed",
  "mine",
  "draft",
  "checking",
];

/** What there is to do, in numbers; each fact narrows the list to what it counts. */
export function FactsLine({ marks, chosen, onToggle }: FactsLineProps) {
  const styles = useStyles();
  const words = useWords();
  const shown = order.filter((mark) => marks[mark] > 0 || chosen.includes(mark));
  if (shown.length === 0) return null;
  return (
    <div role="group" aria-label={words.facts} className={styles.root}>
      {shown.map((mark) => (
        <FilterButton
          key={mark}
          isChosen={chosen.includes(mark)}
          onToggle={() => {
            onToggle(mark);
          }}
        >
          {words.markCount(mark, marks[mark])}
        </FilterButton>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});
