interface OpenField {
  /** No end belongs to it. */
  readonly isUnended: boolean;
  part: "code" | "result";
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

  /** Takes a `w:fldChar` of that type, whose tag starts at that offset. */
  meet(type: string | undefined, start: number): void {
    const innermost = this.open[this.open.length - 1];
    if (type === "begin") this.open.push({ isUnended: this.isUnended(start), part: "code" });
    if (type === "separate" && innermost !== undefined) innermost.part = "result";
    if (type === "end" && this.open.length > this.depthAtCell) this.open.pop();
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
