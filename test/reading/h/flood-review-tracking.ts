import { expectRecommendation } from "../../fixtures/expected-reading";
import { grid, narrative, progress, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, due, footer, heading, headerRow, row } from "../word-markup";

const KEY = {
  "1": "Completed",
  "2": "On track",
  "3": "Delayed but expected to be delivered",
  "4": "No longer to be delivered",
} as const;

const asked = [
  {
    ref: "1",
    text: "That the Council publishes a map of all gullies and how often each is emptied.",
    lead: ["Head of Highways"],
    due: due("March 2025", "2025-03"),
    told: [
      ["Update – 12 March 2025:", "2025-03-12", "The map is live on the website."],
      ["Update – 11 June 2025:", "2025-06-11", "A link was added to the fault reporting form."],
    ],
    state: "1",
  },
  {
    ref: "2",
    text: "That a flood warden is recruited in each of the eleven parishes at risk.",
    lead: ["Resilience Manager"],
    due: due("September 2025", "2025-09"),
    told: [
      ["Update – 12 March 2025:", "2025-03-12", "Four wardens have been appointed."],
      [
        "Update – 11 June 2025:",
        "2025-06-11",
        "Seven are now in post.\nTraining by the Environment Agency is booked for 4 July 2025.",
      ],
    ],
    state: "2",
  },
  {
    ref: "3",
    text: "That sandbags are stored at two further sites in the north of the district.",
    lead: ["Head of Highways", "Estates Manager"],
    due: due("31 December 2024", "2024-12-31"),
    told: [
      ["Update – 12 March 2025:", "2025-03-12", "No landowner has come forward so far."],
      [
        "Update – 11 June 2025:",
        "2025-06-11",
        "Heads of terms were agreed for the yard at Low Mill.",
      ],
    ],
    state: "3",
  },
  {
    ref: "5",
    text: "That the drainage levy is raised at the next meeting with the water company.",
    lead: ["Director of Place"],
    due: due("Next meeting"),
    told: [
      [
        "Update – 11 June 2025:",
        "2025-06-11",
        "The company has said that it can’t contribute. Officers ask that this be closed.",
      ],
    ],
    state: "4",
  },
  {
    ref: "6",
    text: "That Members receive a briefing each autumn on winter preparations.",
    lead: ["Resilience Manager"],
    due: due("Ongoing"),
    told: [
      ["Update – 12 March 2025:", "2025-03-12", "First briefing held in November 2024."],
      ["Update – 11 June 2025:", "2025-06-11", "The next one is planned for October."],
    ],
    state: "2",
  },
] as const;

const HEADERS = [
  "No.",
  "Recommendation",
  "Lead officer",
  "Timescale",
  "Progress",
  "Status (1 – 4)",
] as const;

/** A district's tracking appendix with its own four categories, cut in two by a page break. */
export const floodReviewTracking: TruthDocument = {
  name: "h flood-review-tracking",
  unusual:
    "four printed categories, bare digits, dated bold headings, header again on the next page",
  file: () =>
    report(
      heading("Overview and Scrutiny Committee"),
      "Wednesday 25 June 2025",
      bold("Flooding review: tracking of recommendations"),
      "Report of the Scrutiny Officer",
      "Members are asked to note progress and to agree which recommendations need no further report.",
      heading("Appendix 1", 2),
      bold("Status categories"),
      ...Object.entries(KEY).map(([code, label]) => `${code} – ${label}`),
      "",
      piece(asked.slice(0, 3)),
      "Appendix 1 (continued)",
      piece(asked.slice(3)),
      footer("Contact: Scrutiny Team, ext. 4410"),
    ),
  truth: {
    reportDate: "2025-06-25",
    statusScheme: {
      source: "document",
      categories: Object.entries(KEY).map(([code, label]) => ({ code, label })),
    },
    tables: [
      tracked(
        0,
        "oldestFirst",
        "No.=reference",
        "Recommendation=recommendation",
        "Lead officer=lead",
        "Timescale=timescale",
        "Progress=update",
        "Status (1 – 4)=status",
      ),
    ],
    recommendations: asked.map(({ ref, text, lead, due: by, told, state }) =>
      expectRecommendation({
        ref,
        text,
        lead,
        timescale: [by],
        updates: told.map(([name, asAt, said]) => progress(name, asAt, said)),
        status: { raw: state, code: state, label: KEY[state], draft: null },
      }),
    ),
    problems: [],
  },
};

function piece(entries: readonly (typeof asked)[number][]): string {
  return grid(
    [1, 6, 3, 3, 8, 2],
    [
      headerRow(...HEADERS),
      ...entries.map(({ ref, text, lead, due: by, told, state }) =>
        row(
          ref,
          text,
          lead.join(" / "),
          by.raw,
          narrative(told.map(([name, , said]) => ({ heading: name, text: said }))),
          state,
        ),
      ),
    ],
  );
}
