import {
  NO_CORRECTIONS,
  otherTables,
  parseCorrections,
  planChanges,
  previewOf,
  readRegister,
  serialiseCorrections,
  withCorrection,
  withRole,
  type ColumnRole,
  type Corrections,
  type DocumentContent,
  type RecommendationTable,
  type Register,
} from "../../src/recommendations";
import { documentOf, row, table, wide } from "../support/document";

const four = row("4", "That the roof is repaired.", "July 2006 update", "Cllr B Smith", "2");
const five = row("5", "That the school is surveyed.", "", "", "");
const tracker = documentOf(table(row("", "Recommendation", "Update", "Lead", "Band"), four, five));
const risks = documentOf(
  table(row("Risk", "Mitigation so far"), row("That the roof falls in.", "It is propped up.")),
);

describe("the role of a column", () => {
  test("the person's word replaces the guess, and the evidence says so", () => {
    const register = readRegister(tracker, givenRole(tracker, "Band", "status"));
    expect(columnHeaded(register, "Band")).toMatchObject({
      role: "status",
      evidence: "You said so.",
    });
    expect(register.recommendations[0]?.status?.raw).toBe("2");
  });

  test("a column without a heading can be corrected", () => {
    const register = readRegister(tracker, givenRole(tracker, "", "other"));
    expect(columnHeaded(register, "").role).toBe("other");
    expect(register.recommendations[0]?.ref).toBeNull();
  });

  test("of two columns with the same heading only the one meant is corrected", () => {
    const content = documentOf(
      table(row("Recommendation", "Update", "Update"), row("Go.", "", "")),
    );
    const corrections = withRole(NO_CORRECTIONS, firstTable(readRegister(content)), 2, "action");
    expect(rolesOf(readRegister(content, corrections))).toEqual([
      "recommendation",
      "update",
      "action",
    ]);
  });

  test("a guess makes way where only one column can have the role", () => {
    const register = readRegister(tracker, givenRole(tracker, "Update", "recommendation"));
    expect(columnHeaded(register, "Recommendation")).toMatchObject({
      role: "other",
      evidence: "You gave its role to another column.",
    });
    expect(register.recommendations[0]?.text).toBe("July 2006 update");
  });

  test("of two that were given such a role the later counts", () => {
    const first = readRegister(tracker, givenRole(tracker, "Update", "recommendation"));
    const again = withRole(first.corrections, firstTable(first), 1, "recommendation");
    expect(rolesOf(readRegister(tracker, again))).toEqual([
      "reference",
      "recommendation",
      "update",
      "lead",
      "other",
    ]);
  });

  test("the table stays in sight where no column holds recommendations any more", () => {
    const register = readRegister(tracker, givenRole(tracker, "Recommendation", "other"));
    expect(register.recommendations).toEqual([]);
    expect(register.tables).toHaveLength(1);
    expect(otherTables(register)).toEqual([]);
  });

  test("it holds when rows, tables and text come and go", () => {
    const corrections = givenRole(tracker, "Band", "status");
    const later = documentOf(
      "Appendix 2 to the report of the Director",
      table(row("Name", "Present"), row("Cllr B Smith", "yes")),
      table(row("", "RECOMMENDATION", "Update", "Lead", "Band "), five),
    );
    expect(columnHeaded(readRegister(later, corrections), "Band").role).toBe("status");
  });

  test("it holds for every piece of a table that page breaks cut", () => {
    const header = row("", "Recommendation", "Update", "Lead", "Band");
    const cut = documentOf(
      table(header, four),
      "Appendix 1",
      table(
        row("Recommendation", "Update", "Lead", "Band"),
        row("5. That the school is surveyed.", "", "", "4"),
      ),
    );
    const register = readRegister(cut, givenRole(cut, "Band", "status"));
    expect(register.tables).toHaveLength(1);
    expect(register.recommendations.map(({ status }) => status?.raw)).toEqual(["2", "4"]);
  });

  test("a plan and its preview follow it", () => {
    const { register, change } = statusFor(givenRole(tracker, "Band", "status"));
    const planned = planChanges(register, [change], "2026-11-22");
    if (planned.kind === "refused") throw new Error(planned.message);
    expect(previewOf(register, planned.plan).map(({ label }) => label)).toEqual([
      "Written in “Band”",
    ]);
  });

  test("the same document without corrections is read as before", () => {
    const before = readRegister(tracker);
    readRegister(tracker, givenRole(tracker, "Band", "status"));
    expect(readRegister(tracker)).toEqual(before);
  });
});

