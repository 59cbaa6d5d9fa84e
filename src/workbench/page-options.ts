import { findVariant, type HostVariant, type OfficeThemeName, type WordApiVersion } from "./host";

/** What the address of the workbench page asks for. */
export interface PageOptions {
  readonly sample: string | null;
  /** The add-in's page; always on the workbench's own site. */
  readonly pane: string;
  readonly paneWidth: number;
  /** How the pane talks to the host: as in Word for Windows, or as in Word on the web, which needs https. */
  readonly channel: "desktop" | "web";
  /** False for a document that was never saved: it has no address. */
  readonly hasAddress: boolean;
  readonly theme: OfficeThemeName;
  /** False where only the pane is wanted: drawing the pages costs more than everything else. */
  readonly isDrawing: boolean;
  readonly variant: Partial<HostVariant>;
}

/** Widths Word gives a task pane, in pixels. */
export const PANE_WIDTH = { least: 320, usual: 350, most: 450 } as const;

export const WORD_API_VERSIONS: readonly WordApiVersion[] = [
  "1.1",
  "1.2",
  "1.3",
  "1.4",
  "1.5",
  "1.6",
  "1.7",
  "1.8",
];

export const FAILURE_TIMES = ["before", "midway", "after"] as const;
export const READ_ONLY_ERRORS = ["AccessDenied", "NotAllowed", "GeneralException"] as const;
const SWITCHES = [
  "continuationCellsListed",
  "cellIndexThrowsOnMergedTables",
  "cellOoxmlGivesRow",
  "ooxmlEndsWithParagraph",
  "textShowsDeleted",
  "selectionEventsMissing",
] as const;
const NUMBERS = ["getOoxmlFailsOnTable", "requestSizeCap", "responseSizeCap", "latency"] as const;

/** Reads `?sample=…&variant=viewing-mode&wordApi=1.3&readOnly=AccessDenied&failSync=2:after&textShowsDeleted=true …`; what makes no sense is left out. */
export function readPageOptions(query: string): PageOptions {
  const given = new URLSearchParams(query);
  return {
    sample: given.get("sample"),
    pane: ownPage(given.get("pane")),
    paneWidth: paneWidth(Number(given.get("width") ?? PANE_WIDTH.usual)),
    channel: given.get("channel") === "web" ? "web" : "desktop",
    hasAddress: given.get("saved") !== "never",
    theme: oneOf(given.get("theme"), ["light", "dark", "contrast"]) ?? "light",
    isDrawing: given.get("drawing") !== "off",
    variant: readVariant(given),
  };
}

export function paneWidth(pixels: number): number {
  if (!Number.isFinite(pixels)) return PANE_WIDTH.usual;
  return Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, Math.round(pixels)));
}

function readVariant(given: URLSearchParams): Partial<HostVariant> {
  const wordApi = oneOf(given.get("wordApi"), WORD_API_VERSIONS);
  const readOnly = oneOf(given.get("readOnly"), READ_ONLY_ERRORS);
  const switches = SWITCHES.filter((name) => given.has(name)).map((name) => [
    name,
    given.get(name) !== "false",
  ]);
  const numbers = NUMBERS.filter((name) => /^\d+$/.test(given.get(name) ?? "")).map((name) => [
    name,
    Number(given.get(name)),
  ]);
  const failing = /^(\d+):(before|after|midway)$/.exec(given.get("failSync") ?? "");
  const named = findVariant(given.get("variant") ?? "");
  return {
    ...named?.variant,
    ...(wordApi === null ? {} : { wordApi }),
    ...(readOnly === null ? {} : { readOnly }),
    // Safe: the names are fields of HostVariant that hold a switch or a number.
    ...(Object.fromEntries([...switches, ...numbers]) as Partial<HostVariant>),
    ...(failing === null
      ? {}
      : {
          failSync: {
            number: Number(failing[1]),
            when: oneOf(failing[2] ?? null, FAILURE_TIMES) ?? "before",
          },
        }),
  };
}

/** Another site must not be handed the document. */
function ownPage(asked: string | null): string {
  return asked !== null && /^[\w./-]+\.html(\?[\w=&.-]*)?$/.test(asked) && !asked.startsWith("//")
    ? asked
    : "taskpane.html";
}

function oneOf<Name extends string>(value: string | null, names: readonly Name[]): Name | null {
  return names.find((name) => name === value) ?? null;
}
