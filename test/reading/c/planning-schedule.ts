import type { TruthDocument } from "../read-facts";
import { bold, heading } from "../word-markup";
import { aside, nothingTracked, report } from "./writer";

/** Planning applications and grants that officers recommend, for a decision now. */
export const planningSchedule: TruthDocument = {
  name: "c planning-schedule",
  unusual: "applications, grants and petitions with a recommendation column for a decision now",
  file: () =>
    report(
      heading("Area Committee (North)"),
      "Date of meeting: 4 September 2018",
      heading("Schedule of planning applications", 2),
      aside(
        ["Item", "Reference", "Site and proposal", "Recommendation", "Case officer", "Page"],
        [
          "4a",
          "18/00412/FUL",
          "Land off Mill Road: 24 houses",
          "Approve subject to a section 106 agreement",
          "J Sands",
          "11",
        ],
        ["4b", "18/00530/LBC", "The Old Bank: new windows", "Refuse", "P Whitby", "29"],
        [
          "4c",
          "18/00547/COU",
          "2 Quay Street: shop to café",
          "Approve with conditions",
          "J Sands",
          "35",
        ],
      ),
      heading("Community grants, first round", 2),
      aside(
        [
          "Ref",
          "Applicant",
          "Project",
          "Amount",
          "Officer recommendation",
          "Ward member’s comments",
          "Decision",
        ],
        ["G18/01", "Northside Scouts", "New tents", "£800", "Award £800", "Supports", ""],
        [
          "G18/02",
          "Friends of Mill Park",
          "Benches (three)",
          "£2,100",
          "Award £1,400: two benches",
          "Would like all three",
          "",
        ],
        [
          "G18/05",
          "Quay Street Traders",
          "Christmas lights",
          "£3,000",
          "Defer to November",
          "Supports",
          "",
        ],
      ),
      heading("Petitions received", 2),
      aside(
        ["No.", "Subject", "Signatures", "Received", "Lead officer", "Response due", "Status"],
        [
          "1",
          "That the Council resurfaces Back Hill",
          "212",
          "03/05/18",
          "Area Highways Manager",
          "Sept 2018",
          "Open",
        ],
        [
          "2",
          "That the bus gate is removed",
          "1,048",
          "11/06/18",
          "Head of Transport",
          "Oct 2018",
          "Open",
        ],
        [
          "3",
          "That dogs are kept out of the churchyard",
          "57",
          "20/06/18",
          "Head of Parks",
          "Sept 2018",
          "Closed",
        ],
      ),
      bold("Recommendation: that Members determine the applications."),
    ),
  truth: nothingTracked("2018-09-04"),
};
