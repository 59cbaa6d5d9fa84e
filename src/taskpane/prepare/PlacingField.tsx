import { Field, Input, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { usePrepareWords } from "./wording";

/** What becomes of the recommendations that leave. */
export interface PlacingFieldProps {
  /** A title above the table they move to; null: they are taken out. */
  readonly moveUnder: string | null;
  readonly onChange: (moveUnder: string | null) => void;
}

/** Taken out, or moved to a table of their own below. */
export function PlacingField({ moveUnder, onChange }: PlacingFieldProps) {
  const styles = useStyles();
  const words = usePrepareWords();
  return (
    <div>
      <Field label={words.placing} className={styles.field}>
        <RadioGroup
          value={moveUnder === null ? "out" : "moved"}
          onChange={(_, { value }) => {
            onChange(value === "moved" ? words.completedTitle : null);
          }}
        >
          <Radio value="out" label={words.takenOut} />
          <Radio value="moved" label={words.moved} />
        </RadioGroup>
      </Field>
      {moveUnder !== null && (
        <Field
          label={words.movedTitle}
          className={styles.field}
          {...(moveUnder.trim() === "" && { validationMessage: words.titleMissing })}
        >
          <Input
            value={moveUnder}
            onChange={(_, { value }) => {
              onChange(value);
            }}
          />
        </Field>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
});
