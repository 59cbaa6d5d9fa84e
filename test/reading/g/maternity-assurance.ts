import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, progress, report, step, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import {
  cell,
  cellWith,
  due,
  footer,
  heading,
  headerRow,
  listed,
  row,
  run,
  spanning,
} from "../word-markup";

const KEY = {
  Met: "Evidence has been seen by the Director of Midwifery",
  "Partly met": "Some evidence, an action is agreed",
  "Not met": "No evidence, or the action is overdue",
} as const;
type Rating = keyof typeof KEY;
const PROGRESS = "Progress and evidence (as at 31 May 2022)";

const themes = [
  {
    name: "Essential action 1: Workforce planning and sustainability",
    asked: [
      {
        ref: "1.1",
        text: "Minimum staffing levels must include a locally calculated uplift that reflects sickness, training and maternity leave over the last three years.",
        told: "Uplift of 23.5% agreed by the Board in April 2022. Birthrate Plus was last carried out in 2019.",
        action: "Commission a new Birthrate Plus assessment.",
        lead: "Director of Midwifery",
        by: due("Sept 22", "2022-09"),
        rating: "Partly met",
      },
      {
        ref: "1.2",
        text: "All trusts must have a preceptorship programme for newly qualified midwives.",
        told: "In place. Programme and two evaluations on the shared drive.",
        action: "",
        lead: "",
        by: null,
        rating: "Met",
      },
    ],
  },
  {
    name: "Essential action 4: Clinical governance – leadership",
    asked: [
      {
        ref: "4.1",
        text: "Trust boards must work with maternity departments to develop regular progress and exception reports.",
        told: "Report to every Quality Committee since January 2021.\nNon-executive champion: Dr P Osei.",
        action: "",
        lead: "",
        by: null,
        rating: "Met",
      },
      {
        ref: "4.2",
        text: "All guidelines must be reviewed when new national guidance is published and within three years at the latest.",
        told: "31 of 94 guidelines are past their date for review (was 42 in March).",
        action: "Clear the backlog, high risk guidelines first.",
        lead: "Guidelines Midwife",
        by: due("Dec 22", "2022-12"),
        rating: "Not met",
      },
    ],
  },
  {
    name: "Essential action 13: Bereavement care",
    asked: [
      {
        ref: "13.1",
        text: "Bereavement care services must be available every day of the week.",
        told: "Two midwives cover Monday to Friday.",
        action: "Train eight more midwives so that each shift has one.",
        lead: "Bereavement Lead Midwife",
        by: due("31/10/22", "2022-10-31"),
        rating: "Partly met",
      },
    ],
  },
] as const satisfies readonly {
  readonly name: string;
  readonly asked: readonly {
    readonly ref: string;
    readonly text: string;
    readonly told: string;
    readonly action: string;
    readonly lead: string;
    readonly by: ReturnType<typeof due> | null;
    readonly rating: Rating;
  }[];
}[];

/** A trust measures itself against the essential actions of a national maternity review. */
export const maternityAssurance: TruthDocument = {
  name: "g maternity-assurance",
  unusual: "evidence dated by its header before the action agreed, a rating keyed below the table",
  file: () =>
    report(
      heading("Public Board of Directors"),
      "Date: Thursday 9th June 2022",
      "Title: Maternity review – assurance against the essential actions",
      "Executive lead: Chief Nurse",
      heading("Purpose", 2),
      listed(2, "For assurance"),
      grid(
        [1, 7, 7, 5, 3, 2, 2],
        [
          headerRow(
            "Ref",
            "Essential action required",
            PROGRESS,
            "Action agreed",
            "Lead",
            "By when",
            "Rating",
          ),
          ...themes.flatMap(({ name, asked }) => [
            row(spanning(7, run(name, '<w:b/><w:color w:val="005EB8"/>'))),
            ...asked.map(({ ref, text, told, action, lead, by, rating }) =>
              row(
                ref,
                text,
                cell(...told.split("\n")),
                action,
                lead,
                by?.raw ?? "",
                cellWith('<w:shd w:val="clear" w:color="auto" w:fill="DDDDDD"/>', rating),
              ),
            ),
          ]),
        ],
      ),
      "",
      aside(["Rating", "Meaning"], ...Object.entries(KEY)),
      footer("Caring · Safe · Excellent"),
    ),
  truth: {
    reportDate: "2022-06-09",
    statusScheme: {
      source: "document",
      categories: Object.entries(KEY).map(([code, label]) => ({ code, label })),
    },
    tables: [
      tracked(
        0,
        "unknown",
        "Ref=reference",
        "Essential action required=recommendation",
        `${PROGRESS}=update`,
        "Action agreed=action",
        "Lead=lead",
        "By when=timescale",
        "Rating=status",
      ),
    ],
    recommendations: themes.flatMap(({ name, asked }) =>
      asked.map(({ ref, text, told, action, lead, by, rating }) =>
        expectRecommendation({
          ref,
          section: name,
          text,
          updates: [progress(null, "2022-05-31", told, { inferred: true })],
          actions: by === null ? [] : [step(action, [lead], [by])],
          // The rating is of what the essential action asks, in one row each.
          status: { raw: rating, code: rating, label: KEY[rating], draft: null },
        }),
      ),
    ),
    problems: [],
  },
};
