import { makeStyles } from "@fluentui/react-components";
import type { PaneState } from "../../tracking";
import { Announcer } from "../components/Announcer";
import { useWords, type Words } from "../wording";
import { PaneContent, type PaneContentProps } from "./PaneContent";
import { PaneHeader, type PaneHeaderProps } from "./PaneHeader";

/** A document, how far work on it has come, and the way of working. */
export interface PaneViewProps
  extends
    Omit<PaneContentProps, "showsBeginning">,
    Pick<PaneHeaderProps, "ways" | "current" | "onWay" | "onHelp"> {}

/** The pane as it is drawn: its header and the page below. */
export function PaneView(props: PaneViewProps) {
  const { ways, current, onWay, onHelp, Page, document, tracking, preferred, onPrefer } = props;
  const styles = useStyles();
  const words = useWords();
  const { state } = tracking;
  const showsBeginning = current === "update";
  return (
    <>
      <PaneHeader
        ways={ways}
        current={current}
        isBusy={state.job !== null}
        showsProgress={state.reading !== null && (state.isWhole || showsBeginning)}
        onWay={onWay}
        onRefresh={tracking.read}
        onHelp={onHelp}
      />
      <Announcer message={announcementOf(state, words)} />
      <main className={styles.main}>
        <PaneContent
          Page={Page}
          showsBeginning={showsBeginning}
          document={document}
          tracking={tracking}
          preferred={preferred}
          onPrefer={onPrefer}
        />
      </main>
    </>
  );
}

function announcementOf({ job, result, reading }: PaneState, words: Words): string {
  if (job?.kind === "inserting") return words.inserting;
  if (job?.kind === "taking-back") return words.takingBack;
  if (job?.kind === "reading") return words.reading;
  if (result !== null) return words.resultMessage(result);
  if (reading === null) return "";
  return words.readingFinished(reading.register.recommendations.length, reading.problems.length);
}

const useStyles = makeStyles({
  main: { position: "relative", flex: "1 1 0", minHeight: 0, overflowY: "auto" },
});
