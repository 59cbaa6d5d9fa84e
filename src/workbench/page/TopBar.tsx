import type { ChangeEvent, ReactElement } from "react";
import type { OfficeThemeName } from "../host";
import { PANE_WIDTH } from "../page-options";
import { WORDING } from "../wording";
import { BehaviourControls } from "./BehaviourControls";
import { CounterLine } from "./CounterLine";
import { downloadCopy } from "./download-copy";
import { openFile } from "./open-file";
import type { WorkbenchState, WorkbenchView } from "./workbench-state";

interface TopBarProps {
  readonly state: WorkbenchState;
  readonly view: WorkbenchView;
}

const THEMES: readonly OfficeThemeName[] = ["light", "dark", "contrast"];

/** What this page is, and everything that can be chosen on it. */
export function TopBar({ state, view }: TopBarProps): ReactElement {
  return (
    <header className="top-bar">
      <div className="title-line">
        <h1>
          {WORDING.title} <span className="not-word">{WORDING.notWord}</span>
        </h1>
        <a href="states.html">{WORDING.states}</a>
        <CounterLine
          counters={view.counters}
          onReset={() => {
            state.resetCounters();
          }}
        />
      </div>
      <div className="controls">
        <SamplePicker state={state} view={view} />
        <FileButtons state={state} view={view} />
        <label>
          {WORDING.paneWidth}
          <input
            type="range"
            min={PANE_WIDTH.least}
            max={PANE_WIDTH.most}
            step={10}
            value={view.paneWidth}
            onChange={(event) => {
              state.setPaneWidth(Number(event.target.value));
            }}
          />
          <output>{WORDING.pixels(view.paneWidth)}</output>
        </label>
        <label>
          {WORDING.theme}
          <select
            value={view.theme}
            onChange={(event) => {
              const theme = THEMES.find((name) => name === event.target.value);
              if (theme !== undefined) state.setTheme(theme);
            }}
          >
            {THEMES.map((name) => (
              <option key={name} value={name}>
                {WORDING.themes[name]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {view.documents.length > 1 && <DocumentTabs state={state} view={view} />}
      {view.host !== null && <BehaviourControls state={state} host={view.host} />}
    </header>
  );
}

function DocumentTabs({ state, view }: TopBarProps): ReactElement {
  return (
    <div className="documents" role="group" aria-label={WORDING.documents}>
      {view.documents.map((each, index) => (
        <button
          key={index}
          type="button"
          aria-pressed={each.host === view.host}
          onClick={() => {
            state.show(each);
          }}
        >
          {each.name}
        </button>
      ))}
    </div>
  );
}

function SamplePicker({ state, view }: TopBarProps): ReactElement {
  const current = view.samples.find(({ name }) => `${name}.docx` === view.name)?.name ?? "";
  return (
    <label>
      {WORDING.sample}
      <select
        value={current}
        onChange={(event) => {
          if (event.target.value !== "") void state.openSample(event.target.value);
        }}
      >
        <option value="">{WORDING.chooseSample}</option>
        {view.samples.map(({ name, title }) => (
          <option key={name} value={name}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}

function FileButtons({ state, view }: TopBarProps): ReactElement {
  const { host, name } = view;
  const handleChoose = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    if (file !== undefined) void openFile(state, file);
    // So that the same file can be chosen again.
    event.target.value = "";
  };
  return (
    <>
      <label className="button">
        {WORDING.open}
        <input type="file" accept=".docx" className="visually-hidden" onChange={handleChoose} />
      </label>
      <button
        type="button"
        disabled={host === null}
        onClick={() => {
          if (host !== null) downloadCopy(host.save(), name);
        }}
      >
        {WORDING.save}
      </button>
      <span className="file-name">{name}</span>
    </>
  );
}
