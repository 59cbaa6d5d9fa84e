import {
  Button,
  Field,
  makeStyles,
  Select,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useId } from "react";
import {
  COLUMN_ROLES,
  UPDATE_ORDERS,
  withCorrection,
  withRole,
  type Corrections,
  type RecommendationTable,
} from "../../recommendations";
import { useWords } from "../wording";

/** A recommendation table as it was read. */
export interface TableReadingProps {
  readonly table: RecommendationTable;
  /** 1 for the first. */
  readonly position: number;
  readonly total: number;
  readonly corrections: Corrections;
  readonly isBusy: boolean;
  readonly onCorrect: (corrections: Corrections) => void;
  /** The person says that it is no recommendation table. */
  readonly onLeave: () => void;
}

/** Why the table is taken for one, what each column is taken for, and in which order its action updates stand. */
export function TableReading(props: TableReadingProps) {
  const { table, position, total, corrections, isBusy, onCorrect, onLeave } = props;
  const styles = useStyles();
  const words = useWords();
  const titleId = useId();
  const holdsRecommendations = table.columns.some(({ role }) => role === "recommendation");
  return (
    <article aria-labelledby={titleId} className={styles.root}>
      <h3 id={titleId} className={styles.title}>
        {words.tableTitle(position, total)}
      </h3>
      <p className={styles.text}>{words.sentence(table.evidence)}</p>
      {!holdsRecommendations && <p className={styles.strong}>{words.noRecommendationColumn}</p>}
      {total > 1 && <p className={styles.text}>{words.readAlike}</p>}
      {table.columns.map(({ header, role, evidence }, index) => (
        <Choice
          key={index}
          label={words.columnTitle(header, index + 1)}
          evidence={words.sentence(evidence)}
          value={role}
          options={COLUMN_ROLES}
          names={words.roleNames}
          isBusy={isBusy}
          onChange={(chosen) => {
            onCorrect(withRole(corrections, table, index, chosen));
          }}
        />
      ))}
      <Choice
        label={words.updateOrder}
        evidence={words.sentence(table.orderEvidence)}
        value={table.updateOrder}
        options={UPDATE_ORDERS}
        names={words.orderNames}
        isBusy={isBusy}
        onChange={(updateOrder) => {
          onCorrect(withCorrection(corrections, table.fingerprint, { updateOrder }));
        }}
      />
      <Button size="small" className={styles.leave} disabledFocusable={isBusy} onClick={onLeave}>
        {words.notOne}
      </Button>
    </article>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly evidence: string;
  readonly value: Value;
  readonly options: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  readonly isBusy: boolean;
  readonly onChange: (value: Value) => void;
}

/** One guess, why it was made, and what it could be instead. */
function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, evidence, value, options, names, isBusy, onChange } = props;
  const styles = useStyles();
  return (
    <Field label={label} hint={evidence} className={styles.field}>
      <Select
        className={styles.select}
        value={value}
        disabled={isBusy}
        onChange={(_, { value: name }) => {
          const chosen = options.find((option) => option === name);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {names[option]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
  strong: { ...typographyStyles.body1Strong, margin: 0 },
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, width: "100%" },
  leave: { alignSelf: "flex-start" },
});
