import { comparable, singleSpaced } from "./plain-text";
import type { StatusCategory, StatusScheme } from "./register";
import { textOf, type Paragraph } from "./table-content";

/** The categories of the Leeds scheme, used where a document prints none of its own. */
export const BUILT_IN_SCHEME: StatusScheme = {
  source: "built-in",
  categories: [
    { code: "1", label: "Stop monitoring" },
    { code: "2", label: "Achieved" },
    { code: "3", label: "Not achieved (Obstacle)" },
    { code: "4", label: "Not achieved (Progress made acceptable. Continue monitoring)" },
    { code: "5", label: "Not achieved (Progress made not acceptable. Continue monitoring)" },
    { code: "6", label: "Not for review this session" },
  ],
};

/** Traffic lights, used where statuses are their words or letters and no key is printed. */
export const TRAFFIC_LIGHTS: StatusScheme = {
  source: "built-in",
  categories: [
    { code: "B", label: "Blue" },
    { code: "R", label: "Red" },
    { code: "A", label: "Amber" },
    { code: "G", label: "Green" },
  ],
};

const NAME =
  "(?:(?:status|assessment|monitoring|b?rag)(?: rating)? )?(?:categories|key|legend)(?: to (?:status(?:es)?|ratings?))?";
const TITLE = new RegExp(`^(?:${NAME}|b?rag (?:status|ratings?)|status)\\s*:?$`, "i");
const SENTENCE =
  /\b(?:categor(?:y|ies)|status(?:es)?|stages?|ratings?|classification|b?rag)\b.*(?::|\b(?:below|following|as follows)\b.*)$/i;
const INLINE_TITLE = new RegExp(`^${NAME}\\s*[:\u2013-]\\s*(?=\\S)`, "i");
const COLOUR = "red|amber|yellow|green|blue|black|grey|purple|white";
const ENTRY = /^[-\u2013•\u00b7]?\s*(\d{1,2}[A-Z]?|[A-Z])\s*(?:[-\u2013:.)=]\s*|\s+)(\S.*)$/;
const COLOUR_ENTRY = new RegExp(
  `^[-\u2013•\u00b7]?\\s*(${COLOUR})\\s*(?:[-\u2013:=]\\s*|\\s+[-\u2013(]\\s*|\\s+(?=\\())(\\S.*)$`,
  "i",
);

/** Finds a scheme printed outside the tables: a title such as "Categories" with its list below, two entries at least. */
export function findStatusScheme(
  paragraphs: readonly Paragraph[],
  statuses: readonly string[] = [],
): StatusScheme | null {
  return (
    findTitled(paragraphs) ??
    findIntroduced(paragraphs, statuses) ??
    findInline(paragraphs, statuses) ??
    findUntitled(paragraphs, statuses) ??
    findWords(paragraphs, statuses)
  );
}

const LETTER_ENTRY = /^[A-Z]\s*[-\u2013:=]\s*\S/;

/** Lines such as "G – On programme" with nothing above them that says so, where every status of the tables is one of them. */
function findUntitled(
  paragraphs: readonly Paragraph[],
  statuses: readonly string[],
): StatusScheme | null {
  if (statuses.length < 2) return null;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (!LETTER_ENTRY.test(singleSpaced(textOf(paragraph)))) continue;
    const categories = readEntries(paragraphs.slice(index));
    const codes = new Set(categories.map(({ code }) => code));
    const isUsed = statuses.every((status) => codes.has(singleSpaced(status)));
    if (categories.length >= 3 && isUsed) return { source: "document", categories };
  }
  return null;
}

/** A list behind a sentence such as "The Committee uses these categories:", where the statuses of the tables are of it. */
function findIntroduced(
  paragraphs: readonly Paragraph[],
  statuses: readonly string[],
): StatusScheme | null {
  for (const [index, paragraph] of paragraphs.entries()) {
    if (!SENTENCE.test(singleSpaced(textOf(paragraph)))) continue;
    const scheme: StatusScheme = {
      source: "document",
      categories: readEntries(paragraphs.slice(index + 1)),
    };
    const fitting = statuses.filter((status) => {
      const code = readStatus(status, scheme)?.code;
      return scheme.categories.some((category) => category.code === code);
    });
    if (scheme.categories.length >= 2 && fitting.length * 2 > statuses.length) return scheme;
  }
  return null;
}

const INLINE_STATUS = new RegExp(
  `^(?:${NAME}|status(?:es)?|b?rag|ratings?)\\s*[:\u2013-]\\s*`,
  "i",
);
const WORD_ENTRY = /^(\S.{0,29}?)\s+[-\u2013=]\s+(\S.*)$|^(\S[^:]{0,29}):\s+(\S.*)$/;

