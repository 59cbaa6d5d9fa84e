import type { ReactElement } from "react";
import { WORDING } from "../wording";
import { DocumentView } from "./DocumentView";
import { openFile } from "./open-file";
import { PaneFrame } from "./PaneFrame";
import { TopBar } from "./TopBar";
import { useFileDrop } from "./use-file-drop";
import { useView } from "./use-view";
import type { WorkbenchState } from "./workbench-state";

interface WorkbenchProps {
  readonly state: WorkbenchState;
  readonly onPaneLoad: () => void;
}

/** The document on the left, the add-in on the right, and above them what can be chosen. */
export function Workbench({ state, onPaneLoad }: WorkbenchProps): ReactElement {
  const view = useView(state);
  const isDragging = useFileDrop((file) => void openFile(state, file));

  return (
    <div className="workbench">
      <TopBar state={state} view={view} />
      <p className="notice" role="status">
        {view.notice}
      </p>
      {view.problem !== null && (
        <p className="problem" role="alert">
          {view.problem}
        </p>
      )}
      <div className="desk">
        <main className="document" aria-label={WORDING.document}>
          {view.host === null ? (
            <p className="nothing-open">{WORDING.nothingOpen}</p>
          ) : !state.options.isDrawing ? (
            <p className="nothing-open">{WORDING.notDrawn}</p>
          ) : (
            <DocumentView host={view.host} revision={view.revision} selection={view.selection} />
          )}
        </main>
        <aside className="pane" aria-label={WORDING.pane} style={{ width: view.paneWidth }}>
          {view.host !== null && (
            <PaneFrame key={view.paneKey} page={state.paneAddress()} onLoad={onPaneLoad} />
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
