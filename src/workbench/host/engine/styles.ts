import { childElements, findChild, type XmlElement } from "../../../docx";
import { builtInStyleName, displayStyleName } from "./style-names";

/** One `w:style` of the styles part. */
export interface Style {
  readonly id: string;
  readonly type: string;
  /** The name as Word shows it. */
  readonly name: string;
  /** `Word.Style` value of a built-in style, `"Other"` for any other. */
  readonly builtIn: string;
  readonly element: XmlElement;
}

/** A chain of `w:basedOn` longer than this is a loop. */
const LONGEST_CHAIN = 32;

/** The styles part, for looking up. */
export class Styles {
  readonly runDefaults: XmlElement | undefined;
  readonly paragraphDefaults: XmlElement | undefined;
  private readonly byId = new Map<string, Style>();
  private readonly defaults = new Map<string, string>();

  constructor(root: XmlElement | null) {
    const defaults = root === null ? undefined : findChild(root, "w:docDefaults");
    this.runDefaults = inner(defaults, "w:rPrDefault", "w:rPr");
    this.paragraphDefaults = inner(defaults, "w:pPrDefault", "w:pPr");
    for (const element of root === null ? [] : childElements(root, "w:style")) this.add(element);
  }

  find(id: string): Style | undefined {
    return this.byId.get(id);
  }

  /** The style of a type with that name, as Word shows it, in any case. */
  findByName(type: string, name: string): Style | undefined {
    const lower = name.toLowerCase();
    return [...this.byId.values()].find(
      (style) => style.type === type && style.name.toLowerCase() === lower,
    );
  }

  findBuiltIn(type: string, builtIn: string): Style | undefined {
    return [...this.byId.values()].find(
      (style) => style.type === type && style.builtIn === builtIn,
    );
  }

  /** The style that holds where none is named. */
  defaultOf(type: string): Style | undefined {
    const id = this.defaults.get(type);
    return id === undefined ? undefined : this.byId.get(id);
  }

  /** A style and those it is based on, the style itself first. */
  chain(id: string | undefined): Style[] {
    const chain: Style[] = [];
    let style = id === undefined ? undefined : this.byId.get(id);
    while (style !== undefined && chain.length < LONGEST_CHAIN) {
      chain.push(style);
      const base = findChild(style.element, "w:basedOn")?.attributes["w:val"];
      style = base === undefined ? undefined : this.byId.get(base);
    }
    return chain;
  }

  private add(element: XmlElement): void {
    const id = element.attributes["w:styleId"];
    if (id === undefined) return;
    const type = element.attributes["w:type"] ?? "paragraph";
    const written = findChild(element, "w:name")?.attributes["w:val"] ?? id;
    const name = displayStyleName(written);
    this.byId.set(id, { id, type, name, builtIn: builtInStyleName(name), element });
    if (["1", "true", "on"].includes(element.attributes["w:default"] ?? "")) {
      this.defaults.set(type, id);
    }
  }
}

function inner(parent: XmlElement | undefined, ...names: string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>(
    (current, name) => (current === undefined ? undefined : findChild(current, name)),
    parent,
  );
}
