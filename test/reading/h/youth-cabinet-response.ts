import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, due, footer, heading, headerRow, listed, row, run } from "../word-markup";

const POSITION = "Accepted / Partially accepted / Rejected";
const REPLY = "Executive response";

const asked = [
  {
    ref: "R1",
    text: "Cabinet should restore a youth worker to each of the five area teams.",
    position: "Partially accepted",
    reply: "Three posts can be funded from the Public Health grant in 2025/26.",
    lead: ["Assistant Director, Early Help"],
    due: [due("April 2025", "2025-04")],
  },
  {
    ref: "R2",
    text: "Cabinet should give young people a free bus pass in the summer holidays.",
    position: "Rejected",
    reply: "The cost is put at £410,000 a year and there is no budget for it.",
    lead: [],
    due: [],
  },
  {
    ref: "R3",
    text: "Cabinet should invite the Youth Council to comment on the budget proposals.",
    position: "Accepted",
    reply: "Agreed. The Youth Council will meet the Cabinet Member in December each year.",
    lead: ["Cabinet Member for Finance", "Head of Democratic Services"],
    due: [due("December 2025", "2025-12")],
  },
  {
    ref: "R4",
    text: "Cabinet should write to the Police and Crime Commissioner about stop and search.",
    position: "Accepted",
    reply: "A letter was sent after the meeting.",
    lead: ["Leader of the Council"],
    due: [due("ASAP")],
  },
  {
    ref: "R5",
    text: "Cabinet should map what clubs and groups there are in each ward, and keep it up to date.",
    position: "Accepted",
    reply: "The map will be made with the Voluntary Sector Alliance.",
    lead: ["Commissioning Manager"],
    due: [due("By end of Q3")],
  },
  {
    ref: "R6",
    text: "Cabinet should report on all of the above within a year.",
    position: "Accepted",
    reply: "Agreed.",
    lead: ["Assistant Director, Early Help"],
    due: [due("31/03/2026", "2026-03-31")],
  },
] as const;

/** A cabinet's answer to a scrutiny panel, with its numbers inside the text. */
export const youthCabinetResponse: TruthDocument = {
  name: "h youth-cabinet-response",
  unusual: "“R1.” in bold begins the text, two response columns, no updates; implications above",
  file: () =>
    report(
      heading("Cabinet"),
      "Date of meeting: 18 March 2025",
      "Subject: Response to the Youth Services Scrutiny Panel",
      "Cabinet Member: Children and Young People",
      heading("1. Implications", 2),
      aside(
        ["Area", "Comment", "Officer consulted"],
        ["Finance", "Costs are met from existing budgets.", "Finance Business Partner"],
        ["Legal", "None arising.", "Deputy Monitoring Officer"],
      ),
      heading("2. Response", 2),
      grid(
        [7, 3, 7, 4, 3],
        [
          headerRow("Recommendation", POSITION, REPLY, "Lead officer", "Timescale"),
          ...asked.map(({ ref, text, position, reply, lead, due: by }) =>
            row(
              `<w:p>${bold(`${ref}.`)}${run(` ${text}`)}</w:p>`,
              position,
              reply,
              cell(...lead),
              by[0]?.raw ?? "",
            ),
          ),
        ],
      ),
      heading("3. Recommendations", 2),
      listed(1, "That the response is approved."),
      footer("Key decision: no"),
    ),
  truth: {
    reportDate: "2025-03-18",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "unknown",
        "Recommendation=recommendation",
        `${POSITION}=response`,
        `${REPLY}=response`,
        "Lead officer=lead",
        "Timescale=timescale",
      ),
    ],
    recommendations: asked.map(({ ref, text, position, reply, lead, due: by }) =>
      expectRecommendation({
        ref,
        text,
        responses: [
          { heading: POSITION, asAt: null, text: position },
          { heading: REPLY, asAt: null, text: reply },
        ],
        lead,
        timescale: by,
      }),
    ),
    problems: [],
  },
};
