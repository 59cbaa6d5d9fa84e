import { useState } from "react";
import { lazily } from "../components/lazily";
import { PlainState } from "../components/PlainState";
import { ProblemList } from "../components/ProblemList";
import { HowReadButton } from "../reading/HowReadButton";
import type { Way, WayPageProps } from "../shared/way";
import { useWords } from "../wording";
import { ReadingState } from "./ReadingState";

const ReadingPage = lazily(
  async () => (await import(/* webpackChunkName: "reading" */ "../reading")).ReadingPage,
);

/** What the pane is showing, and the page for when there is something to show. */
export interface PaneContentProps extends Omit<WayPageProps, "reading"> {
  readonly Page: Way["Page"];
  /** True where the page has a use for the beginning of a document; the others wait for the whole. */
  readonly showsBeginning: boolean;
}

/** One of the pane's states: reading, stopped, failed, nothing to track, or the page of the way. */
export function PaneContent(props: PaneContentProps) {
  const { Page, showsBeginning, document, tracking, preferred, onPrefer } = props;
  const words = useWords();
  const [wasCheckingReading, setWasCheckingReading] = useState(false);
  const { state, send, read, stopReading } = tracking;
  const { job, failure } = state;
  const reading = state.isWhole || showsBeginning ? state.reading : null;
  const readAction = { label: words.read, onChoose: read };
  if (reading !== null && reading.register.recommendations.length > 0) {
    return (
      <Page
        document={document}
        reading={reading}
        tracking={tracking}
        preferred={preferred}
        onPrefer={onPrefer}
      />
    );
  }
  if (reading !== null && state.isCheckingReading) {
    return (
      <ReadingPage
        register={reading.register}
        result={state.result}
        isBusy={job !== null}
        onBack={() => {
          setWasCheckingReading(true);
          send({ kind: "closed" });
        }}
        onCorrect={tracking.correct}
      />
    );
  }
  if (job?.kind === "reading") {
    return <ReadingState done={job.done} total={job.total} onCancel={stopReading} />;
  }
  if (failure !== null) {
    const sentences = [failure, words.unchanged];
    return <PlainState title={words.failedTitle} sentences={sentences} action={readAction} />;
  }
  if (reading === null) {
    if (!state.isStopped) return null;
    const sentences = [words.stopped];
    return <PlainState title={words.stoppedTitle} sentences={sentences} action={readAction} />;
  }
  return (
    <PlainState title={words.noTablesTitle} sentences={[words.noTables]} action={readAction}>
      <HowReadButton
        hasFocus={wasCheckingReading}
        onOpen={() => {
          send({ kind: "reading-opened" });
        }}
      />
      <ProblemList
        problems={reading.problems}
        canReveal={document.capabilities.canReveal}
        onReveal={tracking.reveal}
      />
    </PlainState>
  );
}
