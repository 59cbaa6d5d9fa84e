import { aside, nothingTracked, report } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { footer, heading } from "../word-markup";

/**
 * A planning committee's schedule of what officers recommend and what was decided, with the log of actions from its
 * minutes. No recommendation of the committee is followed up: the log holds errands between meetings, not a tracker.
 */
export const planningScheduleAndActions: TruthDocument = {
  name: "h planning-schedule-and-actions",
  unusual: "officers’ recommendations beside decisions and votes; errands from the minutes",
  file: () =>
    report(
      heading("Planning Committee – decision list"),
      "Wednesday 8 January 2025",
      aside(
        ["Item", "Application", "Officer recommendation", "Decision", "Vote"],
        ["5a", "24/01877/FUL – twelve flats, Mill Road", "Approve", "Approved", "8 – 3"],
        ["5b", "24/02011/HOU – rear extension", "Refuse", "Refused", "Unanimous"],
        ["5c", "24/00950/OUT – 80 homes, Long Lane", "Approve", "Deferred for a visit", "7 – 4"],
      ),
      heading("Actions arising", 2),
      aside(
        ["Minute", "Action", "Who", "Done?"],
        ["44", "Circulate the plan of the site at Long Lane", "Case officer", "Yes"],
        ["46", "Book the minibus for the visit", "Democratic Services", "No"],
        ["47", "Correct the spelling of a street in the last minutes", "Clerk", "Yes"],
      ),
      footer("Published on 10 January 2025"),
    ),
  truth: nothingTracked("2025-01-08"),
};
