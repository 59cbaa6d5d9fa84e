import { expectRecommendation, type ExpectedUpdate } from "../../fixtures/expected-reading";
import { aside, grid, progress, report, tracked, underlined } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import {
  bold,
  cell,
  due,
  footer,
  heading,
  headerRow,
  listed,
  row,
  spanning,
  status,
} from "../word-markup";

const RESPONSE = "Chief Constable’s response (agreed by the Authority December 2008)";

interface Entry {
  readonly ref: string;
  readonly text: string;
  readonly lead: readonly string[];
  readonly by: readonly ReturnType<typeof due>[];
  readonly state: string;
  readonly reply: string;
  readonly told: readonly ExpectedUpdate[];
}

const entries: readonly Entry[] = [
  {
    ref: "1",
    text: "The Force should provide a dedicated nurse in each of the three principal custody suites between 6.00 pm and 6.00 am.",
    lead: ["Supt. D Harkness"],
    by: [due("July 2009", "2009-07")],
    state: "In progress",
    reply:
      "The Chief Constable accepts the recommendation. Provision will be tendered jointly with a neighbouring force and should be in place by July 2009.",
    told: [
      progress(
        "Update March 2009",
        "2009-03",
        "The tender was published on 2 March 2009. It is for three years from July, with an option to extend by two.",
      ),
      progress(
        "Update September 2009",
        "2009-09",
        "Nurses have been on duty at Eastgate and Marwell since 20 July. At Holm Road there have been difficulties in recruitment and the service is provided there by the on-call doctor, as before.\nIn August, 212 detainees were seen by a nurse. The average wait was 34 minutes (August 2008: 1 hour 52 minutes).",
      ),
    ],
  },
  {
    ref: "2",
    text: "All custody sergeants should complete the national custody officers’ course before they are posted to a suite, and be given refresher training every two years thereafter.",
    lead: ["Head of Learning and Development"],
    by: [due("31 March 2009", "2009-03-31")],
    state: "Completed",
    reply: "Accepted.",
    told: [
      progress(
        "Update March 2009",
        "2009-03",
        "Of 64 custody sergeants, 61 have completed the course. The other three have dates in April.",
      ),
      progress(
        "Update September 2009",
        "2009-09",
        "All have now completed the course. Refresher training is built in to the training plan from 2010/11.",
      ),
    ],
  },
  {
    ref: "3",
    text: "Ligature points identified by the Independent Custody Visitors should be removed within 28 days of their report.",
    lead: ["Head of Estates", "Supt. D Harkness"],
    by: [due("Ongoing")],
    state: "In progress",
    reply:
      "Accepted in part. The target of 28 days is appropriate for minor works. Where cell doors or benches are to be replaced the time will depend upon manufacturers.",
    told: [
      progress(
        "Update March 2009",
        "2009-03",
        "Eleven points were reported between October and January, of which eight were dealt with inside 28 days.",
      ),
      progress(
        "Update September 2009",
        "2009-09",
        "The position at 31 August was as follows:\nMinor works: 14 reported, 14 completed in time\nDoors: 3 reported, 1 completed\nBenches: none reported",
      ),
    ],
  },
  {
    ref: "4",
    text: "The Authority should receive an annual report on deaths and serious injuries in, or following, police custody.",
    lead: ["Chief Executive"],
    by: [due("September 2009", "2009-09")],
    state: "Completed",
    reply:
      "A matter for the Authority. The Chief Constable has no objection and will supply the figures.",
    told: [
      progress(
        "Update September 2009",
        "2009-09",
        "The first report was considered at the meeting of the Professional Standards Committee on 8 September 2009, minute 31 refers.",
      ),
    ],
  },
  {
    ref: "5",
    text: "Consideration should be given to closing the suite at Holm Road, which dates from 1911.",
    lead: ["Assistant Chief Constable (Operations)"],
    by: [due("2010/11", "2010-04-01", "2011-03-31")],
    state: "Not started",
    reply:
      "Accepted. An options appraisal will be carried out as part of the estates strategy, with recommendation 3 above in mind.",
    told: [
      progress(
        "Update March 2009",
        "2009-03",
        "The estates strategy is to be reviewed during the summer of 2009.",
      ),
    ],
  },
];

/** A police authority's monitoring paper of 2009: what happened stands across the page below each recommendation. */
export const custodyNarratives: TruthDocument = {
  name: "f custody-narratives",
  unusual:
    "reply and updates oldest first across the page below each row, the header once, lines in bullets",
  file: () =>
    report(
      bold("WESTMARCH POLICE AUTHORITY"),
      "PROFESSIONAL STANDARDS COMMITTEE",
      "1 October 2009",
      "Joint report of the Chief Executive and the Chief Constable",
      heading("Custody Review 2008 – Progress against recommendations", 2),
      "1. The review was carried out by a panel of four Members of the Authority, and reported in November 2008.",
      "2. Members are asked to note the progress which has been made since December 2008.",
      aside(
        ["Custody suite", "Cells", "Detainees 2007/08", "Detainees 2008/09"],
        ["Eastgate", "32", "9,410", "9,822"],
        ["Marwell", "18", "5,206", "5,377"],
        ["Holm Road", "11", "2,945", "2,610"],
      ),
      "",
      grid(
        [1, 10, 4, 3, 3],
        [
          headerRow("", "Recommendation", "Lead", "Target", "Stage"),
          ...entries.flatMap(({ ref, text, lead, by, state, reply, told }) => [
            row(ref, text, cell(...lead), cell(...by.map(({ raw }) => raw)), state),
            row(
              "",
              spanning(
                4,
                underlined(RESPONSE),
                reply,
                ...told.flatMap((each) => [
                  underlined(each.heading ?? ""),
                  ...each.text
                    .split("\n")
                    .map((line) => (/^(Minor|Doors|Benches)/.test(line) ? listed(2, line) : line)),
                ]),
              ),
            ),
          ]),
        ],
      ),
      footer("Contact officer: Policy and Scrutiny Manager, ext. 2217"),
    ),
  truth: {
    reportDate: "2009-10-01",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "oldestFirst",
        "=reference",
        "Recommendation=recommendation",
        "Lead=lead",
        "Target=timescale",
        "Stage=status",
      ),
    ],
    recommendations: entries.map(({ ref, text, lead, by, state, reply, told }) =>
      expectRecommendation({
        ref,
        text,
        lead,
        timescale: by,
        status: status(state),
        responses: [{ heading: RESPONSE, asAt: "2008-12", text: reply }],
        updates: told,
      }),
    ),
    problems: [],
  },
};
