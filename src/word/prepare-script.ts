import type { ParagraphId } from "../recommendations";
import { requestLook, type Look, type RequestedLook } from "./look";
import { searchPattern } from "./search-pattern";
import { looksNeededBy, type WriteScript } from "./write-script";

/** What a script needs of Word, loaded. Throws `PlaceNotPrepared` for what was not asked for. */
export interface PreparedPlaces {
  paragraph(id: ParagraphId): Word.Paragraph;
  look(id: ParagraphId): Look;
  /** The front of a paragraph whose rest is set otherwise. */
  head(id: ParagraphId): Word.Range;
}

/** Places that were asked for; `take` once Word has answered. */
export interface RequestedPlaces {
  /** Paragraphs whose front Word does not find at their beginning. */
  headsNotFound(): readonly ParagraphId[];
  take(): PreparedPlaces;
}

/** A script asked for something that was never loaded: a fault of the program. */
export class PlaceNotPrepared extends Error {
  override readonly name = "PlaceNotPrepared";
}

/** Asks, in the current batch, for the looks and fronts a script needs. */
export function requestPlaces(
  script: WriteScript,
  paragraphs: ReadonlyMap<ParagraphId, Word.Paragraph>,
  listed: ReadonlySet<ParagraphId>,
): RequestedPlaces {
  const looks = requestLooks(script, paragraphs, listed);
  const heads = requestHeads(script, paragraphs);
  const find = <Value>(values: ReadonlyMap<ParagraphId, Value>, id: ParagraphId): Value => {
    const value = values.get(id);
    if (value === undefined) throw new PlaceNotPrepared(`Paragraph ${id} was not prepared.`);
    return value;
  };
  return {
    headsNotFound: () => [...heads].flatMap(([id, range]) => (range.isNullObject ? [id] : [])),
    take: () => {
      const taken = new Map([...looks].map(([id, look]) => [id, look.take()]));
      return {
        paragraph: (id) => find(paragraphs, id),
        look: (id) => find(taken, id),
        head: (id) => find(heads, id),
      };
    },
  };
}

function requestLooks(
  script: WriteScript,
  paragraphs: ReadonlyMap<ParagraphId, Word.Paragraph>,
  listed: ReadonlySet<ParagraphId>,
): ReadonlyMap<ParagraphId, RequestedLook> {
  const looks = new Map<ParagraphId, RequestedLook>();
  for (const id of new Set(script.flatMap(looksNeededBy))) {
    const paragraph = paragraphs.get(id);
    if (paragraph !== undefined) looks.set(id, requestLook(paragraph, listed.has(id)));
  }
  return looks;
}

/** The first match in a paragraph is the front, because the paragraph starts with that text. */
function requestHeads(
  script: WriteScript,
  paragraphs: ReadonlyMap<ParagraphId, Word.Paragraph>,
): ReadonlyMap<ParagraphId, Word.Range> {
  const heads = new Map<ParagraphId, Word.Range>();
  for (const step of script) {
    const head = step.kind === "setItalic" ? step.head : null;
    const paragraph = step.kind === "setItalic" ? paragraphs.get(step.paragraph) : undefined;
    if (head === null || paragraph === undefined || step.kind !== "setItalic") continue;
    const range = paragraph
      .search(searchPattern(head.text), { matchCase: true })
      .getFirstOrNullObject();
    range.load("text");
    heads.set(step.paragraph, range);
  }
  return heads;
}
