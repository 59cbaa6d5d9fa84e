import { expectRecommendation } from "../../fixtures/expected-reading";
import { grid, progress, report, step, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, footer, heading, headerRow, row, status } from "../word-markup";

const PROGRESS = "Progress as at 30 June 2023";

const entries = [
  {
    ref: "1",
    text: "Ensure a Minister is given responsibility and accountability to lead and coordinate the response to the recommendations.",
    position: "Agree",
    agency: ["Department of the Prime Minister and Cabinet"],
    told: "A Lead Coordination Minister was appointed on 9 December 2020.",
    next: "",
    state: "Complete",
  },
  {
    ref: "4",
    text: "Develop and implement a public facing strategy that addresses extremism and preventing violent extremism.",
    position: "Agree in principle",
    agency: ["National Security Group", "Ministry of Social Development"],
    told: "The strategic framework was published in December 2022 after workshops with some 200 people.\nA fund for community initiatives opened in March 2023 and received 74 applications.",
    next: "First grants to be announced.",
    state: "Under way",
  },
  {
    ref: "9",
    text: "Direct the chief executives to establish an advisory group with a majority of members from communities.",
    position: "Agree",
    agency: ["Department of the Prime Minister and Cabinet"],
    told: "The group has met eleven times. Its chair’s letter of 2 May 2023 asks for a wider remit.",
    next: "Advice to the Minister on the group’s remit.",
    state: "Under way",
  },
  {
    ref: "18",
    text: "Review all legislation related to the counter-terrorism effort to ensure it is current.",
    position: "Agree in principle",
    agency: ["Ministry of Justice"],
    told: "Scoping was completed in 2021. Work has been deferred so that resources could go to recommendation 19.",
    next: "Timing to be reconsidered after the 2023 general election.",
    state: "On hold",
  },
  {
    ref: "20",
    text: "Direct New Zealand Police (or other relevant entity) to make policies and operational standards clear for firearms licensing officers.",
    position: "Agree",
    agency: ["New Zealand Police"],
    told: "The firearms safety authority began work on 30 November 2022.",
    next: "The registry opened on 24 June 2023 and will be filled over five years.",
    state: "Under way",
  },
  {
    ref: "44",
    text: "Discuss with ethnic communities the establishment of an Implementation Oversight Advisory Group.",
    position: "Agree",
    agency: ["Ministry for Ethnic Communities"],
    told: "Established in June 2021.",
    next: "",
    state: "Complete",
  },
] as const;

/** A government's report upon a royal commission's recommendations. */
export const royalCommissionProgress: TruthDocument = {
  name: "g royal-commission-progress",
  unusual: "a column of next steps after the progress, two header words for the answer, gaps",
  file: () =>
    report(
      heading("Progress on the response to the Royal Commission of Inquiry"),
      "Report to the Governance, Administration and Community Safety Committee",
      "Date: 17 August 2023",
      "The Royal Commission made 44 recommendations, of which the Government has agreed all in principle. This annex sets out those to which the Committee asked us to return.",
      grid(
        [1, 6, 3, 4, 6, 5, 2],
        [
          headerRow(
            "#",
            "Recommendation",
            "Government response",
            "Lead agency",
            PROGRESS,
            "Next steps",
            "Status",
          ),
          ...entries.map(({ ref, text, position, agency, told, next, state }) =>
            row(
              bold(ref),
              text,
              position,
              cell(...agency),
              cell(...told.split("\n")),
              next,
              bold(state),
            ),
          ),
        ],
      ),
      footer("IN CONFIDENCE until tabled"),
    ),
  truth: {
    reportDate: "2023-08-17",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "unknown",
        "#=reference",
        "Recommendation=recommendation",
        "Government response=response",
        "Lead agency=lead",
        `${PROGRESS}=update`,
        "Next steps=future-action",
        "Status=status",
      ),
    ],
    recommendations: entries.map(({ ref, text, position, agency, told, next, state }) =>
      expectRecommendation({
        ref,
        text,
        responses: [{ heading: "Government response", asAt: null, text: position }],
        lead: agency,
        updates: [progress(null, "2023-06-30", told, { inferred: true })],
        actions: next === "" ? [] : [step(next)],
        status: status(state),
      }),
    ),
    problems: [],
  },
};
