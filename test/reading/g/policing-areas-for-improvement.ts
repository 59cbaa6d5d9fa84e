import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, narrative, progress, report, tracked, underlined } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import {
  bold,
  cell,
  dropdown,
  footer,
  heading,
  headerRow,
  listed,
  row,
  run,
  status,
} from "../word-markup";

const CHOICES = ["Not started", "On track", "At risk", "Submitted to HMICFRS", "Closed"] as const;

const entries = [
  {
    ref: "AFI 1",
    text: "The force should make sure that repeat callers are routinely identified.",
    lead: ["Supt Force Control Room"],
    told: [
      progress(
        "12 June 2024",
        "2024-06-12",
        "Repeat callers were identified in 91% of the calls sampled.",
      ),
      progress(
        "13 March 2024",
        "2024-03-13",
        "A question set has been added to the system.\nThe January 2024 sample showed 68%.",
      ),
    ],
    state: "Submitted to HMICFRS",
  },
  {
    ref: "AFI 2",
    text: "The force should improve how it records the views of victims when an investigation is closed.",
    lead: ["Det Ch Supt Crime"],
    told: [
      progress("12 June 2024", "2024-06-12", "No further work since March owing to the election."),
      progress(
        "13 March 2024",
        "2024-03-13",
        "A template has been trialled in the north of the county.",
      ),
      progress("6 December 2023", "2023-12-06", "Lead appointed."),
    ],
    state: "At risk",
  },
  {
    ref: "AFI 3",
    text: "The force should reduce the time it takes to examine mobile telephones.",
    lead: ["Head of Forensic Services"],
    told: [
      progress(
        "12 June 2024",
        "2024-06-12",
        "The queue stands at 214 devices (March: 341). It is expected to fall below 100 by September 2024.",
      ),
    ],
    state: "On track",
  },
  {
    ref: "CoC 1",
    text: "Within six months the force should have enough trained staff to manage registered sex offenders.",
    lead: ["Det Ch Supt Public Protection", "Head of Learning"],
    told: [
      progress(
        "13 March 2024",
        "2024-03-13",
        "All posts are filled. HMICFRS revisited on 21 February.",
      ),
      progress("6 December 2023", "2023-12-06", "Nine of fourteen posts filled."),
    ],
    state: "Closed",
  },
] as const;

/** A police and crime panel watches what a force does about an inspector's findings. */
export const policingAreasForImprovement: TruthDocument = {
  name: "g policing-areas-for-improvement",
  unusual: "underlined bare dates on lines of their own, newest first; statuses chosen from a list",
  file: () =>
    report(
      heading("Police and Crime Panel"),
      "Report of the Police and Crime Commissioner",
      "2 July 2024",
      bold("PEEL inspection: areas for improvement (AFI) and causes of concern (CoC)"),
      "1. The force was inspected in the autumn of 2023. The graded judgments are below.",
      aside(
        ["Question", "Grade"],
        ["Responding to the public", "Requires improvement"],
        ["Investigating crime", "Adequate"],
        ["Managing offenders", "Inadequate"],
      ),
      "2. Progress against each is shown in the table.",
      grid(
        [2, 6, 4, 9, 3],
        [
          headerRow("Ref", "Area for improvement", "Force lead", "Progress", "Position"),
          ...entries.map(({ ref, text, lead, told, state }) =>
            row(
              bold(ref),
              text,
              cell(...lead),
              narrative(told, underlined),
              cell(dropdown(state, ...CHOICES)),
            ),
          ),
        ],
      ),
      "",
      bold("Recommendation"),
      "3. That the Panel:",
      listed(3, "notes the report; and"),
      listed(3, "decides whether it wishes to see the Chief Constable about AFI 2."),
      `<w:p>${run("Contact: ", "<w:b/>")}${run("Office of the Commissioner")}</w:p>`,
      footer("OFFICIAL"),
    ),
  truth: {
    reportDate: "2024-07-02",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "newestFirst",
        "Ref=reference",
        "Area for improvement=recommendation",
        "Force lead=lead",
        "Progress=update",
        "Position=status",
      ),
    ],
    recommendations: entries.map(({ ref, text, lead, told, state }) =>
      expectRecommendation({ ref, text, lead, updates: told, status: status(state) }),
    ),
    problems: [],
  },
};
