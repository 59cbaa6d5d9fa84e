import { readRegister } from "../../src/recommendations";
import { documentOf, row, table } from "../support/document";

describe("what a heading says", () => {
  test.each([
    ["Ref", "reference"],
    ["No.", "reference"],
    ["Evidence of progress and contextual information", "update"],
    ["Progress update", "update"],
    ["Current position", "update"],
    ["Action taken/proposed", "action"],
    ["Actions", "action"],
    ["Executive response", "response"],
    ["Future Action", "future-action"],
    ["Lead", "lead"],
    ["Lead officer", "lead"],
    ["Responsible officer", "lead"],
    ["Timing", "timescale"],
    ["Target date", "timescale"],
    ["Timescale", "timescale"],
    ["Stage", "status"],
    ["RAG", "status"],
    ["Status (categories 1 – 6) (to be completed by Scrutiny)", "status"],
    ["Complete", "complete"],
    ["Complete (Y/N)", "complete"],
    ["Audit and rec. no.", "reference"],
    ["Weather", "other"],
  ])("“%s” is a column of role %s", (header, role) => {
    const found = roles(["Recommendation", "Update", header], ["Repair the roof", "", ""]);
    expect(found[2]).toBe(role);
  });
});

describe("a heading that its content decides", () => {
  test("“Responsibility” over people is the lead", () => {
    const found = roles(
      ["Recommendation", "Action taken", "Responsibility"],
      ["That the roof is repaired.", "", "Director of Housing"],
      ["That the school is surveyed.", "", "Steve Hampson"],
    );
    expect(found[2]).toBe("lead");
  });

  test("“Responsibility” over obligations is the recommendation", () => {
    const found = roles(
      ["Paragraph", "Responsibility", "Action Taken"],
      ["5.6", "To give a lead to all services for adults.", ""],
      ["5.7", "To see that outcomes get better because of this.", ""],
    );
    expect(found).toEqual(["reference", "recommendation", "action"]);
  });

  test("an unlabelled column of references is the reference", () => {
    const found = roles(["", "Recommendation", "Update"], ["4", "Repair the roof", ""]);
    expect(found[0]).toBe("reference");
  });

  test("an unlabelled column of numbered sentences is the recommendation", () => {
    const found = roles(["", "Actions", "Lead"], ["1: That the roof is repaired", "", ""]);
    expect(found[0]).toBe("recommendation");
  });

  test("a “Paragraph” column of prose is not the reference", () => {
    const found = roles(
      ["Paragraph", "Recommendation", "Update"],
      ["The Board heard from many witnesses about roofs", "Repair the roof", ""],
    );
    expect(found[0]).toBe("other");
  });
});

test.each([
  ["Area for improvement", "That callers are identified."],
  ["Improvement needed", "Care plans must be kept up to date."],
  ["Essential action required", "A lead obstetrician is named."],
  ["Recommendation and progress", "That apprentices are counted."],
])("“%s” heads what is asked for", (header, text) => {
  const found = roles(["Ref", header, "Lead", "Status"], ["1", text, "Head of Skills", "Open"]);
  expect(found).toEqual(["reference", "recommendation", "lead", "status"]);
});

describe("tables that track no recommendations", () => {
  test.each([
    ["implications", ["Implications", "Details"], ["Finance", "None"]],
    ["attendance", ["Name", "Present", "Apologies"], ["Cllr B Smith", "✓", ""]],
    ["risks", ["Risk", "Likelihood", "Mitigating actions"], ["Fire", "Low", "Drills"]],
    ["finance", ["Budget", "2009/10", "2010/11"], ["Roofs", "100", "120"]],
    ["actions of a meeting", ["Action", "Owner", "Due date"], ["Book a room", "Clerk", "May 10"]],
    ["bare recommendations", ["Ref", "Recommendation"], ["1", "Repair the roof"]],
  ])("%s", (_what, header, cells) => {
    const register = readRegister(documentOf(table(row(...header), row(...cells))));
    expect(register.tables).toEqual([]);
    expect(register.recommendations).toEqual([]);
    expect(register.problems).toEqual([]);
  });
});

test("the reason for a role is a sentence for the person", () => {
  const register = readRegister(
    documentOf(table(row("Recommendation", "Update"), row("Repair the roof", ""))),
  );
  for (const { evidence } of register.tables[0]?.columns ?? [])
    expect(evidence).toMatch(/^\S.*\.$/);
  expect(register.tables[0]?.evidence).toBe("Its columns are headed “Recommendation”, “Update”.");
});

function roles(header: string[], ...rows: string[][]): string[] {
  const content = documentOf(table(row(...header), ...rows.map((cells) => row(...cells))));
  return readRegister(content).tables[0]?.columns.map(({ role }) => role) ?? [];
}
