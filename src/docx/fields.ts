import { isOn } from "./run-format";

interface OpenField {
  /** No end belongs to it. */
  readonly isUnended: boolean;
  part: "code" | "result";
  hasResult: boolean;
  readonly form: FormField;
}

/** What the properties of a legacy form field say of what it shows (ECMA-376 17.16.17). */
interface FormField {
  kind: "none" | "box" | "list";
  /** On or off, or a 0-based entry; the default where nothing was chosen. */
  chosen: string | undefined;
  preset: string | undefined;
  readonly entries: string[];
}

/**
 * Complex fields as they are met (ECMA-376 17.16.18): what stands before a field's separator is code and no text. A field
 * that is never ended is given up where its paragraph ends, and every field where the cell ends in which it began.
 */
export class OpenFields {
  private readonly open: OpenField[] = [];
  private readonly depthsAtCells: number[] = [];
  /** Looked for only where a field begins: few documents have one. */
  private unended: ReadonlySet<number> | null = null;

  constructor(private readonly xml: string) {}

  get isInCode(): boolean {
    return this.open.some(({ part }) => part === "code");
  }

  /**
   * Takes a `w:fldChar` of that type, whose tag starts at that offset. Gives the text of a form field that ends here, which shows
   * what it is set to without holding it as text.
   */
  meet(type: string | undefined, start: number): string {
    const innermost = this.open[this.open.length - 1];
    if (type === "begin") {
      const form: FormField = { kind: "none", chosen: undefined, preset: undefined, entries: [] };
      const isUnended = this.isUnended(start);
      this.open.push({ isUnended, part: "code", hasResult: false, form });
    }
    if (type === "separate" && innermost !== undefined) innermost.part = "result";
    if (type !== "end" || innermost === undefined || this.open.length <= this.depthAtCell)
      return "";
    this.open.pop();
    return innermost.hasResult ? "" : shownBy(innermost.form);
  }

  /** Text was met that is no code. */
  meetText(): void {
    for (const field of this.open) field.hasResult = true;
  }

  /** Takes a property of the check box or drop-down list that a field is (ECMA-376 17.16.7 and 17.16.9). */
  meetFormProperty(parent: string, name: string, value: string | undefined): void {
    const form = this.open[this.open.length - 1]?.form;
    if (form === undefined) return;
    form.kind = parent === "w:checkBox" ? "box" : "list";
    if (name === "w:checked") form.chosen = value ?? "1";
    if (name === "w:result") form.chosen = value;
    if (name === "w:default") form.preset = value ?? "1";
    if (name === "w:listEntry") form.entries.push(value ?? "");
  }

  /** True where a field's code was given up. */
  endParagraph(): boolean {
    const first = this.open.findIndex(
      ({ isUnended }, index) => isUnended && index >= this.depthAtCell,
    );
    return first >= 0 && this.giveUpFrom(first);
  }

  beginCell(): void {
    this.depthsAtCells.push(this.open.length);
  }

  /** True where a field's code was given up. */
  endCell(): boolean {
    return this.giveUpFrom(this.depthsAtCells.pop() ?? 0);
  }

  private isUnended(start: number): boolean {
    this.unended ??= findUnended(this.xml);
    return this.unended.has(start);
  }

  private get depthAtCell(): number {
    return this.depthsAtCells[this.depthsAtCells.length - 1] ?? 0;
  }

  private giveUpFrom(index: number): boolean {
    return this.open.splice(index).some(({ part }) => part === "code");
  }
}

function shownBy({ kind, chosen, preset, entries }: FormField): string {
  const set = chosen ?? preset;
  switch (kind) {
    case "none":
      return "";
    case "box":
      return set !== undefined && isOn(set) ? "☒" : "☐";
    case "list":
      return entries[Number(set ?? "0")] ?? "";
  }
}

/** Offsets of the tags that begin a field without an end. */
function findUnended(xml: string): ReadonlySet<number> {
  const begun: number[] = [];
  for (let at = xml.indexOf(MARK); at >= 0; at = xml.indexOf(MARK, at + MARK.length)) {
    const start = xml.lastIndexOf("<", at);
    if (!TAG_UP_TO_MARK.test(xml.slice(start, at))) continue;
    const type = TYPE.exec(xml.slice(at, xml.indexOf(">", at)))?.[1];
    if (type === "begin") begun.push(start);
    if (type === "end") begun.pop();
  }
  return new Set(begun);
}

const MARK = "fldChar";
const TAG_UP_TO_MARK = /^<(?:[^\s:/]+:)?$/;
const TYPE = /fldCharType\s*=\s*["'](begin|end)["']/;
