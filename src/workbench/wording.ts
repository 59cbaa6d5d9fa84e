/** Every word the workbench page shows. */
export const WORDING = {
  title: "Workbench",
  notWord:
    "This is not Word. It shows a document and runs the add-in beside it, to try and test it without Word.",
  sample: "Sample",
  chooseSample: "Choose a sample …",
  open: "Open a .docx …",
  save: "Save a copy",
  dropHere: "Drop a .docx to open it",
  nothingOpen: "No document is open. Choose a sample, or open or drop a .docx file.",
  document: "Document",
  documents: "Open documents",
  newDocument: (number: number) => `Document ${String(number)}.docx`,
  openedByAddIn: (name: string) =>
    `The add-in opened a new document, ${name}. Choose it under “Open documents” to see or save it.`,
  pages: "Pages of the document",
  pane: "Add-in pane",
  paneWidth: "Pane width",
  pixels: (count: number) => `${String(count)} px`,
  theme: "Theme",
  themes: { light: "Light", dark: "Dark", contrast: "High contrast" },
  behaviour: "How this Word behaves",
  behaviourHelp:
    "Word differs by platform, version and document. Choose a behaviour to see how the add-in copes. Changing the level or the theme reloads the pane.",
  wordApi: "WordApi level",
  readOnly: "Refuse every change with",
  readOnlyNone: "nothing: changes are allowed",
  failSync: "Fail sync number",
  failSyncHelp: "0 means none",
  failWhen: "Fail it",
  failBefore: "before it takes effect",
  failAfter: "after it took effect",
  getOoxmlFails: "Table whose OOXML cannot be read",
  getOoxmlFailsHelp: "1 for the first, 0 for none",
  latency: "Answer after (milliseconds)",
  trackChanges: "Track changes",
  continuationCellsListed: "List the lower cells of vertical merges",
  cellIndexThrowsOnMergedTables: "Fail on cellIndex where cells are merged vertically",
  cellOoxmlGivesRow: "Give the whole row for the OOXML of a cell",
  ooxmlEndsWithParagraph: "Put a paragraph behind a table that ends OOXML",
  textShowsDeleted: "Show tracked deletions in text",
  selectionEventsMissing: "Never say that the selection changed",
  counters: "What the add-in asked for",
  syncs: "syncs",
  actions: "actions",
  sent: "sent",
  received: "received",
  failures: "failed",
  resetCounters: "Set to zero",
  kilobytes: (bytes: number) => `${(bytes / 1024).toFixed(1)} kB`,
  allShown: "",
  notShown: (count: number) =>
    count === 1
      ? "1 piece of text is in the document but cannot be shown here."
      : `${String(count)} pieces of text are in the document but cannot be shown here.`,
  drawing: "Drawing the document …",
  cannotDraw: (reason: string) =>
    `This document cannot be drawn here (${reason}). It is open all the same: the add-in can read and change it, and a copy can be saved.`,
  sampleMissing: (name: string) =>
    `The sample "${name}" could not be fetched. Choose another one, or open a .docx file.`,
  unexpected: (reason: string) =>
    `The document was not opened: ${reason}. The one before is still open.`,
} as const;
