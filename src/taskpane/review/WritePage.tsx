import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import type { Register } from "../../recommendations";
import { chosenStatuses, proposeDrafts, withoutChoices } from "../../tracking";
import { BackHeading } from "../components/BackHeading";
import { useEscape } from "../components/use-escape";
import { useFocusOnArrival } from "../components/use-focus-on-arrival";
import type { Tracking } from "../shared/use-tracking";
import { atLowerEdge, stack } from "./layout";
import { useReviewWords } from "./wording";
import { WriteEntry } from "./WriteEntry";

/** What was chosen and is not written. */
export interface WritePageProps {
  readonly register: Register;
  readonly tracking: Tracking;
  readonly onBack: () => void;
  readonly onOpen: (recommendation: string) => void;
  /** Called once all that was chosen is written. */
  readonly onWritten: () => void;
}

/** Every chosen status as it will stand in the paper, to be written together. What cannot be written says why and is left out. */
export function WritePage(props: WritePageProps) {
  const { register, tracking, onBack, onOpen, onWritten } = props;
  const { state, send, insert } = tracking;
  const styles = useStyles();
  const words = useReviewWords();
  const heading = useFocusOnArrival<HTMLHeadingElement>();
  useEscape(onBack);
  const proposals = useMemo(
    () =>
      chosenStatuses(state.drafts).map((draft) => ({
        draft,
        proposal: proposeDrafts(register, [draft], state.today),
      })),
    [register, state.drafts, state.today],
  );
  useOnceWritten(state.job?.kind === "inserting", proposals.length === 0, onWritten);
  const ready = proposals.filter(({ proposal }) => proposal.kind === "ready");
  const handleLeave = (recommendation: string): void => {
    const draft = state.drafts.find((each) => each.recommendation === recommendation);
    if (draft !== undefined) send({ kind: "draft-edited", draft: withoutChoices(draft) });
    heading.current?.focus();
  };
  return (
    <section aria-label={words.chosenTitle} className={styles.root}>
      <BackHeading
        title={words.chosenTitle}
        back={words.backToReview}
        onBack={onBack}
        heading={heading}
      />
      {proposals.length === 0 && <p className={styles.none}>{words.nothingChosen}</p>}
      {proposals.map(({ draft, proposal }) => (
        <WriteEntry
          key={draft.recommendation}
          register={register}
          draft={draft}
          proposal={proposal}
          onOpen={onOpen}
          onLeave={handleLeave}
        />
      ))}
      {proposals.length > 0 && (
        <div className={styles.bar}>
          <Button
            appearance="primary"
            disabledFocusable={state.job !== null || ready.length === 0}
            onClick={() => {
              insert(ready.map(({ draft }) => draft));
            }}
          >
            {state.job?.kind === "inserting" ? words.writing : words.writeCount(ready.length)}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Calls back when writing has ended and nothing is left to be written. */
function useOnceWritten(isWriting: boolean, isEmpty: boolean, onWritten: () => void): void {
  const wasWriting = useRef(false);
  useEffect(() => {
    if (wasWriting.current && !isWriting && isEmpty) onWritten();
    wasWriting.current = isWriting;
  }, [isWriting, isEmpty, onWritten]);
}

const useStyles = makeStyles({
  root: stack,
  none: { ...typographyStyles.body1, margin: `0 ${tokens.spacingHorizontalM}` },
  bar: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ...atLowerEdge,
  },
});
