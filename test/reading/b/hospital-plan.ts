import { expectRecommendation } from "../../fixtures/expected-reading";
import type { ExpectedRecommendation } from "../../fixtures/expected-reading";
import {
  bold,
  cell,
  headerRow,
  mergedAbove,
  mergedDown,
  paragraph,
  row,
  spanning,
  styled,
  table,
} from "../../fixtures/word-content";
import type { CellContent, RowContent } from "../../fixtures/word-content";
import { coded, due, expectTable, paper, plainTable } from "./paper";
import type { Paper } from "./paper";

type Rating = "Blue" | "Green" | "Amber" | "Red";

interface Step {
  readonly text: string;
  readonly lead: string;
  readonly by: string;
  readonly date: string;
  readonly rating: Rating;
  readonly progress: string;
}

interface Demand {
  readonly ref: string;
  readonly text: string;
  readonly steps: readonly Step[];
}

interface Theme {
  readonly name: string;
  readonly demands: readonly Demand[];
}

const MEANINGS: Readonly<Record<Rating, string>> = {
  Blue: "Complete and evidence seen",
  Green: "On track to finish by the target date",
  Amber: "Some risk to the target date, with a plan to recover",
  Red: "Target date missed or will be missed",
};

const themes: readonly Theme[] = [
  {
    name: "Must do – Urgent and emergency care",
    demands: [
      {
        ref: "MD1",
        text: "The trust must make sure that patients who come by ambulance are assessed within 15 minutes.",
        steps: [
          {
            text: "Open a second assessment bay beside the ambulance entrance.",
            lead: "Chief Operating Officer",
            by: "31 May 2024",
            date: "2024-05-31",
            rating: "Blue",
            progress: "The bay opened on 20 May and is staffed around the clock.",
          },
          {
            text: "Put a senior nurse in charge of the queue on every shift.",
            lead: "Chief Nurse",
            by: "30 September 2024",
            date: "2024-09-30",
            rating: "Amber",
            progress: "Four of six posts are filled. Interviews for the other two are in August.",
          },
        ],
      },
      {
        ref: "MD2",
        text: "The trust must keep resuscitation trolleys checked each day and the checks written down.",
        steps: [
          {
            text: "Bring in an electronic checklist with an alert to the matron when a check is missed.",
            lead: "Chief Nurse",
            by: "30 June 2024",
            date: "2024-06-30",
            rating: "Blue",
            progress: "In use on all wards; the last audit found 99% of checks done.",
          },
        ],
      },
      {
        ref: "MD3",
        text: "The trust must have enough registered children’s nurses in the department at all times.",
        steps: [
          {
            text: "Recruit four whole-time nurses and agree a rota with the children’s ward.",
            lead: "Director of People",
            by: "31 July 2024",
            date: "2024-07-31",
            rating: "Red",
            progress:
              "Two nurses have started. Two offers were turned down and the posts are out again.",
          },
        ],
      },
    ],
  },
  {
    name: "Should do – Maternity",
    demands: [
      {
        ref: "SD1",
        text: "The trust should offer interpreters at booking appointments.",
        steps: [
          {
            text: "Extend the telephone interpreting contract to community midwives.",
            lead: "Director of Midwifery",
            by: "31 October 2024",
            date: "2024-10-31",
            rating: "Green",
            progress: "The contract has been signed and training begins in September.",
          },
        ],
      },
      {
        ref: "SD2",
        text: "The trust should share learning from incidents with all maternity staff.",
        steps: [
          {
            text: "Publish a one-page bulletin each month.",
            lead: "Head of Patient Safety",
            by: "30 April 2024",
            date: "2024-04-30",
            rating: "Blue",
            progress: "Three bulletins have been published.",
          },
          {
            text: "Talk through one incident at each team meeting.",
            lead: "Ward managers",
            by: "31 August 2024",
            date: "2024-08-31",
            rating: "Green",
            progress: "Happening in five of seven teams.",
          },
        ],
      },
    ],
  },
  {
    name: "Should do – Medical care",
    demands: [
      {
        ref: "SD3",
        text: "The trust should review how it stores confidential records on wards.",
        steps: [
          {
            text: "Fit lockable trolleys on the eight wards that lack them.",
            lead: "Director of Estates",
            by: "30 November 2024",
            date: "2024-11-30",
            rating: "Green",
            progress: "Trolleys are on order.",
          },
        ],
      },
      {
        ref: "SD4",
        text: "The trust should improve the rate of completed staff appraisals.",
        steps: [
          {
            text: "Report appraisal rates to the board each quarter by division.",
            lead: "Director of People",
            by: "31 July 2024",
            date: "2024-07-31",
            rating: "Amber",
            progress: "The first report showed a rate of 81% against a target of 90%.",
          },
        ],
      },
    ],
  },
];

