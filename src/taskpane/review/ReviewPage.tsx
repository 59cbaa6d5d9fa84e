import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ReviewFilter } from "../../tracking";
import { beside } from "../components/layout";
import { LastResult } from "../shared/LastResult";
import type { WayPageProps } from "../shared/way";
import { BoardPage } from "./BoardPage";
import { ChangesPage } from "./ChangesPage";
import { OneByOne } from "./OneByOne";
import { ViewTabs, type ReviewView } from "./ViewTabs";
import { WritePage } from "./WritePage";

type View = ReviewView | "write";

/** The reviewer's page: the recommendations one by one, then what was chosen is written together. */
export function ReviewPage(props: WayPageProps) {
  const { document, reading, tracking } = props;
  const { state, send } = tracking;
  const styles = useStyles();
  const [view, setView] = useState<View>("one");
  const [hasMoved, setMoved] = useState(false);
  const [filter, setFilter] = useState<ReviewFilter>("all");
  /** Where writing was asked for, and where it leads back to. */
  const [origin, setOrigin] = useState<ReviewView>("one");
  const show = (next: View): void => {
    setView(next);
    setMoved(true);
  };
  const write = (from: ReviewView): void => {
    setOrigin(from);
    show("write");
  };
  const open = (recommendation: string): void => {
    send({ kind: "opened", recommendation });
    show("one");
  };
  return (
    <div className={styles.root}>
      {view !== "write" && <ViewTabs current={view} onView={setView} />}
      <LastResult tracking={tracking} />
      {view === "one" && (
        <OneByOne
          {...props}
          filter={filter}
          comesBack={hasMoved}
          onFilter={setFilter}
          onWrite={() => {
            write("one");
          }}
        />
      )}
      {view === "write" && (
        <WritePage
          register={reading.register}
          tracking={tracking}
          onBack={() => {
            show(origin);
          }}
          onOpen={open}
          onWritten={() => {
            // The result has the focus, and keeps it.
            setMoved(false);
            setView(origin);
          }}
        />
      )}
      {view === "board" && (
        <BoardPage
          register={reading.register}
          tracking={tracking}
          onOpen={open}
          onConfirmAll={() => {
            write("board");
          }}
        />
      )}
      {view === "changes" && (
        <ChangesPage
          register={reading.register}
          today={state.today}
          canReveal={document.capabilities.canReveal}
          onReveal={tracking.reveal}
        />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  root: { [beside]: { height: "100%", overflowY: "auto" } },
});
