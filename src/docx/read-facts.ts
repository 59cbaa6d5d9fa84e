import { SaxesParser } from "saxes";
import {
  paragraphsOf,
  singleSpaced,
  tablesOf,
  type DocumentFacts,
  type Leftover,
  type ParagraphId,
} from "../recommendations";
import type { DocxFile } from "./docx-file";
import { NameResolver } from "./names";
import { decodeXmlPart, relationshipsOf } from "./package";
import type { ParagraphPlace } from "./read-content";
import { stateProperty, type StatedFormat } from "./run-format";
import type { StyleSheet } from "./styles";

/**
 * Finds what a document holds beside its text: tracked changes, comments and hidden text, in its headers, footers and
 * notes too. A text box counts as part of the paragraph it is anchored in.
 */
export function readFacts(file: DocxFile): DocumentFacts {
  const comments = readComments(file);
  const main = readLeftovers(file.main.text, file.styles, comments);
  const locate = locatorOf(file);
  const seen = new Set<string>();
  const leftovers: Leftover[] = main.map(({ at, ...found }) => {
    const place = locate(at);
    return { ...found, place, where: place === null ? "outside the text" : null };
  });
  for (const { type, target } of relationshipsOf(file.source.parts, file.source.mainPart)) {
    const where = OTHER_PARTS[type.slice(type.lastIndexOf("/") + 1)];
    const bytes = file.source.parts.get(target);
    if (where === undefined || bytes === undefined || seen.has(target)) continue;
    seen.add(target);
    const found = readLeftovers(decodeXmlPart(bytes).text, file.styles, comments);
    leftovers.push(
      ...found.map(({ kind, text, author }) => ({ kind, text, author, place: null, where })),
    );
  }
  return { leftovers };
}

/** Parts with text of their own, by the end of their relationship type. */
const OTHER_PARTS: Readonly<Record<string, string>> = {
  header: "in a header",
  footer: "in a footer",
  footnotes: "in a footnote",
  endnotes: "in an endnote",
};

/** Marks of tracked changes (ECMA-376 17.13.5); those in `w:del` and the like are found with their text. */
const CHANGES: ReadonlySet<string> = new Set([
  "w:ins",
  "w:del",
  "w:moveFrom",
  "w:moveTo",
  "w:rPrChange",
  "w:pPrChange",
  "w:tblPrChange",
  "w:tblPrExChange",
  "w:tblGridChange",
  "w:tcPrChange",
  "w:trPrChange",
  "w:sectPrChange",
  "w:numberingChange",
  "w:cellIns",
  "w:cellDel",
  "w:cellMerge",
]);

interface FoundLeftover extends Pick<Leftover, "kind" | "text" | "author"> {
  /** Offset in the part. */
  readonly at: number;
}

interface Comment {
  readonly author: string | null;
  readonly text: string;
}

function readLeftovers(
  xml: string,
  styles: StyleSheet,
  comments: ReadonlyMap<string, Comment>,
): readonly FoundLeftover[] {
  const reader = new LeftoverReader(styles, comments);
  parse(xml, reader);
  return reader.found;
}

interface ElementReader {
  open(name: string, value: (local: string) => string | undefined, at: number): void;
  text(text: string): void;
  close(name: string): void;
}

function parse(xml: string, reader: ElementReader): void {
  const parser = new SaxesParser({ position: true });
  const names = new NameResolver();
  const stack: string[] = [];
  parser.on("opentag", (tag) => {
    // Safe: without the xmlns option saxes gives plain strings.
    const attributes = tag.attributes as Record<string, string>;
    const name = names.open(tag.name, attributes);
    stack.push(name);
    reader.open(name, (local) => names.attribute(attributes, local), parser.position);
  });
  parser.on("closetag", () => {
    names.close();
    reader.close(stack.pop() ?? "");
  });
  parser.on("text", (text) => {
    reader.text(text);
  });
  parser.write(xml).close();
}

interface OpenParagraph {
  style: string | undefined;
  change: { at: number; author: string | null; before: string; after: string } | null;
  hidden: { at: number; text: string } | null;
}

/** Collects what one part holds; leftovers of one kind in one paragraph are one. */
class LeftoverReader implements ElementReader {
  readonly found: FoundLeftover[] = [];
  private readonly paragraphs: OpenParagraph[] = [];
  private readonly stack: string[] = [];
  private changeDepth = 0;
  private fallbackDepth = 0;
  private run: { stated: StatedFormat; text: string } | null = null;

  constructor(
    private readonly styles: StyleSheet,
    private readonly comments: ReadonlyMap<string, Comment>,
  ) {}

  open(name: string, value: (local: string) => string | undefined, at: number): void {
    const parent = this.stack[this.stack.length - 1];
    this.stack.push(name);
    if (name === "mc:Fallback") this.fallbackDepth++;
    if (this.fallbackDepth > 0) return;
    if (CHANGES.has(name)) {
      this.noteChange(at, value("author") ?? null);
      this.changeDepth++;
    } else if (parent === "w:rPr") {
      if (this.run !== null) stateProperty(this.run.stated, name.slice(2), value("val"));
    } else {
      this.openContent(name, value, at);
    }
  }

