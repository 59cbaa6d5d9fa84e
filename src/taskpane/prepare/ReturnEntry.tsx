import {
  Checkbox,
  Field,
  makeStyles,
  Select,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { Recommendation, Register } from "../../recommendations";
import type { ReturnChoice, ReviewedReturn } from "../../tracking";
import { FoldedText } from "../components/FoldedText";
import { useWords } from "../wording";
import { usePrepareWords } from "./wording";

/** One answer and what the person said about it. */
export interface ReturnEntryProps {
  readonly register: Register;
  readonly reviewed: ReviewedReturn;
  readonly choice: ReturnChoice;
  readonly onChoose: (choice: ReturnChoice) => void;
}

/** One answer: where it belongs, what is doubtful, its text, and whether it is brought in. */
export function ReturnEntry({ register, reviewed, choice, onChoose }: ReturnEntryProps) {
  const styles = useStyles();
  const shared = useWords();
  const words = usePrepareWords();
  const { answer, match, flags, isReady, changes } = reviewed;
  const name =
    match.kind === "matched"
      ? shared.recommendationName(match.recommendation.ref, match.recommendation.text)
      : (answer.ref ?? answer.text ?? words.unnamed);
  return (
    <div className={styles.root}>
      <p className={styles.name}>
        {name} <span className={styles.source}>{answer.source}</span>
      </p>
      {match.kind !== "matched" && (
        <Belonging register={register} reviewed={reviewed} onChoose={onChoose} />
      )}
      {flags.map(({ kind, message }) => (
        <p key={`${kind} ${message}`} className={styles.flag}>
          {shared.sentence(message)}
        </p>
      ))}
      <TargetChoice reviewed={reviewed} choice={choice} onChoose={onChoose} />
      {answer.update.length > 0 && (
        <FoldedText text={answer.update.join("\n")} lines={3} name={words.answerTo(name)} />
      )}
      {answer.status !== null && (
        <p className={styles.text}>{words.answeredStatus(answer.status)}</p>
      )}
      {match.kind === "matched" && changes.length > 0 && (
        <Checkbox
          checked={isReady}
          label={words.bringIn}
          aria-label={words.bringInFor(name, answer.source)}
          onChange={(_, { checked }) => {
            onChoose({ take: checked === true });
          }}
        />
      )}
    </div>
  );
}

/** Asks which recommendation an answer is for. */
function Belonging({ register, reviewed, onChoose }: Omit<ReturnEntryProps, "choice">) {
  const shared = useWords();
  const words = usePrepareWords();
  const { match } = reviewed;
  const likely = match.kind === "doubtful" ? match.candidates : [];
  const sole = likely.length === 1 ? likely[0]?.why : undefined;
  const others = register.recommendations.filter(
    (each) => !likely.some(({ recommendation }) => recommendation === each),
  );
  const nameOf = ({ ref, text }: Recommendation): string =>
    ref === null
      ? text.slice(0, 60)
      : `${shared.recommendationName(ref, text)}: ${text.slice(0, 40)}`;
  return (
    <Field
      label={match.kind === "doubtful" ? words.whichOne : words.belongsNowhere}
      {...(sole !== undefined && { hint: shared.sentence(sole) })}
    >
      <Select
        value=""
        onChange={(_, { value }) => {
          if (value !== "") onChoose({ recommendation: value });
        }}
      >
        <option value="">{words.chooseOne}</option>
        {likely.length > 0 && (
          <optgroup label={words.likely}>
            {likely.map(({ recommendation }) => (
              <option key={recommendation.key} value={recommendation.key}>
                {nameOf(recommendation)}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label={words.otherOnes}>
          {others.map((each) => (
            <option key={each.key} value={each.key}>
              {nameOf(each)}
            </option>
          ))}
        </optgroup>
      </Select>
    </Field>
  );
}

/** Asks which action an answer is for, where there is a choice. */
function TargetChoice({ reviewed, choice, onChoose }: Omit<ReturnEntryProps, "register">) {
  const words = usePrepareWords();
  const { targets } = reviewed;
  if (targets.length < 2) return null;
  const chosen = targets.findIndex(
    ({ group, action }) => choice.target?.group === group && choice.target.action === action,
  );
  return (
    <Field label={words.forAction}>
      <Select
        value={chosen < 0 ? "" : String(chosen)}
        onChange={(_, { value }) => {
          const target = value === "" ? undefined : targets[Number(value)];
          if (target !== undefined) {
            onChoose({ target: { group: target.group, action: target.action } });
          }
        }}
      >
        <option value="">{words.chooseOne}</option>
        {targets.map(({ label }, index) => (
          <option key={index} value={index}>
            {label}
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
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  source: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  flag: {
    ...typographyStyles.caption1,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorPaletteMarigoldBorderActive}`,
    overflowWrap: "anywhere",
  },
  text: { ...typographyStyles.body1, margin: 0 },
});
