import type { Tracking } from "./use-tracking";
import { HowReadButton } from "./HowReadButton";
import { PlainState } from "./PlainState";
import type { Preferences } from "./preferences";
import { ProblemList } from "./ProblemList";
import { ReadingState } from "./ReadingState";
import { UpdatePage } from "./UpdatePage";
import { wording } from "./wording";

/** What the pane is showing, and what the person prefers. */
export interface PaneContentProps {
  readonly tracking: Tracking;
  readonly canReveal: boolean;
  readonly preferred: Preferences;
  readonly onPrefer: (part: Partial<Preferences>) => void;
}

/** One of the pane's states: reading, stopped, failed, nothing to track, or the recommendations. */
export function PaneContent({ tracking, canReveal, preferred, onPrefer }: PaneContentProps) {
  const { state, send, read, stopReading, reveal } = tracking;
  const { reading, job, failure } = state;
  const readAction = { label: wording.read, onChoose: read };
  const hasRecommendations = reading !== null && reading.register.recommendations.length > 0;
  if (hasRecommendations || (reading !== null && state.isCheckingReading)) {
    return (
      <UpdatePage
        reading={reading}
        tracking={tracking}
        canReveal={canReveal}
        preferred={preferred}
        onPrefer={onPrefer}
      />
    );
  }
  if (job?.kind === "reading") {
    return <ReadingState done={job.done} total={job.total} onCancel={stopReading} />;
  }
  if (failure !== null) {
    const sentences = [failure, wording.unchanged];
    return <PlainState title={wording.failedTitle} sentences={sentences} action={readAction} />;
  }
  if (reading === null) {
    if (!state.isStopped) return null;
    const sentences = [wording.stopped];
    return <PlainState title={wording.stoppedTitle} sentences={sentences} action={readAction} />;
  }
  return (
    <PlainState title={wording.noTablesTitle} sentences={[wording.noTables]} action={readAction}>
      <HowReadButton
        onOpen={() => {
          send({ kind: "reading-opened" });
        }}
      />
      <ProblemList problems={reading.problems} canReveal={canReveal} onReveal={reveal} />
    </PlainState>
  );
}
