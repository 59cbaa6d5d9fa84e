import { createRoot } from "react-dom/client";
import type { HostCounters, HostVariant } from "./host";
import { readPageOptions } from "./page-options";
import { Workbench } from "./page/Workbench";
import { WorkbenchState } from "./page/workbench-state";
import "./workbench.css";

/** What scripts and tests can do with the page, as `window.workbench`. */
export interface WorkbenchHandle {
  /** Settled once the first document is open and its pane has loaded, or nothing could be opened. */
  readonly ready: Promise<void>;
  /** The open document as a .docx file. */
  save(): Uint8Array;
  /** The same in base64, for tools that can only carry text. */
  saveBase64(): string;
  /** Opens a file (bytes or base64) and waits until the pane has loaded anew. */
  open(file: Uint8Array | string, name: string): Promise<void>;
  /** The main part as it stands. */
  documentXml(): string;
  /** File names of the open documents; the add-in may have opened some of them. */
  readonly documents: readonly string[];
  /** Shows an open document by its place in that list and waits until its pane has loaded. */
  show(place: number): Promise<void>;
  readonly counters: HostCounters;
  resetCounters(): void;
  readonly variant: HostVariant;
  setVariant(change: Partial<HostVariant>): void;
}

const state = new WorkbenchState(readPageOptions(window.location.search));
let whenPaneLoads: (() => void)[] = [];

const handle: WorkbenchHandle = {
  ready: start(),
  save: () => requireHost().save(),
  saveBase64: () => toBase64(requireHost().save()),
  async open(file, name) {
    const loaded = paneLoad();
    state.open(typeof file === "string" ? fromBase64(file) : file, name);
    if (state.view().problem === null) await loaded;
  },
  documentXml: () => requireHost().document.documentXml(),
  get documents() {
    return state.view().documents.map(({ name }) => name);
  },
  async show(place) {
    const document = state.view().documents[place];
    if (document === undefined) throw new Error(`There is no open document ${String(place)}.`);
    const loaded = paneLoad();
    state.show(document);
    await loaded;
  },
  get counters() {
    return state.view().counters;
  },
  resetCounters() {
    state.resetCounters();
  },
  get variant() {
    return requireHost().variant;
  },
  setVariant(change) {
    state.setVariant(change);
  },
};
Object.defineProperty(window, "workbench", { value: handle });

async function start(): Promise<void> {
  const root = document.getElementById("workbench");
  if (root === null) throw new Error("workbench.html has no element #workbench");
  createRoot(root).render(<Workbench state={state} onPaneLoad={handlePaneLoad} />);
  const loaded = paneLoad();
  await state.start();
  if (state.view().host !== null) await loaded;
}

function paneLoad(): Promise<void> {
  return new Promise((resolve) => whenPaneLoads.push(resolve));
}

function handlePaneLoad(): void {
  const waiting = whenPaneLoads;
  whenPaneLoads = [];
  for (const resolve of waiting) resolve();
}

function requireHost(): NonNullable<ReturnType<WorkbenchState["view"]>["host"]> {
  const { host } = state.view();
  if (host === null) throw new Error("No document is open in the workbench.");
  return host;
}

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