describe("the order of action updates", () => {
  const dated = documentOf(
    table(
      row("No", "Recommendation", "Update"),
      row("4", "Repair.", ["July 2006 update", "Begun.", "October 2006 update", "Done."]),
    ),
  );

  test("what the person says is the order of the table and of its recommendations", () => {
    const { fingerprint } = firstTable(readRegister(dated));
    const corrections = withCorrection(NO_CORRECTIONS, fingerprint, { updateOrder: "newestFirst" });
    const register = readRegister(dated, corrections);
    expect(firstTable(register)).toMatchObject({
      updateOrder: "newestFirst",
      orderEvidence: "You said so.",
    });
    expect(register.recommendations[0]?.updateOrder).toBe("newestFirst");
  });

  test("without a correction its evidence says what it was taken from", () => {
    expect(firstTable(readRegister(dated)).orderEvidence).toMatch(/^Most cells/);
    expect(firstTable(readRegister(tracker)).orderEvidence).toMatch(/^No cell/);
  });
});

describe("what is a recommendation table", () => {
  test("one that is said not to be one is left alone, and can be taken up again", () => {
    const { fingerprint } = firstTable(readRegister(tracker));
    const not = withCorrection(NO_CORRECTIONS, fingerprint, { isRecommendationTable: false });
    const register = readRegister(tracker, not);
    expect(register.tables).toEqual([]);
    const [left] = otherTables(register);
    expect(left).toMatchObject({
      headers: ["Recommendation", "Update", "Lead", "Band"],
      evidence: "You said that this is not a recommendation table.",
    });
    const again = withCorrection(not, left?.fingerprint ?? "", { isRecommendationTable: true });
    expect(readRegister(tracker, again).recommendations).toHaveLength(2);
  });

  test("one that is said not to be one does not carry on the table before it", () => {
    const content = documentOf(
      table(row("Recommendation", "Update"), row("That the roof is repaired.", "")),
      table(row("Key", "Meaning"), row("Done", "Finished")),
    );
    expect(firstTable(readRegister(content)).pieces).toEqual([0, 1]);
    const not = withCorrection(NO_CORRECTIONS, "key|meaning", { isRecommendationTable: false });
    expect(firstTable(readRegister(content, not)).pieces).toEqual([0]);
  });

  test("one that is said to be one is read with the roles it is given", () => {
    const [other] = otherTables(readRegister(risks));
    expect(other?.evidence).toBe("None of its columns holds recommendations.");
    const said = withCorrection(NO_CORRECTIONS, other?.fingerprint ?? "", {
      isRecommendationTable: true,
    });
    const unread = readRegister(risks, said);
    expect(firstTable(unread).evidence).toBe("You said that this is a recommendation table.");
    expect(unread.recommendations).toEqual([]);
    const table = firstTable(unread);
    const withBoth = withRole(withRole(said, table, 0, "recommendation"), table, 1, "update");
    const [recommendation] = readRegister(risks, withBoth).recommendations;
    expect(recommendation?.text).toBe("That the roof falls in.");
    expect(recommendation?.updates.map(({ text }) => text)).toEqual(["It is propped up."]);
  });

  test("its header may have two rows", () => {
    const content = documentOf(
      table(
        row("Risk", wide(2, "Mitigation")),
        row("", "So far", "To come"),
        row("That the roof falls in.", "It is propped up.", "Repair"),
      ),
    );
    const [other] = otherTables(readRegister(content));
    expect(other?.headers).toEqual(["Risk", "Mitigation So far", "Mitigation To come"]);
    const said = withCorrection(NO_CORRECTIONS, other?.fingerprint ?? "", {
      isRecommendationTable: true,
    });
    const both = withRole(said, firstTable(readRegister(content, said)), 0, "recommendation");
    expect(readRegister(content, both).recommendations).toHaveLength(1);
  });

  test("a table without headings or without rows is not offered", () => {
    const content = documentOf(table(row("", "")), table(row("Name", "Present")));
    expect(otherTables(readRegister(content))).toEqual([]);
  });
});

