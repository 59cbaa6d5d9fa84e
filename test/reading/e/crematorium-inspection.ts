import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, progress, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, due, headerRow, row, spanning } from "../word-markup";

const entries = [
  {
    ref: "CR/01",
    text: "Metal recovered should be weighed by two people.",
    lead: ["Crematorium Manager"],
    first: due("1 June 2024", "2024-06-01"),
    later: null,
    told: "In place since May.",
    done: "Yes",
  },
  {
    ref: "CR/02",
    text: "The book of remembrance should be insured at its replacement value.",
    lead: ["Insurance Officer"],
    first: due("30/06/2024", "2024-06-30"),
    later: due("31/12/2024", "2024-12-31"),
    told: "Valuer appointed in September. Her report is late.",
    done: "No",
  },
  {
    ref: "CR/04",
    text: "Mourners should be told when a service is filmed.",
    lead: ["Crematorium Manager", "Data Protection Officer"],
    first: due("Autumn 2024", "2024-09", "2024-11"),
    later: null,
    told: "",
    done: "No",
  },
] as const;

/** A joint committee's list with a title inside the table, above its header, and a sum below. */
export const crematoriumInspection: TruthDocument = {
  name: "e crematorium-inspection",
  unusual:
    "a title row above the header and a counting row at the end, first and later dates, Yes and No",
  file: () =>
    report(
      bold("Vale Crematorium Joint Committee"),
      "Monday 18 November 2024",
      grid(
        [2, 7, 4, 3, 3, 6, 2],
        [
          row(spanning(7, bold("RECOMMENDATIONS ARISING FROM THE INSPECTION OF FEBRUARY 2024"))),
          headerRow(
            "Ref",
            "Inspector’s recommendation",
            "Responsible officer",
            "Original date",
            "Revised date",
            "Comments on progress",
            "Implemented",
          ),
          ...entries.map(({ ref, text, lead, first, later, told, done }) =>
            row(ref, text, cell(...lead), first.raw, later?.raw ?? "", told, done),
          ),
          row(spanning(6, bold("Implemented / outstanding")), "1 / 2"),
        ],
      ),
      "",
      aside(
        ["Month", "Cremations 2023", "Cremations 2024"],
        ["September", "141", "137"],
        ["October", "150", "162"],
      ),
    ),
  truth: {
    reportDate: "2024-11-18",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "unknown",
        "Ref=reference",
        "Inspector’s recommendation=recommendation",
        "Responsible officer=lead",
        "Original date=timescale",
        "Revised date=timescale",
        "Comments on progress=update",
        "Implemented=complete",
      ),
    ],
    recommendations: entries.map(({ ref, text, lead, first, later, told, done }) =>
      expectRecommendation({
        ref,
        text,
        updates: told === "" ? [] : [progress(null, null, told)],
        lead,
        timescale: later === null ? [first] : [first, later],
        complete: done === "Yes",
      }),
    ),
    problems: [],
  },
};
