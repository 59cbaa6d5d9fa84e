import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, italic, progress, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, cellWith, due, heading, headerRow, row } from "../word-markup";

const themes = [
  {
    name: "Theme 1: Hearing the adult",
    entries: [
      {
        ref: "I",
        text: "The Board should ask each partner how it hears adults who do not speak.",
        told: [
          progress(
            "April 2025 position",
            "2025-04",
            "All nine partners have answered. The police’s answer is the fullest.",
          ),
          progress(
            "October 2023 position",
            "2023-10",
            "Questions were drafted with two advocates.",
          ),
          progress("June 2024 position", "2024-06", "Six partners have answered.", {}),
        ],
        lead: ["Board Manager"],
        time: due("Spring 2025", "2025-03", "2025-05"),
        rag: "Green",
      },
      {
        ref: "II",
        text: "Advocacy should be offered at the first contact.",
        told: [
          progress("April 2025 position", "2025-04", "The contract is being let again."),
          progress("June 2024 position", "2024-06", "Offered in 41% of cases in 2023/24."),
        ],
        lead: ["Head of Adult Safeguarding", "Commissioning Manager"],
        time: due("2025/26", "2025-04-01", "2026-03-31"),
        rag: "Amber",
      },
    ],
  },
  {
    name: "Theme 2: Working across borders",
    entries: [
      {
        ref: "III",
        text: "A protocol with the neighbouring boards should say who leads when someone is placed out of area.",
        told: [progress("April 2025 position", "2025-04", "No board has agreed to write it.")],
        lead: ["Independent Chair"],
        time: due("Dec 24?", "2024-12"),
        rag: "Red",
      },
    ],
  },
] as const;
const KEY = {
  Red: "No progress or overdue",
  Amber: "Progress, with concerns",
  Green: "On time or done",
};

/** A safeguarding board's plan after a review: the newest position upright on top, history in italics below. */
export const safeguardingReview: TruthDocument = {
  name: "e safeguarding-review",
  unusual:
    "themes across the table, roman numbers, newest pinned above italic history, a key as a table below",
  file: () =>
    report(
      heading("Holme and Wolds Safeguarding Adults Board"),
      "Meeting held on 30 April 2025",
      "Safeguarding Adults Review “Adult K”: action on recommendations",
      grid(
        [1, 6, 9, 3, 3, 2],
        [
          headerRow("", "Recommendation", "Progress", "Responsible", "Timescale", "RAG"),
          ...themes.flatMap(({ name, entries }) => [
            row(
              cellWith(
                '<w:gridSpan w:val="6"/><w:shd w:val="clear" w:color="auto" w:fill="DDDDDD"/>',
                bold(name),
              ),
            ),
            ...entries.map(({ ref, text, told, lead, time, rag }) =>
              row(
                ref,
                text,
                cell(
                  ...told.flatMap((each, index) => [
                    bold(each.heading ?? ""),
                    index === 0 ? each.text : italic(each.text),
                  ]),
                ),
                cell(lead.join(" / ")),
                time.raw,
                rag,
              ),
            ),
          ]),
        ],
      ),
      "",
      aside(["RAG", "Meaning"], ...Object.entries(KEY)),
      "",
      aside(
        ["Partner", "Attended Jan", "Attended April"],
        ["Police", "Yes", "Yes"],
        ["Fire", "No", "Yes"],
      ),
    ),
  truth: {
    reportDate: "2025-04-30",
    statusScheme: {
      source: "document",
      categories: Object.entries(KEY).map(([code, label]) => ({ code, label })),
    },
    tables: [
      tracked(
        0,
        "newestPinned",
        "=reference",
        "Recommendation=recommendation",
        "Progress=update",
        "Responsible=lead",
        "Timescale=timescale",
        "RAG=status",
      ),
    ],
    recommendations: themes.flatMap(({ name, entries }) =>
      entries.map(({ ref, text, told, lead, time, rag }) =>
        expectRecommendation({
          ref,
          section: name,
          text,
          updates: told,
          lead,
          timescale: [{ ...time, certain: !time.raw.endsWith("?") }],
          status: { raw: rag, code: rag, label: KEY[rag], draft: null },
        }),
      ),
    ),
    problems: [],
  },
};
