import { readFileSync } from "node:fs";
import { strToU8 } from "fflate";
import { applyToDocx, readDocx, WriteNotAsPlanned, type DocxFile } from "../../src/docx";
import {
  findDifferences,
  applyToContent,
  planChanges,
  PlanDoesNotFit,
  readRegister,
  textOf,
  type Change,
  type EditPlan,
} from "../../src/recommendations";
import { allParagraphs, TODAY } from "../support/decisions";
import { bold, italic, plain } from "../support/document";
import { docxOf, documentXml, p, r, tbl, tc, tr } from "../support/docx";
import { samplePath, SAMPLES, sampleFile, type Sample } from "../support/samples";
import { newFindings } from "../support/structure";

/** An update and a status for one recommendation of each sample. */
const CHOSEN: Readonly<Record<Sample, string>> = {
  "scrutiny-action-plan-2006": "0/5/1",
  "recommendation-tracking-2010": "0/6/1",
  "responsibilities-2007": "0/5.6/1",
  "external-placements-2012": "0/4/1",
  "draft-action-plan-2010": "0/8/1",
};

describe.each(SAMPLES)("an update and a status written into %s", (sample) => {
  const file = sampleFile(sample);
  const plan = planOn(file, [
    {
      kind: "appendUpdate",
      recommendation: CHOSEN[sample],
      group: null,
      asAt: "2026-11",
      text: ["Work began <soon> & well.", "- the first step"],
    },
    { kind: "setStatus", recommendation: CHOSEN[sample], code: "2", draft: true },
  ]);
  const written = applyToDocx(file, plan);

  test("read as planned", () => {
    expect(
      findDifferences(applyToContent(file.content, plan).content, written.file.content),
    ).toEqual([]);
    expect(readDocx(written.bytes).content).toEqual(written.file.content);
  });

  test("leave every character outside their paragraphs as it was", () => {
    expectUntouched(file, written.file, plan);
  });

  test("leave every other part as it was, byte for byte", () => {
    expectOtherParts(file, written.file);
  });

  test("leave the rules of a Word file kept", () => {
    expect(newFindings(readFileSync(samplePath(sample)), written.bytes)).toEqual([]);
  });

  test("are taken back", () => {
    const restored = applyToDocx(written.file, written.takeBack);
    expect(findDifferences(file.content, restored.file.content)).toEqual([]);
  });

  test("may be written a second time", () => {
    const again = planOn(written.file, [
      {
        kind: "appendUpdate",
        recommendation: CHOSEN[sample],
        group: null,
        asAt: "2026-12",
        text: ["Work ended."],
      },
    ]);
    const texts = allParagraphs(applyToDocx(written.file, again).file.content).map(textOf);
    expect(texts.filter((text) => /Work ended\.|Work began/.test(text))).toHaveLength(2);
  });
});

test("a row of its own is written beside the status column, all else kept", () => {
  const file = sampleFile("external-placements-2012");
  const plan = planOn(file, [
    {
      kind: "appendUpdate",
      recommendation: "0/1/1",
      group: null,
      asAt: "2026-11",
      text: ["Closed."],
    },
    { kind: "setStatus", recommendation: "0/1/1", code: "1", draft: true },
  ]);
  expect(plan.edits.map(({ kind }) => kind)).toEqual(["insertRow"]);
  const written = applyToDocx(file, plan);
  const added = allParagraphs(written.file.content).find((each) => textOf(each) === "Closed.");
  const row = written.file.places.get(added?.id ?? "")?.row;
  if (row == null) throw new Error("the new row was not read");
  const { text } = written.file.main;
  expect(text.slice(0, row.start) + text.slice(row.end)).toBe(file.main.text);
  expect(newFindings(readFileSync(samplePath("external-placements-2012")), written.bytes)).toEqual(
    [],
  );
});

