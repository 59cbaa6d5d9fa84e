import {
  expectRecommendation,
  expectUpdate,
  LEEDS_CATEGORIES,
} from "../../fixtures/expected-reading";
import type { ExpectedRecommendation, ExpectedStatus } from "../../fixtures/expected-reading";
import {
  bold,
  cell,
  headerRow,
  paragraph,
  raised,
  row,
  styled,
  table,
} from "../../fixtures/word-content";
import type { CellContent, ParagraphContent } from "../../fixtures/word-content";
import { expectTable, paper, plainTable } from "./paper";
import type { Paper } from "./paper";

interface Tracked {
  readonly ref: string;
  readonly text: string;
  /** Null where the recommendation was not before the Board in January. */
  readonly january: readonly string[] | null;
  readonly januaryCode: string;
  readonly current: readonly string[];
  readonly currentCode: string;
}

const tracked: readonly Tracked[] = [
  {
    ref: "2",
    text: "That the Director of City Development sets out how empty shops will be brought back into use in each district centre.",
    january: [
      "A survey of all twelve centres has been carried out and found 61 empty units.",
      "Owners of the ten units that have stood empty the longest have been written to.",
    ],
    januaryCode: "4",
    current: ["Seven of the ten units are let or have plans approved."],
    currentCode: "2",
  },
  {
    ref: "3",
    text: "That the Executive Board considers a fund for traders who take on an empty shop.",
    january: ["A business case is being written."],
    januaryCode: "4",
    current: [
      "The business case was completed in February but no money could be found for 2013/14.",
      "Officers will look again when the next round of regional funding opens.",
    ],
    currentCode: "3",
  },
  {
    ref: "5",
    text: "That free parking on Sundays in December is tried out in two centres.",
    january: ["The trial took place. Takings of traders who answered our survey rose by 4%."],
    januaryCode: "2",
    current: ["No further action is planned."],
    currentCode: "2",
  },
  {
    ref: "8",
    text: "That the market hall roof is repaired before the winter of 2013.",
    january: ["Tenders have been invited.", "Work should begin in May."],
    januaryCode: "4",
    current: ["Tenders came in above budget and the scheme is being redrawn."],
    currentCode: "5",
  },
  {
    ref: "11",
    text: "That ward councillors are told of every application to change the use of a shop.",
    january: null,
    januaryCode: "",
    current: ["The weekly list now has a heading of its own for these applications."],
    currentCode: "2",
  },
  {
    ref: "12",
    text: "That the Board looks at the evening economy as a piece of work of its own.",
    january: null,
    januaryCode: "",
    current: ["To be put to the successor Board in June 2013."],
    currentCode: "6",
  },
];

/** One cell for each recommendation, statuses in category words beside padding, draft until the Board has met. */
export const draftPositions: Paper = {
  name: "draft-positions",
  unusual: "One cell for each recommendation, statuses in category words held level by padding",
  file: paper({
    title: "Recommendation tracking: district centres",
    company: "Calderbrook City Council",
    wordVersion: 12,
    namesFont: false,
    unknownWords: ["Calderbrook"],
    footnotes: [["Scrutiny Board (City Development), final report, October 2011"]],
    blocks: [
      styled("Heading1", "Report of the Head of Scrutiny and Member Development"),
      paragraph("Report to Scrutiny Board (City Development)"),
      paragraph("Date: 21 March 2013"),
      paragraph(bold("Subject: Recommendation tracking – district centres")),
      paragraph(),
      plainTable(
        ["Are specific electoral wards affected?", "Yes", "No"],
        ["Are there implications for equality and diversity?", "Yes", "No"],
        ["Is the decision eligible for call-in?", "Yes", "No"],
      ),
      paragraph(),
      paragraph(
        "1.0 This report gives the position on the recommendations of the inquiry into district centres",
        { kind: "footnote", id: 1 },
        ". Those that the Board has already signed off have been left out.",
      ),
      paragraph(
        "2.0 The Principal Scrutiny Adviser has, with the Chair, proposed a draft status for each one. Members are asked to confirm or change them.",
      ),
      styled("Heading2", "Categories"),
      ...LEEDS_CATEGORIES.map(({ code, label }) => paragraph(`${code} - ${label}`)),
      styled("Heading2", "Position status"),
      table(
        [4600, 6200, 3600],
        [
          headerRow(
            [
              "Recommendation",
              "Evidence of progress",
              "Status (draft, to be confirmed by the Board)",
            ],
            true,
          ),
          ...tracked.map((each) =>
            row(
              cell(paragraph(bold(`Recommendation ${each.ref}`)), paragraph(each.text)),
              positionsCell(each),
              statusCell(each),
            ),
          ),
        ],
      ),
      paragraph(),
    ],
  }),
  reading: {
    reportDate: "2013-03-21",
    statusScheme: { source: "document", categories: LEEDS_CATEGORIES },
    tables: [
      expectTable(
        0,
        [
          ["Recommendation", "recommendation"],
          ["Evidence of progress", "update"],
          ["Status (draft, to be confirmed by the Board)", "status"],
        ],
        "oldestFirst",
      ),
    ],
    recommendations: tracked.map(expectTracked),
    problems: [],
  },
};

function positionsCell({ january, current }: Tracked): CellContent {
  const past: readonly (ParagraphContent | string)[] =
    january === null
      ? []
      : [paragraph(bold("17"), bold(raised("th")), bold(" January position:")), ...january, ""];
  return cell(...past, paragraph(bold("Current position:")), ...current);
}

/** The words stand level with their position: a blank paragraph for each line in between. */
function statusCell({ january, januaryCode, currentCode }: Tracked): CellContent {
  const padding = january === null ? [] : [...january, ""].map(() => paragraph());
  const past = january === null ? [] : [labelOf(januaryCode), ...padding];
  return cell(...past, labelOf(currentCode));
}

function expectTracked(each: Tracked): ExpectedRecommendation {
  const { ref, text, january, januaryCode, current, currentCode } = each;
  const past = expectUpdate("17th January position:", "2013-01-17", ...(january ?? []));
  const now = expectUpdate("Current position:", "2013-03-21", ...current);
  return expectRecommendation({
    ref,
    text,
    updates: [
      ...(january === null ? [] : [{ ...past, inferred: true, status: statusOf(januaryCode) }]),
      { ...now, inferred: true, status: statusOf(currentCode) },
    ],
    status: statusOf(currentCode),
  });
}

function statusOf(code: string): ExpectedStatus {
  return { raw: labelOf(code), code, label: labelOf(code), draft: true };
}

function labelOf(code: string): string {
  const category = LEEDS_CATEGORIES.find((each) => each.code === code);
  if (category === undefined) throw new Error(`No category is ${code}.`);
  return category.label;
}
