import { expectRecommendation } from "../../fixtures/expected-reading";
import type { TruthDocument } from "../read-facts";
import {
  BELOW,
  bold,
  due,
  heading,
  headerRow,
  merged,
  plainTable,
  row,
  spanning,
  table,
  wordFile,
} from "../word-markup";

type Step = readonly [
  text: string,
  lead: string,
  due: readonly [raw: string, earliest: string | null, latest?: string],
  progress: string,
];

interface Theme {
  readonly name: string;
  readonly entries: readonly {
    readonly ref: string;
    readonly text: string;
    readonly steps: readonly Step[];
  }[];
}

const THEMES: readonly Theme[] = [
  {
    name: "Theme 1: Getting around",
    entries: [
      {
        ref: "1",
        text: "Make it possible to reach every secondary school by a safe walking route.",
        steps: [
          ["(a) Map the routes used today", "Roads Service", ["Oct 2024", "2024-10"], "Mapped."],
          [
            "(b) Cost the missing crossings",
            "Roads Service",
            ["Jan 2025", "2025-01"],
            "Four of eleven costed.",
          ],
          ["(c) Seek developer contributions", "Planning Service", ["Ongoing", null], ""],
        ],
      },
      {
        ref: "2",
        text: "Keep the evening bus to the harbour.",
        steps: [
          [
            "(a) Renew the subsidy for one year",
            "Transport Co-ordination Unit",
            ["April 2025", "2025-04"],
            "Renewal agreed by the partnership.",
          ],
          ["(b) Survey passengers", "Customer Insight", ["Spring 2025", "2025-03", "2025-05"], ""],
        ],
      },
    ],
  },
  {
    name: "Theme 2: Staying well",
    entries: [
      {
        ref: "3",
        text: "Give carers a break of at least one week a year.",
        steps: [
          [
            "(a) Count the carers known to services",
            "Health and Social Care Partnership",
            ["Dec 2024", "2024-12"],
            "1,140 carers are known; the census suggests 3,900.",
          ],
          [
            "(b) Commission short breaks",
            "Strategic Commissioning",
            ["2025/26", "2025-04-01", "2026-03-31"],
            "A market day is planned.",
          ],
        ],
      },
      {
        ref: "4",
        text: "Open school kitchens for community meals.",
        steps: [
          ["(a) Pilot in two schools", "Education", ["Feb 2025", "2025-02"], "Schools chosen."],
          ["(b) Check insurance", "Risk Manager", ["Nov 2024", "2024-11"], "Cover confirmed."],
        ],
      },
    ],
  },
  {
    name: "Theme 3: Having a say",
    entries: [
      {
        ref: "5",
        text: "Pay young people who sit on advisory panels.",
        steps: [
          [
            "(a) Agree a rate",
            "Democratic Services",
            ["Sept 2024", "2024-09"],
            "£12 an hour agreed.",
          ],
          ["(b) Set up vouchers for under-16s", "Finance", ["ASAP", null], ""],
        ],
      },
    ],
  },
];

/** A Scottish action plan by themes, each recommendation with lettered steps. */
export const letteredActions: TruthDocument = {
  name: "a lettered-actions",
  unusual: "theme rows, merged recommendation cells, lettered steps with their own lead and date",
  file: () =>
    wordFile(
      heading("Community Planning Scrutiny Panel"),
      "Meeting of 5 December 2024",
      heading("Action plan arising from the Fair Access inquiry", 2),
      "The Panel’s five recommendations were accepted in full on 20 August 2024.",
      table(
        headerRow("No", "Recommendation", "Actions", "Lead", "By when", "Progress"),
        ...THEMES.flatMap(({ name, entries }) => [
          row(spanning(6, bold(name))),
          ...entries.flatMap(({ ref, text, steps }) =>
            steps.map(([step, lead, [date], progress], index) =>
              row(
                index === 0 ? merged(ref) : BELOW,
                index === 0 ? merged(text) : BELOW,
                step,
                lead,
                date,
                progress,
              ),
            ),
          ),
        ]),
      ),
      heading("Risks", 2),
      plainTable(
        ["Risk", "Likelihood", "Impact", "Mitigation"],
        ["Bus subsidy withdrawn", "2", "4", "Early talks with the operator"],
        ["Too few volunteers", "3", "2", "Recruitment through colleges"],
      ),
    ),
  truth: {
    reportDate: "2024-12-05",
    statusScheme: null,
    tables: [
      {
        table: 0,
        columns: [
          { header: "No", role: "reference" },
          { header: "Recommendation", role: "recommendation" },
          { header: "Actions", role: "action" },
          { header: "Lead", role: "lead" },
          { header: "By when", role: "timescale" },
          { header: "Progress", role: "update" },
        ],
        updateOrder: "unknown",
      },
    ],
    recommendations: THEMES.flatMap(({ name, entries }) =>
      entries.map(({ ref, text, steps }) =>
        expectRecommendation({
          ref,
          section: name,
          text,
          actions: steps.map(([step, lead, date]) => ({
            text: step,
            lead: [lead],
            timescale: [due(...date)],
            status: null,
          })),
          updates: steps.flatMap(([, , , progress], action) =>
            progress === ""
              ? []
              : [
                  {
                    heading: null,
                    asAt: null,
                    inferred: false,
                    action,
                    text: progress,
                    status: null,
                  },
                ],
          ),
        }),
      ),
    ),
    problems: [],
  },
};