describe("a paragraph is written", () => {
  const body = (update: string): string =>
    tbl(
      tr(tc("Ref") + tc("Recommendation") + tc("Progress") + tc("Complete")) +
        tr(tc("R1") + tc("Repair the roof") + tc(update) + tc(p(""))),
    );
  const heading = p(
    r("March 2010 update", '<w:rFonts w:ascii="Arial"/><w:b/><w:sz w:val="18"/>'),
    '<w:keepNext/><w:spacing w:after="60"/>',
  );

  test("with the properties and the font of its model", () => {
    const text = append(
      body(heading + p(r("Begun.", '<w:rFonts w:ascii="Arial"/>'), "<w:ind/>")),
      "Ended.",
    );
    expect(text).toContain(
      '<w:p><w:pPr><w:keepNext/><w:spacing w:after="60"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii="Arial"/><w:b/><w:sz w:val="18"/></w:rPr><w:t xml:space="preserve">November 2026 update</w:t></w:r></w:p>' +
        '<w:p><w:pPr><w:ind/></w:pPr><w:r><w:rPr><w:rFonts w:ascii="Arial"/></w:rPr><w:t xml:space="preserve">Ended.</w:t></w:r></w:p>',
    );
  });

  test("without the tracked marks, the section and the bookmarks of its model", () => {
    const mark = '<w:ins w:id="1" w:author="A"/>';
    const model = p(
      `<w:bookmarkStart w:id="4" w:name="Plan"/>${r("March 2010 update", `<w:b/><w:rPrChange w:id="2" w:author="A"><w:rPr/></w:rPrChange>`)}<w:bookmarkEnd w:id="4"/>`,
      `<w:rPr>${mark}<w:b/></w:rPr><w:pPrChange w:id="3" w:author="A"><w:pPr/></w:pPrChange>`,
    );
    const text = append(body(model + p("Begun.")), "Ended.");
    const added = text.slice(text.lastIndexOf("<w:p>", text.indexOf("November 2026 update")));
    expect(added.slice(0, added.indexOf("</w:p>"))).toBe(
      '<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">November 2026 update</w:t></w:r>',
    );
  });

  test("without the ids of its model", () => {
    const model = heading.replace(
      "<w:p>",
      '<w:p w14:paraId="00AB12CD" w14:textId="77777777" w:rsidR="00AB">',
    );
    const text = append(body(model + p("Begun.")), "Ended.");
    expect(text.match(/00AB12CD/g)).toHaveLength(1);
  });

  test("with its text escaped, and spaces, tabs and emoji kept", () => {
    const text = append(body(heading + p("Begun.")), 'a <b> & "c"  d\te 😀');
    expect(text).toContain(
      '<w:t xml:space="preserve">a &lt;b&gt; &amp; "c"  d</w:t><w:tab/><w:t xml:space="preserve">e 😀</w:t>',
    );
  });

  test("never in the font of hidden text", () => {
    const model = p(r("hidden", "<w:i/><w:vanish/>") + r("March 2010 update", "<w:i/>"));
    const text = append(body(model + p("Begun.")), "Ended.");
    expect(text.match(/<w:vanish\/>/g)).toHaveLength(1);
  });

  test("under the prefix the document uses", () => {
    const source = documentXml(body(heading + p("Begun.")))
      .replace(/(<\/?)w:/g, "$1x:")
      .replace(/ w:/g, " x:")
      .replace("xmlns:w=", "xmlns:x=");
    const written = appendTo(readDocx(docxOf(source)), "Ended.").file.main.text;
    expect(written).toContain('<x:t xml:space="preserve">Ended.</x:t>');
    expect(written).not.toContain("<w:");
  });

  test("in UTF-16 where the document is", () => {
    const source = documentXml(body(heading + p("Begun.")));
    const bytes = new Uint8Array(source.length * 2 + 2);
    const view = new DataView(bytes.buffer);
    view.setUint16(0, 0xfeff, true);
    for (let at = 0; at < source.length; at++)
      view.setUint16(at * 2 + 2, source.charCodeAt(at), true);
    const { file } = appendTo(readDocx(docxOf(bytes)), "Ended.");
    expect(file.main.encoding).toBe("utf-16le");
    expect(allParagraphs(file.content).map(textOf)).toContain("Ended.");
  });

  test("beside line ends of Windows and odd characters without touching them", () => {
    const odd = p("one&#13;two\u0085\u2028 😀");
    const source = documentXml(`${odd}\r\n${body(heading + p("Begun."))}\r\n<!-- end -->`);
    const file = readDocx(docxOf(source));
    const written = appendTo(file, "Ended.").file.main.text;
    const start = written.indexOf("<w:p>", written.indexOf("Begun."));
    const end = written.indexOf("</w:tc>", start);
    expect(written.slice(0, start) + written.slice(end)).toBe(source);
  });

  test("into a content control where the cell's text is in one", () => {
    const control = (text: string) =>
      `<w:sdt><w:sdtPr><w:alias w:val="Tick"/></w:sdtPr><w:sdtContent>${r(text)}</w:sdtContent></w:sdt>`;
    const source = documentXml(
      tbl(
        tr(tc("Ref") + tc("Recommendation") + tc("Progress") + tc("Complete")) +
          tr(tc("R1") + tc("Repair") + tc("-") + tc(p(control("☐")))),
      ),
    );
    const file = readDocx(docxOf(source));
    const { file: written } = applyToDocx(
      file,
      planOn(file, [{ kind: "setComplete", recommendation: "0/R1/1", complete: true }]),
    );
    expect(written.main.text).toContain(
      '<w:sdtContent><w:r><w:t xml:space="preserve">✓</w:t></w:r></w:sdtContent>',
    );
  });

  function append(source: string, text: string): string {
    return appendTo(readDocx(docxOf(documentXml(source))), text).file.main.text;
  }

  function appendTo(file: DocxFile, text: string) {
    const change = {
      kind: "appendUpdate",
      recommendation: "0/R1/1",
      group: null,
      asAt: "2026-11",
      text: [text],
    } as const;
    return applyToDocx(file, planOn(file, [change]));
  }
});

