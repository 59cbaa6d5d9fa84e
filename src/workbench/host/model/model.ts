import type { XmlElement } from "../../../docx";
import type { FontTarget } from "../engine/font";
import type { Formatting } from "../engine/formatting";
import type { LiveRange } from "../engine/live-range";
import type { ListPlaces } from "../engine/numbering";
import type { WordDocument } from "../engine/word-document";
import type { HostObject } from "../request/host-object";
import type { HostVariant } from "../variant";

/** What the classes of the object model share. */
export interface Model {
  readonly document: WordDocument;
  readonly formatting: Formatting;
  readonly listPlaces: ListPlaces;
  readonly make: Factories;
  /** The variant that holds now; it may change between requests. */
  variant(): HostVariant;
  selection(): LiveRange;
  /** Selects and says so to whoever listens. */
  select(range: LiveRange): void;
  /** Opens another document; this one stays as it is. */
  openBeside(bytes: Uint8Array): void;
}

/** Makes the objects of each class, so that the classes need not know each other. */
export interface Factories {
  body(node: XmlElement): HostObject;
  paragraph(node: XmlElement): HostObject;
  paragraphs(nodes: () => readonly XmlElement[]): HostObject;
  range(range: LiveRange): HostObject;
  ranges(ranges: readonly LiveRange[]): HostObject;
  table(node: XmlElement): HostObject;
  tables(nodes: () => readonly XmlElement[]): HostObject;
  row(node: XmlElement): HostObject;
  rows(nodes: () => readonly XmlElement[]): HostObject;
  cell(node: XmlElement): HostObject;
  cells(nodes: () => readonly XmlElement[]): HostObject;
  /** `targets(true)` makes run boundaries for writing. */
  font(targets: (cuts: boolean) => readonly FontTarget[], isAlive: () => boolean): HostObject;
  list(numberId: string): HostObject;
  listItem(node: XmlElement): HostObject;
  contentControl(node: XmlElement): HostObject;
  contentControls(nodes: () => readonly XmlElement[]): HostObject;
  properties(): HostObject;
}

/** An object that stands for one element of the document. */
export interface OfNode {
  readonly model: Model;
  readonly node: XmlElement;
}
