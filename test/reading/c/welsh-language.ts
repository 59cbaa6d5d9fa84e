import { expectRecommendation, type ExpectedRecommendation } from "../../fixtures/expected-reading";
import type { TruthDocument } from "../read-facts";
import { bold, cell, due, heading, headerRow, row, spanning, status } from "../word-markup";
import { aside, grid, narrative, progress, rawLines, report, tracked } from "./writer";

const RESPONSE = "Ymateb y Cabinet / Cabinet response";
const answer = (text: string) => [{ heading: RESPONSE, asAt: null, text }];
const SPRING = "Diweddariad / Update – March 2025";
const SUMMER = "Diweddariad / Update – 14 July 2025";

const RECOMMENDATIONS: readonly ExpectedRecommendation[] = [
  expectRecommendation({
    ref: "5.1",
    text: "Dylai’r Cyngor gynyddu nifer y lleoedd trochi hwyr. / The Council should increase the number of late immersion places.",
    responses: answer(
      "Derbyn / Accept. A third immersion centre will open in the east of the county.",
    ),
    lead: ["Pennaeth Addysg (Head of Education)"],
    timescale: [due("01/09/25", "2025-09-01")],
    updates: [
      progress(
        SPRING,
        "2025-03",
        "Site chosen at Ysgol Bro Helyg. Planning permission granted on 18 February.",
      ),
      progress(
        SUMMER,
        "2025-07-14",
        "Building on time. Two teachers (o’r pump / of the five) have been appointed.",
      ),
    ],
    status: status("Ar y gweill / In progress"),
  }),
  expectRecommendation({
    ref: "5.2",
    text: "Dylid cynnig gwersi Cymraeg am ddim i bob aelod o staff. / Welsh lessons should be offered free to all staff.",
    responses: answer("Derbyn / Accept."),
    lead: ["Rheolwr Adnoddau Dynol (HR Manager)"],
    timescale: [due("31/03/25", "2025-03-31")],
    updates: [
      progress(SPRING, "2025-03", "212 members of staff have enrolled, of whom 140 are beginners."),
    ],
    status: status("Cwblhawyd / Completed"),
  }),
  expectRecommendation({
    ref: "5.3",
    text: "Dylai pob hysbysiad ffordd fod yn ddwyieithog, a’r Gymraeg yn gyntaf. / Every road notice should be bilingual, Welsh first.",
    responses: answer(
      "Derbyn yn rhannol / Accept in part. Emergency notices by contractors cannot be checked beforehand.",
    ),
    lead: ["Pennaeth Priffyrdd (Head of Highways)"],
    timescale: [due("2025/26", "2025-04-01", "2026-03-31")],
    updates: [
      progress(SPRING, "2025-03", "Contract clause drafted."),
      progress(
        SUMMER,
        "2025-07-14",
        "Clause in use since 1 June. Three breaches so far – ‘dim gwasanaeth’ notices at Rhydfelen, one of them since put right.",
      ),
    ],
    status: status("Ar y gweill / In progress"),
  }),
  expectRecommendation({
    ref: "5.10",
    text: "Dylid adrodd ar ddefnydd yr iaith yn y gweithle. / Use of the language at work should be reported on.",
    responses: answer("Gwrthod / Reject. The annual report to the Commissioner already does this."),
    lead: ["Swyddog Iaith (Language Officer)"],
    status: status("Caewyd / Closed"),
  }),
  expectRecommendation({
    ref: "5.11",
    text: "Dylid ymgynghori â’r Mentrau Iaith. / The Mentrau Iaith should be consulted.",
    responses: answer("Derbyn / Accept."),
    lead: ["Swyddog Iaith (Language Officer)", "Cyng. Eleri Pugh"],
    timescale: [due("ASAP")],
    updates: [progress(SUMMER, "2025-07-14", "Meeting held at Llanfihangel on 26 June.")],
    status: status("Cwblhawyd / Completed"),
  }),
];

/** A Welsh county's bilingual schedule. */
export const welshLanguage: TruthDocument = {
  name: "c welsh-language",
  unusual: "Welsh before English in headers, texts and statuses; 5.1 beside 5.10; a title row",
  file: () =>
    report(
      heading(
        "Pwyllgor Craffu Diwylliant a’r Gymraeg / Culture and Welsh Language Scrutiny Committee",
      ),
      "Dyddiad y cyfarfod / Date of meeting: 22 July 2025",
      heading("Olrhain argymhellion / Tracking recommendations", 2),
      aside(
        ["Aelodau / Members", "Presennol / Present", "Ymddiheuriadau / Apologies"],
        ["Y Cyng. Eleri Pugh", "✓", ""],
        ["Y Cyng. Huw Bevan", "", "✓"],
      ),
      "",
      grid(
        [2, 8, 6, 4, 3, 7, 4],
        [
          row(
            spanning(
              7,
              bold(
                "Adolygiad 2024: Y Gymraeg yn y gweithle ac yn yr ysgol / 2024 review: Welsh at work and at school",
              ),
            ),
          ),
          headerRow(
            "Cyf. / Ref.",
            "Argymhelliad / Recommendation",
            RESPONSE,
            "Swyddog arweiniol / Lead officer",
            "Dyddiad targed / Target date",
            "Cynnydd / Progress",
            "Statws / Status",
          ),
          ...RECOMMENDATIONS.map(
            ({ ref, text, responses, lead, timescale, updates, status: state }) =>
              row(
                ref ?? "",
                cell(...text.split(" / ").map((half, index) => (index === 0 ? `${half} /` : half))),
                responses[0]?.text ?? "",
                cell(...lead),
                rawLines(timescale),
                narrative(updates),
                state?.raw ?? "",
              ),
          ),
        ],
      ),
      "Papurau cefndir / Background papers: dim / none",
    ),
  truth: {
    reportDate: "2025-07-22",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "oldestFirst",
        "Cyf. / Ref.=reference",
        "Argymhelliad / Recommendation=recommendation",
        `${RESPONSE}=response`,
        "Swyddog arweiniol / Lead officer=lead",
        "Dyddiad targed / Target date=timescale",
        "Cynnydd / Progress=update",
        "Statws / Status=status",
      ),
    ],
    recommendations: RECOMMENDATIONS,
    problems: [],
  },
};
