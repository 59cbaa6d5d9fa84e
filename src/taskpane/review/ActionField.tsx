import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { Recommendation } from "../../recommendations";
import { useReviewWords } from "./wording";

/** The actions that have statuses of their own. */
export interface ActionFieldProps {
  readonly recommendation: Recommendation;
  /** Indexes into `Recommendation.actions`. */
  readonly actions: readonly number[];
  readonly chosen: number | null;
  readonly onChange: (action: number) => void;
}

/** Which action the status is for. */
export function ActionField({ recommendation, actions, chosen, onChange }: ActionFieldProps) {
  const styles = useStyles();
  const words = useReviewWords();
  return (
    <Field label={words.forAction} className={styles.field}>
      <Select
        className={styles.select}
        value={chosen === null ? "" : String(chosen)}
        onChange={(_, { value }) => {
          onChange(Number(value));
        }}
      >
        {actions.map((action) => (
          <option key={action} value={String(action)}>
            {recommendation.actions[action]?.text ?? ""}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0 },
});
