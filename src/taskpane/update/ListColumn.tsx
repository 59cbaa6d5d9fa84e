import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { RecommendationRow, TrackedReading } from "../../tracking";
import { HomelessDrafts } from "./HomelessDrafts";
import { HowReadButton } from "../reading/HowReadButton";
import { ListPane } from "./ListPane";
import type { Preferences } from "../shared/preferences";
import { ProblemList } from "../components/ProblemList";
import type { Tracking } from "../shared/use-tracking";
import { Welcome } from "./Welcome";
import { useWords } from "../wording";

/** Everything beside the open recommendation. */
export interface ListColumnProps {
  /** The element that scrolls the list; null before it is there. */
  readonly scroller: HTMLElement | null;
  readonly reading: TrackedReading;
  readonly rows: readonly RecommendationRow[];
  readonly tracking: Tracking;
  readonly unsentCount: number;
  readonly canReveal: boolean;
  readonly preferred: Preferences;
  readonly focusOn: string | null;
  /** True where the person comes back from seeing how the document was read. */
  readonly isFocusOnReading: boolean;
  readonly onPrefer: (part: Partial<Preferences>) => void;
  readonly onOpen: (recommendation: string) => void;
}

/** The welcome, the list, drafts that lost their place, and what needs checking. */
export function ListColumn(props: ListColumnProps) {
  const { scroller, reading, rows, tracking, unsentCount, canReveal, preferred } = props;
  const { focusOn, isFocusOnReading, onPrefer, onOpen } = props;
  const { state, send, reveal } = tracking;
  const styles = useStyles();
  const words = useWords();
  return (
    <>
      {!preferred.hasSeenWelcome && (
        <Welcome
          onClose={() => {
            onPrefer({ hasSeenWelcome: true });
          }}
        />
      )}
      <ListPane
        scroller={scroller}
        rows={rows}
        onStop={state.isWhole ? null : tracking.stopReading}
        filter={state.filter}
        mine={preferred.mine}
        open={state.open}
        cursor={state.cursor}
        focusOn={focusOn}
        onFilter={(filter) => {
          send({ kind: "filter-changed", filter });
        }}
        onMine={(mine) => {
          onPrefer({ mine });
        }}
        onOpen={onOpen}
      />
      {state.isWhole && unsentCount > 0 && (
        <Button
          className={styles.drafts}
          onClick={() => {
            send({ kind: "drafts-opened" });
          }}
        >
          {words.reviewDrafts(unsentCount)}
        </Button>
      )}
      {tracking.unreadableDrafts > 0 && (
        <p className={styles.unreadable}>{words.unreadableDrafts(tracking.unreadableDrafts)}</p>
      )}
      <HomelessDrafts
        drafts={state.homeless}
        onDiscard={(draft) => {
          send({ kind: "draft-discarded", draft });
        }}
      />
      {state.isWhole && (
        <>
          <ProblemList problems={reading.problems} canReveal={canReveal} onReveal={reveal} />
          <HowReadButton
            hasFocus={isFocusOnReading}
            onOpen={() => {
              send({ kind: "reading-opened" });
            }}
          />
        </>
      )}
    </>
  );
}

const useStyles = makeStyles({
  unreadable: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
  },
  drafts: { margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
});