  private openContent(
    name: string,
    value: (local: string) => string | undefined,
    at: number,
  ): void {
    switch (name) {
      case "w:p":
        this.paragraphs.push({ style: undefined, change: null, hidden: null });
        break;
      case "w:pStyle":
        if (this.paragraph !== undefined) this.paragraph.style = value("val");
        break;
      case "w:r":
        this.run = { stated: {}, text: "" };
        break;
      case "w:t":
        this.lastTextAt = at;
        break;
      case "w:commentReference": {
        const comment = this.comments.get(value("id") ?? "") ?? { author: null, text: "" };
        this.found.push({ kind: "comment", at, ...comment });
      }
    }
  }

  text(text: string): void {
    if (this.fallbackDepth > 0) return;
    const innermost = this.stack[this.stack.length - 1];
    const isText = innermost === "w:t" || innermost === "w:delText";
    if (!isText) return;
    const change = this.changeDepth > 0 ? this.paragraph?.change : null;
    if (change != null && this.isDeleted) change.before += text;
    else if (change != null) change.after += text;
    if (this.run !== null && innermost === "w:t") this.run.text += text;
  }

  close(name: string): void {
    this.stack.pop();
    if (name === "mc:Fallback") this.fallbackDepth--;
    if (this.fallbackDepth > 0 || name === "mc:Fallback") return;
    if (CHANGES.has(name)) this.changeDepth--;
    if (name === "w:r") this.closeRun();
    if (name === "w:p") this.closeParagraph();
  }

  private lastTextAt = 0;

  private get isDeleted(): boolean {
    return this.stack.includes("w:del") || this.stack.includes("w:moveFrom");
  }

  private get paragraph(): OpenParagraph | undefined {
    return this.paragraphs[this.paragraphs.length - 1];
  }

  private noteChange(at: number, author: string | null): void {
    const { paragraph } = this;
    if (paragraph === undefined) {
      this.found.push({ kind: "tracked-change", at, author, text: "" });
      return;
    }
    paragraph.change ??= { at, author, before: "", after: "" };
  }

  private closeRun(): void {
    const { run, paragraph } = this;
    this.run = null;
    if (run === null || paragraph === undefined || run.text.trim() === "") return;
    if (!this.styles.isHidden(run.stated, paragraph.style)) return;
    paragraph.hidden ??= { at: this.lastTextAt, text: "" };
    paragraph.hidden.text += run.text;
  }

  private closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (paragraph === undefined) return;
    const { change, hidden } = paragraph;
    if (change !== null) {
      const { at, author, before, after } = change;
      const text = [before, after]
        .map(singleSpaced)
        .filter((each) => each !== "")
        .join(" → ");
      this.found.push({ kind: "tracked-change", at, author, text });
    }
    if (hidden !== null) {
      const text = singleSpaced(hidden.text);
      this.found.push({ kind: "hidden-text", at: hidden.at, author: null, text });
    }
  }
}

/** Authors and texts of the comments by their id (ECMA-376 17.13.4.2). */
function readComments({ source }: DocxFile): ReadonlyMap<string, Comment> {
  const comments = new Map<string, Comment>();
  const target = relationshipsOf(source.parts, source.mainPart).find(({ type }) =>
    type.endsWith("/comments"),
  )?.target;
  const bytes = target === undefined ? undefined : source.parts.get(target);
  if (bytes === undefined) return comments;
  let id: string | null = null;
  let author: string | null = null;
  let text = "";
  const stack: string[] = [];
  parse(decodeXmlPart(bytes).text, {
    open(name, value) {
      stack.push(name);
      if (name === "w:comment") {
        id = value("id") ?? null;
        author = value("author") ?? null;
        text = "";
      }
      if (name === "w:p" && text !== "") text += " ";
    },
    text(more) {
      if (stack[stack.length - 1] === "w:t") text += more;
    },
    close(name) {
      stack.pop();
      if (name === "w:comment" && id !== null) {
        comments.set(id, { author, text: singleSpaced(text) });
      }
    },
  });
  return comments;
}

/** Finds the paragraph that is read at an offset of the main part, else the last one before it; null where none is. */
function locatorOf(file: DocxFile): (at: number) => ParagraphId | null {
  const readable = new Set(
    file.content.blocks.flatMap((block) =>
      block.kind === "paragraph" ? [block.paragraph.id] : [],
    ),
  );
  for (const table of tablesOf(file.content)) {
    for (const { id } of paragraphsOf(table)) readable.add(id);
  }
  const places: (readonly [ParagraphId, ParagraphPlace])[] = [...file.places].sort(
    ([, one], [, other]) => one.start - other.start,
  );
  return (at) => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle]?.[1].start ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    // Marks between paragraphs, as those of rows and cells, come before the first paragraph they are about.
    const before = places[low - 1];
    const found = before !== undefined && at <= before[1].end ? before : places[low];
    return found !== undefined && readable.has(found[0]) ? found[0] : null;
  };
}
