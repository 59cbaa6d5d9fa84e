import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type RefObject } from "react";
import type { CalendarDate, ParagraphId, Recommendation, Register } from "../../recommendations";
import {
  answersFromEvidence,
  flowchartOf,
  flowEvidence,
  followFlowchart,
  type Answers,
  type FlowEvidence,
  type Flowchart,
} from "../../tracking";
import { useWords } from "../wording";
import { FlowQuestionField } from "./FlowQuestionField";
import { CLEAR_OF_LOWER_EDGE, stack } from "./layout";
import { useReviewWords } from "./wording";

/** What is to be decided. */
export interface HelpMeDecideProps {
  readonly register: Register;
  readonly recommendation: Recommendation;
  readonly today: CalendarDate;
  readonly canReveal: boolean;
  readonly isOpen: boolean;
  /** True where the questions take the focus when they open: they were asked for by a key. */
  readonly takesFocus: boolean;
  readonly onToggle: () => void;
  readonly onReveal: (place: ParagraphId) => void;
  /** Called with the code of the proposed category, if the person takes it. */
  readonly onTake: (code: string) => void;
}

/** The flowchart as questions. It proposes; the person decides. */
export function HelpMeDecide(props: HelpMeDecideProps) {
  const { register, recommendation, today, isOpen, onToggle } = props;
  const styles = useStyles();
  const words = useReviewWords();
  const chart = useMemo(() => flowchartOf(register, recommendation), [register, recommendation]);
  const evidence = useMemo(
    () => flowEvidence(register, recommendation, today),
    [register, recommendation, today],
  );
  return (
    <section aria-label={words.decide} className={styles.root}>
      <Button className={styles.button} aria-expanded={isOpen} onClick={onToggle}>
        {words.decide}
      </Button>
      {isOpen && chart === null && <p className={styles.plain}>{words.noFlowchart}</p>}
      {isOpen && chart !== null && <Questions {...props} chart={chart} evidence={evidence} />}
    </section>
  );
}

interface QuestionsProps extends HelpMeDecideProps {
  readonly chart: Flowchart;
  readonly evidence: FlowEvidence;
}

function Questions(props: QuestionsProps) {
  const { chart, evidence, takesFocus, canReveal, onReveal, onTake } = props;
  const styles = useStyles();
  const shared = useWords();
  const words = useReviewWords();
  const [given, setGiven] = useState<Answers>({});
  const position = followFlowchart(chart, { ...answersFromEvidence(evidence), ...given });
  const root = useLastInView(position.passed.length, takesFocus);
  const asking = position.kind === "asking" ? [{ step: position.step, answer: undefined }] : [];
  return (
    <div ref={root} className={styles.root}>
      <p className={styles.plain}>{words.decideHint}</p>
      {[...position.passed, ...asking].map(({ step: { question }, answer }) => (
        <FlowQuestionField
          key={question.id}
          question={question}
          answer={answer}
          isGiven={given[question.id] !== undefined}
          evidence={evidence[question.id] ?? []}
          canReveal={canReveal}
          onReveal={onReveal}
          onAnswer={(next) => {
            setGiven({ ...given, [question.id]: next });
          }}
        />
      ))}
      <div role="status" className={styles.result}>
        {position.kind === "proposal" && (
          <div className={styles.proposal}>
            <p className={styles.category}>
              {words.proposed(shared.fullStatus(position.category.code, position.category.label))}
            </p>
            <p className={styles.plain}>{position.reason}</p>
            <Button
              size="small"
              appearance="primary"
              className={styles.button}
              onClick={() => {
                onTake(position.category.code);
              }}
            >
              {words.take}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}

/**
 * Keeps in view what is asked or proposed last.
 * @param count how many questions are answered
 */
function useLastInView(count: number, takesFocus: boolean): RefObject<HTMLDivElement> {
  const root = useRef<HTMLDivElement>(null);
  const hasFocus = useRef(!takesFocus);
  useEffect(() => {
    root.current?.lastElementChild?.scrollIntoView({ block: "nearest" });
    if (!hasFocus.current) firstThingToDo(root.current)?.focus({ preventScroll: true });
    hasFocus.current = true;
  }, [count]);
  return root;
}

/** The button of the proposal, or else the answers to the question that is asked. */
function firstThingToDo(questions: HTMLElement | null): HTMLElement | null | undefined {
  const groups = [...(questions?.querySelectorAll("[role=radiogroup]") ?? [])];
  return (
    questions?.querySelector<HTMLElement>("[role=status] button") ??
    groups.at(-1)?.querySelector("input")
  );
}

const useStyles = makeStyles({
  root: stack,
  result: { scrollMarginBottom: CLEAR_OF_LOWER_EDGE },
  button: { alignSelf: "flex-start" },
  plain: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  proposal: {
    ...stack,
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  category: { ...typographyStyles.body1Strong, margin: 0 },
});
