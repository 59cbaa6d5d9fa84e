import { aside, grid, nothingTracked, report } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, footer, heading, headerRow, row, spanning } from "../word-markup";

/** A district's planning committee: what is to be decided, what was appealed, what is being enforced. */
export const planningCommitteeList: TruthDocument = {
  name: "f planning-committee-list",
  unusual:
    "officer recommendations on applications, conditions, appeals, enforcement with latest positions; nothing tracked",
  file: () =>
    report(
      heading("Planning Committee"),
      "Date of meeting: Tuesday, 8 October 2024",
      "Schedule of planning applications",
      grid(
        [2, 4, 6, 3, 5, 4],
        [
          headerRow(
            "Item",
            "Application number",
            "Site and proposal",
            "Parish",
            "Officer recommendation",
            "Case officer",
          ),
          row(
            "5a",
            "S/24/1187/MAJ",
            "Land north of Fen Road: 84 dwellings, access and open space",
            "Swaveley",
            "That the application be APPROVED subject to conditions and to the completion of a section 106 agreement by 31 January 2025",
            "Rob Ellery",
          ),
          row(
            "5b",
            "S/24/1320/FUL",
            "The Three Tuns: change of use from public house to dwelling",
            "Great Harlow",
            "That the application be REFUSED for the reasons in paragraph 6.4",
            "Priya Nair",
          ),
          row(
            "5c",
            "S/24/1402/HOU",
            "17 Orchard Way: two storey extension",
            "Milby",
            "Approve",
            "Priya Nair",
          ),
          row(
            "5d",
            "S/24/1455/TPO",
            "Churchyard of St Botolph: fell one beech",
            "Milby",
            "Approve, subject to a replacement being planted before the end of March 2025",
            "Tree Officer",
          ),
        ],
      ),
      heading("Item 5a – proposed conditions", 2),
      aside(
        ["No.", "Condition", "Reason", "Trigger"],
        ["1", "Development to begin within three years", "Section 91 of the 1990 Act", "-"],
        [
          "2",
          "A surface water drainage scheme to be submitted and approved",
          "To prevent flooding, policy CC/9",
          "Before commencement",
        ],
        [
          "3",
          "Footway along Fen Road to be completed",
          "Highway safety",
          "Before first occupation",
        ],
      ),
      heading("Item 5a – consultation responses", 2),
      aside(
        ["Consultee", "Recommendation", "Response"],
        ["Highways England", "No objection", "Recommends conditions 3 and 7."],
        [
          "Swaveley Parish Council",
          "Recommends refusal",
          "The school is full and the surgery closed its list in April 2024. Action should be taken on Fen Road first.",
        ],
        ["Lead Local Flood Authority", "Holding objection", "Withdrawn on 12 September 2024."],
      ),
      heading("Appeals", 2),
      aside(
        ["Reference", "Details", "Officer recommendation", "Decision", "Appeal status"],
        [
          "S/23/2210/OUT",
          "Land off Mill Lane: 9 dwellings",
          "Approve",
          "Refused 12/03/2024",
          "Hearing 5 November 2024",
        ],
        [
          "S/23/1904/FUL",
          "Solar farm, Red House Farm",
          "Refuse",
          "Refused 09/01/2024",
          "Dismissed 30/08/2024",
        ],
      ),
      heading("Enforcement cases", 2),
      grid(
        [3, 5, 7, 2],
        [
          headerRow("Case", "Site and breach", "Current position", "Status"),
          row(spanning(4, bold("Notices served"))),
          row(
            "EN/00412/22",
            "Land at Cuckoo Drove: caravans",
            cell(
              "Notice took effect on 4 March 2024. Compliance was due by 4 September 2024.",
              "Update: site visit on 18 September found two caravans of eleven remaining. Prosecution file is being prepared.",
            ),
            "Open",
          ),
          row(
            "EN/00087/23",
            "Forge Cottage: satellite dishes on listed building",
            "Removed. Case to be closed.",
            "Closed",
          ),
          row(spanning(4, bold("Under investigation"))),
          row(
            "EN/00154/24",
            "Airfield industrial estate: noise",
            "Officers to monitor until December 2024.",
            "Open",
          ),
        ],
      ),
      heading("Members’ votes on 10 September 2024", 2),
      aside(
        ["Member", "Item 6a", "Item 6b", "Item 6c"],
        ["Cllr Dr Hawkins", "For", "Against", "For"],
        ["Cllr Rippeth", "For", "For", "Abstained"],
        ["Cllr Wilson", "Against", "Against", "For"],
      ),
      footer("Background papers: application files, Cambourne Lane offices"),
    ),
  truth: nothingTracked("2024-10-08"),
};
