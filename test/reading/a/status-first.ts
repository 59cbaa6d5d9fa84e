import { expectAction, expectRecommendation, expectUpdate } from "../../fixtures/expected-reading";
import type { TruthDocument } from "../read-facts";
import {
  bold,
  cell,
  cellWith,
  due,
  heading,
  headerRow,
  LINE_BREAK,
  plainTable,
  row,
  run,
  status,
  table,
  wordFile,
} from "../word-markup";

const COLOURS = { RED: "FF0000", AMBER: "FFC000", GREEN: "00B050", BLUE: "0070C0" } as const;

interface Entry {
  readonly ref: string;
  readonly text: string;
  readonly status: keyof typeof COLOURS;
  readonly due: readonly [raw: string, earliest: string | null, latest?: string];
  readonly lead: readonly string[];
  readonly steps: readonly string[];
  readonly updates: readonly (readonly [heading: string, asAt: string, text: string])[];
}

const ENTRIES: readonly Entry[] = [
  {
    ref: "i",
    text: "Give every foster carer a named social worker for out of hours calls.",
    status: "BLUE",
    due: ["Nov 2023", "2023-11"],
    lead: ["Fostering Service Manager"],
    steps: ["Agree an on-call rota.", "Print cards for carers."],
    updates: [["Position at 31 March 2024", "2024-03-31", "Rota running since November."]],
  },
  {
    ref: "ii",
    text: "Bring mileage rates for carers up to those of staff.",
    status: "GREEN",
    due: ["April 2024", "2024-04"],
    lead: ["Finance Manager (Children)"],
    steps: ["Include the cost in the 2024/25 budget."],
    updates: [["Position at 31 March 2024", "2024-03-31", "The new rate is paid from 1 April."]],
  },
  {
    ref: "iii",
    text: "Cut the time from enquiry to approval to five months.",
    status: "RED",
    due: ["Dec 2023", "2023-12"],
    lead: ["Fostering Service Manager", "Panel Chair"],
    steps: [
      "Hold a panel every fortnight.",
      "Start checks at the first visit.",
      "Train two more panel members.",
    ],
    updates: [["Position at 31 March 2024", "2024-03-31", "The average is still 7.4 months."]],
  },
  {
    ref: "iv",
    text: "Find out why carers leave.",
    status: "AMBER",
    due: ["Summer 2024", "2024-06", "2024-08"],
    lead: ["Participation Officer"],
    steps: ["Offer an interview to each carer who resigns."],
    updates: [["Position at 31 March 2024", "2024-03-31", "Eight of thirteen accepted."]],
  },
  {
    ref: "v",
    text: "Report the number of placements outside the county each quarter.",
    status: "GREEN",
    due: ["Ongoing", null],
    lead: ["Performance Team"],
    steps: ["Add the figure to the scorecard."],
    updates: [],
  },
];

/** A county's tracker that begins with the status and gives the number no header. */
export const statusFirst: TruthDocument = {
  name: "a status-first",
  unusual: "status first, shaded; due and lead before an unlabelled column of roman numerals",
  file: () =>
    wordFile(
      heading("Children and Families Select Committee"),
      `<w:p>${run("Date:")}<w:r><w:tab/></w:r>${run("16 April 2024")}</w:p>`,
      "The Committee asked for five things in its report on fostering. This is where each of them stands.",
      table(
        headerRow(
          "Status",
          "Due by",
          "Who",
          "",
          "What members asked for",
          "What we will do",
          "Update",
        ),
        ...ENTRIES.map((each) =>
          row(
            cellWith(`<w:shd w:val="clear" w:fill="${COLOURS[each.status]}"/>`, bold(each.status)),
            each.due[0],
            cell(each.lead.map((name) => run(name)).join(LINE_BREAK)),
            `(${each.ref})`,
            each.text,
            cell(...each.steps),
            cell(...each.updates.flatMap(([head, , text]) => [bold(head), text])),
          ),
        ),
      ),
      heading("Placements by type", 2),
      plainTable(
        ["Type", "March 2023", "March 2024"],
        ["In-house fostering", "201", "214"],
        ["Agency fostering", "96", "88"],
        ["Residential", "31", "34"],
      ),
      heading("Votes", 2),
      plainTable(["Motion", "For", "Against", "Abstained"], ["Note the report", "9", "0", "1"]),
    ),
  truth: {
    reportDate: "2024-04-16",
    statusScheme: {
      source: "built-in",
      categories: [
        { code: "B", label: "Blue" },
        { code: "R", label: "Red" },
        { code: "A", label: "Amber" },
        { code: "G", label: "Green" },
      ],
    },
    tables: [
      {
        table: 0,
        columns: [
          { header: "Status", role: "status" },
          { header: "Due by", role: "timescale" },
          { header: "Who", role: "lead" },
          { header: "", role: "reference" },
          { header: "What members asked for", role: "recommendation" },
          { header: "What we will do", role: "action" },
          { header: "Update", role: "update" },
        ],
        updateOrder: "unknown",
      },
    ],
    recommendations: ENTRIES.map((each) => {
      const label = each.status.charAt(0) + each.status.slice(1).toLowerCase();
      return expectRecommendation({
        ref: each.ref,
        text: each.text,
        ...stepsOf(each),
        updates: each.updates.map(([head, asAt, text]) => expectUpdate(head, asAt, text)),
        status: status(each.status, each.status.charAt(0), label),
      });
    }),
    problems: [],
  },
};

/** Lead and date beside one step are the step's, beside several the recommendation's. */
function stepsOf({ steps, lead, due: date }: Entry) {
  const [only, ...others] = steps;
  if (only !== undefined && others.length === 0) {
    return { actions: [{ text: only, lead, timescale: [due(...date)], status: null }] };
  }
  return { actions: steps.map(expectAction), lead, timescale: [due(...date)] };
}
