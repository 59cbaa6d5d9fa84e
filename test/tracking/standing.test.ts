import { readTracked, standingOf, standingOfLabel, statusInWords } from "../../src/tracking";
import { documentWith, lease, roof } from "./sample-document";

describe("where a recommendation stands", () => {
  test.each([
    ["Achieved", "achieved"],
    ["Implemented", "achieved"],
    ["Completed", "achieved"],
    ["Finished", "achieved"],
    ["Blue", "achieved"],
    ["Stop monitoring", "stopped"],
    ["No longer needed", "stopped"],
    ["Not achieved (Obstacle)", "open"],
    ["Partially achieved", "open"],
    ["To be implemented", "open"],
    ["Not yet complete", "open"],
    ["Incomplete", "open"],
    ["Now in workplan", "open"],
    ["Amber", "open"],
  ])("a status of “%s” means %s", (label, standing) => {
    expect(standingOfLabel(label)).toBe(standing);
  });

  test("a tick in the complete column outweighs the status", async () => {
    const ticked = [...lease.slice(0, 6), "✓"];
    expect(await standingsOf(documentWith(roof, ticked))).toEqual(["achieved", "achieved"]);
  });

  test("a recommendation without status or tick is unassessed", async () => {
    const blank = [...lease.slice(0, 5), "", ""];
    expect(await standingsOf(documentWith(roof, blank))).toEqual(["achieved", "unassessed"]);
  });
});

describe("a status in words", () => {
  const categories = [{ code: "3", label: "Not achieved (Obstacle)" }];
  const assessment = { raw: "3", code: "3", label: null, draft: true, place: "t0.0" };

  test("the label comes from the category and is short without its brackets", () => {
    expect(statusInWords(assessment, categories)).toEqual({
      code: "3",
      label: "Not achieved (Obstacle)",
      shortLabel: "Not achieved",
      draft: true,
    });
  });

  test("words without a category are shown as written", () => {
    const written = { ...assessment, raw: "Now in workplan", code: null };
    expect(statusInWords(written, categories)?.label).toBe("Now in workplan");
  });

  test("a blank place is no status", () => {
    expect(statusInWords({ ...assessment, raw: " ", code: null }, categories)).toBeNull();
  });
});

async function standingsOf(document: ReturnType<typeof documentWith>) {
  const { register } = await readTracked(document);
  return register.recommendations.map((recommendation) => standingOf(register, recommendation));
}
