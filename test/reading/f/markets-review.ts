import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, progress, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import {
  bold,
  cell,
  cellWith,
  due,
  dropdown,
  footer,
  heading,
  headerRow,
  para,
  row,
  run,
} from "../word-markup";

const KEY = {
  Complete: "the recommendation has been implemented in full",
  "On track": "will be implemented by the date shown",
  Delayed: "will be implemented, but later than the date shown",
  Stopped: "will not now be implemented",
} as const;
const FILLS = { Complete: "9DC3E6", "On track": "A9D18E", Delayed: "FFE699", Stopped: "BFBFBF" };

const entries = [
  {
    ref: "MT01",
    text: "Traders’ licence fees should be frozen for two years, and then linked to CPI rather than RPI.",
    decision: "Agreed",
    reason: "Included within the fees and charges schedule for 2024/25.",
    lead: ["Head of Markets"],
    by: due("1 April 2024", "2024-04-01"),
    told: [
      [
        "September 2024",
        "2024-09",
        "Frozen fees have applied since 1 April. CPI uplift from 2026/27.",
      ],
    ],
    state: "Complete",
  },
  {
    ref: "MT02",
    text: "A trader forum should be re-established at each of the four street markets, meeting quarterly with the ward councillors invited.",
    decision: "Agreed",
    reason: "",
    lead: ["Head of Markets", "Community Engagement Manager"],
    by: due("30 June 2024", "2024-06-30"),
    told: [
      [
        "September 2024",
        "2024-09",
        "Forums have met at Ridley Lane, Chapel Yard and the Broadway.\nAt Exeter Street the traders’ association would prefer to go on meeting by itself, and has asked that officers attend once a year.",
      ],
      [
        "March 2025",
        "2025-03",
        "Exeter Street: first joint meeting held on 11 February 2025; minutes are on the website. All four forums are now in place.",
      ],
    ],
    state: "Complete",
  },
  {
    ref: "MT03",
    text: "The Council should provide electricity at every pitch so that generators can be banned by 2026.",
    decision: "Partially agreed",
    reason:
      "Feasibility will be assessed at Ridley Lane and the Broadway. The capital programme has no provision for the other two markets.",
    lead: ["Assistant Director (Highways)"],
    by: due("Q4 2025/26", "2026-01", "2026-03"),
    told: [
      [
        "September 2024",
        "2024-09",
        "UK Power Networks has been asked for a quotation for each site. These normally take 65 working days.",
      ],
      [
        "March 2025",
        "2025-03",
        "Quotations recieved: £212k (Ridley Lane) and £388k (the Broadway), against a budget of £300k for both. Options will be put to the Cabinet Member in May.",
      ],
    ],
    state: "Delayed",
  },
  {
    ref: "MT04",
    text: "Enforcement officers should be on duty on Sundays.",
    decision: "Agreed",
    reason: "To be met from within existing rotas.",
    lead: ["Head of Community Safety & Enforcement"],
    by: due("01/09/2024", "2024-09-01"),
    told: [
      ["September 2024", "2024-09", "Consultation with staff ends on 4 October 2024."],
      [
        "March 2025",
        "2025-03",
        "Sunday rota began on 5 January 2025. 41 fixed penalties in the first eight weeks.",
      ],
    ],
    state: "Complete",
  },
  {
    ref: "MT05",
    text: "An apprenticeship scheme for new traders should be set up, with one free pitch for each market.",
    decision: "Agreed",
    reason: "",
    lead: ["Employment & Skills Manager"],
    by: due("Spring 2025", "2025-03", "2025-05"),
    told: [
      ["March 2025", "2025-03", "Nine applications for four places. Interviews on 8 and 9 April."],
    ],
    state: "On track",
  },
  {
    ref: "MT06",
    text: "The Broadway market should be extended into the station forecourt.",
    decision: "Not agreed",
    reason: "The land is owned by Transport for London.",
    lead: ["Head of Regeneration"],
    by: due("N/A"),
    told: [
      [
        "September 2024",
        "2024-09",
        "TfL wrote on 12 August 2024 to say that it has no objection in principle, but needs the forecourt for works until 2028.",
      ],
    ],
    state: "Stopped",
  },
  {
    ref: "MT07",
    text: "Cabinet should receive a yearly report on footfall, vacancies and arrears at each market.",
    decision: "Agreed",
    reason: "",
    lead: ["Head of Markets"],
    by: due("November 2025", "2025-11"),
    told: [],
    state: "On track",
  },
] as const;

