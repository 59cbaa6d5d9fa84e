import { expectRecommendation } from "../../fixtures/expected-reading";
import { grid, progress, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import {
  bold,
  cell,
  deleted,
  due,
  footer,
  heading,
  headerRow,
  inserted,
  LINE_BREAK,
  row,
  run,
  status,
} from "../word-markup";

const REPLY = "Cabinet decision (14 Nov 2022)";

const asked = [
  {
    ref: "HR1",
    text: "That a named officer calls on every household in bed and breakfast within three working days.",
    reply: "Agreed",
    lead: ["Housing Options Manager"],
    due: due("January 2023", "2023-01"),
    state: "On target",
  },
  {
    ref: "HR2",
    text: "That no family with children is in bed and breakfast for more than six weeks.",
    reply: "Agreed",
    lead: ["Head of Housing"],
    due: due("31.03.2023", "2023-03-31"),
    state: "Behind target",
  },
  {
    ref: "HR3",
    text: "That the Council buys back at least 20 former council homes a year.",
    reply: "Agreed in part – 10 a year, subject to the Housing Revenue Account business plan",
    lead: ["Head of Assets", "Head of Finance"],
    due: due("2023/24", "2023-04-01", "2024-03-31"),
    state: "On target",
  },
  {
    ref: "HR4",
    text: "That the Private Rented Sector Offer is promoted by a landlords’ forum.",
    reply: "Agreed",
    lead: ["Private Sector Housing Team Leader"],
    due: due("Summer 2023", "2023-06", "2023-08"),
    state: "Achieved",
  },
] as const;

const updates = [
  [
    progress("Update March 2023", "2023-03", "Calls are made within five days on average."),
    progress(
      "Update September 2023",
      "2023-09",
      "Now 2.6 days. 31 households were called upon in August.",
    ),
  ],
  [
    progress("Update March 2023", "2023-03", "Nine families over six weeks."),
    progress(
      "Update September 2023",
      "2023-09",
      "Fourteen families. The leases at Park Court fell through.",
    ),
  ],
  [
    progress("Update March 2023", "2023-03", "Funding bid made to the LAHF."),
    progress(
      "Update September 2023",
      "2023-09",
      "Four homes bought and six under offer.\nOf these, two need work to the roof before they are let.",
    ),
  ],
  [progress("Update March 2023", "2023-03", "Forum held on 2 March with 44 landlords.")],
] as const;

/** A tracker that an officer sends back with changes tracked. */
export const homelessnessTracked: TruthDocument = {
  name: "g homelessness-tracked",
  unusual:
    "the newest updates, a status and a date are tracked changes, headings after line breaks",
  file: () =>
    report(
      heading("Communities Overview and Scrutiny Committee"),
      "26 September 2023",
      bold("Homelessness and Rough Sleeping Task and Finish Group: tracking of recommendations"),
      "Officers’ returns are shown with changes tracked for the Committee’s convenience.",
      grid(
        [1, 6, 4, 3, 3, 8, 2],
        [
          headerRow(
            "Ref",
            "Recommendation",
            REPLY,
            "Responsible officer",
            "Target date",
            "Progress",
            "Status",
          ),
          row(
            "HR1",
            asked[0].text,
            asked[0].reply,
            asked[0].lead[0],
            "January 2023",
            cell(
              `<w:p>${bold("Update March 2023")}${LINE_BREAK}${run("Calls are made within ")}${deleted("a week ")}${inserted("five days ")}${run("on average.")}</w:p>`,
              `<w:p>${insertedBold("Update September 2023")}${inserted(" ").replace('<w:t xml:space="preserve"> </w:t>', "<w:br/>")}${inserted("Now 2.6 days. 31 households were called upon in August.")}</w:p>`,
            ),
            "On target",
          ),
          row(
            "HR2",
            asked[1].text,
            asked[1].reply,
            asked[1].lead[0],
            cell(`${deleted("31.12.2022")}${inserted("31.03.2023")}`),
            cell(
              bold("Update March 2023"),
              "Nine families over six weeks.",
              insertedBold("Update September 2023"),
              inserted("Fourteen families. The leases at Park Court fell through."),
            ),
            cell(`${deleted("On")}${inserted("Behind")}${run(" target")}`),
          ),
          row(
            "HR3",
            asked[2].text,
            asked[2].reply,
            cell(...asked[2].lead),
            "2023/24",
            cell(
              bold("Update March 2023"),
              `${run("Funding bid made to the ")}${deleted("Local Authority Housing Fund")}${inserted("LAHF")}${run(".")}`,
              insertedBold("Update September 2023"),
              inserted("Four homes bought and six under offer."),
              inserted("Of these, two need work to the roof before they are let."),
            ),
            "On target",
          ),
          row(
            "HR4",
            asked[3].text,
            asked[3].reply,
            asked[3].lead[0],
            "Summer 2023",
            cell(bold("Update March 2023"), "Forum held on 2 March with 44 landlords."),
            cell(inserted("Achieved")),
          ),
        ],
      ),
      footer("Return to scrutiny@calderley.example by 8 September"),
    ),
  truth: {
    reportDate: "2023-09-26",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "oldestFirst",
        "Ref=reference",
        "Recommendation=recommendation",
        `${REPLY}=response`,
        "Responsible officer=lead",
        "Target date=timescale",
        "Progress=update",
        "Status=status",
      ),
    ],
    recommendations: asked.map(({ ref, text, reply, lead, due: by, state }, index) =>
      expectRecommendation({
        ref,
        text,
        responses: [{ heading: REPLY, asAt: "2022-11-14", text: reply }],
        lead,
        timescale: [by],
        updates: updates[index] ?? [],
        status: status(state),
      }),
    ),
    problems: [],
  },
};

function insertedBold(text: string): string {
  return inserted(text).replaceAll("<w:r>", "<w:r><w:rPr><w:b/></w:rPr>");
}