describe("corrections kept as text", () => {
  const corrections = withCorrection(givenRole(tracker, "Band", "status"), "risk|mitigation", {
    isRecommendationTable: false,
    updateOrder: "newestPinned",
  });

  test("come back as they were", () => {
    const text = serialiseCorrections(corrections) ?? "";
    expect(parseCorrections(text)).toEqual(corrections);
  });

  test("are refused where they would be large", () => {
    const many = Array.from({ length: 60 }, (_, index) => `heading ${String(index)}`).reduce(
      (all, each) => withCorrection(all, each, { isRecommendationTable: true }),
      NO_CORRECTIONS,
    );
    expect(serialiseCorrections(many)).toBeNull();
  });

  test("stay small however long the headings are", () => {
    const long = documentOf(
      table(
        row("Recommendation".padEnd(120, "."), "Update".padEnd(120, "!"), "Band".padEnd(120, "?")),
        row("That the roof is repaired.", "Begun.", "2"),
      ),
    );
    const { fingerprint } = firstTable(readRegister(long));
    expect(fingerprint.length).toBeLessThan(130);
  });

  test.each([
    ["no text at all", ""],
    ["a bare value", "null"],
    ["another version", '{"version":2,"tables":[]}'],
    ["no tables", '{"version":1}'],
    ["a table that is none", '{"version":1,"tables":[null]}'],
    ["a role that is none", one({ roles: [{ column: "band", role: "owner" }] })],
    ["a role by a name every object has", one({ roles: [{ column: "band", role: "toString" }] })],
    ["an order that is none", one({ updateOrder: "random" })],
    ["an answer that is none", one({ isRecommendationTable: "no" })],
    ["far too much", `${one({})}${" ".repeat(5000)}`],
  ])("are not believed: %s", (_what, text) => {
    expect(parseCorrections(text)).toBeUndefined();
  });
});

function one(part: object): string {
  const sound = { fingerprint: "a|b", isRecommendationTable: null, roles: [], updateOrder: null };
  return JSON.stringify({ version: 1, tables: [{ ...sound, ...part }] });
}

function givenRole(content: DocumentContent, header: string, role: ColumnRole): Corrections {
  const table = firstTable(readRegister(content));
  const column = table.columns.findIndex((each) => each.header === header);
  return withRole(NO_CORRECTIONS, table, column, role);
}

function firstTable({ tables }: Register): RecommendationTable {
  const [table] = tables;
  if (table === undefined) throw new Error("no recommendation table was found");
  return table;
}

function columnHeaded(register: Register, header: string) {
  const column = firstTable(register).columns.find((each) => each.header === header);
  if (column === undefined) throw new Error(`no column is headed “${header}”`);
  return column;
}

function rolesOf(register: Register): readonly ColumnRole[] {
  return firstTable(register).columns.map(({ role }) => role);
}

function statusFor(corrections: Corrections) {
  const register = readRegister(tracker, corrections);
  const recommendation = register.recommendations[0]?.key ?? "";
  return {
    register,
    change: { kind: "setStatus", recommendation, code: "4", draft: false },
  } as const;
}
