import {
  DocxUnreadable,
  decodeXmlPart,
  encodeXmlPart,
  findChild,
  openPackage,
  parseXmlTree,
  relationshipsOf,
  savePackage,
  serializeXmlTree,
  type DocxPackage,
  type XmlElement,
  type XmlPart,
  type XmlTree,
} from "../../../docx";
import { RangeRegistry } from "./live-range";

/** How changes are recorded, as `Word.ChangeTrackingMode` names it. */
export type ChangeTrackingMode = "Off" | "TrackAll" | "TrackMineOnly";

/** An open .docx: the main part as a lossless tree, every other part as its bytes. */
export class WordDocument {
  readonly ranges = new RangeRegistry();
  changeTrackingMode: ChangeTrackingMode;
  /** Counts the edits made since opening. */
  revision = 0;

  private readonly trees = new Map<string, XmlElement | null>();

  private constructor(
    readonly source: DocxPackage,
    private readonly part: XmlPart,
    private readonly tree: XmlTree,
    readonly body: XmlElement,
  ) {
    this.changeTrackingMode = this.startsTracking() ? "TrackAll" : "Off";
  }

  /** Throws `DocxUnreadable` with a sentence for the person. */
  static open(bytes: Uint8Array): WordDocument {
    const source = openPackage(bytes);
    const part = decodeXmlPart(requirePart(source, source.mainPart));
    const tree = parseMainPart(part.text);
    const body = findChild(tree.root, "w:body");
    if (tree.root.name !== "w:document" || body === undefined) {
      throw new DocxUnreadable(
        "The main part of this file is not written the way Word writes it (w:document with w:body), so it cannot be worked on here and nothing was changed. Open it in Word and save it again.",
      );
    }
    return new WordDocument(source, part, tree, body);
  }

  /** The root element `w:document`. */
  get root(): XmlElement {
    return this.tree.root;
  }

  /** The main part as it stands; the original text, character for character, where nothing was edited. */
  documentXml(): string {
    return serializeXmlTree(this.tree);
  }

  /** The file as it stands: only the main part is written anew, and only if it was edited. */
  save(): Uint8Array {
    const xml = this.documentXml();
    const replaced = new Map<string, Uint8Array>();
    if (xml !== this.part.text) replaced.set(this.source.mainPart, encodeXmlPart(xml, this.part));
    return savePackage(this.source, replaced);
  }

  /** Part name of the first part the main part relates to with a type that ends so (`"/styles"`). */
  relatedPart(typeEnding: string): string | null {
    const relationship = relationshipsOf(this.source.parts, this.source.mainPart).find(({ type }) =>
      type.endsWith(typeEnding),
    );
    return relationship?.target ?? null;
  }

  /** Root element of a related part; null where there is no such part or it is not XML. */
  relatedRoot(typeEnding: string): XmlElement | null {
    const known = this.trees.get(typeEnding);
    if (known !== undefined) return known;
    const root = this.readRelated(typeEnding);
    this.trees.set(typeEnding, root);
    return root;
  }

  private readRelated(typeEnding: string): XmlElement | null {
    const name = this.relatedPart(typeEnding);
    const bytes = name === null ? undefined : this.source.parts.get(name);
    return bytes === undefined ? null : parseXmlTree(decodeXmlPart(bytes).text).root;
  }

  private startsTracking(): boolean {
    const settings = this.relatedRoot("/settings");
    const mark = settings === null ? undefined : findChild(settings, "w:trackRevisions");
    return mark !== undefined && !["0", "false", "off"].includes(mark.attributes["w:val"] ?? "1");
  }
}

function parseMainPart(xml: string): XmlTree {
  try {
    return parseXmlTree(xml);
  } catch (cause) {
    throw new DocxUnreadable(
      "The text part of this .docx is not well-formed XML, so it was not read and nothing was changed. Let Word open and repair the file, save it, and try again.",
      { cause },
    );
  }
}

function requirePart(source: DocxPackage, name: string): Uint8Array {
  const bytes = source.parts.get(name);
  if (bytes === undefined) throw new DocxUnreadable(`The part ${name} is missing from this file.`);
  return bytes;
}
