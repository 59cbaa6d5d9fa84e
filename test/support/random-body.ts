import fc from "fast-check";
import { documentXml, tc, tr } from "./docx";

/** Markup of a body with tables of every shape, for trying a writer on. Ids in it are each used once; ranges are closed. */
export function randomBody(): fc.Arbitrary<string> {
  const block = fc.oneof(
    { weight: 2, arbitrary: paragraph() },
    { weight: 3, arbitrary: table(2) },
    { weight: 1, arbitrary: table(2).map((inner) => blockControl(inner)) },
  );
  return fc
    .tuple(space(), table(2), fc.array(fc.tuple(block, space()).map(joined), { maxLength: 2 }))
    .map(([gap, first, rest]) => withIds(`${gap}${first}${rest.join("")}<w:p/><w:sectPr/>`));
}

/** The main part around a body, in one of the ways a file may have it: line ends, prefixes, the strict namespace. */
export function randomMain(): fc.Arbitrary<string> {
  return fc
    .record({ body: randomBody(), prefix: fc.constantFrom("w", "w", "x"), strict: fc.boolean() })
    .map(({ body, prefix, strict }) => {
      const main = documentXml(body);
      const spaced = strict ? main.replace(TRANSITIONAL, STRICT) : main;
      return prefix === "w"
        ? spaced
        : spaced.replace(/(<\/?)w:/g, `$1${prefix}:`).replace(/ (xmlns:)?w([:=])/g, otherPrefix);
    });

  function otherPrefix(_: string, declaration: string | undefined, end: string): string {
    return declaration === undefined ? ` x${end}` : ` xmlns:x${end}`;
  }
}

/** Styles and lists the bodies refer to. */
export const RANDOM_PARTS = {
  styles:
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"/><w:style w:type="paragraph" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style><w:style w:type="character" w:styleId="Emphasis"><w:rPr><w:i/></w:rPr></w:style>',
  numbering:
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
};

const TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

/** Marks that become ids: one of its own, the beginning of a pair, the end of the innermost pair. */
const OWN = "\u0001";
const OPEN = "\u0002";
const CLOSE = "\u0003";
/** Stands for the properties of a paragraph's mark. */
const MARK = "\u0004";
const BY = `w:id="${OWN}" w:author="A" w:date="2026-11-22T00:00:00Z"`;

function withIds(markup: string): string {
  let next = 1;
  const open: number[] = [];
  return markup.replace(/[\u0001-\u0003]/g, (mark) => {
    if (mark === CLOSE) return String(open.pop());
    const id = next++;
    if (mark === OPEN) open.push(id);
    return String(id);
  });
}

function joined(pieces: readonly string[]): string {
  return pieces.join("");
}

/** What may stand between elements. */
function space(): fc.Arbitrary<string> {
  return fc.constantFrom(
    "",
    "",
    "",
    "\n",
    "\r\n  ",
    "<!-- between -->",
    '<w:proofErr w:type="gramStart"/>',
  );
}

function text(): fc.Arbitrary<string> {
  return fc.constantFrom(
    "Begun.",
    "In May &amp; June ",
    " two  spaces",
    "😀 tick",
    "שלום",
    "a&#13;b",
    "over\r\nlines",
    "x",
    "2",
    "e\u0301\u2028",
  );
}

function properties(): fc.Arbitrary<string> {
  return fc
    .subarray([
      '<w:rStyle w:val="Emphasis"/>',
      "<w:b/>",
      "<w:i/>",
      '<w:i w:val="0"/>',
      '<w:color w:val="FF0000"/>',
      '<w:sz w:val="18"/>',
      '<w:u w:val="single"/>',
      '<w:vertAlign w:val="superscript"/>',
      "<w:rtl/>",
    ])
    .map((some) =>
      some.length === 0 ? "" : `<w:rPr>${some.filter(unlessItalicTwice).join("")}</w:rPr>`,
    );
}

function unlessItalicTwice(property: string, _: number, all: readonly string[]): boolean {
  return property !== '<w:i w:val="0"/>' || !all.includes("<w:i/>");
}

function run(content = texts()): fc.Arbitrary<string> {
  return fc
    .tuple(properties(), content)
    .map(([format, inner]) => `<w:r w:rsidR="00AB12CD">${format}${inner}</w:r>`);
}

function texts(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 6, arbitrary: text().map((each) => `<w:t xml:space="preserve">${each}</w:t>`) },
    { weight: 1, arbitrary: text().map((each) => `<w:t>${each}</w:t>`) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        "<w:tab/>",
        '<w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/>',
        "<w:br/>",
        "<w:noBreakHyphen/>",
        "<w:lastRenderedPageBreak/>",
        '<w:sym w:font="Wingdings" w:char="F0FC"/>',
      ),
    },
  );
  return fc.array(piece, { minLength: 1, maxLength: 3 }).map(joined);
}

function inline(): fc.Arbitrary<string> {
  const wrapped = (before: string, after: string): fc.Arbitrary<string> =>
    run().map((inner) => `${before}${inner}${after}`);
  return fc.oneof(
    { weight: 8, arbitrary: run() },
    wrapped('<w:hyperlink w:anchor="plan">', "</w:hyperlink>"),
    wrapped(`<w:ins ${BY}>`, "</w:ins>"),
    run(text().map((each) => `<w:delText>${each}</w:delText>`)).map(
      (inner) => `<w:del ${BY}>${inner}</w:del>`,
    ),
    wrapped(
      `<w:sdt><w:sdtPr><w:id w:val="${OWN}"/></w:sdtPr><w:sdtContent>`,
      "</w:sdtContent></w:sdt>",
    ),
    wrapped(
      `<w:bookmarkStart w:id="${OPEN}" w:name="mark${OWN}"/>`,
      `<w:bookmarkEnd w:id="${CLOSE}"/>`,
    ),
    wrapped(`<w:permStart w:id="${OPEN}" w:edGrp="everyone"/>`, `<w:permEnd w:id="${CLOSE}"/>`),
    wrapped(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`,
      `<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ),
    fc.constant("<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"),
    fc.constant('<w:proofErr w:type="spellStart"/>'),
  );
}

