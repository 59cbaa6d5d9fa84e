import { expectRecommendation } from "../../fixtures/expected-reading";
import { grid, progress, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, footer, heading, headerRow, para, row, run, spanning } from "../word-markup";

const RAG = [
  { code: "B", label: "Blue" },
  { code: "R", label: "Red" },
  { code: "A", label: "Amber" },
  { code: "G", label: "Green" },
] as const;
const REPLY = "Chapter’s response";

const parts = [
  {
    name: "Culture, Leadership and Capacity",
    asked: [
      {
        ref: "2.1.4",
        text: "The Chapter should name one of its non-executive members as lead for safeguarding.",
        reply: "Accepted. Canon Treasurer named at the meeting of 12 July 2023.",
        lead: ["The Dean"],
        told: [["September 2023:", "2023-09", "Done. The role description is on the website."]],
        letter: "B",
      },
      {
        ref: "2.3.1",
        text: "Consider how the voices of choristers are heard by those who take decisions.",
        reply: "Accepted. To be worked through with the school.",
        lead: ["Precentor", "Head of the Choir School"],
        told: [
          [
            "March 2024:",
            "2024-03",
            "The choristers’ council has met three times and asked for a later start on Sundays.",
          ],
          [
            "January 2024:",
            "2024-01",
            "Terms of reference agreed. In November 2023 the school’s own survey was shared with the Precentor.",
          ],
          ["September 2023:", "2023-09", "First conversation held."],
        ],
        letter: "G",
      },
    ],
  },
  {
    name: "Recognising, Assessing and Managing Risk",
    asked: [
      {
        ref: "3.1.2",
        text: "Safeguarding agreements should be reviewed at least once a year, with the review recorded on the case system.",
        reply: "Accepted",
        lead: ["Diocesan Safeguarding Adviser"],
        told: [
          ["March 2024:", "2024-03", "Seven of eight reviewed. The last will follow after Easter."],
          ["September 2023:", "2023-09", "Schedule drawn up."],
        ],
        letter: "A",
      },
      {
        ref: "3.2.10",
        text: "The tower tour and the song school should each have a written risk assessment.",
        reply: "Partly accepted. The song school is covered by that of the school.",
        lead: ["Clerk of Works"],
        told: [],
        letter: "R",
      },
    ],
  },
  {
    name: "Victims and Survivors",
    asked: [
      {
        ref: "4.1.1",
        text: "A page for survivors should be reached from the front page of the website by one click.",
        reply: "Accepted",
        lead: ["Director of Communications"],
        told: [
          [
            "January 2024:",
            "2024-01",
            "Page is live.\nTwo survivors were consulted about its wording and were paid for their time.",
          ],
        ],
        letter: "B",
      },
    ],
  },
] as const;

/** A cathedral's plan after an independent safeguarding audit. */
export const cathedralSafeguarding: TruthDocument = {
  name: "g cathedral-safeguarding",
  unusual: "three-part numbers begin the text, month headings run in, newest first, BRAG letters",
  file: () =>
    report(
      heading("Cathedral Safeguarding Advisory Panel"),
      "Paper C for the meeting on 20th March 2024",
      "Action plan following the independent audit (report published June 2023)",
      grid(
        [7, 5, 3, 8, 1],
        [
          headerRow("Recommendation or consideration", REPLY, "Lead", "Update", "BRAG"),
          ...parts.flatMap(({ name, asked }) => [
            row(spanning(5, run(name, "<w:b/><w:i/>"))),
            ...asked.map(({ ref, text, reply, lead, told, letter }) =>
              row(
                `<w:p>${run(ref, "<w:b/>")}${run(` ${text}`)}</w:p>`,
                reply,
                cell(...lead),
                cell(
                  ...told.flatMap(([month, , said]) => {
                    const [first = "", ...others] = said.split("\n");
                    return [
                      `<w:p>${run(month, "<w:b/>")}${run(` ${first}`)}</w:p>`,
                      ...others.map((each) => para(each)),
                    ];
                  }),
                ),
                bold(letter),
              ),
            ),
          ]),
        ],
      ),
      footer("Confidential until approved by Chapter"),
    ),
  truth: {
    reportDate: "2024-03-20",
    statusScheme: { source: "built-in", categories: RAG },
    tables: [
      tracked(
        0,
        "newestFirst",
        "Recommendation or consideration=recommendation",
        `${REPLY}=response`,
        "Lead=lead",
        "Update=update",
        "BRAG=status",
      ),
    ],
    recommendations: parts.flatMap(({ name, asked }) =>
      asked.map(({ ref, text, reply, lead, told, letter }) =>
        expectRecommendation({
          ref,
          section: name,
          text,
          responses: [{ heading: REPLY, asAt: null, text: reply }],
          lead,
          updates: told.map(([month, asAt, said]) => progress(month, asAt, said)),
          status: {
            raw: letter,
            code: letter,
            label: RAG.find(({ code }) => code === letter)?.label ?? null,
            draft: null,
          },
        }),
      ),
    ),
    problems: [],
  },
};
