import { expectRecommendation } from "../../fixtures/expected-reading";
import type { ExpectedRecommendation } from "../../fixtures/expected-reading";
import { bold, cell, paragraph, raised, row, styled, table } from "../../fixtures/word-content";
import { expectTable, inDatedColumn, line, paper, plainTable } from "./paper";
import type { Paper } from "./paper";

const MARCH = "Progress at 31st March 2024";
const SEPTEMBER = "Progress at 30th September 2024";

interface Entry {
  readonly text: string;
  readonly response: string;
  readonly march: string;
  readonly september: string;
}

const entries: readonly Entry[] = [
  {
    text: "The Council should publish one page that says who to ring about damp and mould, whoever the landlord is.",
    response: "Agreed. The page will be written with the tenants’ forum.",
    march: "Draft page shown to the tenants’ forum in February.",
    september: "Published in May and read 4,100 times since.",
  },
  {
    text: "Every report of damp should be given a first visit within ten working days.",
    response: "Agreed, subject to funding for two more surveyors.",
    march: "One surveyor appointed.",
    september: "Both surveyors in post. 87% of first visits were made within ten working days.",
  },
  {
    text: "Surveyors should carry humidity meters and leave one with the household where it would help.",
    response: "Agreed.",
    march: "Sixty meters bought.",
    september: "",
  },
  {
    text: "The Executive should lobby for a national register of private landlords.",
    response: "Agreed. The Leader will write to the Secretary of State.",
    march: "Letter sent in January 2024; no answer yet.",
    september: "An answer came in June and has been passed to members of the task group.",
  },
  {
    text: "Selective licensing should be looked at for the three wards with the most complaints.",
    response: "Partly agreed. A study of one ward will come first.",
    march: "Brief for the study being written.",
    september: "The study is with consultants and is due in the new year.",
  },
  {
    text: "Repairs staff should be trained to recognise when damp is a sign of overcrowding.",
    response: "Agreed.",
    march: "",
    september: "Training began in July; 35 of 80 staff have had it.",
  },
  {
    text: "No household with a child under five should wait more than 28 days for works to begin.",
    response:
      "Not agreed. The Executive shares the aim but can’t promise this with present budgets.",
    march: "None.",
    september: "None.",
  },
  {
    text: "The Council should test whether fans that can’t be switched off lower the number of repeat reports.",
    response: "Agreed. Fifty homes will take part.",
    march: "Homes chosen.",
    september: "Fans fitted in 48 homes. Results in spring 2025.",
  },
  {
    text: "Scrutiny should be sent figures on damp reports by ward twice a year.",
    response: "Agreed.",
    march: "First figures circulated with this report.",
    september: "Second figures circulated in August.",
  },
  {
    text: "This Panel should look at progress after six and twelve months.",
    response: "Noted.",
    march: "Six-month review held.",
    september: "Twelve-month review at this meeting.",
  },
];

/** The appendix of a task group's report: "R1" inline and bold, one progress column for each half-year. */
export const taskGroupAppendix: Paper = {
  name: "task-group-appendix",
  unusual: '"R1" inline and bold, one progress column for each half-year',
  file: paper({
    title: "Damp and mould task group: twelve-month review",
    company: "Borough of Selhampton",
    unknownWords: ["Selhampton"],
    blocks: [
      styled("Title", "Housing Scrutiny Panel – 10 October 2024"),
      styled("Heading1", "Damp and mould task group: twelve-month review"),
      paragraph(
        "The task group met six times between January and June 2023 and spoke to the people named in the table below.",
      ),
      plainTable(
        ["Witness", "Role", "Date"],
        ["Dr N Achebe", "Consultant in public health", "14 February 2023"],
        ["Ms L Corrigan", "Tenants’ forum", "14 February 2023"],
        ["Mr D Petrou", "Selhampton Landlords’ Association", "7 March 2023"],
      ),
      paragraph(),
      paragraph(
        "It made ten recommendations. R3 and R8 are the ones that residents most often ask about, and the Panel may wish to begin with them.",
      ),
      styled("Heading1", "Appendix A: Recommendations, response and progress"),
      table(
        [4600, 3200, 3200, 3400],
        [
          {
            isHeader: true,
            cells: [
              line(bold("Recommendation")),
              line(bold("Executive Response")),
              line(bold("Progress at 31"), bold(raised("st")), bold(" March 2024")),
              line(bold("Progress at 30"), bold(raised("th")), bold(" September 2024")),
            ],
          },
          ...entries.map((entry, index) =>
            row(
              line(bold(`R${index + 1}`), " ", entry.text),
              cell(entry.response),
              cell(entry.march),
              cell(entry.september),
            ),
          ),
        ],
      ),
      paragraph(),
      styled("Heading1", "Appendix B: Cost"),
      plainTable(
        ["Item", "2023/24", "2024/25"],
        ["Surveyors", "£38,000", "£91,000"],
        ["Meters and fans", "£6,200", "£14,500"],
        ["Total", "£44,200", "£105,500"],
      ),
    ],
  }),
  reading: {
    reportDate: "2024-10-10",
    statusScheme: null,
    tables: [
      expectTable(
        0,
        [
          ["Recommendation", "recommendation"],
          ["Executive Response", "response"],
          [MARCH, "update"],
          [SEPTEMBER, "update"],
        ],
        "oldestFirst",
      ),
    ],
    recommendations: entries.map(expectEntry),
    problems: [],
  },
};

function expectEntry(entry: Entry, index: number): ExpectedRecommendation {
  return expectRecommendation({
    ref: `R${index + 1}`,
    text: entry.text,
    responses: [{ heading: "Executive Response", asAt: null, text: entry.response }],
    updates: [
      ...(entry.march === "" ? [] : [inDatedColumn("2024-03-31", entry.march)]),
      ...(entry.september === "" ? [] : [inDatedColumn("2024-09-30", entry.september)]),
    ],
  });
}
