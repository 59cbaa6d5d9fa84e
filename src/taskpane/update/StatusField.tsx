import { Checkbox, Field, makeStyles, Select } from "@fluentui/react-components";
import type { StatusCategory } from "../../recommendations";
import type { Draft } from "../../tracking";
import { useWords } from "../wording";

/** The status to be written. */
export interface StatusFieldProps {
  readonly categories: readonly StatusCategory[];
  readonly status: Draft["status"];
  readonly onChange: (status: Draft["status"]) => void;
}

/** The choice of a status category, and whether it is still to be confirmed. */
export function StatusField({ categories, status, onChange }: StatusFieldProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <div className={styles.root}>
      <Field label={words.status} className={styles.field}>
        <Select
          className={styles.select}
          value={status?.code ?? ""}
          onChange={(_, { value }) => {
            onChange(value === "" ? null : { code: value, draft: status?.draft ?? true });
          }}
        >
          <option value="">{words.noChange}</option>
          {categories.map(({ code, label }) => (
            <option key={code} value={code}>
              {words.fullStatus(code, label)}
            </option>
          ))}
        </Select>
      </Field>
      {status !== null && (
        <Checkbox
          className={styles.checkbox}
          label={words.draftStatus}
          checked={status.draft}
          onChange={(_, { checked }) => {
            onChange({ ...status, draft: checked === true });
          }}
        />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", minWidth: 0 },
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  // The box itself stands in line with the fields.
  checkbox: { marginLeft: "-8px" },
  select: { minWidth: 0, width: "100%" },
});
