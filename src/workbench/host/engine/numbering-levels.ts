import { childElements, findChild, type XmlElement } from "../../../docx";

/** Level definitions of the numbering part (ECMA-376 17.9). */
export class Levels {
  private readonly abstractOf = new Map<string, string>();
  private readonly levels = new Map<string, XmlElement>();

  constructor(root: XmlElement | null) {
    if (root === null) return;
    for (const definition of childElements(root, "w:abstractNum")) {
      const id = definition.attributes["w:abstractNumId"] ?? "";
      for (const level of childElements(definition, "w:lvl")) {
        this.levels.set(`a${id}/${level.attributes["w:ilvl"] ?? "0"}`, level);
      }
    }
    for (const number of childElements(root, "w:num")) this.addNumber(number);
  }

  find(numberId: string, level: number): XmlElement | undefined {
    return (
      this.levels.get(`n${numberId}/${String(level)}`) ??
      this.levels.get(`a${this.abstractOf.get(numberId) ?? ""}/${String(level)}`)
    );
  }

  /** Numbers with one definition count on together. */
  sequenceOf(numberId: string): string {
    return this.abstractOf.get(numberId) ?? `n${numberId}`;
  }

  private addNumber(number: XmlElement): void {
    const id = number.attributes["w:numId"] ?? "";
    this.abstractOf.set(id, valueIn(number, "w:abstractNumId") ?? "");
    for (const override of childElements(number, "w:lvlOverride")) {
      const level = findChild(override, "w:lvl");
      if (level !== undefined)
        this.levels.set(`n${id}/${override.attributes["w:ilvl"] ?? "0"}`, level);
    }
  }
}

/** The `w:val` of a child element. */
export function valueIn(parent: XmlElement | undefined, name: string): string | undefined {
  return parent === undefined ? undefined : findChild(parent, name)?.attributes["w:val"];
}
