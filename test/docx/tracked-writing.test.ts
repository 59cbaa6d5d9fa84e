import { applyToDocx, NotTrackable, parseXmlTree, readDocx, type DocxFile } from "../../src/docx";
import {
  applyToContent,
  findDifferences,
  planChanges,
  readRegister,
  withoutMoves,
  type Change,
  type EditPlan,
  type Register,
} from "../../src/recommendations";
import { TODAY } from "../support/decisions";
import { docxOf, documentXml, p, r, tbl, tc, tr } from "../support/docx";
import { SAMPLES, sampleFile } from "../support/samples";
import { documents as oneBatch } from "../reading/a";
import { documents as otherBatch } from "../reading/b";

const AUTHOR = { name: "Ann “A” Smith & Co", date: "2026-11-22T09:30:00Z" };

/** An update, a status and a tick for a recommendation, each where it can be planned. */
function planAll(register: Register, key: string): EditPlan {
  const changes: Change[] = [
    {
      kind: "appendUpdate",
      recommendation: key,
      group: null,
      asAt: "2026-11",
      text: ["New.", "- one"],
    },
    { kind: "setStatus", recommendation: key, code: "2", draft: true },
    { kind: "setComplete", recommendation: key, complete: true },
  ];
  const possible = changes.filter(
    (each) => planChanges(register, [each], TODAY).kind === "planned",
  );
  const planned = planChanges(register, possible, TODAY);
  if (planned.kind === "refused") throw new Error(planned.message);
  return withoutMoves(planned).plan;
}

/** The part as it is when every change of that author is rejected, marks of paragraphs and rows included. */
function rejected(xml: string): string {
  const author = 'w:author="Ann “A” Smith &amp; Co"';
  const own = (name: string): string => `<w:${name} w:id="\\d+" ${author} w:date="[^"]*"`;
  return xml
    .replace(
      new RegExp(
        `<w:tr>(?:(?!</?w:tr[ >]).)*<w:trPr>(?:(?!</w:trPr>).)*${own("ins")}/></w:trPr>.*?</w:tr>`,
        "gs",
      ),
      "",
    )
    .replace(new RegExp(`${own("ins")}>.*?</w:ins>`, "gs"), "")
    .replace(new RegExp(`${own("del")}>(.*?)</w:del>`, "gs"), (_all, inner: string) =>
      inner.replace(/<(\/?)w:delText/g, "<$1w:t"),
    );
}

const FILES: readonly [string, DocxFile][] = [
  ...SAMPLES.map((sample): [string, DocxFile] => [sample, sampleFile(sample)]),
  ...[...oneBatch, ...otherBatch].map(({ name, file }): [string, DocxFile] => [
    name,
    readDocx(file()),
  ]),
];

describe.each(FILES)("tracked changes in %s", (_name, file) => {
  const register = readRegister(file.content);
  test("read as planned, say whose they are, and can be taken back", () => {
    for (const { key } of register.recommendations.slice(0, 3)) {
      const plan = planAll(register, key);
      if (plan.edits.length === 0) continue;
      const written = applyToDocx(file, plan, AUTHOR);
      const wanted = applyToContent(file.content, plan).content;
      expect(findDifferences(wanted, written.file.content)).toEqual([]);
      expect(written.file.main.text).toContain(
        'w:author="Ann “A” Smith &amp; Co" w:date="2026-11-22T09:30:00Z"',
      );
      const restored = applyToDocx(written.file, written.takeBack);
      expect(findDifferences(file.content, restored.file.content)).toEqual([]);
      expectUniqueIds(file.main.text, written.file.main.text);
      expect(textsIn(rejected(written.file.main.text))).toBe(textsIn(file.main.text));
    }
  });
});