describe("italic is turned on", () => {
  const edit = (inner: string, from: number, italic_: boolean, styles = ""): DocxFile => {
    const file = readDocx(docxOf(documentXml(tbl(tr(tc(p(inner))))), { styles }));
    const [only] = allParagraphs(file.content);
    if (only === undefined) throw new Error("nothing was read");
    const plan: EditPlan = {
      edits: [
        {
          kind: "setItalic",
          paragraph: { id: only.id, expects: textOf(only) },
          from,
          italic: italic_,
        },
      ],
    };
    return applyToDocx(file, plan).file;
  };
  const runsOf = (file: DocxFile) => allParagraphs(file.content)[0]?.runs;

  test("from the middle of a run", () => {
    expect(runsOf(edit(r("Heading. Text.", "<w:b/>"), 9, true))).toEqual([
      bold("Heading. "),
      { ...bold("Text."), italic: true },
    ]);
  });

  test("in links and controls too", () => {
    const inner = `${r("See ")}<w:hyperlink w:anchor="x">${r("the plan")}</w:hyperlink>${r(".")}`;
    const written = edit(inner, 0, true);
    expect(runsOf(written)).toEqual([italic("See the plan.")]);
    expect(written.main.text).toContain('<w:hyperlink w:anchor="x">');
  });

  test("past hidden text, which counts for nothing", () => {
    const inner = r("Heading.") + r(" hidden", "<w:vanish/>") + r(" Text.");
    expect(runsOf(edit(inner, 9, true))).toEqual([plain("Heading. "), italic("Text.")]);
  });

  test("beside breaks and symbols without losing them", () => {
    const inner =
      '<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:noBreakHyphen/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>';
    const written = edit(inner, 2, true);
    expect(runsOf(written)).toEqual([plain("a\n"), italic("b\t\u2011✓")]);
  });

  test("and off again against a style", () => {
    const styles =
      '<w:style w:type="character" w:styleId="Emphasis"><w:rPr><w:i/></w:rPr></w:style>';
    const written = edit(r("a", '<w:rStyle w:val="Emphasis"/>'), 0, false, styles);
    expect(runsOf(written)).toEqual([plain("a")]);
    expect(written.main.text).toContain('<w:rPr><w:rStyle w:val="Emphasis"/><w:i w:val="0"/>');
  });
});

