import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, progress, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import {
  BELOW,
  bold,
  cell,
  footer,
  heading,
  headerRow,
  merged,
  row,
  run,
  status,
} from "../word-markup";

const meetings = [
  {
    date: "14 September 2021",
    item: "Garden waste charges",
    entries: [
      {
        text: "That the Portfolio Holder be recommended to offer a reduced charge to residents in receipt of council tax support.",
        who: ["Portfolio Holder for Environment"],
        said: "Agreed by Cabinet on 12 October 2021 (minute 57). The reduced charge of £22 applies from 1 April 2022.",
        state: "Implemented",
      },
      {
        text: "That take-up of the service be reported to the Committee each quarter.",
        who: ["Waste Manager"],
        said: "Included within the performance report since Q3. Take-up stands at 41% of eligible households.",
        state: "Implemented",
      },
      {
        text: "That the waiting time for new bins be reduced to ten working days.",
        who: ["Waste Manager", "Contract Manager"],
        said: "There is a national shortage of bins. The present wait is six weeks (eight in January). The contractor has placed an order for delivery in April.",
        state: "In progress",
      },
    ],
  },
  {
    date: "9 November 2021",
    item: "Fly-tipping review",
    entries: [
      {
        text: "That mobile cameras be bought for the ten worst sites and that the results be published on social media.",
        who: ["Enforcement Team Leader"],
        said: "Six cameras in use since February 2022. Two prosecutions are in hand.",
        state: "In progress",
      },
      {
        text: "That the tip permit scheme be simplified for residents with vans.",
        who: ["County Council (Waste Disposal)"],
        said: "Not a matter for this Council. A letter was sent to the County Council on 30 November and the response was circulated to Members on 11 January 2022.",
        state: "Closed",
      },
      {
        text: "That parish councils be given materials (gloves, grabbers and sacks) for up to three litter picks a year.",
        who: ["Parish Liaison Officer"],
        said: "",
        state: "Outstanding",
      },
    ],
  },
  {
    date: "18 January 2022",
    item: "Budget 2022/23",
    entries: [
      {
        text: "That the proposed saving from reducing street sweeping in villages be withdrawn.",
        who: ["Leader of the Council"],
        said: "Rejected by Cabinet on 8 February 2022; the saving is needed to balance the budget.",
        state: "Not accepted",
      },
      {
        text: "That an options paper on the depot lease be brought forward from June to March.",
        who: ["Head of Property"],
        said: "On this agenda at item 9.",
        state: "Implemented",
      },
    ],
  },
] as const;

/** A district's tracker, its recommendations under the meetings which made them. */
export const wasteScrutinyMeetings: TruthDocument = {
  name: "f waste-scrutiny-meetings",
  unusual: "no references, a merged cell with meeting and item before several recommendations each",
  file: () =>
    report(
      heading("Environment Overview and Scrutiny Committee"),
      "Tuesday 15 March 2022, 6.30 pm, Council Chamber",
      bold("Item 6 – Recommendation Tracker 2021/22"),
      "The Committee is asked to note what has become of its recommendations, and to agree that those shown as Implemented, Closed or Not accepted be removed.",
      grid(
        [4, 9, 5, 10, 3],
        [
          headerRow("Meeting and item", "Recommendation", "Responsible", "Progress", "Status"),
          ...meetings.flatMap(({ date, item, entries }) =>
            entries.map(({ text, who, said, state }, index) =>
              row(
                index === 0 ? merged(bold(date), run(item)) : BELOW,
                text,
                cell(...who),
                said,
                state,
              ),
            ),
          ),
        ],
      ),
      "",
      heading("Work programme", 2),
      aside(
        ["Date", "Topic", "Lead officer"],
        ["14 June 2022", "Air quality", "Environmental Health Manager"],
        ["13 September 2022", "Recycling contamination", "Waste Manager"],
      ),
      footer("Democratic Services, 15.03.22"),
    ),
  truth: {
    reportDate: "2022-03-15",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "unknown",
        "Meeting and item=other",
        "Recommendation=recommendation",
        "Responsible=lead",
        "Progress=update",
        "Status=status",
      ),
    ],
    recommendations: meetings.flatMap(({ entries }) =>
      entries.map(({ text, who, said, state }) =>
        expectRecommendation({
          ref: null,
          text,
          lead: who,
          updates: said === "" ? [] : [progress(null, null, said)],
          status: status(state),
        }),
      ),
    ),
    problems: [],
  },
};
