import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeXmlPart, type DocxFile } from "../../src/docx";
import { paragraphsOf, tablesOf } from "../../src/recommendations";
import { ROOT } from "../support/samples";

/** Where real files of other people are, unless a folder is named; they are not part of the repository. */
export const CORPUS = process.env.CORPUS ?? join(ROOT, "..", "shared", "corpus");

export const hasCorpus = existsSync(CORPUS);

/** Names of the Word files in a folder, sorted. */
export function wordFilesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /\.do[ct][xm]$/i.test(name))
    .sort();
}

export function bytesOf(folder: string, name: string): Uint8Array {
  return readFileSync(join(folder, name));
}

/** What makes a file hard to write into, by what its markup shows. */
const FEATURES: Readonly<Record<string, RegExp>> = {
  "merged columns": /:gridSpan\b/,
  "merged rows": /:vMerge\b/,
  "rows set in": /:grid(Before|After)\b/,
  "content controls": /<w:sdt>/,
  "control around a cell": /<w:sdtContent>\s*<w:tc>/,
  "control around a row": /<w:sdtContent>\s*<w:tr\b/,
  "control around a table": /<w:sdtContent>\s*<w:tbl>/,
  "bound controls": /:dataBinding\b/,
  lists: /:(dropDownList|comboBox)\b/,
  "date controls": /<w:date\b/,
  checkboxes: /:checkbox\b/i,
  insertions: /<w:ins\b/,
  deletions: /<w:del\b/,
  moves: /<w:move(From|To)\b/,
  "tracked rows": /<w:trPr>(?:(?!<\/w:trPr>)[^])*<w:(ins|del)\b/,
  fields: /:fldChar\b/,
  "simple fields": /:fldSimple\b/,
  links: /<w:hyperlink\b/,
  notes: /:(foot|end)noteReference\b/,
  comments: /:commentRangeStart\b/,
  bookmarks: /:bookmarkStart\b/,
  "list items": /:numPr\b/,
  drawings: /<w:(drawing|pict)\b/,
  "text boxes": /:txbxContent\b/,
  "right-to-left": /<w:(bidiVisual|rtl|bidi)\b/,
  "strict namespace": /purl\.oclc\.org/,
  "repeated headers": /:tblHeader\b/,
  mathematics: /:oMath\b/,
  sections: /<w:pPr>(?:(?!<\/w:pPr>)[^])*<w:sectPr\b/,
  "hidden text": /<w:vanish\b/,
  permissions: /:permStart\b/,
  "other prefixes": /<(?!w:)\w*:?document\b/,
};

/** What a file shows: its features, its encoding, the program that wrote it. */
export function traitsOf({ main, source, content }: DocxFile): ReadonlySet<string> {
  const traits = Object.entries(FEATURES).flatMap(([name, pattern]) =>
    pattern.test(main.text) ? [name] : [],
  );
  const isNested = tablesOf(content).some((table) =>
    paragraphsOf(table).some(({ nestingLevel }) => nestingLevel > 1),
  );
  const app = source.parts.get("docProps/app.xml");
  const written = app === undefined ? "" : decodeXmlPart(app).text;
  const application = /<Application>([^<]*)/.exec(written)?.[1] ?? "nobody";
  const version = /<AppVersion>(\d*)/.exec(written)?.[1] ?? "";
  const settings = source.parts.get("word/settings.xml");
  const isProtected =
    settings !== undefined && /:documentProtection\b/.test(decodeXmlPart(settings).text);
  return new Set([
    ...traits,
    ...(isNested ? ["nested tables"] : []),
    ...(isProtected ? ["protection"] : []),
    ...(main.encoding === "utf-8" ? [] : ["UTF-16"]),
    `written by ${application} ${version}`.trim(),
  ]);
}

/**
 * The files in an order in which the first so many show as much as possible: each adds the most traits not yet shown, and when
 * all are shown it begins again.
 */
export function spread<Item extends { readonly traits: ReadonlySet<string> }>(
  items: readonly Item[],
): readonly Item[] {
  const left = [...items];
  const ordered: Item[] = [];
  let shown = new Set<string>();
  while (left.length > 0) {
    const gains = left.map(({ traits }) => [...traits].filter((trait) => !shown.has(trait)).length);
    const most = Math.max(...gains);
    if (most === 0 && shown.size > 0) {
      shown = new Set();
      continue;
    }
    const [next] = left.splice(gains.indexOf(most), 1);
    if (next === undefined) break;
    ordered.push(next);
    for (const trait of next.traits) shown.add(trait);
  }
  return ordered;
}
