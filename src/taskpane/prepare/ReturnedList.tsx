import { Button, Field, Input, makeStyles, typographyStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import {
  isCalendarDate,
  type Change,
  type ParagraphId,
  type Register,
} from "../../recommendations";
import {
  acceptOnlyCandidates,
  changesOfReturns,
  draftsOfChanges,
  findRecommendationAt,
  insertChanges,
  proposeChanges,
  reviewReturns,
  type RecommendationDocument,
  type ReturnChoice,
  type ReturnChoices,
  type ReviewedReturn,
} from "../../tracking";
import { Preview } from "../components/Preview";
import type { Tracking } from "../shared/use-tracking";
import { useWords } from "../wording";
import { bareList } from "./layout";
import { NoteList } from "./NoteList";
import { answersOf, type Returned } from "./returned";
import { ReturnEntry } from "./ReturnEntry";
import { Trouble } from "./Trouble";
import { useAsking } from "./use-asking";
import { usePrepareWords } from "./wording";

/** What officers sent back, and the paper it is for. */
export interface ReturnedListProps {
  readonly document: RecommendationDocument;
  readonly register: Register;
  readonly tracking: Tracking;
  readonly returned: Returned;
}

/** Every answer with where it belongs and what is doubtful about it, then all that is ready as it will appear. */
export function ReturnedList({ document, register, tracking, returned }: ReturnedListProps) {
  const { state } = tracking;
  const styles = useStyles();
  const words = usePrepareWords();
  const shared = useWords();
  const [asAt, setAsAt] = useState(state.today);
  const [choices, setChoices] = useState<ReturnChoices>(new Map());
  const answers = useMemo(() => answersOf(returned, register), [returned, register]);
  const reviewed = useMemo(
    () => reviewReturns(register, answers, choices, asAt),
    [register, answers, choices, asAt],
  );
  const changes = useMemo(() => changesOfReturns(reviewed), [reviewed]);
  const proposal = useMemo(
    () => proposeChanges(register, changes, state.today),
    [register, changes, state.today],
  );
  const { isBusy, trouble, insert } = useInsertion({
    document,
    register,
    tracking,
    onTouched: () => {
      setChoices(withoutOverrides);
    },
  });
  const spoken = reviewed.filter((each) => !isEmpty(each));
  const empty = reviewed.filter(isEmpty);
  const nameAt = (place: ParagraphId): string | null => {
    const found = findRecommendationAt(register, place);
    return found === undefined ? null : shared.recommendationName(found.ref, found.text);
  };
  const briefly = ({ match, answer }: ReviewedReturn): string => {
    if (match.kind !== "matched") return answer.source;
    const { ref, text } = match.recommendation;
    return `${shared.recommendationName(ref, text)} · ${answer.source}`;
  };
  const ready = reviewed.filter(({ isReady }) => isReady).length;
  const accepted = acceptOnlyCandidates(reviewed, choices);
  const hasSoleCandidates = reviewed.some(
    ({ match }) => match.kind === "doubtful" && match.candidates.length === 1,
  );
  const handleChoice = (id: number, choice: ReturnChoice): void => {
    setChoices((before) => new Map(before).set(id, { ...before.get(id), ...choice }));
  };
  return (
    <>
      <Field label={words.returnsAsAt} hint={words.returnsAsAtHint} className={styles.field}>
        <Input
          type="date"
          value={asAt}
          onChange={(_, { value }) => {
            if (isCalendarDate(value)) setAsAt(value);
          }}
        />
      </Field>
      <div role="status">
        <h3 className={styles.title}>{words.answerCount(reviewed.length, ready)}</h3>
      </div>
      {hasSoleCandidates && (
        <Button
          className={styles.button}
          onClick={() => {
            setChoices(accepted);
          }}
        >
          {words.acceptSole}
        </Button>
      )}
      <ol aria-label={words.answers} className={styles.list}>
        {spoken.map((each) => (
          <li key={each.id}>
            <ReturnEntry
              register={register}
              reviewed={each}
              choice={choices.get(each.id) ?? {}}
              onChoose={(choice) => {
                handleChoice(each.id, choice);
              }}
            />
          </li>
        ))}
      </ol>
      {empty.length > 0 && (
        <NoteList title={words.emptyAnswers(empty.length)} notes={empty.map(briefly)} />
      )}
      {changes.length > 0 && <Preview proposal={proposal} nameAt={nameAt} />}
      {reviewed.length > 0 && (
        <Button
          appearance="primary"
          className={styles.button}
          disabledFocusable={isBusy || state.job !== null || proposal.kind !== "ready"}
          onClick={() => {
            insert(changes, asAt);
          }}
        >
          {isBusy ? words.inserting : words.insertAnswers(ready)}
        </Button>
      )}
      <Trouble message={trouble} />
    </>
  );
}

/** True for rows of a sheet that nobody filled in. */
function isEmpty({ match, flags }: ReviewedReturn): boolean {
  return (
    match.kind === "matched" && flags.length > 0 && flags.every(({ kind }) => kind === "empty")
  );
}

/** What was brought in against a flag must not be brought in twice. */
function withoutOverrides(choices: ReturnChoices): ReturnChoices {
  return new Map(
    [...choices].map(([id, { take, ...choice }]) => [
      id,
      take === false ? { ...choice, take } : choice,
    ]),
  );
}

interface InsertionProps extends Omit<ReturnedListProps, "returned"> {
  /** The document may have changed. */
  readonly onTouched: () => void;
}

/** Inserts changes as the pane inserts drafts; drafts that are kept for the same recommendations stay drafts. */
function useInsertion({ document, register, tracking, onTouched }: InsertionProps) {
  const words = usePrepareWords();
  const { send, state } = tracking;
  const { isBusy, trouble, ask } = useAsking(words.unexpected);
  const insert = (changes: readonly Change[], asAt: string): void => {
    ask(async () => {
      send({ kind: "insertion-started" });
      const outcome = await insertChanges(document, register, changes, state.today).catch(
        (error: unknown) => ({
          kind: "uncertain" as const,
          message:
            error instanceof Error && error.message !== "" ? error.message : words.unexpected,
          reading: null,
        }),
      );
      if (outcome.kind !== "refused") onTouched();
      send({
        kind: "insertion-finished",
        outcome: outcome.kind === "written" ? { ...outcome, recommendations: [] } : outcome,
        drafts: draftsOfChanges(register, changes, asAt),
      });
    });
  };
  return { isBusy, trouble, insert };
}

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  button: { alignSelf: "flex-start" },
  list: bareList,
});
