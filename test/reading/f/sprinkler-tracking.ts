import { expectRecommendation } from "../../fixtures/expected-reading";
import { grid, progress, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import {
  bold,
  cell,
  footer,
  heading,
  headerRow,
  listed,
  para,
  raised,
  row,
  run,
} from "../word-markup";

const LABELS = [
  "No longer relevant – stop monitoring",
  "Achieved",
  "Not achieved – obstacle identified",
  "Not achieved – acceptable progress, continue to monitor",
  "Not achieved – unacceptable progress, report to Authority",
] as const;

const entries = [
  {
    ref: "1",
    text: "That the Chief Fire Officer writes to the housing department of each of the five metropolitan districts, setting out the case for fitting sprinklers in high rise accommodation when it is refurbished.",
    told: [
      [
        "13th June Position",
        "2013-06-13",
        "Letters were sent on 22 April 2013 and all five districts have acknowledged them.\nCalderham MDC has asked for a presentation to its Housing Board.",
        "4 – Acceptable progress",
        4,
      ],
      [
        "Current Position",
        "2013-12-05",
        "Presentations have been given in Calderham and Wharfeborough. Calderham has agreed to fit sprinklers in two blocks (Alma and Inkerman Houses) as part of its 2014/15 programme.\nThe other three districts have said that they will consider the matter in their business plans. It is suggested that the recommendation has been met.",
        "2",
        2,
      ],
    ],
  },
  {
    ref: "2",
    text: "That the Service’s own premises are used as demonstration sites, beginning with the new station at Netherby Lane.",
    told: [
      [
        "13th June Position",
        "2013-06-13",
        "The specification for Netherby Lane has been amended; additional cost £38,400.",
        "4",
        4,
      ],
      [
        "Current Position",
        "2013-12-05",
        "Building work was to have begun in September. It has been held up by the discovery of mine workings and is now expected to begin in March 2014. The sprinkler contract cannot be let before then.",
        "3",
        3,
      ],
    ],
  },
  {
    ref: "5",
    text: "That information about the risk of smoking in bed while using emollient creams or oxygen is given to district nurses and care agencies in all districts by the end of the year.",
    told: [
      [
        "13th June Position",
        "2013-06-13",
        "A leaflet has been drafted with the Primary Care Trusts. As these were abolished on 31 March 2013, discussions have begun afresh with the Clinical Commissioning Groups.",
        "4",
        4,
      ],
      [
        "Current Position",
        "2013-12-05",
        "Three of the ten CCGs have agreed to distribute the leaflet. Responses are awaited from seven, despite reminders in August and October. See also the response to recommendation 8.",
        "5",
        5,
      ],
    ],
  },
  {
    ref: "6",
    text: "That the Prevention Team reviews whether Home Fire Safety Checks reach those who are most at risk.",
    told: [
      [
        "13th June Position",
        "2013-06-13",
        "The review was reported to the Community Safety Committee on 4 June 2013. 61% of checks in 2012/13 were carried out in homes rated as high or very high risk (2011/12: 44%).",
        "2",
        2,
      ],
    ],
  },
  {
    ref: "8",
    text: "That a data sharing agreement is reached with the health service so that the addresses of those who use oxygen at home are known to fire crews.",
    told: [
      [
        "13th June Position",
        "2013-06-13",
        "Legal advice has been received that consent is required from each patient. The oxygen supplier has agreed to seek this when equipment is delivered.",
        "3",
        3,
      ],
      [
        "Current Position",
        "2013-12-05",
        "By the 31st of October 2013 consent had been obtained from 1,106 patients out of some 1,900. Addresses have been added to the mobile data terminals.",
        "4",
        4,
      ],
    ],
  },
  {
    ref: "9",
    text: "That the Authority asks the Local Government Association to support a change in the building regulations.",
    told: [
      [
        "13th June Position",
        "2013-06-13",
        "A motion was put to the LGA Fire Conference in March 2013 and carried.",
        "2",
        2,
      ],
    ],
  },
  {
    ref: "11",
    text: "That the findings of this inquiry are refered to the Fire Authorities of the neighbouring areas.",
    told: [["Current Position", "2013-12-05", "Sent in May 2013. Two acknowledgements.", "1", 1]],
  },
] as const;

const draft = (raw: string, code: number) => ({
  raw,
  code: String(code),
  label: LABELS[code - 1] ?? "",
  draft: true,
});

const positions = entries.map((entry) => ({
  ...entry,
  updates: entry.told.map(([name, asAt, text, raw, code]) =>
    progress(name, asAt, text, { inferred: true, status: draft(raw, code) }),
  ),
}));

/** A fire authority's recommendation tracking of 2013: a row for each position, a draft status beside it. */
export const sprinklerTracking: TruthDocument = {
  name: "f sprinkler-tracking",
  unusual:
    "days without a year as rows, a draft status beside each, one with words after the digit",
  file: () =>
    report(
      heading("South Wharfe Fire and Rescue Authority"),
      "Report of the Clerk to the Authority",
      "Report to Scrutiny Committee",
      `<w:p>${run("Date: 5", "<w:b/>")}${raised("th")}${run(" December 2013", "<w:b/>")}</w:p>`,
      bold("Subject: Recommendation Tracking – Sprinklers and Fire Safety in the Home"),
      heading("1 Purpose of this report", 2),
      "1.1 This report sets out progress in responding to the recommendations of the Committee’s inquiry, published on 28 February 2013.",
      "1.2 The Scrutiny Support Officer, with the Chair, has proposed a draft status for each recommendation. The Committee is asked to confirm these, or to change them.",
      "1.3 On 13 June 2013 the Committee agreed that recommendations 3, 4, 7 and 10 had been achieved.",
      heading("2 Recommendations", 2),
      "2.1 Members are asked to:",
      listed(2, "agree those recommendations which no longer require monitoring;"),
      listed(2, "identify any recommendations where progress is unsatisfactory."),
      heading("Inquiry into Sprinklers and Fire Safety in the Home (February 2013)", 2),
      bold("Status categories"),
      ...LABELS.map((label, index) => `${index + 1} - ${label}`),
      "",
      grid(
        [6, 11, 3, 2],
        [
          headerRow(
            "Recommendation for monitoring",
            "Evidence of progress",
            "Status (1 – 5) (to be confirmed by Scrutiny)",
            "Complete",
          ),
          ...positions.flatMap(({ ref, text, updates }) =>
            updates.map((update, index) =>
              row(
                index === 0 ? cell(bold(`Recommendation ${ref}`), para(""), text) : "",
                cell(positionHeading(update.heading ?? ""), para(""), ...update.text.split("\n")),
                update.status?.raw ?? "",
                "",
              ),
            ),
          ),
        ],
      ),
      footer("Background documents: Inquiry report, February 2013; Minutes, 13 June 2013"),
    ),
  truth: {
    reportDate: "2013-12-05",
    statusScheme: {
      source: "document",
      categories: LABELS.map((label, index) => ({ code: String(index + 1), label })),
    },
    tables: [
      tracked(
        0,
        "oldestFirst",
        "Recommendation for monitoring=recommendation",
        "Evidence of progress=update",
        "Status (1 – 5) (to be confirmed by Scrutiny)=status",
        "Complete=complete",
      ),
    ],
    recommendations: positions.map(({ ref, text, updates }) =>
      expectRecommendation({
        ref,
        text,
        updates,
        status: updates[updates.length - 1]?.status ?? null,
      }),
    ),
    problems: [],
  },
};

/** The "th" is raised. */
function positionHeading(name: string): string {
  const [, day, rest] = /^(\d+)th( .*)$/.exec(name) ?? [];
  return day === undefined
    ? run(name, '<w:b/><w:u w:val="single"/>')
    : run(day, '<w:b/><w:u w:val="single"/>') +
        run("th", '<w:b/><w:u w:val="single"/><w:vertAlign w:val="superscript"/>') +
        run(rest ?? "", '<w:b/><w:u w:val="single"/>');
}
