import { Field, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReturnColumns, ReturnField } from "../../tracking";
import { stack } from "./layout";
import { usePrepareWords } from "./wording";

/** Which column of a sheet holds what. */
export interface ColumnChoicesProps {
  readonly rows: readonly (readonly string[])[];
  readonly columns: ReturnColumns;
  /** False where no answer can be told from them yet. */
  readonly isUsable: boolean;
  readonly onChange: (columns: ReturnColumns) => void;
}

const FIELDS: readonly ReturnField[] = ["ref", "text", "update", "asAt", "status", "complete"];

/** The columns as they were understood, each to be chosen otherwise; folded away while they will do. */
export function ColumnChoices({ rows, columns, isUsable, onChange }: ColumnChoicesProps) {
  const styles = useStyles();
  const words = usePrepareWords();
  const [first = []] = rows;
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const names = Array.from({ length: width }, (_, at) => words.columnName(at + 1, first[at] ?? ""));
  const handleChange = (field: ReturnField, column: number | null): void => {
    const others = Object.entries(columns.columns).filter(([name]) => name !== field);
    const chosen = column === null ? [] : [[field, column] as const];
    onChange({ ...columns, columns: Object.fromEntries([...others, ...chosen]) });
  };
  return (
    <details open={!isUsable}>
      <summary className={styles.title}>{words.columns}</summary>
      <div className={styles.fields}>
        {!isUsable && <p className={styles.hint}>{words.columnsMissing}</p>}
        {FIELDS.map((field) => (
          <Field key={field} label={words.returnField[field]} className={styles.field}>
            <Select
              value={String(columns.columns[field] ?? "")}
              onChange={(_, { value }) => {
                handleChange(field, value === "" ? null : Number(value));
              }}
            >
              <option value="">{words.noColumn}</option>
              {names.map((name, at) => (
                <option key={at} value={at}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
    </details>
  );
}

const useStyles = makeStyles({
  title: {
    ...typographyStyles.body1Strong,
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  fields: { ...stack, gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalS },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  hint: { ...typographyStyles.body1, margin: 0 },
});
