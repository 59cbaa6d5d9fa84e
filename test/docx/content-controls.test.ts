import { applyToDocx, readDocx } from "../../src/docx";
import {
  categoriesFor,
  findDifferences,
  planChanges,
  readRegister,
  tablesOf,
  textOf,
  type Change,
} from "../../src/recommendations";
import { planFor, refusalOf, setCompleteOf, setStatusOf, TODAY } from "../support/decisions";
import { newFindings } from "../support/structure";
import { cell, checkBox, dropdown, headerRow, row, table, wordFile } from "../reading/word-markup";

const file = readDocx(
  wordFile(
    table(
      headerRow("Ref", "Recommendation", "Progress", "Status", "Complete"),
      row(
        "1",
        "That the roof is repaired.",
        "Begun.",
        cell(dropdown("Open", "Open", "Achieved")),
        cell(checkBox(false)),
      ),
      row(
        "2",
        "That the gate is painted.",
        "Done.",
        cell(dropdown("Open", "Open", "Achieved")),
        cell(checkBox(true)),
      ),
    ),
  ),
);
const register = readRegister(file.content);

/** The content controls of the written document, in order. */
function controls(change: Change): string[] {
  const planned = planChanges(register, [change], TODAY);
  if (planned.kind === "refused") throw new Error(planned.message);
  const { text } = applyToDocx(file, planned.plan).file.main;
  return [...text.matchAll(/<w:sdt>.*?<\/w:sdt>/gs)].map(([control]) => control);
}

test("a status in a list is one of its items, and the list says so", () => {
  const [status] = controls(setStatusOf(register, "1", "Achieved"));
  expect(status).toContain('<w:dropDownList w:lastValue="Achieved">');
  expect(status).toMatch(/<w:sdtContent><w:r>.*Achieved<\/w:t><\/w:r><\/w:sdtContent>/);
});

test("a box that is ticked is checked", () => {
  const [, box] = controls(setCompleteOf(register, "1"));
  expect(box).toContain('<w14:checked w14:val="1"/>');
  expect(box).toMatch(/☒<\/w:t>/);
});

test("a box whose tick is taken away is empty and not gone", () => {
  const box = controls(setCompleteOf(register, "2", false))[3];
  expect(box).toContain('<w14:checked w14:val="0"/>');
  expect(box).toMatch(/☐<\/w:t>/);
});

test("a status that stands there already is not written again", () => {
  const planned = planChanges(
    register,
    [
      {
        kind: "setStatus",
        recommendation: register.recommendations[0]?.key ?? "",
        code: "Open",
        draft: true,
      },
    ],
    TODAY,
  );
  expect(planned).toMatchObject({ kind: "planned", plan: { edits: [] } });
});

const NAMES = '<w:sdtPr><w:alias w:val="Status"/>';
const ITEMS = ["Choose an item.", "Not started", "In progress", "Implemented"];

