import { expectRecommendation } from "../../fixtures/expected-reading";
import { grid, progress, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, footer, heading, headerRow, para, row, run, spanning } from "../word-markup";

const asked = [
  {
    ref: "1",
    text: "That opening hours are agreed with the friends’ group of each library.",
    lead: "Libraries Manager",
    tick: "✓",
    told: [
      ["14/01/25 JB:", "2025-01-14", "All nine groups have now agreed."],
      ["08/10/24 JB:", "2024-10-08", "Six of nine groups have agreed. Stow asked for more time."],
    ],
  },
  {
    ref: "2",
    text: "That the mobile library calls at every village without a bus.",
    lead: "Libraries Manager",
    tick: "",
    told: [
      ["14/01/25 JB:", "2025-01-14", "The new route starts on 3 February 2025."],
      ["08/10/24 JB:", "2024-10-08", "A draft route was sent to parish clerks."],
      ["09/07/24 TW:", "2024-07-09", "Mapping of bus services has begun."],
    ],
  },
  {
    ref: "3",
    text: "That a bid is made to the Cultural Fund for the roof at Priory Street.",
    lead: "Head of Culture",
    tick: "",
    told: [["14/01/25 JB:", "2025-01-14", "The bid was sent. A decision is expected in March."]],
  },
  {
    ref: "4",
    text: "That fines for children are abolished.",
    lead: "Head of Culture",
    tick: "✓",
    told: [["09/07/24 TW:", "2024-07-09", "Abolished on 1 April 2024."]],
  },
] as const;

/** A county's tracker with a row of dated, initialled notes under each recommendation. */
export const librariesNarrativeRows: TruthDocument = {
  name: "h libraries-narrative-rows",
  unusual: "ticks; notes in a wide row beneath, newest first, each begun by a date and initials",
  file: () =>
    report(
      heading("Culture and Communities Scrutiny Panel"),
      "21 January 2025",
      bold("Libraries review – recommendation monitoring"),
      grid(
        [1, 10, 4, 2],
        [
          headerRow("No.", "Recommendation", "Lead", "Complete"),
          ...asked.flatMap(({ ref, text, lead, tick, told }) => [
            row(ref, text, lead, tick),
            row(
              spanning(
                4,
                ...told.map(([name, , said]) => `<w:p>${bold(name)}${run(` ${said}`)}</w:p>`),
              ),
            ),
          ]),
        ],
      ),
      para("JB – J Barlow-Finch, Scrutiny Adviser; TW – T Wenlock, Scrutiny Adviser"),
      footer("Page 1"),
    ),
  truth: {
    reportDate: "2025-01-21",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "newestFirst",
        "No.=reference",
        "Recommendation=recommendation",
        "Lead=lead",
        "Complete=complete",
      ),
    ],
    recommendations: asked.map(({ ref, text, lead, tick, told }) =>
      expectRecommendation({
        ref,
        text,
        lead: [lead],
        complete: tick === "" ? null : true,
        updates: told.map(([name, asAt, said]) => progress(name, asAt, said)),
      }),
    ),
    problems: [],
  },
};
