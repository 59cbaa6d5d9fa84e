import { expectRecommendation, expectUpdate } from "../../fixtures/expected-reading";
import type { TruthDocument } from "../read-facts";
import {
  BELOW,
  bold,
  cell,
  due,
  FOOTNOTE_MARK,
  heading,
  headerRow,
  hyperlink,
  LINE_BREAK,
  merged,
  NO_BREAK_HYPHEN,
  plainTable,
  row,
  run,
  table,
  wordFile,
} from "../word-markup";

interface Local {
  readonly number: string;
  readonly text: string;
  readonly lead: string;
  readonly due: readonly [raw: string, earliest: string | null, latest?: string];
  readonly reply: string;
}

const TO_CABINET: readonly Local[] = [
  {
    number: "14",
    text: "That Cabinet sets a date for the end of glyphosate use in parks.",
    lead: "Cabinet Member for Environment",
    due: ["Spring 2025", "2025-03", "2025-05"],
    reply: "Agreed. Use will end on 31 May 2025.",
  },
  {
    number: "15",
    text: "That verges are cut after flowering on at least half of rural roads.",
    lead: "Cabinet Member for Environment",
    due: ["Dec 25", "2025-12"],
    reply: "Agreed in part. A third of roads can be cut late without new machines.",
  },
  {
    number: "16",
    text: "That tree planting targets are set ward by ward.",
    lead: "Cabinet Member for Environment",
    due: ["November 2024", "2024-11"],
    reply: "Agreed.",
  },
  {
    number: "21",
    text: "That school streets are trialled in every town.",
    lead: "Cabinet Member for Highways",
    due: ["TBC", null],
    reply: "Not agreed. Traffic orders cannot be staffed this year.",
  },
  {
    number: "22",
    text: "That the bicycle hire contract is re-let with electric cycles.",
    lead: "Cabinet Member for Highways",
    due: ["by end of 2025/26", "2025-04-01", "2026-03-31"],
    reply: "Agreed, subject to grant.",
  },
];

const TO_PARTNERS = [
  {
    ref: "1",
    text: "Publish bathing water results every week.",
    body: "Water company",
    updates: [
      ["Update: 6 June 2024", "2024-06-06", "Results are on the company’s website each Friday."],
      ["Update: 5 September 2024", "2024-09-05", "Four weeks were missed in August."],
    ],
  },
  {
    ref: "2",
    text: "Map the private drains that join the brook.",
    body: "Drainage board",
    updates: [["Update: 5 September 2024", "2024-09-05", "Half of the brook has been walked."]],
  },
  {
    ref: "3",
    text: "Share pollution reports with parish councils.",
    body: "Environment Agency",
    updates: [],
  },
] as const;

/** A combined response with one table for Cabinet and one for partners. */
export const twoAudiences: TruthDocument = {
  name: "a two-audiences",
  unusual:
    "two tables with different columns; one lead cell merged over several recommendations; footnotes",
  file: () =>
    wordFile(
      heading("Environment and Transport Scrutiny Panel"),
      `<w:p>${bold("Date of Meeting:")}${run(" Thursday 17 October 2024")}</w:p>`,
      `<w:p>${run("The terms of reference are on ")}${hyperlink("the Panel’s page")}${run(".")}${FOOTNOTE_MARK}</w:p>`,
      plainTable(
        ["Evidence session", "Witness", "Topic"],
        ["6 June 2024", "Water company", "Bathing water"],
        ["5 September 2024", "Drainage board", "The brook"],
      ),
      heading("Appendix A: Recommendations to Cabinet", 2),
      table(
        headerRow(
          "Ref",
          cell(bold("Recommendation") + FOOTNOTE_MARK),
          "Lead member",
          "Timescale",
          "Cabinet response",
        ),
        ...TO_CABINET.map((each, index) =>
          row(
            cell(run("OSC") + NO_BREAK_HYPHEN + run(each.number)),
            cell(run(each.text) + (index === 2 ? FOOTNOTE_MARK : "")),
            index === 0 || index === 3 ? merged(each.lead) : BELOW,
            each.due[0],
            each.reply,
          ),
        ),
      ),
      heading("Appendix B: Recommendations to partners", 2),
      table(
        headerRow("No", "Recommendation", "Organisation", "Progress"),
        ...TO_PARTNERS.map((each) =>
          row(
            each.ref,
            each.text,
            each.body,
            cell(...each.updates.map(([head, , text]) => bold(head) + LINE_BREAK + run(text))),
          ),
        ),
      ),
      heading("Equality screening", 2),
      plainTable(
        ["Characteristic", "Effect", "Action needed"],
        ["Age", "Positive", "None"],
        ["Disability", "Neutral", "Check paths stay clear"],
      ),
    ),
  truth: {
    reportDate: "2024-10-17",
    statusScheme: null,
    tables: [
      {
        table: 0,
        columns: [
          { header: "Ref", role: "reference" },
          { header: "Recommendation", role: "recommendation" },
          { header: "Lead member", role: "lead" },
          { header: "Timescale", role: "timescale" },
          { header: "Cabinet response", role: "response" },
        ],
        updateOrder: "unknown",
      },
      {
        table: 1,
        columns: [
          { header: "No", role: "reference" },
          { header: "Recommendation", role: "recommendation" },
          { header: "Organisation", role: "lead" },
          { header: "Progress", role: "update" },
        ],
        updateOrder: "oldestFirst",
      },
    ],
    recommendations: [
      ...TO_CABINET.map((each) =>
        expectRecommendation({
          ref: `OSC‑${each.number}`,
          text: each.text,
          lead: [each.lead],
          timescale: [due(...each.due)],
          responses: [{ heading: "Cabinet response", asAt: null, text: each.reply }],
        }),
      ),
      ...TO_PARTNERS.map((each) =>
        expectRecommendation({
          table: 1,
          ref: each.ref,
          text: each.text,
          lead: [each.body],
          updates: each.updates.map(([head, asAt, text]) => expectUpdate(head, asAt, text)),
        }),
      ),
    ],
    problems: [],
  },
};
