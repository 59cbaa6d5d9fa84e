import { expectRecommendation } from "../../fixtures/expected-reading";
import type { ExpectedRecommendation, ExpectedTimescale } from "../../fixtures/expected-reading";
import {
  blank,
  bold,
  cell,
  headerRow,
  lineBreak,
  mergedAbove,
  mergedDown,
  paragraph,
  row,
  styled,
  table,
} from "../../fixtures/word-content";
import type { CellContent, RowContent } from "../../fixtures/word-content";
import { due, expectTable, line, paper, plainTable, worded } from "./paper";
import type { Paper } from "./paper";

interface Step {
  readonly text: string;
  readonly leads: readonly string[];
  readonly timing: ExpectedTimescale | null;
  readonly status: string;
}

interface Plan {
  readonly ref: string;
  readonly text: string;
  readonly steps: readonly Step[];
  readonly isMerged: boolean;
}

const plans: readonly Plan[] = [
  {
    ref: "1",
    text: "That a climate impact statement goes with every report to Cabinet.",
    isMerged: true,
    steps: [
      {
        text: "Draw up a template and guidance",
        leads: ["Climate Officer"],
        timing: due("end of Q2 2024/25", "2024-07", "2024-09"),
        status: "Done",
      },
      {
        text: "Train report authors",
        leads: ["Climate Officer", "HR Manager"],
        timing: due("Q3 2024/25", "2024-10", "2024-12"),
        status: "In progress",
      },
      {
        text: "Report to Cabinet on the first six months",
        leads: ["Head of Policy"],
        timing: due("Friday 28 March 2025", "2025-03-28"),
        status: "Not started",
      },
    ],
  },
  {
    ref: "2",
    text: "That the Council’s own fleet has no diesel vans by 2030.",
    isMerged: false,
    steps: [
      {
        text: "List every van with its age and mileage",
        leads: ["Fleet Manager"],
        timing: due("31.07.24", "2024-07-31"),
        status: "Done",
      },
      {
        text: "Put a replacement programme to the Capital Board",
        leads: ["Fleet Manager", "Cllr R Osei"],
        timing: due("31/03/25", "2025-03-31"),
        status: "Not started",
      },
    ],
  },
  {
    ref: "3",
    text: "That residents can see on a map where charging points are planned.",
    isMerged: false,
    steps: [
      {
        text: "Publish the map",
        leads: ["GIS Team"],
        timing: due("TBC"),
        status: "Waiting for data from the county council",
      },
    ],
  },
  {
    ref: "4",
    text: "That parish councils are offered help with energy surveys of village halls.",
    isMerged: true,
    steps: [
      {
        text: "Write to all parish councils",
        leads: ["Communities Team"],
        timing: due("Sept 24", "2024-09"),
        status: "Done",
      },
      {
        text: "Carry out the first ten surveys",
        leads: ["Communities Team"],
        timing: { ...due("Feb 25?", "2025-02"), certain: false },
        status: "In progress",
      },
    ],
  },
  {
    ref: "5",
    text: "That planning officers check the energy statement of every application for ten homes or more.",
    isMerged: false,
    steps: [
      {
        text: "Add a step to the checklist",
        leads: ["Development Manager"],
        timing: due("Immediate"),
        status: "Done",
      },
    ],
  },
  {
    ref: "6",
    text: "That the tree strategy is brought up to date and has a target for canopy cover.",
    isMerged: true,
    steps: [
      {
        text: "Commission a canopy survey",
        leads: ["Tree Officer"],
        timing: due("Q4 2024/25", "2025-01", "2025-03"),
        status: "In progress",
      },
      {
        text: "Consult on a draft strategy",
        leads: ["Tree Officer"],
        timing: due("Jan – Mar 2026", "2026-01", "2026-03"),
        status: "",
      },
    ],
  },
  {
    ref: "7",
    text: "That this Committee receives a progress report every six months.",
    isMerged: false,
    steps: [
      {
        text: "Put in the work programme",
        leads: ["Scrutiny Officer"],
        timing: null,
        status: "Done",
      },
    ],
  },
];

/** Action rows with quarters, short dates, TBC and a doubtful month; the recommendation column has no header. */
export const districtActions: Paper = {
  name: "district-actions",
  unusual:
    "Action rows with quarters, short dates and TBC; the recommendation column has no header",
  file: paper({
    title: "Climate action review: action plan",
    company: "Three Rivers and Wold District Council",
    unknownWords: ["Wold"],
    blocks: [
      styled("Title", "Climate action review – action plan"),
      paragraph("Report to: Scrutiny and Overview Committee, 17 October 2024"),
      paragraph("Lead Cabinet member: Councillor R Osei"),
      styled("Heading2", "Background"),
      paragraph(
        "Cabinet accepted all seven recommendations on 4 June 2024. Officers have since turned them into the actions below.",
      ),
      styled("Heading2", "Carbon emissions of the Council"),
      plainTable(
        ["Source", "2022/23 (tonnes)", "2023/24 (tonnes)", "Change"],
        ["Buildings", "1,940", "1,802", "-7.1%"],
        ["Fleet", "2,210", "2,188", "-1.0%"],
        ["Business travel", "96", "104", "+8.3%"],
      ),
      paragraph(),
      table(
        [4700, 4300, 2200, 1800, 1800],
        [headerRow(["", "Actions", "Lead", "Timing", "Status"], true), ...plans.flatMap(planRows)],
      ),
      paragraph(),
      styled("Heading2", "Options"),
      paragraph("The Committee could ask for changes to the plan, or note it."),
    ],
  }),
  reading: {
    reportDate: "2024-10-17",
    statusScheme: null,
    tables: [
      expectTable(0, [
        ["", "recommendation"],
        ["Actions", "action"],
        ["Lead", "lead"],
        ["Timing", "timescale"],
        ["Status", "status"],
      ]),
    ],
    recommendations: plans.map(expectPlan),
    problems: [],
  },
};

function planRows({ ref, text, steps, isMerged }: Plan): readonly RowContent[] {
  const title = line(bold(`${ref}:`), " ", text);
  const cellAt = (index: number): CellContent => {
    if (!isMerged) return index === 0 ? title : blank();
    return index === 0 ? mergedDown(title) : mergedAbove();
  };
  return steps.map(({ text: step, leads, timing, status }, index) =>
    row(
      cellAt(index),
      cell(step),
      line(...leads.flatMap((lead, at) => (at === 0 ? [lead] : [lineBreak, lead]))),
      cell(timing?.raw ?? ""),
      cell(status),
    ),
  );
}

function expectPlan({ ref, text, steps }: Plan): ExpectedRecommendation {
  return expectRecommendation({
    ref,
    text,
    actions: steps.map(({ text: step, leads, timing, status }) => ({
      text: step,
      lead: leads,
      timescale: timing === null ? [] : [timing],
      status: status === "" ? null : worded(status),
    })),
  });
}