/** "Status: Complete – carried out in full; Delayed – later than shown", where most statuses of the tables are of it. */
function findInline(
  paragraphs: readonly Paragraph[],
  statuses: readonly string[],
): StatusScheme | null {
  for (const paragraph of paragraphs) {
    const line = singleSpaced(textOf(paragraph));
    const title = INLINE_STATUS.exec(line)?.[0];
    if (title === undefined) continue;
    const categories = line
      .slice(title.length)
      .replace(/\.$/, "")
      .split(/\s*[;|]\s*/)
      .flatMap((entry) => {
        const [, dashed, meaning, colon, other] = WORD_ENTRY.exec(entry) ?? [];
        const [code, label] = [dashed ?? colon, meaning ?? other];
        return code === undefined || label === undefined ? [] : [{ code, label }];
      });
    const known = new Set(categories.map(({ code }) => comparable(code)));
    const fitting = statuses.filter((status) => known.has(comparable(status)));
    if (categories.length >= 2 && fitting.length * 2 > statuses.length) {
      return { source: "document", categories };
    }
  }
  return null;
}

/** Lines such as "Open – work is still to be done", one below another, where every status of the tables is one of their words. */
function findWords(
  paragraphs: readonly Paragraph[],
  statuses: readonly string[],
): StatusScheme | null {
  const used = new Set(statuses.map(comparable));
  if (used.size < 2) return null;
  let categories: StatusCategory[] = [];
  for (const paragraph of [...paragraphs, null]) {
    const line = paragraph === null ? "" : singleSpaced(textOf(paragraph));
    const [, dashed, meaning, colon, other] = WORD_ENTRY.exec(line) ?? [];
    const [code, label] = [dashed ?? colon, meaning ?? other];
    if (code !== undefined && label !== undefined) {
      categories.push({ code, label });
      continue;
    }
    const known = new Set(categories.map((category) => comparable(category.code)));
    if ([...used].every((status) => known.has(status))) return { source: "document", categories };
    categories = [];
  }
  return null;
}

function findTitled(paragraphs: readonly Paragraph[]): StatusScheme | null {
  for (const [index, paragraph] of paragraphs.entries()) {
    const title = singleSpaced(textOf(paragraph));
    const inline = INLINE_TITLE.exec(title)?.[0];
    if (!TITLE.test(title) && inline === undefined) continue;
    const categories =
      inline === undefined
        ? readEntries(paragraphs.slice(index + 1))
        : readInline(title.slice(inline.length));
    if (categories.length >= 2) return { source: "document", categories };
  }
  return null;
}

/** A status taken apart as far as the scheme and the wording allow; it claims nothing of drafts. */
export interface ReadStatus {
  readonly raw: string;
  readonly code: string | null;
  readonly label: string | null;
}

/** Reads "2", "2 (Achieved)", "2 – Achieved" or "Achieved"; null for blank. */
export function readStatus(text: string, scheme: StatusScheme | null): ReadStatus | null {
  const raw = singleSpaced(text);
  if (raw === "") return null;
  const plain = raw.replace(DRAFT_MARK, "");
  const exact = scheme?.categories.find(({ code }) => comparable(code) === comparable(plain));
  if (exact !== undefined) return { raw, code: exact.code, label: exact.label };
  const coded = readCoded(plain, scheme);
  if (coded !== null) return { raw, ...coded };
  const named = scheme?.categories.find(({ label }) => isSameLabel(label, plain)) ?? null;
  return { raw, code: named?.code ?? null, label: named?.label ?? null };
}

/** A code with or without a label; a label that is not the code's own makes it no code. */
function readCoded(
  text: string,
  scheme: StatusScheme | null,
): { code: string; label: string | null } | null {
  const match = /^(\d{1,2}[A-Z]?|[A-Z])(?:\s*[-\u2013:.)]\s*|\s+|\s*(?=\()|$)(.*)$/.exec(text);
  if (match?.[1] === undefined) return null;
  const code = match[1];
  const label = withoutBrackets(match[2] ?? "");
  const category = findCategory(scheme, code);
  if (category === null && !/^\d/.test(code)) return null;
  if (label === "") return { code, label: category?.label ?? null };
  if (category === null) return { code, label };
  if (isSameLabel(category.label, label)) return { code, label: category.label };
  const isItsOwn = isShortened(category.label, label) || isPartOf(category, label, scheme);
  return isItsOwn ? { code, label: category.label } : null;
}

/** "4 – Acceptable progress" says in other order what its category's label says, and no other category is called so. */
function isPartOf(
  { code, label }: StatusCategory,
  written: string,
  scheme: StatusScheme | null,
): boolean {
  const known = new Set(bareWords(label).split(" "));
  const words = bareWords(written).split(" ");
  const others = (scheme?.categories ?? []).filter((other) => other.code !== code);
  const denied = /\bnot (\S+)/.exec(bareWords(label))?.[1] ?? "";
  return (
    words.every((word) => known.has(word)) &&
    (words.includes("not") || !words.includes(denied)) &&
    !others.some((other) => isShortened(other.label, written))
  );
}

