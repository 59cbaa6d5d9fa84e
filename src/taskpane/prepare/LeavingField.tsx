import { Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Register } from "../../recommendations";
import { proposeLeaving, type LeavingProposal } from "../../tracking";
import { useWords } from "../wording";
import { usePrepareWords } from "./wording";

/** Which recommendations leave. */
export interface LeavingFieldProps {
  readonly register: Register;
  /** Keys. */
  readonly leaving: ReadonlySet<string>;
  readonly onChange: (leaving: ReadonlySet<string>) => void;
}

/** Every recommendation with a box: ticked, it leaves the next appendix. Why is said beside each. */
export function LeavingField({ register, leaving, onChange }: LeavingFieldProps) {
  const styles = useStyles();
  const words = usePrepareWords();
  const proposals = useMemo(() => proposeLeaving(register), [register]);
  const handleChange = (key: string, leaves: boolean): void => {
    const next = new Set(leaving);
    if (leaves) next.add(key);
    else next.delete(key);
    onChange(next);
  };
  return (
    <fieldset className={styles.root}>
      <legend className={styles.title}>
        {words.leaving(leaving.size, proposals.length, namedBriefly(proposals, leaving))}
      </legend>
      <p className={styles.hint}>{words.leavingHint}</p>
      {proposals.map((proposal) => (
        <Checkbox
          key={proposal.recommendation.key}
          className={styles.choice}
          checked={leaving.has(proposal.recommendation.key)}
          label={<Choice proposal={proposal} />}
          onChange={(_, { checked }) => {
            handleChange(proposal.recommendation.key, checked === true);
          }}
        />
      ))}
    </fieldset>
  );
}

/** More are found faster by their ticks. */
const MOST_NAMED = 6;

/** The references of those that leave, in the order of the paper; none where they are many or some have no reference. */
function namedBriefly(
  proposals: readonly LeavingProposal[],
  leaving: ReadonlySet<string>,
): readonly string[] {
  const refs = proposals.flatMap(({ recommendation: { key, ref } }) =>
    leaving.has(key) && ref !== null ? [ref] : [],
  );
  return refs.length === leaving.size && refs.length <= MOST_NAMED ? refs : [];
}

function Choice({
  proposal: { recommendation, why, restsOnDraft },
}: {
  readonly proposal: LeavingProposal;
}) {
  const styles = useStyles();
  const shared = useWords();
  const words = usePrepareWords();
  const { ref, text } = recommendation;
  return (
    <span className={styles.words}>
      <span className={styles.name}>{shared.recommendationName(ref, text)}</span>
      {ref !== null && <span className={styles.text}>{text}</span>}
      <span className={styles.why}>
        {shared.sentence(why)}
        {restsOnDraft && ` ${words.notConfirmed}`}
      </span>
    </span>
  );
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: "none",
  },
  title: { ...typographyStyles.body1Strong, padding: 0 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  choice: { minWidth: 0, "& > label": { minWidth: 0 } },
  words: { display: "flex", flexDirection: "column", minWidth: 0 },
  name: typographyStyles.body1Strong,
  text: {
    ...typographyStyles.caption1,
    display: "block",
    overflow: "hidden",
    whiteSpace: "nowrap",
    textOverflow: "ellipsis",
  },
  why: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});
