import { paragraphsOf } from "../engine/blocks";
import { Formatting } from "../engine/formatting";
import type { LiveRange } from "../engine/live-range";
import { ListPlaces } from "../engine/numbering";
import { rangeOfParagraph } from "../engine/range-operations";
import type { WordDocument } from "../engine/word-document";
import { HostError, itemNotFound } from "../request/host-error";
import { HostObject } from "../request/host-object";
import type { ObjectModel } from "../request/session";
import type { HostVariant } from "../variant";
import { newApplication } from "./application-type";
import { BODY } from "./body-type";
import { CELL } from "./cell-type";
import { newClientService } from "./client-services";
import { collectionType, listCollectionType } from "./collection-type";
import { CONTENT_CONTROL } from "./content-control-type";
import { DOCUMENT } from "./document-type";
import { FONT } from "./font-type";
import { LIST, LIST_ITEM } from "./list-type";
import type { Factories, Model } from "./model";
import { PARAGRAPH } from "./paragraph-type";
import { PROPERTIES } from "./properties-type";
import { RANGES, type OfRanges } from "./range-collection-type";
import { RANGE, type OfRange } from "./range-type";
import { ROW } from "./row-type";
import { newSearchOptions } from "./search-options-type";
import { TABLE } from "./table-type";

const PARAGRAPHS = listCollectionType("ParagraphCollection");
const TABLES = collectionType("TableCollection");
const ROWS = collectionType("TableRowCollection");
const CELLS = collectionType("TableCellCollection");
const CONTENT_CONTROLS = collectionType("ContentControlCollection");

/** What happens beside the document itself. */
export interface ModelEvents {
  onSelect(): void;
  /** Another document was opened. */
  onOpen(bytes: Uint8Array): void;
}

/** Word's object model over one document. */
export class WordModel implements Model, ObjectModel {
  readonly formatting: Formatting;
  readonly listPlaces: ListPlaces;
  readonly make: Factories;
  readonly root: HostObject;
  private selected: LiveRange | null = null;

  constructor(
    readonly document: WordDocument,
    readonly variant: () => HostVariant,
    private readonly events: ModelEvents,
  ) {
    this.formatting = new Formatting(document);
    this.listPlaces = new ListPlaces(document, this.formatting);
    this.make = factoriesFor(this);
    this.root = new HostObject(DOCUMENT, { model: this });
  }

  selection(): LiveRange {
    if (this.selected?.isAlive !== true) this.selected = this.startOfDocument();
    return this.selected;
  }

  select({ start, end, includesMark, table }: LiveRange): void {
    this.selected = this.document.ranges.add({ start, end, includesMark, table });
    this.events.onSelect();
  }

  openBeside(bytes: Uint8Array): void {
    this.events.onOpen(bytes);
  }

  createObject(className: string): HostObject | null {
    if (className === "Microsoft.WordServices.SearchOptions") return newSearchOptions();
    if (className === "Microsoft.WordServices.Application") return newApplication(this);
    return newClientService(className);
  }

  requireWritable(): void {
    const { readOnly } = this.variant();
    if (readOnly !== null) {
      throw new HostError(readOnly, "The document cannot be changed at this moment.");
    }
  }

  /** The ranges that must follow the edits: the selection, and those the client holds. */
  isHeld(range: LiveRange, held: ReadonlySet<LiveRange>): boolean {
    return range === this.selected || held.has(range);
  }

  /** The ranges an object stands on, which must follow the edits as long as the client holds it. */
  rangesOf(object: HostObject): readonly LiveRange[] {
    // Safe: objects of these classes are only made by the factories below, with these shapes.
    if (object.type.name === "Range") return [(object.self as OfRange).range];
    if (object.type.name === "RangeCollection") return (object.self as OfRanges).ranges;
    return [];
  }

  private startOfDocument(): LiveRange {
    const [first] = paragraphsOf(this.document.body);
    if (first === undefined) throw itemNotFound("the document holds no paragraph");
    return rangeOfParagraph(this.document, first, "Start");
  }
}

function factoriesFor(model: Model): Factories {
  const make: Factories = {
    body: (node) => new HostObject(BODY, { model, node }),
    paragraph: (node) => new HostObject(PARAGRAPH, { model, node }),
    paragraphs: (nodes) =>
      new HostObject(PARAGRAPHS, { nodes, make: (node) => make.paragraph(node) }),
    range: (range) => new HostObject(RANGE, { model, range }),
    ranges: (ranges) => new HostObject(RANGES, { model, ranges }),
    table: (node) => new HostObject(TABLE, { model, node }),
    tables: (nodes) => new HostObject(TABLES, { nodes, make: (node) => make.table(node) }),
    row: (node) => new HostObject(ROW, { model, node }),
    rows: (nodes) => new HostObject(ROWS, { nodes, make: (node) => make.row(node) }),
    cell: (node) => new HostObject(CELL, { model, node }),
    cells: (nodes) => new HostObject(CELLS, { nodes, make: (node) => make.cell(node) }),
    font: (targets, isAlive) => new HostObject(FONT, { model, targets, isAlive }),
    list: (numberId) => new HostObject(LIST, { model, numberId }),
    listItem: (node) => new HostObject(LIST_ITEM, { model, node }),
    contentControl: (node) => new HostObject(CONTENT_CONTROL, { model, node }),
    contentControls: (nodes) =>
      new HostObject(CONTENT_CONTROLS, { nodes, make: (node) => make.contentControl(node) }),
    properties: () => new HostObject(PROPERTIES, { model }),
  };
  return make;
}