/** A London borough's monitoring of a scrutiny review, with dates picked and statuses chosen. */
export const marketsReview: TruthDocument = {
  name: "f markets-review",
  unusual: "a picked date, a chosen and shaded status, the key in a sentence below the table",
  file: () =>
    report(
      heading("Growing Places Scrutiny Commission"),
      para(bold("Meeting date: ") + run("Wednesday 19 March 2025")),
      para(bold("Item 6: ") + run("Street Markets Review – recommendation tracker")),
      "The Commission asked for an update every six months. Updates since the last report are shown after the earlier ones.",
      grid(
        [2, 7, 5, 4, 3, 8, 2],
        [
          headerRow(
            "Ref",
            "Commission’s recommendation",
            "Cabinet decision and reason (22 January 2024)",
            "Lead officer(s)",
            "Implement by",
            "Progress updates",
            "Status",
          ),
          ...entries.map(({ ref, text, decision, reason, lead, by, told, state }) =>
            row(
              ref,
              text,
              reason === "" ? decision : cell(bold(decision), reason),
              cell(...lead),
              cell(pickedDate(by.raw)),
              cell(
                ...told.flatMap(([name, , words]) => [
                  run(name, '<w:b/><w:color w:val="2E74B5"/>'),
                  ...words.split("\n"),
                ]),
              ),
              cellWith(
                `<w:shd w:val="clear" w:color="auto" w:fill="${FILLS[state]}"/>`,
                dropdown(state, ...Object.keys(KEY)),
              ),
            ),
          ),
        ],
      ),
      para(
        bold("Status: ") +
          run(
            `${Object.entries(KEY)
              .map(([word, words]) => `${word} – ${words}`)
              .join("; ")}.`,
          ),
      ),
      heading("Market data", 2),
      aside(
        ["Market", "Pitches", "Vacant Sept 24", "Vacant March 25"],
        ["Ridley Lane", "164", "12", "9"],
        ["Chapel Yard", "70", "15", "18"],
        ["The Broadway", "48", "2", "2"],
        ["Exeter Street", "31", "4", "3"],
      ),
      footer("Officer contact: Overview & Scrutiny, Town Hall"),
    ),
  truth: {
    reportDate: "2025-03-19",
    statusScheme: {
      source: "document",
      categories: Object.entries(KEY).map(([code, label]) => ({ code, label })),
    },
    tables: [
      tracked(
        0,
        "oldestFirst",
        "Ref=reference",
        "Commission’s recommendation=recommendation",
        "Cabinet decision and reason (22 January 2024)=response",
        "Lead officer(s)=lead",
        "Implement by=timescale",
        "Progress updates=update",
        "Status=status",
      ),
    ],
    recommendations: entries.map(({ ref, text, decision, reason, lead, by, told, state }) =>
      expectRecommendation({
        ref,
        text,
        responses: [
          {
            heading: "Cabinet decision and reason (22 January 2024)",
            asAt: "2024-01-22",
            text: `${decision}\n${reason}`,
          },
        ],
        lead,
        timescale: [by],
        updates: told.map(([name, asAt, words]) => progress(name, asAt, words)),
        status: { raw: state, code: state, label: KEY[state], draft: null },
      }),
    ),
    problems: [],
  },
};

/** A content control in which a date is picked. */
function pickedDate(text: string): string {
  return `<w:sdt><w:sdtPr><w:date><w:dateFormat w:val="d MMMM yyyy"/><w:lid w:val="en-GB"/></w:date></w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`;
}
