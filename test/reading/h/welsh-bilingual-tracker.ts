import { expectRecommendation } from "../../fixtures/expected-reading";
import { grid, progress, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, due, footer, heading, headerRow, row, status } from "../word-markup";

const REPLY = "Ymateb / Response";

const asked = [
  {
    ref: "A1",
    text: "Arolygu pob maes chwarae bob blwyddyn. / Inspect every play area each year.",
    reply: "Derbyn / Accept",
    lead: "Pennaeth Hamdden / Head of Leisure",
    due: due("Mawrth / March 2025", "2025-03"),
    told: "Arolygwyd 44 o 52. / 44 of 52 have been inspected.",
    state: "Ar y trywydd / On track",
  },
  {
    ref: "A2",
    text: "Darparu arwyddion dwyieithog. / Provide bilingual signs.",
    reply: "Derbyn / Accept",
    lead: "Pennaeth Hamdden / Head of Leisure",
    due: due("31/10/2024", "2024-10-31"),
    told: "Mae’r arwyddion yn eu lle. / The signs are in place.",
    state: "Cwblhawyd / Completed",
  },
  {
    ref: "A3",
    text: "Prynu siglen hygyrch i bob tref. / Buy an accessible swing for each town.",
    reply: "Derbyn yn rhannol / Accept in part",
    lead: "Rheolwr Caffael / Procurement Manager",
    due: due("2025/26", "2025-04-01", "2026-03-31"),
    told: "Heb ddechrau. / Not started.",
    state: "Heb ddechrau / Not started",
  },
  {
    ref: "A4",
    text: "Adrodd yn ôl i’r Pwyllgor. / Report back to the Committee.",
    reply: "Derbyn / Accept",
    lead: "Swyddog Craffu / Scrutiny Officer",
    due: due("30/11/2024", "2024-11-30"),
    told: "Ar yr agenda heddiw. / On today’s agenda.",
    state: "Cwblhawyd / Completed",
  },
] as const;

/** A Welsh council's tracker that says everything in both languages. */
export const welshBilingualTracker: TruthDocument = {
  name: "h welsh-bilingual-tracker",
  unusual:
    "headers and cells in Welsh and English, parted by a stroke; one update each, no heading",
  file: () =>
    report(
      heading("Pwyllgor Craffu Lleoedd / Places Scrutiny Committee"),
      "28 Tachwedd 2024 / 28 November 2024",
      bold("Meysydd chwarae: olrhain argymhellion / Play areas: tracking recommendations"),
      grid(
        [1, 7, 4, 4, 3, 6, 4],
        [
          headerRow(
            "Cyf / Ref",
            "Argymhelliad / Recommendation",
            REPLY,
            "Arweinydd / Lead",
            "Erbyn / By",
            "Cynnydd / Progress",
            "Statws / Status",
          ),
          ...asked.map(({ ref, text, reply, lead, due: by, told, state }) =>
            row(ref, cell(...text.split(" / ")), reply, lead, by.raw, told, state),
          ),
        ],
      ),
      footer("Mae’r ddogfen hon ar gael yn Gymraeg / This document is available in Welsh"),
    ),
  truth: {
    reportDate: "2024-11-28",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "unknown",
        "Cyf / Ref=reference",
        "Argymhelliad / Recommendation=recommendation",
        `${REPLY}=response`,
        "Arweinydd / Lead=lead",
        "Erbyn / By=timescale",
        "Cynnydd / Progress=update",
        "Statws / Status=status",
      ),
    ],
    recommendations: asked.map(({ ref, text, reply, lead, due: by, told, state }) =>
      expectRecommendation({
        ref,
        text: text.replace(" / ", " "),
        responses: [{ heading: REPLY, asAt: null, text: reply }],
        lead: [lead],
        timescale: [by],
        updates: [progress(null, null, told)],
        status: status(state),
      }),
    ),
    problems: [],
  },
};
