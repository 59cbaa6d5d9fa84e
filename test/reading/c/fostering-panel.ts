import { expectRecommendation, type ExpectedRecommendation } from "../../fixtures/expected-reading";
import type { TruthDocument } from "../read-facts";
import { bold, cell, cellWith, due, heading, headerRow, rowWith, run } from "../word-markup";
import { aside, grid, progress, report, tracked } from "./writer";

const KEY = {
  Green: "Done or on time",
  Amber: "Late by up to three months",
  Red: "Late by more than three months",
} as const;
type Word = keyof typeof KEY;
const FILLS: Readonly<Record<string, string>> = { Green: "A8D08D", Amber: "FFD966", Red: "F4B083" };
const HEADERS = [
  "RAG",
  "Latest update (May 2025)",
  "Earlier update (November 2024)",
  "Due",
  "Lead",
  "Recommendation",
] as const;
const MOVE = 'w:author="Panel clerk" w:date="2025-05-01T08:00:00Z"';

const ENTRIES: readonly ExpectedRecommendation[] = [
  entry(
    "R1",
    "That mileage for contact visits is paid within ten working days.",
    "Payments Manager",
    due("Jan 2025", "2025-01"),
    "Green",
    "Average is eight days.",
    "Average was 19 days; a second processor has been appointed.",
  ),
  entry(
    "R2",
    "That every foster carer can speak to a senior manager twice a year without their supervising social worker.",
    "Director of Children’s Services",
    due("Spring 2025", "2025-03", "2025-05"),
    "Amber",
    "First sessions held in April, with 31 carers. The next are on 9 October.",
    "Dates to be set.",
  ),
  entry(
    "R3",
    "That the allowance for 16 and 17 year olds rises to the level of neighbouring authorities.",
    "Head of Finance (Children)",
    due("2025/26", "2025-04-01", "2026-03-31"),
    "Red",
    "No provision in the 2025/26 budget; a growth bid will be made for 2026/27.",
    "",
  ),
  entry(
    "R4",
    "That exit interviews are offered by somebody outside the fostering service.",
    "HR Business Partner",
    due("31/01/25", "2025-01-31"),
    "Green",
    "Nine interviews since January (five carers declined).",
    "An independent visitor has agreed to do them.",
  ),
  entry(
    "R5",
    "That the Panel’s annual report is shared with carers.",
    "Panel Adviser",
    due("July 2025", "2025-07"),
    "Green",
    "",
    "To follow the July meeting.",
  ),
];

/** A fostering panel's tracker that is read from the right: the recommendation comes last. */
export const fosteringPanel: TruthDocument = {
  name: "c fostering-panel",
  unusual:
    "recommendation last with its number inline; newest column before the older; header repeated; a moved row",
  file: () => {
    const [first = "", second = "", third = "", , fifth = ""] = ENTRIES.map((each) =>
      entryRow(each),
    );
    const gone = entryRow(
      ENTRIES[3],
      (text) => trackedMove("moveFrom", text),
      `<w:del w:id="1" ${MOVE}/>`,
    );
    const come = entryRow(
      ENTRIES[3],
      (text) => trackedMove("moveTo", text),
      `<w:ins w:id="1" ${MOVE}/>`,
    );
    return report(
      heading("Corporate Parenting Panel"),
      "Date: 15 May 2025",
      "Fostering inquiry (2024): position on the Panel’s recommendations",
      bold("Key"),
      aside(["RAG", "Meaning"], ...Object.entries(KEY).map(([word, label]) => [word, label])),
      "",
      grid(
        [2, 7, 7, 3, 4, 8],
        [headerRow(...HEADERS), first, gone, second, third, headerRow(...HEADERS), come, fifth],
      ),
      heading("Numbers of carers", 2),
      aside(
        ["Year", "Recruited", "Left", "Net"],
        ["2023/24", "21", "34", "-13"],
        ["2024/25", "29", "25", "+4"],
      ),
    );
  },
  truth: {
    reportDate: "2025-05-15",
    statusScheme: {
      source: "document",
      categories: Object.entries(KEY).map(([code, label]) => ({ code, label })),
    },
    tables: [
      tracked(
        0,
        "newestFirst",
        "RAG=status",
        "Latest update (May 2025)=update",
        "Earlier update (November 2024)=update",
        "Due=timescale",
        "Lead=lead",
        "Recommendation=recommendation",
      ),
    ],
    recommendations: ENTRIES,
    problems: [],
  },
};

function entry(
  ref: string,
  text: string,
  lead: string,
  date: ReturnType<typeof due>,
  word: Word,
  latest: string,
  earlier: string,
): ExpectedRecommendation {
  const updates = [
    progress(null, "2025-05", latest, { inferred: true }),
    progress(null, "2024-11", earlier, { inferred: true }),
  ].filter((update) => update.text !== "");
  const status = { raw: word, code: word, label: KEY[word], draft: null };
  return expectRecommendation({ ref, text, lead: [lead], timescale: [date], updates, status });
}

function entryRow(
  each: ExpectedRecommendation | undefined,
  write = (text: string): string => run(text),
  change = "",
): string {
  if (each === undefined) return "";
  const said = (asAt: string) => each.updates.find((update) => update.asAt === asAt)?.text ?? "";
  const word = each.status?.raw ?? "";
  const texts = [
    said("2025-05"),
    said("2024-11"),
    each.timescale[0]?.raw ?? "",
    each.lead.join(""),
    `${each.ref ?? ""} – ${each.text}`,
  ];
  return rowWith(
    change,
    cellWith(
      `<w:shd w:val="clear" w:color="auto" w:fill="${FILLS[word] ?? "auto"}"/>`,
      write(word),
    ),
    ...texts.map((text) => (text === "" ? cell("") : cell(write(text)))),
  );
}

/** Words of a row that was moved with changes tracked. */
function trackedMove(kind: "moveFrom" | "moveTo", text: string): string {
  const id = 7000 + 2 * text.length + (kind === "moveFrom" ? 0 : 1);
  return `<w:${kind} w:id="${id}" ${MOVE}>${run(text)}</w:${kind}>`;
}
