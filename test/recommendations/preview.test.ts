import { planChanges, previewOf, readRegister, type PreviewEntry } from "../../src/recommendations";
import { appendTo, setCompleteOf, setStatusOf, TODAY } from "../support/decisions";
import { bold, bullet, documentOf, italic, row, table, wide } from "../support/document";

const register = readRegister(
  documentOf(
    table(
      row("", "Recommendation", "Stage", "Complete"),
      row("5", "That the Director issues guidance.", "2 (Achieved)", "✓"),
      row(
        "",
        wide(
          3,
          bold("March 2010 update"),
          "The guidance is out.",
          bold("May 2009 update"),
          italic("Work began."),
          bold("December 2009 update"),
          italic("A draft is ready."),
          bullet("the first part"),
        ),
      ),
    ),
  ),
);

test("a new update is shown as it will stand, with what becomes of the old one", () => {
  const shown = preview(appendTo(register, "5", "2026-11", "Revised.", "- part one"));
  expect(shown.map(({ label }) => label)).toEqual([
    "Added to “Recommendation”",
    "Turned italic",
    "Moved below the older updates",
  ]);
  expect(shown[0]?.paragraphs).toEqual([
    { runs: [bold("November 2026 update")], listMarker: null },
    { runs: [{ ...italic("Revised."), italic: false }], listMarker: null },
    { runs: [{ ...italic("part one"), italic: false }], listMarker: "•" },
  ]);
  expect(shown[1]?.paragraphs[0]?.runs).toEqual([italic("The guidance is out.")]);
});

test("a status is shown in its column", () => {
  expect(preview(setStatusOf(register, "5", "1"))).toEqual([
    {
      place: "t0.6",
      label: "Written in “Stage”",
      paragraphs: [
        { runs: [{ ...italic("1 (Stop monitoring)"), italic: false }], listMarker: null },
      ],
    },
  ]);
});

test("a tick taken away leaves nothing to show", () => {
  expect(preview(setCompleteOf(register, "5", false))).toEqual([
    { place: "t0.7", label: "Removed from “Complete”", paragraphs: [] },
  ]);
});

function preview(change: Parameters<typeof planChanges>[1][number]): readonly PreviewEntry[] {
  const planned = planChanges(register, [change], TODAY);
  if (planned.kind === "refused") throw new Error(planned.message);
  return previewOf(register, planned.plan);
}
