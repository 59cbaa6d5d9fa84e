import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, progress, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, due, footer, heading, headerRow, listed, row, TICK } from "../word-markup";

const RESPONSE = "Cabinet response (18 January 2011)";

const entries = [
  {
    text: "That the County Council works with the six district councils to produce one visitor guide, printed and on the web, to replace the seven which are published at present.",
    reply:
      "Agreed in principle, subject to the districts’ contributions being confirmed before the 2011/12 budget is set.",
    lead: ["Head of Economic Development", "Cabinet Member for Prosperity"],
    by: [due("March 2012", "2012-03")],
    told: [
      progress(
        "Progress at April 2011",
        "2011-04",
        "Five of the six districts have confirmed their contribution in writing. The sixth (Harland) will consider the matter at its Cabinet in May 2011.\nA joint officer group has been formed and has met twice.",
      ),
      progress(
        "Progress at October 2011",
        "2011-10",
        "All six districts are now signed up. The design contract was advertised on 5 September and eleven expressions of interest were recieved.\nThe timetable agreed by the group is:\nContent to be collected by December 2011;\nProofs to each council in January 2012;\nPublication for the Easter season.",
      ),
    ],
    done: false,
  },
  {
    text: "That brown tourist signs on the A-road network are audited and a three year programme of replacement drawn up.",
    reply: "Agreed.",
    lead: ["Highways Network Manager"],
    by: [due("Autumn 2011", "2011-09", "2011-11")],
    told: [
      progress(
        "Progress at April 2011",
        "2011-04",
        "Audit commissioned from the area maintenance contractor, at no cost to the Council.",
      ),
      progress(
        "Progress at October 2011",
        "2011-10",
        "Audit complete: 412 signs, of which 96 are misleading (for instance because the attraction closed before 2009) and 51 are in poor condition. A programme for 2012/13 to 2014/15 will be taken to the Highways Committee in the new year.",
      ),
    ],
    done: false,
  },
  {
    text: "That an annual tourism conference is held for small businesses, along the lines of that attended by the Panel in Northmoor in June 2010.",
    reply: "Agreed. The first conference will be held in the autumn of 2011.",
    lead: ["Head of Economic Development"],
    by: [due("November 2011", "2011-11")],
    told: [
      progress(
        "Progress at October 2011",
        "2011-10",
        "The conference took place on 4 October at the Corn Exchange and 137 businesses were represented. Feedback was very good, see also recommendation 5 below.",
      ),
    ],
    done: true,
  },
  {
    text: "That bus timetables for the summer season are agreed with operators before Christmas, so that they can be printed in accommodation providers’ brochures.",
    reply:
      "Not agreed. Operators are required to give 56 days’ notice of changes and cannot reasonably be asked to commit themselves earlier than February.",
    lead: ["Passenger Transport Manager"],
    by: [due("-")],
    told: [
      progress(
        "Progress at April 2011",
        "2011-04",
        "No further action. The Panel may wish to consider whether this reccomendation should be closed.",
      ),
    ],
    done: false,
  },
  {
    text: "That the Council lobbies for the reinstatement of through trains from London at weekends.",
    reply: "Agreed. The Leader will write to the train operating company and to the five MPs.",
    lead: ["Leader of the Council", "Passenger Transport Manager"],
    by: [due("February 2011", "2011-02"), due("Ongoing")],
    told: [
      progress(
        "Progress at April 2011",
        "2011-04",
        "Letters were sent on 7 February 2011. Three MPs have replied and have offered their support.",
      ),
      progress(
        "Progress at October 2011",
        "2011-10",
        "The issue was raised by several delegates at the conference. The company is preparing for the new franchise from 2013, and has said that weekend services will be looked at as part of this.",
      ),
    ],
    done: false,
  },
  {
    text: "That the economic value of tourism to the county is measured every two years by a method which allows comparison with neighbouring counties.",
    reply: "Agreed, provided that the cost does not exceed £12,000.",
    lead: ["Research and Intelligence Manager"],
    by: [due("2011/12", "2011-04-01", "2012-03-31")],
    told: [
      progress(
        "Progress at April 2011",
        "2011-04",
        "Quotations were sought from three consultancies.",
      ),
      progress(
        "Progress at October 2011",
        "2011-10",
        "The study was let in June 2011 at a cost of £9,850. First results put the value of tourism in 2010 at £318 million.",
      ),
    ],
    done: true,
  },
  {
    text: "That a report on progress is made to this Panel after six and twelve months.",
    reply: "Agreed.",
    lead: ["Scrutiny Manager"],
    by: [due("April 2011", "2011-04"), due("October 2011", "2011-10")],
    told: [],
    done: true,
  },
] as const;

/** A county council's follow-up of a review of tourism, much as such appendices were in 2011. */
export const visitorEconomy: TruthDocument = {
  name: "f visitor-economy",
  unusual:
    "numbered by Word; a dated response column, progress under bold headings, bulleted dates",
  file: () =>
    report(
      heading("Westrey County Council"),
      "Prosperity Overview and Scrutiny Panel",
      "Date: 10 November 2011",
      bold("Review of the Visitor Economy: Monitoring of Recommendations"),
      heading("1. Background", 2),
      "1.1 The Panel’s review group reported in November 2010. Cabinet considered the report on 18 January 2011 and its response is set out in the Appendix.",
      "1.2 Members last looked at progress in April 2011. Seven recommendations remain to be monitored.",
      heading("2. Resource implications", 2),
      aside(
        ["Budget", "2010/11 (£000)", "2011/12 (£000)"],
        ["Tourism promotion", "214", "160"],
        ["Brown signs", "35", "20"],
        ["District contributions", "0", "72"],
      ),
      heading("Appendix", 2),
      grid(
        [1, 6, 5, 3, 3, 9, 2],
        [
          headerRow(
            "No.",
            "Recommendation",
            RESPONSE,
            "Lead officer/Member",
            "Target date",
            "Progress",
            "Complete",
          ),
          ...entries.map(({ text, reply, lead, by, told, done }) =>
            row(
              cell(listed(1, "")),
              text,
              reply,
              cell(...lead),
              cell(...by.map(({ raw }) => raw)),
              cell(
                ...told.flatMap((each) => {
                  const [head, ...lines] = [each.heading ?? "", ...each.text.split("\n")];
                  return [
                    bold(head),
                    ...lines.map((line) =>
                      /^(Content|Proofs|Publication)/.test(line) ? listed(2, line) : line,
                    ),
                  ];
                }),
              ),
              cell(done ? TICK : ""),
            ),
          ),
        ],
      ),
      footer("Westrey County Council – Prosperity OSP 10.11.11 – Page 4"),
    ),
  truth: {
    reportDate: "2011-11-10",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "oldestFirst",
        "No.=reference",
        "Recommendation=recommendation",
        `${RESPONSE}=response`,
        "Lead officer/Member=lead",
        "Target date=timescale",
        "Progress=update",
        "Complete=complete",
      ),
    ],
    recommendations: entries.map(({ text, reply, lead, by, told, done }, index) =>
      expectRecommendation({
        ref: String(index + 1),
        text,
        responses: [{ heading: RESPONSE, asAt: "2011-01-18", text: reply }],
        lead,
        timescale: by,
        updates: told,
        complete: done ? true : null,
      }),
    ),
    problems: [],
  },
};
