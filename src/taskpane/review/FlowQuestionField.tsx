import {
  Link,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useId } from "react";
import type { ParagraphId } from "../../recommendations";
import type { Answer, Evidence, FlowQuestion } from "../../tracking";
import { useWords } from "../wording";
import { useReviewWords } from "./wording";

/** One question of the flowchart. */
export interface FlowQuestionFieldProps {
  readonly question: FlowQuestion;
  readonly answer: Answer | undefined;
  /** True where the person gave the answer, false where the evidence did. */
  readonly isGiven: boolean;
  readonly evidence: readonly Evidence[];
  readonly canReveal: boolean;
  readonly onReveal: (place: ParagraphId) => void;
  readonly onAnswer: (answer: Answer) => void;
}

/** A question, the answer so far, and what in the document speaks for an answer. */
export function FlowQuestionField(props: FlowQuestionFieldProps) {
  const { question, answer, isGiven, evidence, canReveal, onReveal, onAnswer } = props;
  const styles = useStyles();
  const shared = useWords();
  const words = useReviewWords();
  const labelId = useId();
  return (
    <div className={styles.root}>
      <p id={labelId} className={styles.question}>
        {shared.sentence(question.text)}
      </p>
      <RadioGroup
        layout="horizontal"
        aria-labelledby={labelId}
        value={answer ?? ""}
        onChange={(_, { value }) => {
          onAnswer(value === "yes" ? "yes" : "no");
        }}
      >
        <Radio value="yes" label={words.yes} />
        <Radio value="no" label={words.no} />
      </RadioGroup>
      {answer !== undefined && !isGiven && <p className={styles.aside}>{words.fromEvidence}</p>}
      {evidence.map(({ answer: supported, because, place }) => (
        <p key={because} className={styles.aside}>
          {words.speaksFor(supported)} {shared.sentence(because)}{" "}
          {canReveal && place !== null && (
            <Link
              as="button"
              className={styles.link}
              aria-label={`${shared.showInWord}: ${shared.sentence(because)}`}
              onClick={() => {
                onReveal(place);
              }}
            >
              {shared.showInWord}
            </Link>
          )}
        </p>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  root: {
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  question: { ...typographyStyles.body1Strong, margin: 0 },
  link: { fontSize: "inherit", lineHeight: "inherit" },
  aside: {
    ...typographyStyles.caption1,
    margin: 0,
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground2,
  },
});