/** A hospital trust's plan after an inspection: section rows, merged cells, several steps, a printed BRAG key. */
export const hospitalPlan: Paper = {
  name: "hospital-plan",
  unusual:
    "Section rows, merged cells, several steps each with a BRAG word, a printed key in a table",
  file: paper({
    title: "Improvement plan following inspection",
    company: "Ashdale and Fenwick Hospitals NHS Foundation Trust",
    unknownWords: ["BRAG", "Ashdale"],
    blocks: [
      styled("Title", "Ashdale and Fenwick Hospitals NHS Foundation Trust"),
      styled("Heading1", "Improvement plan following inspection by the Care Quality Commission"),
      paragraph("Meeting: Board of Directors in public, 25 July 2024"),
      paragraph(
        "The Commission inspected three of our services in January and published its report in April. Its ratings were:",
      ),
      plainTable(
        ["Service", "Safe", "Effective", "Caring", "Responsive", "Well-led"],
        ["Urgent and emergency care", "Inadequate", "Good", "Good", "Requires improvement", "Good"],
        ["Maternity", "Requires improvement", "Good", "Good", "Good", "Good"],
        ["Medical care", "Good", "Good", "Outstanding", "Good", "Requires improvement"],
      ),
      paragraph(),
      paragraph(bold("BRAG key")),
      table(
        [2400, 9000],
        (Object.entries(MEANINGS) as [Rating, string][]).map(([rating, meaning]) =>
          row({ ...cell(rating), shade: shadeOf(rating) }, cell(meaning)),
        ),
      ),
      paragraph(),
      styled("Heading2", "Improvement plan"),
      table(
        [900, 3400, 3300, 1800, 1600, 1000, 2500],
        [
          headerRow(
            [
              "Ref",
              "CQC recommendation",
              "Action",
              "Executive lead",
              "Target date",
              "BRAG",
              "Progress",
            ],
            true,
          ),
          ...themes.flatMap(themeRows),
        ],
      ),
      paragraph(),
      paragraph("The Board is asked to take assurance from the progress made."),
    ],
  }),
  reading: {
    reportDate: "2024-07-25",
    statusScheme: {
      source: "document",
      categories: Object.entries(MEANINGS).map(([code, label]) => ({ code, label })),
    },
    tables: [
      expectTable(0, [
        ["Ref", "reference"],
        ["CQC recommendation", "recommendation"],
        ["Action", "action"],
        ["Executive lead", "lead"],
        ["Target date", "timescale"],
        ["BRAG", "status"],
        ["Progress", "update"],
      ]),
    ],
    recommendations: themes.flatMap(({ name, demands }) =>
      demands.map((demand) => expectDemand(name, demand)),
    ),
    problems: [],
  },
};

function themeRows({ name, demands }: Theme): readonly RowContent[] {
  return [
    row(spanning(7, { ...cell(paragraph(bold(name))), shade: "BDD6EE" })),
    ...demands.flatMap(({ ref, text, steps }) =>
      steps.map((step, index) => {
        const reaching = (content: CellContent): CellContent => {
          if (steps.length === 1) return content;
          return index === 0 ? mergedDown(content) : mergedAbove();
        };
        return row(
          reaching(cell(ref)),
          reaching(cell(text)),
          cell(step.text),
          cell(step.lead),
          cell(step.by),
          { ...cell(step.rating), shade: shadeOf(step.rating) },
          cell(step.progress),
        );
      }),
    ),
  ];
}

function shadeOf(rating: Rating): string {
  return { Blue: "5B9BD5", Green: "70AD47", Amber: "FFC000", Red: "FF0000" }[rating];
}

function expectDemand(section: string, { ref, text, steps }: Demand): ExpectedRecommendation {
  return expectRecommendation({
    ref,
    text,
    section,
    actions: steps.map((step) => ({
      text: step.text,
      lead: [step.lead],
      timescale: [due(step.by, step.date)],
      status: coded(step.rating, step.rating, MEANINGS[step.rating]),
    })),
    updates: steps.map(({ progress }, index) => ({
      heading: null,
      asAt: null,
      inferred: false,
      action: steps.length > 1 ? index : null,
      text: progress,
      status: null,
    })),
  });
}
