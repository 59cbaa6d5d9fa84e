/** A small paper that has something of everything: what the states are shown with. */
import {
  readRegister,
  type Block,
  type DocumentContent,
  type Paragraph,
  type Register,
  type RunFormat,
} from "../../recommendations";

/** The day on which every state is shown. */
export const TODAY = "2026-11-25";

const PARAGRAPHS_BEFORE = [
  "Scrutiny Committee (Environment), 19 November 2026",
  "Status: 1 = Stop monitoring, 2 = Achieved, 3 = Not achieved (obstacle), " +
    "4 = Not achieved (progress made acceptable), 5 = Not achieved (progress made not acceptable), 6 = Not for review this session",
];

const HEADINGS = ["No.", "Recommendation", "Lead", "Timescale", "Action update", "Status"];

/** A cell's paragraphs; "**" around a text makes it bold. */
const ROWS: readonly (readonly (readonly string[])[])[] = [
  [
    ["1"],
    [
      "That the Head of Parks publishes a calendar of tree works, ward by ward, before each winter.",
    ],
    ["Head of Parks"],
    ["March 2026"],
    [
      "**Action update (July 2026)**",
      "The calendar for the northern wards went on the website on 3 July.",
      "**Action update (March 2026)**",
      "A template was agreed with the ward councillors.",
    ],
    ["2"],
  ],
  [
    ["2"],
    [
      "That a single telephone number for flooding is set up with the water company, staffed day and night, and that the number is printed on every drain cover renewed from now on, on the council’s vehicles and on the back of the council tax bill, so that nobody has to look for it when the water is rising.",
    ],
    ["Director of Environment and Neighbourhood Services"],
    ["Autumn 2026"],
    [
      "**Action update (July 2026)**",
      "The water company has not answered two letters. A meeting is being sought.",
    ],
    ["3"],
  ],
  [
    ["3"],
    ["That the gully-cleaning rounds are checked against the complaints of the last three years."],
    ["Highways Manager"],
    ["January 2027"],
    [],
    [],
  ],
  [
    ["4"],
    ["That allotment rents are reviewed together with the waiting lists."],
    ["Head of Parks"],
    ["Ongoing"],
    ["**Action update (November 2026)**", "The review went to the Executive on 4 November."],
    ["4"],
  ],
];

/** The paper as a document holds it. */
export const paper: DocumentContent = { blocks: [...openingBlocks(), tableBlock(ROWS)] };

/** The paper as it is read. */
export const register: Register = readRegister(paper);

/** A paper of which everything is achieved. */
export const finishedPaper: DocumentContent = {
  blocks: [...openingBlocks(), tableBlock(ROWS.map((cells) => [...cells.slice(0, -1), ["2"]]))],
};

/** A paper without a table. */
export const paperWithoutTable: DocumentContent = { blocks: openingBlocks() };

/** Many recommendations, told apart by number only. */
export function longPaper(recommendations: number): DocumentContent {
  const [, , third = []] = ROWS;
  const rows = Array.from({ length: recommendations }, (_, index) => [
    [String(index + 1)],
    ...third.slice(1),
  ]);
  return { blocks: [...openingBlocks(), tableBlock(rows)] };
}

function openingBlocks(): Block[] {
  return PARAGRAPHS_BEFORE.map((text, index) => ({
    kind: "paragraph",
    paragraph: paragraphOf(text, `b${String(index)}`, 0),
  }));
}

function tableBlock(rows: readonly (readonly (readonly string[])[])[]): Block {
  let paragraphs = 0;
  const headings = HEADINGS.map((heading) => [`**${heading}**`]);
  return {
    kind: "table",
    table: {
      index: 0,
      rows: [headings, ...rows].map((cells, row) => ({
        isMarkedHeader: row === 0,
        cells: cells.map((texts, column) => ({
          gridColumn: column,
          columnSpan: 1,
          continuesAbove: false,
          paragraphs: (texts.length === 0 ? [""] : texts).map((text) =>
            paragraphOf(text, `t0.${String(paragraphs++)}`, 1),
          ),
        })),
      })),
    },
  };
}

function paragraphOf(text: string, id: string, nestingLevel: number): Paragraph {
  const isBold = text.startsWith("**");
  const format: RunFormat = { bold: isBold, italic: false, underline: false, superscript: false };
  const shown = isBold ? text.slice(2, -2) : text;
  return {
    id,
    runs: shown === "" ? [] : [{ ...format, text: shown }],
    listMarker: null,
    isPlain: true,
    nestingLevel,
  };
}
