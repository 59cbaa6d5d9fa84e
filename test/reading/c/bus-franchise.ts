import {
  expectRecommendation,
  type ExpectedRecommendation,
  type ExpectedUpdate,
} from "../../fixtures/expected-reading";
import type { TruthDocument } from "../read-facts";
import {
  bold,
  cell,
  due,
  heading,
  headerRow,
  LINE_BREAK,
  raised,
  row,
  run,
  spanning,
  type Line,
} from "../word-markup";
import { aside, grid, progress, rawLines, report, tracked, underlined } from "./writer";

const CATEGORIES = { A: "Achieved", P: "In progress", N: "Not started", W: "Withdrawn" } as const;
const category = (code: keyof typeof CATEGORIES) => ({
  raw: `${code} – ${CATEGORIES[code]}`,
  code,
  label: CATEGORIES[code],
  draft: null,
});
const inferred = { inferred: true } as const;

const THEMES: readonly {
  readonly name: string;
  readonly entries: readonly ExpectedRecommendation[];
}[] = [
  {
    name: "Passengers",
    entries: [
      expectRecommendation({
        ref: "1a",
        text: "A passenger charter should be agreed with operators before the first franchise is let.",
        lead: ["Director of Bus Services"],
        timescale: [due("Dec 23", "2023-12")],
        updates: [
          progress(
            "Sept. 2023 update",
            "2023-09",
            "Charter drafted with Transport Focus; 1,812 passengers answered.",
          ),
          progress(
            "Position at 31st March",
            "2024-03-31",
            "Charter agreed by all five operators on 8 March 2024.",
            inferred,
          ),
        ],
        status: category("A"),
      }),
      expectRecommendation({
        ref: "1b",
        text: "The charter should promise a taxi home when the last bus does not run.",
        lead: ["Director of Bus Services"],
        timescale: [due("Dec 23", "2023-12"), due("June 24?", "2024-06")].map((each) => ({
          ...each,
          certain: !each.raw.endsWith("?"),
        })),
        updates: [
          progress(
            "Sept. 2023 update",
            "2023-09",
            "Operators object on grounds of cost (est. £210k a year).",
          ),
          progress(
            "Position at 31st March",
            "2024-03-31",
            "A promise limited to Sundays has been offered.\nIt is not thought enough.",
            inferred,
          ),
          progress("Current position", "2024-06-20", "Mayor to decide in July.", inferred),
        ],
        status: category("P"),
      }),
      expectRecommendation({
        ref: "2",
        text: "Fares: a child should pay no more than £1.",
        lead: ["Head of Ticketing", "Treasurer"],
        timescale: [due("Q1 2024/25", "2024-04", "2024-06")],
        updates: [
          progress(
            "Update: 5 March 2024",
            "2024-03-05",
            "In force from 1 April 2024 until 31 March 2025.",
          ),
        ],
        status: category("A"),
      }),
    ],
  },
  {
    name: "Depots, staff and buses",
    entries: [
      expectRecommendation({
        ref: "3",
        text: "The Authority should buy the Ferry Road depot.",
        lead: ["Treasurer"],
        timescale: [due("Spring 2024", "2024-03", "2024-05")],
        updates: [
          progress("Update as at 31/01/24", "2024-01-31", "Valuation received."),
          progress(
            "Update as at 30/04/24",
            "2024-04-30",
            "Offer refused. In May 2024 the owner let it to a haulier.",
          ),
        ],
        status: category("W"),
      }),
      expectRecommendation({
        ref: "4",
        text: "Drivers’ terms should be protected for the whole of a franchise.",
        lead: ["Head of People"],
        timescale: [due("Ongoing")],
        updates: [
          progress(
            "Six-month update",
            null,
            "The model contract has a clause to this effect. Unions have seen it.",
          ),
        ],
        status: category("P"),
      }),
      expectRecommendation({
        ref: "10",
        text: "One bus in three should be electric by 2027.",
        lead: ["Fleet Manager"],
        timescale: [due("31 March 2027", "2027-03-31")],
        status: category("N"),
      }),
    ],
  },
];

/** A combined authority's tracker whose updates are headed in many ways. */
export const busFranchise: TruthDocument = {
  name: "c bus-franchise",
  unusual:
    "headings in many forms, some after line breaks, some without year; 1a and 1b; letter codes",
  file: () =>
    report(
      heading("Wear and Derwent Combined Authority"),
      "Overview and Scrutiny Committee – 20 June 2024",
      heading("Bus reform inquiry: tracker", 2),
      "The Committee uses these categories of progress:",
      ...Object.entries(CATEGORIES).map(([code, label]) => `${code} – ${label}`),
      grid(
        [2, 7, 4, 3, 10, 3],
        [
          headerRow(
            "Rec No.",
            "Recommendation",
            "Responsibility",
            "Target",
            "Progress against recommendation",
            "Category",
          ),
          ...THEMES.flatMap(({ name, entries }) => [
            row(spanning(6, bold(name))),
            ...entries.map(({ ref, text, lead, timescale, updates, status }) =>
              row(
                ref ?? "",
                text,
                cell(...lead),
                rawLines(timescale),
                progressCell(updates),
                status?.raw ?? "",
              ),
            ),
          ]),
        ],
      ),
      heading("Resource implications", 2),
      aside(
        ["Budget head", "2023/24 £000", "2024/25 £000", "Responsible officer"],
        ["Franchising team", "1,140", "1,600", "Treasurer"],
        ["Fares support", "–", "4,250", "Head of Ticketing"],
      ),
    ),
  truth: {
    reportDate: "2024-06-20",
    statusScheme: {
      source: "document",
      categories: Object.entries(CATEGORIES).map(([code, label]) => ({ code, label })),
    },
    tables: [
      tracked(
        0,
        "oldestFirst",
        "Rec No.=reference",
        "Recommendation=recommendation",
        "Responsibility=lead",
        "Target=timescale",
        "Progress against recommendation=update",
        "Category=status",
      ),
    ],
    recommendations: THEMES.flatMap(({ name, entries }) =>
      entries.map((each) => ({ ...each, section: name })),
    ),
    problems: [],
  },
};

/** The first update's heading ends with a line break; later ones are paragraphs of their own, underlined. */
function progressCell(updates: readonly ExpectedUpdate[]): string {
  const lines = updates.flatMap(({ heading: name, text }, index): Line[] =>
    index === 0
      ? [bold(name ?? "") + LINE_BREAK + run(text)]
      : [ordinal(name ?? ""), ...text.split("\n")],
  );
  return cell(...lines);
}

function ordinal(name: string): string {
  const [, before, ending, after] = /^(.*\d)(st|nd|rd|th)(.*)$/.exec(name) ?? [];
  return before === undefined
    ? underlined(name)
    : underlined(before) + raised(ending ?? "") + underlined(after ?? "");
}
