import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, progress, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, due, heading, headerRow, LINE_BREAK, row, run } from "../word-markup";

const entries = [
  {
    ref: "1",
    text: "The Governor should see that cells on C wing have working call bells.",
    lead: "Head of Residence",
    time: due("30 April 2025", "2025-04-30"),
    told: [
      progress(
        "Update as at 31/01/25",
        "2025-01-31",
        "64 of 180 bells do not work. Parts are on order.",
      ),
      progress("Update as at 30/04/25", "2025-04-30", "Twelve bells do not work.", {}),
    ],
  },
  {
    ref: "2",
    text: "Prisoners should be able to see a dentist within six weeks.",
    lead: "Head of Healthcare",
    time: due("Ongoing"),
    told: [
      progress(
        "Update as at 30/04/25",
        "2025-04-30",
        "The wait is eleven weeks.\nA second session each week starts in June.",
      ),
    ],
  },
  {
    ref: "4",
    text: "The visits hall should open on Sunday mornings.",
    lead: "Head of Operations",
    time: due("TBC"),
    told: [],
  },
] as const;

/** What a prison's monitors asked for: who and when stand below the request, in its cell. */
export const prisonMonitors: TruthDocument = {
  name: "e prison-monitors",
  unusual: "“Lead:” and “By:” below the request in its own cell, dated updates beside it",
  file: () =>
    report(
      heading("Independent Monitoring Board, HMP Fenmoor"),
      "Board meeting: 8 May 2025",
      "Follow-up of the recommendations in our annual report",
      grid(
        [1, 8, 9],
        [
          headerRow("No.", "What we recommended", "What has happened since"),
          ...entries.map(({ ref, text, lead, time, told }, index) =>
            row(
              ref,
              index === 0
                ? cell(text, bold("Lead: ") + run(lead) + LINE_BREAK + bold("By: ") + run(time.raw))
                : cell(text, bold("Lead: ") + run(lead), bold("By: ") + run(time.raw)),
              cell(...told.flatMap((each) => [bold(each.heading ?? ""), ...each.text.split("\n")])),
            ),
          ),
        ],
      ),
      "Rota visits",
      aside(["Week", "Member", "Wing"], ["28 April", "Mrs Ash", "A"], ["5 May", "Mr Rahman", "C"]),
    ),
  truth: {
    reportDate: "2025-05-08",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "oldestFirst",
        "No.=reference",
        "What we recommended=recommendation",
        "What has happened since=update",
      ),
    ],
    recommendations: entries.map(({ ref, text, lead, time, told }) =>
      expectRecommendation({ ref, text, updates: told, lead: [lead], timescale: [time] }),
    ),
    problems: [],
  },
};
