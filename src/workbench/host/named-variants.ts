import type { HostVariant, WordApiVersion } from "./variant";

/** A way in which some Word behaves, to be chosen by name. */
export interface NamedVariant {
  /** As in an address: `"viewing-mode"`. */
  readonly name: string;
  /** One sentence that says what is different. */
  readonly sentence: string;
  /** What differs from Word as it is documented. */
  readonly variant: Partial<HostVariant>;
}

const LEVELS: readonly WordApiVersion[] = ["1.3", "1.4", "1.5", "1.6", "1.7", "1.8"];

const WHEN = {
  before: "before it takes effect",
  midway: "when half of it has taken effect",
  after: "after it took effect",
} as const;

/** Small enough for a sample document to go over it. */
const SMALL_CAP = 60_000;

/** Every variant that has a name; the first is Word as it is documented. */
export const NAMED_VARIANTS: readonly NamedVariant[] = [
  {
    name: "documented",
    sentence: "Word behaves as its documentation says, with the lowest level the add-in accepts.",
    variant: {},
  },
  {
    name: "merged-cells-listed",
    sentence: "The lower cells of vertical merges are listed as if they were cells of their own.",
    variant: { continuationCellsListed: true },
  },
  {
    name: "cell-index-works",
    sentence: "The position of a cell can be asked for even where cells are merged vertically.",
    variant: { cellIndexThrowsOnMergedTables: false },
  },
  {
    name: "cell-ooxml-gives-row",
    sentence: "The OOXML of a cell is the OOXML of its whole row.",
    variant: { cellOoxmlGivesRow: true },
  },
  {
    name: "ooxml-ends-with-table",
    sentence: "The OOXML of a table ends with the table, without a paragraph behind it.",
    variant: { ooxmlEndsWithParagraph: false },
  },
  {
    name: "first-table-unreadable",
    sentence: "Word fails when it is asked for the OOXML of the first table.",
    variant: { getOoxmlFailsOnTable: 1 },
  },
  {
    name: "deleted-text-shown",
    sentence: "The text of a paragraph includes what tracked changes have deleted.",
    variant: { textShowsDeleted: true },
  },
  {
    name: "small-requests",
    sentence: "Requests over a small size are refused before anything is done.",
    variant: { requestSizeCap: SMALL_CAP },
  },
  {
    name: "small-responses",
    sentence: "Answers over a small size are lost after everything is done.",
    variant: { responseSizeCap: SMALL_CAP },
  },
  {
    name: "viewing-mode",
    sentence: "The document is open for viewing, which shows only in that every change fails.",
    variant: { readOnly: "GeneralException" },
  },
  {
    name: "not-allowed",
    sentence: "Every change is answered with NotAllowed, as in a document with a locked control.",
    variant: { readOnly: "NotAllowed" },
  },
  {
    name: "access-denied",
    sentence: "Every change is answered with AccessDenied, as in a protected document.",
    variant: { readOnly: "AccessDenied" },
  },
  ...LEVELS.map((wordApi) => ({
    name: `word-api-${wordApi}`,
    sentence: `Word has the requirement set WordApi up to version ${wordApi} and nothing later.`,
    variant: { wordApi },
  })),
  ...[1, 2, 3].flatMap((number) =>
    (["before", "midway", "after"] as const).map((when) => ({
      name: `sync-${String(number)}-fails-${when}`,
      sentence: `Sync ${String(number)} fails ${WHEN[when]}.`,
      variant: { failSync: { number, when } },
    })),
  ),
  {
    name: "stops-answering",
    sentence: "The third sync takes effect, but Word never answers it.",
    variant: { failSync: { number: 3, when: "after", isSilent: true } },
  },
  {
    name: "co-author-edits",
    sentence: "Somebody else rewrites the paragraph at the cursor before the second sync.",
    variant: { coAuthorEdit: { beforeSync: 2, find: null, replace: "Written by somebody else" } },
  },
  {
    name: "co-author-deletes",
    sentence: "Somebody else deletes the paragraph at the cursor before the second sync.",
    variant: { coAuthorEdit: { beforeSync: 2, find: null, replace: null } },
  },
  {
    name: "co-author-adds-row",
    sentence: "Somebody else adds a row above the cursor before the second sync.",
    variant: {
      coAuthorEdit: { beforeSync: 2, find: null, replace: null, addsRowAbove: true },
    },
  },
  {
    name: "no-selection-events",
    sentence: "Word never says that the selection has changed.",
    variant: { selectionEventsMissing: true },
  },
  {
    name: "slow",
    sentence: "Word takes two seconds to answer.",
    variant: { latency: 2000 },
  },
];

/** The variant of that name. */
export function findVariant(name: string): NamedVariant | undefined {
  return NAMED_VARIANTS.find((each) => each.name === name);
}