function paragraph(): fc.Arbitrary<string> {
  const head = fc
    .subarray([
      '<w:pStyle w:val="Strong"/>',
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
      "<w:bidi/>",
      '<w:spacing w:after="60"/>',
      MARK,
    ])
    .chain((some) =>
      fc
        .constantFrom("ins", "ins", "del", "moveFrom")
        .map((mark) => some.join("").replace(MARK, `<w:rPr><w:${mark} ${BY}/><w:i/></w:rPr>`)),
    )
    .map((some) => (some === "" ? "" : `<w:pPr>${some}</w:pPr>`));
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant("<w:p/>") },
    {
      weight: 8,
      arbitrary: fc
        .tuple(head, fc.array(fc.tuple(inline(), space()).map(joined), { maxLength: 3 }))
        .map(([pPr, inner]) => `<w:p w:rsidR="00AB12CD">${pPr}${inner.join("")}</w:p>`),
    },
  );
}

function blockControl(inner: string): string {
  return `<w:sdt><w:sdtPr><w:id w:val="${OWN}"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
}

/** What stands in a cell; it ends in a paragraph. */
function cellContent(depth: number): fc.Arbitrary<string> {
  const blocks: fc.WeightedArbitrary<string>[] = [
    { weight: 8, arbitrary: paragraph() },
    { weight: 1, arbitrary: paragraph().map(blockControl) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(paragraph(), paragraph())
        .map(
          ([one, other]) =>
            `<w:bookmarkStart w:id="${OPEN}" w:name="wide${OWN}"/>${one}${other}<w:bookmarkEnd w:id="${CLOSE}"/>`,
        ),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(text(), text())
        .map(
          ([one, other]) =>
            `<w:p><w:bookmarkStart w:id="${OPEN}" w:name="across${OWN}"/><w:r><w:t>${one}</w:t></w:r></w:p><w:p><w:r><w:t>${other}</w:t></w:r><w:bookmarkEnd w:id="${CLOSE}"/></w:p>`,
        ),
    },
  ];
  if (depth > 1) blocks.push({ weight: 1, arbitrary: table(depth - 1) });
  return fc
    .tuple(
      fc.array(fc.tuple(fc.oneof(...blocks), space()).map(joined), { maxLength: 3 }),
      paragraph(),
      space(),
    )
    .map(([some, last, gap]) => some.join("") + last + gap);
}

interface CellShape {
  readonly content: string;
  readonly goesOn: boolean;
  readonly isControlled: boolean;
}

interface RowShape {
  readonly cells: readonly CellShape[];
  /** The first two columns are one cell. */
  readonly isWide: boolean;
  readonly isSetIn: boolean;
  readonly mark: string;
  readonly isControlled: boolean;
  readonly gap: string;
}

function table(depth: number): fc.Arbitrary<string> {
  return fc.integer({ min: 1, max: 3 }).chain((columns) => {
    const cell = fc.record<CellShape>({
      content: cellContent(depth),
      goesOn: fc.boolean(),
      isControlled: fc.integer({ max: 5 }).map((number) => number === 0),
    });
    const row = fc.record<RowShape>({
      cells: fc.array(cell, { minLength: columns, maxLength: columns }),
      isWide: fc.boolean().map((is) => is && columns > 1),
      isSetIn: fc.boolean().map((is) => is && columns > 2),
      mark: fc.constantFrom("", "", "", "<w:tblHeader/>", `<w:ins ${BY}/>`, `<w:del ${BY}/>`),
      isControlled: fc.integer({ max: 5 }).map((number) => number === 0),
      gap: space(),
    });
    return fc.array(row, { minLength: 1, maxLength: 3 }).map((rows) => writeTable(columns, rows));
  });
}

function writeTable(columns: number, rows: readonly RowShape[]): string {
  const written = rows.map((row, index) => writeRow(row, rows[index - 1], rows[index + 1]));
  return `<w:tbl><w:tblPr/><w:tblGrid>${"<w:gridCol/>".repeat(columns)}</w:tblGrid>${written.join("")}</w:tbl>`;
}

function writeRow(row: RowShape, above: RowShape | undefined, below: RowShape | undefined): string {
  const cells = cellsOf(row).map((cell, index) => {
    const continues = isMerged(row, above) && cell.goesOn;
    const starts = isMerged(below, row) && cellsOf(below ?? row)[index]?.goesOn === true;
    const merge = continues ? "<w:vMerge/>" : starts ? '<w:vMerge w:val="restart"/>' : "";
    const span = row.isWide && index === 0 ? '<w:gridSpan w:val="2"/>' : "";
    const written = tc(cell.content, span + merge);
    return cell.isControlled ? blockControl(written) : written;
  });
  const written = tr(cells.join(""), (row.isSetIn ? '<w:gridBefore w:val="1"/>' : "") + row.mark);
  return (row.isControlled ? blockControl(written) : written) + row.gap;
}

/** Rows of one shape can be merged down. */
function isMerged(row: RowShape | undefined, above: RowShape | undefined): boolean {
  return row !== undefined && row.isWide === above?.isWide && row.isSetIn === above.isSetIn;
}

function cellsOf({ cells, isWide, isSetIn }: RowShape): readonly CellShape[] {
  return cells.slice((isWide ? 1 : 0) + (isSetIn ? 1 : 0));
}
