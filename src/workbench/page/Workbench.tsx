import { useState, type DragEvent, type ReactElement } from "react";
import { WORDING } from "../wording";
import { DocumentView } from "./DocumentView";
import { openFile } from "./open-file";
import { PaneFrame } from "./PaneFrame";
import { TopBar } from "./TopBar";
import { useView } from "./use-view";
import type { WorkbenchState } from "./workbench-state";

interface WorkbenchProps {
  readonly state: WorkbenchState;
  readonly onPaneLoad: () => void;
}

/** The document on the left, the add-in on the right, and above them what can be chosen. */
export function Workbench({ state, onPaneLoad }: WorkbenchProps): ReactElement {
  const view = useView(state);
  const [isDragging, setDragging] = useState(false);

  const handleDragOver = (event: DragEvent): void => {
    event.preventDefault();
    setDragging(true);
  };
  const handleDrop = (event: DragEvent): void => {
    event.preventDefault();
    setDragging(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) void openFile(state, file);
  };

  return (
    <div
      className="workbench"
      onDragOver={handleDragOver}
      onDragLeave={() => {
        setDragging(false);
      }}
      onDrop={handleDrop}
    >
      <TopBar state={state} view={view} />
      {view.problem !== null && (
        <p className="problem" role="alert">
          {view.problem}
        </p>
      )}
      <div className="desk">
        <main className="document" aria-label={WORDING.document}>
          {view.host === null ? (
            <p className="nothing-open">{WORDING.nothingOpen}</p>
          ) : (
            <DocumentView host={view.host} revision={view.revision} selection={view.selection} />
          )}
        </main>
        <aside className="pane" aria-label={WORDING.pane} style={{ width: view.paneWidth }}>
          {view.host !== null && (
            <PaneFrame key={view.paneKey} page={state.options.pane} onLoad={onPaneLoad} />
          )}
        </aside>
      </div>
      {isDragging && (
        <div className="drop-target" aria-hidden="true">
          {WORDING.dropHere}
        </div>
      )}
    </div>
  );
}