/** The category with that code, or with that label in any case; null for none. */
export function findCategory(
  scheme: StatusScheme | null,
  codeOrLabel: string,
): StatusCategory | null {
  const wanted = comparable(codeOrLabel);
  const categories = scheme?.categories ?? [];
  return (
    categories.find(({ code }) => comparable(code) === wanted) ??
    categories.find(({ label }) => comparable(label) === wanted) ??
    null
  );
}

/** True where most of some statuses are the words or letters of traffic lights, "Amber/Green" too. */
export function areTrafficLights(statuses: readonly string[]): boolean {
  const lights = statuses.filter((status) =>
    /^(?:red|amber|green|blue|[ragb])(?:\s*[/-]\s*(?:red|amber|green|blue))?$/i.test(
      singleSpaced(status),
    ),
  );
  return lights.length >= 2 && lights.length * 2 > statuses.length;
}

/** How a document writes a status. */
export type StatusForm = "code" | "code (label)" | "code – label" | "label";

/** The form a status was written in. */
export function formOf({ raw, code, label }: ReadStatus): StatusForm {
  if (code === null || (label !== null && isSameLabel(raw, label))) return "label";
  if (comparable(raw) === comparable(code)) return "code";
  if (raw.startsWith(code) && /^\s*\(/.test(raw.slice(code.length))) return "code (label)";
  return raw.startsWith(code) && label !== null ? "code – label" : "label";
}

/** A category in that form. */
export function writeStatus({ code, label }: StatusCategory, form: StatusForm): string {
  switch (form) {
    case "code":
      return code;
    case "label":
      return label === "" ? code : label;
    case "code (label)":
      return label === "" ? code : `${code} (${label})`;
    case "code – label":
      return label === "" ? code : `${code} – ${label}`;
  }
}

/** A category as another status of the table is written: in its form, with its dash and in its capitals. */
export function writeStatusLike(category: StatusCategory, model: ReadStatus): string {
  const raw = model.raw.replace(DRAFT_MARK, "");
  const form = formOf({ ...model, raw });
  const written = writeStatus(category, form);
  if (form === "label" || form === "code" || category.label === "") {
    return isShouted(raw) ? written.toUpperCase() : written;
  }
  const between = /^\s*[-\u2013\u2014:.)]?\s*/.exec(raw.slice(model.code?.length ?? 0))?.[0] ?? "";
  const label = form === "code (label)" ? `(${category.label})` : category.label;
  return category.code + between + label;
}

/** "(draft)" or "(confirmed)" behind a status, with the space before it. */
export const DRAFT_MARK = /\s*\((?:draft|proposed|confirmed)\)\s*$/i;

function isShouted(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}

function readEntries(paragraphs: readonly Paragraph[]): StatusCategory[] {
  const categories: StatusCategory[] = [];
  for (const paragraph of paragraphs) {
    const lines = textOf(paragraph).split("\n").map(singleSpaced);
    for (const line of lines) {
      if (line === "") continue;
      const category = readEntry(line, paragraph.listMarker);
      if (category === null) return categories;
      categories.push(category);
    }
  }
  return categories;
}

/** "Green – on track; Amber – some concern; Red – off track". */
function readInline(text: string): StatusCategory[] {
  const entries = text.split(/\s*[;|]\s*|,\s+(?=\S+\s*[-\u2013:=])/);
  const categories = entries.map((entry) => readEntry(entry.replace(/\.$/, ""), null));
  return categories.every((category) => category !== null) ? categories : [];
}

function readEntry(line: string, marker: string | null): StatusCategory | null {
  const numbered = marker === null ? null : /^\(?(\d{1,2}|[A-Za-z])[.)]?$/.exec(marker)?.[1];
  if (numbered !== null && numbered !== undefined) return { code: numbered, label: line };
  const match = ENTRY.exec(line) ?? COLOUR_ENTRY.exec(line);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  return { code: match[1], label: match[2] };
}

function withoutBrackets(text: string): string {
  const inner = /^\((.*)\)$/.exec(text.trim())?.[1];
  return inner ?? text.trim();
}

function isSameLabel(one: string, other: string): boolean {
  return bareWords(one) === bareWords(other);
}

/** "Not achieved – progress made acceptable" leaves out the end of its category's label. */
function isShortened(label: string, written: string): boolean {
  return `${bareWords(label)} `.startsWith(`${bareWords(written)} `);
}

function bareWords(text: string): string {
  return comparable(text)
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
}
