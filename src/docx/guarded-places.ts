import { SaxesParser } from "saxes";
import { NameResolver } from "./names";
import type { Span } from "./read-content";

/** A stretch of the source in which text would not stay as written, or must not be written. */
export interface GuardedPlace extends Span {
  readonly kind: "bound-control" | "locked-control" | "field" | "form-field";
}

type AttributeReader = (localName: string) => string | undefined;

/** Content that the author of the document has locked (ECMA-376 17.5.2.23). */
const LOCKS: ReadonlySet<string> = new Set(["contentLocked", "sdtContentLocked"]);

/**
 * Content controls that take their text from data elsewhere in the file (ECMA-376 17.5.2.6) or whose content is locked, and
 * fields (17.16.18), which Word works out anew. Deleted fields and the second of two versions of one markup do not count.
 */
export function findGuardedPlaces(xml: string): readonly GuardedPlace[] {
  const parser = new SaxesParser({ position: true });
  const names = new NameResolver();
  const finder = new GuardFinder(xml);
  parser.on("opentag", (tag) => {
    // Safe: without the xmlns option saxes gives plain strings.
    const attributes = tag.attributes as Record<string, string>;
    const name = names.open(tag.name, attributes);
    finder.open(name, (local) => names.attribute(attributes, local), parser.position);
  });
  parser.on("closetag", () => {
    names.close();
    finder.close(parser.position);
  });
  parser.write(xml).close();
  return finder.places;
}

interface OpenControl {
  readonly start: number;
  kind: "bound-control" | "locked-control" | null;
}

class GuardFinder {
  readonly places: GuardedPlace[] = [];
  private readonly stack: string[] = [];
  private readonly controls: OpenControl[] = [];
  private readonly fields: { readonly start: number; isForm: boolean }[] = [];
  private skipDepth = 0;

  constructor(private readonly xml: string) {}

  open(name: string, value: AttributeReader, position: number): void {
    const parent = this.stack.at(-1);
    this.stack.push(name);
    if (this.skipDepth > 0 || name === "mc:Fallback" || name === "w:del") {
      this.skipDepth++;
      return;
    }
    const start = this.xml.lastIndexOf("<", position - 1);
    if (name === "w:sdt") this.controls.push({ start, kind: null });
    if (parent === "w:sdtPr") this.openControlProperty(name, value);
    const field = this.fields.at(-1);
    if (name === "w:ffData" && field !== undefined) field.isForm = true;
    if (name === "w:fldChar") this.openField(value("fldCharType"), start, position);
  }

  close(position: number): void {
    const name = this.stack.pop();
    if (this.skipDepth > 0) {
      this.skipDepth--;
      return;
    }
    if (name !== "w:sdt") return;
    const control = this.controls.pop();
    if (control?.kind == null) return;
    this.places.push({ kind: control.kind, start: control.start, end: position });
  }

  private openControlProperty(name: string, value: AttributeReader): void {
    const control = this.controls.at(-1);
    if (control === undefined) return;
    // Word 2013 has a dataBinding of its own namespace beside the standard's.
    if (/^\w+:dataBinding$/.test(name)) control.kind = "bound-control";
    if (name === "w:lock" && LOCKS.has(value("val") ?? "")) control.kind ??= "locked-control";
  }

  private openField(type: string | undefined, start: number, end: number): void {
    if (type === "begin") this.fields.push({ start, isForm: false });
    if (type !== "end") return;
    const begin = this.fields.pop();
    if (begin === undefined) return;
    this.places.push({ kind: begin.isForm ? "form-field" : "field", start: begin.start, end });
  }
}
