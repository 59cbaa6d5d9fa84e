import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, progress, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, due, footer, heading, headerRow, row, spanning, status } from "../word-markup";

const STATES = {
  done: "Cwblhawyd / Complete",
  going: "Ar y gweill / In progress",
  open: "Heb ddechrau / Not started",
} as const;

const reports = [
  {
    name: "Adroddiad / Report: Digital Strategy Review (October 2023)",
    entries: [
      {
        ref: "R1",
        text: "The Council should draw on evidence from a wide range of sources, including residents who do not use digital services, when it develops its next digital strategy.",
        reply: "Derbyniwyd / Accepted",
        who: ["Chief Digital Officer"],
        by: due("31 March 2024", "2024-03-31"),
        told: [
          [
            "Hydref 2024 / October 2024",
            "2024-10",
            "Six focus groups were held between January and April, two of them through the medium of Welsh. The strategy was adopted by the Council on 18 July 2024.",
          ],
        ],
        state: STATES.done,
      },
      {
        ref: "R2",
        text: "The Council should set out how the value for money of the digital strategy will be monitored.",
        reply: "Derbyniwyd / Accepted",
        who: ["Chief Digital Officer", "Section 151 Officer"],
        by: due("30 September 2024", "2024-09-30"),
        told: [
          [
            "Hydref 2024 / October 2024",
            "2024-10",
            "A benefits register has been drafted. Three of the eleven projects have a baseline.",
          ],
          [
            "Ebrill 2025 / April 2025",
            "2025-04",
            "Nine of the eleven projects now have a baseline. Savings of £184,000 were recorded in 2024/25, and will be verified by Internal Audit during the summer.",
          ],
        ],
        state: STATES.going,
      },
    ],
  },
  {
    name: "Adroddiad / Report: Springing Forward – Assets (March 2022)",
    entries: [
      {
        ref: "R1",
        text: "The Council should prepare a long-term asset strategy that applies the sustainable development principle.",
        reply: "Derbyniwyd / Accepted",
        who: ["Head of Property"],
        by: due("December 2023", "2023-12"),
        told: [
          [
            "Hydref 2024 / October 2024",
            "2024-10",
            "Delayed through the vacancy for a Head of Property (filled 1 August 2024).",
          ],
          [
            "Ebrill 2025 / April 2025",
            "2025-04",
            "A draft was considered by the Corporate Overview and Scrutiny Committee on 6 March 2025. Cabinet is to consider it in June.",
          ],
        ],
        state: STATES.going,
      },
      {
        ref: "R3",
        text: "The Council should work with other public bodies in the county to share buildings.",
        reply: "Derbyniwyd yn rhannol / Partially accepted",
        who: ["Head of Property", "Public Services Board Manager"],
        by: due("2025/26", "2025-04-01", "2026-03-31"),
        told: [
          [
            "Ebrill 2025 / April 2025",
            "2025-04",
            "Dyfed-Powys Police moved into Neuadd y Sir on 10 February. Discussions with the health board have not resumed.",
          ],
        ],
        state: STATES.going,
      },
      {
        ref: "R4",
        text: "The Council should review the condition data which it holds on farms.",
        reply: "Derbyniwyd / Accepted",
        who: ["County Farms Manager"],
        by: due("Summer 2025", "2025-06", "2025-08"),
        told: [],
        state: STATES.open,
      },
    ],
  },
] as const;

/** A Welsh county's register of what Audit Wales recommended, its headings in both languages. */
export const auditWalesRegister: TruthDocument = {
  name: "f audit-wales-register",
  unusual:
    "both languages in headers, replies, months and statuses; the same number in two reports",
  file: () =>
    report(
      heading("Cyngor Sir Dyffryn Aur / Dyffryn Aur County Council"),
      bold("Pwyllgor Llywodraethu ac Archwilio / Governance and Audit Committee"),
      "Dyddiad y cyfarfod / Date of meeting: 30 April 2025",
      "Eitem 7 / Item 7 – Regulators’ recommendations: register",
      "The register is reported every six months. Recommendations which were shown as complete in October 2024 have been archived, except the one below that awaited the Committee’s agreement.",
      aside(
        ["Rheoleiddiwr / Regulator", "Agored / Open", "Caewyd / Closed since October"],
        ["Audit Wales", "4", "7"],
        ["Estyn", "2", "1"],
        ["Care Inspectorate Wales", "0", "3"],
      ),
      "",
      grid(
        [1, 7, 4, 4, 3, 8, 3],
        [
          headerRow(
            "Cyf / Ref",
            "Argymhelliad / Recommendation",
            "Ymateb / Response",
            "Swyddog arweiniol / Lead officer",
            "Erbyn / By",
            "Diweddariad / Update",
            "Statws / Status",
          ),
          ...reports.flatMap(({ name, entries }) => [
            row(spanning(7, bold(name))),
            ...entries.map(({ ref, text, reply, who, by, told, state }) =>
              row(
                ref,
                text,
                reply,
                cell(...who),
                by.raw,
                cell(...told.flatMap(([name, , words]) => [bold(name), words])),
                state,
              ),
            ),
          ]),
        ],
      ),
      footer("Mae’r ddogfen hon ar gael yn Gymraeg. This document is available in Welsh."),
    ),
  truth: {
    reportDate: "2025-04-30",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "oldestFirst",
        "Cyf / Ref=reference",
        "Argymhelliad / Recommendation=recommendation",
        "Ymateb / Response=response",
        "Swyddog arweiniol / Lead officer=lead",
        "Erbyn / By=timescale",
        "Diweddariad / Update=update",
        "Statws / Status=status",
      ),
    ],
    recommendations: reports.flatMap(({ name, entries }) =>
      entries.map(({ ref, text, reply, who, by, told, state }) =>
        expectRecommendation({
          ref,
          section: name,
          text,
          responses: [{ heading: "Ymateb / Response", asAt: null, text: reply }],
          lead: who,
          timescale: [by],
          updates: told.map(([head, asAt, words]) => progress(head, asAt, words)),
          status: status(state),
        }),
      ),
    ),
    problems: [],
  },
};