describe("a tracked change is written", () => {
  const body = (update: string, status = p("2")): string =>
    tbl(
      tr(tc("Ref") + tc("Recommendation") + tc("Progress") + tc("Status")) +
        tr(tc("R1") + tc("Repair the roof") + tc(update) + tc(status)),
    );
  const heading = p(r("March 2010 update", "<w:b/>"));
  const write = (xml: string, plan: (register: Register) => readonly Change[]): string => {
    const file = readDocx(docxOf(documentXml(xml)));
    const register = readRegister(file.content);
    const planned = planChanges(register, plan(register), TODAY);
    if (planned.kind === "refused") throw new Error(planned.message);
    return applyToDocx(file, planned.plan, { name: "Ann", date: AUTHOR.date }).file.main.text;
  };
  const append: Change = {
    kind: "appendUpdate",
    recommendation: "0/R1/1",
    group: null,
    asAt: "2026-11",
    text: ["Ended."],
  };
  const stamp = (id: number): string => `w:id="${id}" w:author="Ann" w:date="${AUTHOR.date}"`;

  test("as an insertion whose first mark is the one it was split off by, so that none is left over", () => {
    const text = write(body(heading + p("Begun.")), () => [append]);
    const [, cell] = /<w:t[^>]*>Begun\.<\/w:t>(.*?)<\/w:tc>/s.exec(text) ?? [];
    expect(cell).toContain("November 2026 update");
    const marks = [...text.matchAll(/<w:pPr><w:rPr><w:ins /g)].length;
    expect(marks).toBe(2);
    const last = cell?.slice(cell.lastIndexOf("<w:p>")) ?? "";
    expect(last).not.toContain("<w:pPr><w:rPr><w:ins");
    expect(last).toMatch(
      /<w:p>.*<w:ins [^>]*><w:r><w:t xml:space="preserve">Ended\.<\/w:t><\/w:r><\/w:ins><\/w:p>/s,
    );
  });

  test("as a deletion with the new text behind it", () => {
    const text = write(body(heading), () => [
      { kind: "setStatus", recommendation: "0/R1/1", code: "4", draft: true },
    ]);
    expect(text).toContain(
      `<w:del ${stamp(1)}><w:r><w:delText xml:space="preserve">2</w:delText></w:r></w:del><w:ins ${stamp(2)}><w:r><w:t xml:space="preserve">4</w:t></w:r></w:ins>`,
    );
  });

  test("with the italics there were before", () => {
    const pinned = [
      p(r("May 2010 update", "<w:b/>")),
      p(r("New.", '<w:sz w:val="18"/>')),
      p(r("March 2009 update", "<w:b/><w:i/>")),
      p(r("Old.", "<w:i/>")),
      p(r("July 2009 update", "<w:b/><w:i/>")),
      p(r("Less old.", "<w:i/>")),
    ].join("");
    const file = readDocx(docxOf(documentXml(body(pinned))));
    const planned = planChanges(readRegister(file.content), [append], TODAY);
    if (planned.kind === "refused") throw new Error(planned.message);
    expect(() => applyToDocx(file, planned.plan, AUTHOR)).toThrow(NotTrackable);
    const still = withoutMoves(planned);
    expect(still.notes).toEqual([
      "“May 2010 update” turns italic but stays where it is: as a tracked change its move would show the text twice.",
    ]);
    const text = applyToDocx(file, still.plan, { name: "Ann", date: AUTHOR.date }).file.main.text;
    expect(text).toMatch(
      /<w:rPr><w:i\/><w:iCs\/><w:sz w:val="18"\/><w:rPrChange [^>]*><w:rPr><w:sz w:val="18"\/><\/w:rPr><\/w:rPrChange><\/w:rPr><w:t[^>]*>New\./,
    );
  });

  test("as a row of its own", () => {
    const file = sampleFile("external-placements-2012");
    const planned = planChanges(
      readRegister(file.content),
      [{ ...append, recommendation: "0/1/1" }],
      TODAY,
    );
    if (planned.kind === "refused") throw new Error(planned.message);
    const written = applyToDocx(file, planned.plan, AUTHOR);
    expect(written.file.main.text).toMatch(/<w:ins [^>]*\/><\/w:trPr>/);
    expect(textsIn(rejected(written.file.main.text))).toBe(textsIn(file.main.text));
  });
});

function textsIn(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join("");
}

/** Ids of tracked changes are new and differ from one another and from all that were there. */
function expectUniqueIds(before: string, after: string): void {
  parseXmlTree(after);
  const ids = (xml: string): string[] =>
    [...xml.matchAll(/<w:(?:ins|del|rPrChange) w:id="(\d+)"/g)].map(([, id]) => id ?? "");
  const old = ids(before);
  const all = ids(after);
  expect(new Set(all).size - new Set(old).size).toBe(all.length - old.length);
}