function list(kind: "dropDownList" | "comboBox", content: string, mark = ""): string {
  const items = ITEMS.map((text, at) => {
    return `<w:listItem w:displayText="${text}" w:value="${at === 0 ? "" : `v${at}`}"/>`;
  });
  return `<w:sdt>${NAMES}${mark}<w:${kind}>${items.join("")}</w:${kind}></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string): string => `<w:p>${content}</w:p>`;

function tracker(...statuses: readonly string[]): Uint8Array {
  return wordFile(
    table(
      headerRow("Ref", "Recommendation", "Progress", "Status"),
      ...statuses.map((status, at) =>
        row(String(at + 1), `That step ${String(at + 1)} of the plan is taken.`, "Begun.", status),
      ),
    ),
  );
}

const LISTS = tracker(
  cell(list("dropDownList", run("In progress"))),
  cell(list("dropDownList", run("Choose an item."), "<w:showingPlcHdr/>")),
  `<w:tc>${list("dropDownList", paragraph(run("Not started")))}</w:tc>`,
  list("dropDownList", cell(paragraph(run("Not started")))),
  cell(list("comboBox", run("Implemented"))),
  cell(`${run("Now: ")}${list("dropDownList", run("In progress"))}${run(" (board)")}`),
);

function set(bytes: Uint8Array, ref: string, code: string) {
  const opened = readDocx(bytes);
  const read = readRegister(opened.content);
  const { plan } = planFor(read, setStatusOf(read, ref, code, false));
  const applied = applyToDocx(opened, plan);
  expect(newFindings(bytes, applied.bytes)).toEqual([]);
  const again = readRegister(readDocx(applied.bytes).content);
  return {
    opened,
    applied,
    status: again.recommendations.find((each) => each.ref === ref)?.status,
  };
}

test("where no categories are printed, the items of the status lists are the categories", () => {
  const read = readRegister(readDocx(LISTS).content);
  const [first] = read.recommendations;
  expect(categoriesFor(read, first!).slice(0, 3)).toEqual(
    ITEMS.slice(1).map((item) => ({ code: item, label: item })),
  );
});

test.each(["1", "2", "3", "4", "5"])(
  "list %s gets the item, states its value and is still a list",
  (ref) => {
    const { applied, status } = set(LISTS, ref, "Implemented");
    expect(status?.raw).toBe("Implemented");
    const all = [...applied.file.main.text.matchAll(/<w:sdt>.*?<\/w:sdt>/gs)].map(([each]) => each);
    const control = all[Number(ref) - 1];
    if (ref !== "5") expect(control).toMatch(/<w:dropDownList w:lastValue="v3">/);
    expect(control).toContain("Implemented</w:t>");
    expect(control).not.toContain("showingPlcHdr");
    expect(all).toHaveLength(6);
  },
);

test("a status that the list does not offer is refused, and the sentence names its items", () => {
  const read = readRegister(readDocx(LISTS).content);
  const added = { ...read, statusScheme: { source: "document", categories: SCHEME } } as const;
  const refusal = refusalOf(added, setStatusOf(added, "1", "X", false));
  expect(refusal).toMatchObject({ reason: "unknown-category" });
  expect(refusal.message).toMatch(
    /^Nothing was changed\. .*“Withdrawn” is not in it\. Choose one of: Not started; In progress; Implemented\.$/,
  );
});

const SCHEME = [
  { code: "X", label: "Withdrawn" },
  { code: "Y", label: "Implemented" },
];

test("a list in which other text may be typed takes a status that it does not offer", () => {
  const opened = readDocx(LISTS);
  const read = readRegister(opened.content);
  const added = { ...read, statusScheme: { source: "document", categories: SCHEME } } as const;
  const { plan } = planFor(added, setStatusOf(added, "5", "X", false));
  const { text } = applyToDocx(opened, plan).file.main;
  expect(text).toMatch(
    /<w:comboBox>(?:(?!<\/w:sdt>).)*<w:sdtContent>(?:(?!<\/w:sdt>).)*>Withdrawn</s,
  );
});

test("a printed category is written as the item that says it", () => {
  const opened = readDocx(LISTS);
  const read = readRegister(opened.content);
  const added = { ...read, statusScheme: { source: "document", categories: SCHEME } } as const;
  const { plan } = planFor(added, setStatusOf(added, "1", "Y", false));
  expect(plan.edits).toMatchObject([{ kind: "setText", runs: [{ text: "Implemented" }] }]);
});

test("text beside a list stays, and a text that would go beside it is refused", () => {
  const opened = readDocx(LISTS);
  const target = tablesOf(opened.content)[0]!.rows[6]!.cells[3]!.paragraphs[0]!;
  expect(textOf(target)).toBe("Now: In progress (board)");
  const plain = { bold: false, italic: false, underline: false, superscript: false };
  const write = (text: string) =>
    applyToDocx(opened, {
      edits: [
        {
          kind: "setText",
          paragraph: { id: target.id, expects: textOf(target) },
          runs: [{ text, ...plain }],
          exemplar: null,
        },
      ],
    });
  const { text } = write("Now: Implemented (board)").file.main;
  expect(text).toMatch(
    /<w:t xml:space="preserve">Now: <\/w:t><\/w:r><w:sdt>(?:(?!<\/w:sdt>).)*Implemented<\/w:t><\/w:r><\/w:sdtContent><\/w:sdt><w:r><w:t xml:space="preserve"> \(board\)/s,
  );
  expect(() => write("Now: Rejected (board)")).toThrow(/“Rejected” is not in it/);
  expect(() => write("Then: In progress")).toThrow(/would stand beside it/);
});

test.each(["1", "2", "3", "4", "5"])(
  "what was chosen in list %s is taken back to the byte",
  (ref) => {
    const { opened, applied } = set(LISTS, ref, ref === "5" ? "In progress" : "Implemented");
    const back = applyToDocx(applied.file, applied.takeBack);
    expect(back.file.main.text).toBe(opened.main.text);
    expect(findDifferences(opened.content, back.file.content)).toEqual([]);
  },
);
