import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { Draft, Target } from "../../tracking";
import { useWords } from "../wording";

/** What the action update is for. */
export interface TargetFieldProps {
  readonly targets: readonly Target[];
  readonly draft: Draft;
  readonly onChange: (target: Pick<Draft, "group" | "action">) => void;
}

/** The choice of an action, where several could be meant. */
export function TargetField({ targets, draft, onChange }: TargetFieldProps) {
  const styles = useStyles();
  const words = useWords();
  const chosen = targets.findIndex(
    ({ group, action }) => group === draft.group && action === draft.action,
  );
  return (
    <Field label={words.target} className={styles.field}>
      <Select
        className={styles.select}
        value={chosen < 0 ? "" : String(chosen)}
        onChange={(_, { value }) => {
          const { group = null, action = null } = targets[Number(value || "-1")] ?? {};
          onChange({ group, action });
        }}
      >
        <option value="">{words.chooseTarget}</option>
        {targets.map(({ label }, index) => (
          <option key={index} value={String(index)}>
            {label}
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