describe("a plan that does not fit", () => {
  const file = sampleFile("scrutiny-action-plan-2006");

  test("is refused before anything is written", () => {
    const plan = planOn(file, [
      {
        kind: "appendUpdate",
        recommendation: "0/5/1",
        group: null,
        asAt: "2026-11",
        text: ["Done."],
      },
    ]);
    const other = sampleFile("responsibilities-2007");
    expect(() => applyToDocx(other, plan)).toThrow(PlanDoesNotFit);
  });

  test("is refused where the result would not read back as planned", () => {
    const [first] = allParagraphs(file.content).filter(({ id }) => id.startsWith("t"));
    if (first === undefined) throw new Error("nothing was read");
    const plan: EditPlan = {
      edits: [
        {
          kind: "insertParagraphs",
          anchor: { id: first.id, expects: textOf(first) },
          side: "after",
          paragraphs: [{ runs: [plain("a\rb")], exemplar: first.id }],
        },
      ],
    };
    expect(() => applyToDocx(file, plan)).toThrow(WriteNotAsPlanned);
  });
});

test("what stands below a row deleted under tracked changes is written and taken back", () => {
  const deleted = tr(tc("R0") + tc("Ask") + tc("Asked."), '<w:del w:id="1" w:author="A"/>');
  const heading = p(r("March 2010 update"));
  const rows = (...update: string[]): string =>
    tr(tc("Ref") + tc("Recommendation") + tc("Progress")) +
    deleted +
    tr(tc("R1") + tc("Repair") + tc(heading + update.join("")));
  const file = readDocx(docxOf(documentXml(tbl(rows(p("Begun."))))));
  const plan = planOn(file, [
    {
      kind: "appendUpdate",
      recommendation: "0/R1/1",
      group: null,
      asAt: "2026-11",
      text: ["Ended."],
    },
  ]);
  const written = applyToDocx(file, plan);
  expect(applyToContent(file.content, plan).content).toEqual(written.file.content);
  const restored = applyToDocx(written.file, written.takeBack);
  expect(restored.file.main.text).toBe(file.main.text);
});

test("the same plan on the same file gives the same bytes", () => {
  const file = sampleFile("draft-action-plan-2010");
  const plan = planOn(file, [
    {
      kind: "appendUpdate",
      recommendation: "0/8/1",
      group: null,
      asAt: "2026-11",
      text: ["Done."],
    },
  ]);
  expect(Buffer.compare(applyToDocx(file, plan).bytes, applyToDocx(file, plan).bytes)).toBe(0);
});

function planOn(file: DocxFile, changes: readonly Change[]): EditPlan {
  const planned = planChanges(readRegister(file.content), changes, TODAY);
  if (planned.kind === "refused") throw new Error(planned.message);
  return planned.plan;
}

/** Paragraphs the plan does not rewrite or move stand as they stood, and so does everything between paragraphs. */
function expectUntouched(before: DocxFile, after: DocxFile, plan: EditPlan): void {
  const rewritten = new Set(
    plan.edits.flatMap((edit) => {
      if (edit.kind === "setText" || edit.kind === "setItalic") return [edit.paragraph.id];
      return edit.kind === "moveParagraphs" ? edit.paragraphs.map(({ id }) => id) : [];
    }),
  );
  const inserted = plan.edits.reduce(
    (sum, edit) => sum + (edit.kind === "insertParagraphs" ? edit.paragraphs.length : 0),
    0,
  );
  expect(after.places.size).toBe(before.places.size + inserted);
  expect(betweenParagraphs(after)).toBe(betweenParagraphs(before));
  const left = [...after.places.values()].map(({ start, end }) =>
    after.main.text.slice(start, end),
  );
  let from = 0;
  for (const [id, { start, end }] of before.places) {
    if (rewritten.has(id)) continue;
    const at = left.indexOf(before.main.text.slice(start, end), from);
    expect([id, at >= from]).toEqual([id, true]);
    from = at + 1;
  }
}

function betweenParagraphs({ main, places }: DocxFile): string {
  let from = 0;
  let between = "";
  for (const { start, end } of [...places.values()].sort((one, other) => one.start - other.start)) {
    between += main.text.slice(from, start);
    from = end;
  }
  return between + main.text.slice(from);
}

function expectOtherParts(before: DocxFile, after: DocxFile): void {
  expect([...after.source.parts.keys()]).toEqual([...before.source.parts.keys()]);
  for (const [name, bytes] of before.source.parts) {
    if (name === before.source.mainPart) continue;
    expect(Buffer.compare(after.source.parts.get(name) ?? strToU8(""), bytes)).toBe(0);
  }
}
