import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import {
  categoriesOf,
  countReview,
  reviewItems,
  reviewQueue,
  type Draft,
  type ReviewFilter,
  type StandingStatus,
} from "../../tracking";
import { Announcer } from "../components/Announcer";
import { useKeys } from "../components/use-keys";
import type { WayPageProps } from "../shared/way";
import { useWords } from "../wording";
import { KeyList } from "./KeyList";
import { OneRecommendation } from "./OneRecommendation";
import { REVIEW_KEYS } from "./review-keys";
import { ReviewBar } from "./ReviewBar";
import { StepBar } from "./StepBar";
import { useReviewWords } from "./wording";

/** Where the reviewer is. */
export interface OneByOneProps extends WayPageProps {
  readonly filter: ReviewFilter;
  /** True where the person comes back from another part of Review. */
  readonly comesBack: boolean;
  readonly onFilter: (filter: ReviewFilter) => void;
  readonly onWrite: () => void;
}

/** One recommendation after the other. */
export function OneByOne(props: OneByOneProps) {
  const { document, reading, tracking, preferred, onPrefer, filter, comesBack } = props;
  const { state, send } = tracking;
  const { recommendations } = reading.register;
  const styles = useStyles();
  const words = useReviewWords();
  const shared = useWords();
  const [said, setSaid] = useState("");
  const [hasStepped, setStepped] = useState(comesBack);
  const items = useMemo(
    () => reviewItems(reading.register, state.drafts),
    [reading.register, state.drafts],
  );
  const counts = useMemo(() => countReview(items), [items]);
  const open = recommendations.find(({ key }) => key === state.open);
  const queue = reviewQueue(items, filter, open?.key ?? null);
  const index = Math.max(
    queue.findIndex(({ key }) => key === open?.key),
    0,
  );
  const current = recommendations.find(({ key }) => key === queue[index]?.key);

  const goTo = (key: string | undefined, otherwise: string): void => {
    setSaid(key === undefined ? otherwise : "");
    if (key === undefined) return;
    setStepped(true);
    send({ kind: "opened", recommendation: key });
  };
  const goNext = (): void => {
    goTo(queue[index + 1]?.key, words.isLast);
  };
  const goPrevious = (): void => {
    goTo(queue[index - 1]?.key, words.isFirst);
  };
  const handleFilter = (next: ReviewFilter): void => {
    props.onFilter(next);
    const left = reviewQueue(items, next, null);
    if (left.some(({ key }) => key === current?.key)) return;
    send(
      left[0] === undefined ? { kind: "closed" } : { kind: "opened", recommendation: left[0].key },
    );
  };
  const labelOf = (code: string | undefined): string | null => {
    if (code === undefined || current === undefined) return null;
    const category = categoriesOf(reading.register, current).find((each) => each.code === code);
    return shared.fullStatus(code, category?.label ?? code);
  };
  const handleChosen = (choice: Draft["status"], standing: StandingStatus | null): void => {
    const category = choice ?? standing;
    const label = labelOf(category?.code);
    setSaid(choice === null ? words.left(label) : words.nowChosen(label ?? "", choice.draft));
  };
  useKeys(
    preferred.usesKeys ? { [REVIEW_KEYS.next]: goNext, [REVIEW_KEYS.previous]: goPrevious } : {},
  );

  return (
    <>
      <Announcer message={said} />
      <ReviewBar
        filter={filter}
        counts={counts}
        at={current === undefined ? 0 : index + 1}
        total={queue.length}
        onFilter={handleFilter}
      />
      {current === undefined && <p className={styles.none}>{words.noneLeft}</p>}
      {current !== undefined && (
        <OneRecommendation
          key={current.key}
          reading={reading}
          recommendation={current}
          tracking={tracking}
          canReveal={document.capabilities.canReveal}
          position={words.position(index + 1, queue.length)}
          takesFocus={hasStepped}
          usesKeys={preferred.usesKeys}
          onChosen={handleChosen}
        />
      )}
      <KeyList
        isOn={preferred.usesKeys}
        onSwitch={(usesKeys) => {
          onPrefer({ usesKeys });
        }}
      />
      <StepBar
        isFirst={index === 0}
        isLast={index >= queue.length - 1}
        chosenCount={counts.chosen}
        onPrevious={goPrevious}
        onNext={goNext}
        onWrite={props.onWrite}
      />
    </>
  );
}

const useStyles = makeStyles({ none: { padding: tokens.spacingHorizontalM, margin: 0 } });
