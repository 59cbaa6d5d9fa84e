import type { XmlElement } from "../../../docx";
import { deleteRange } from "../engine/delete-text";
import { tableOf } from "../engine/blocks";
import { insertParagraphBeside } from "../engine/insert-paragraph";
import { insertTableBeside } from "../engine/insert-table";
import { formattingAt, insertTextAt } from "../engine/insert-text";
import type { LiveRange, Position } from "../engine/live-range";
import {
  fontTargetsOf,
  paragraphsOfRange,
  rangeBetween,
  spanIn,
  textOfRange,
  type RangeLocation,
} from "../engine/range-operations";
import { paragraphText, textAtoms } from "../engine/text-atoms";
import { isWithin } from "../engine/xml-edit";
import { invalidArgument, itemNotFound, notImplemented } from "../request/host-error";
import { changing, reading, type HostObject, type ObjectType } from "../request/host-object";
import type { GivenArguments } from "../request/host-object";
import { compareRanges, intersection, span } from "./compare-ranges";
import { controlsIn } from "./content-control-type";
import { ooxml } from "./get-ooxml";
import { onlyListed } from "./listing";
import type { Model } from "./model";
import { newTableFrom } from "./new-table";
import { builtInStyleOf, setBuiltInStyle, setStyleName, styleNameOf } from "./paragraph-style";
import { parentNavigations } from "./parents";
import { reviewedText } from "./reviewed-text";
import { searching } from "./search-in";

/** How Word's own text shows a line break within a paragraph. */
const LINE_BREAK = "\v";

export interface OfRange {
  readonly model: Model;
  readonly range: LiveRange;
}

/** `Word.Range`. */
export const RANGE: ObjectType<OfRange> = {
  name: "Range",
  isAlive: isAlive,
  scalars: {
    Text: {
      read: ({ model, range }) =>
        model.variant().textShowsDeleted
          ? shownText(model, range)
          : textOfRange(model.document, range),
    },
    IsEmpty: {
      read: ({ range }) =>
        !range.includesMark &&
        range.start.paragraph === range.end.paragraph &&
        range.start.offset === range.end.offset,
    },
    Style: {
      read: (self) => same(paragraphs(self).map((node) => styleNameOf(self.model, node))),
      write: (self, value) => {
        setStyleName(self.model, paragraphs(self), value);
      },
    },
    StyleBuiltIn: {
      read: (self) => same(paragraphs(self).map((node) => builtInStyleOf(self.model, node))),
      write: (self, value) => {
        setBuiltInStyle(self.model, paragraphs(self), value);
      },
    },
  },
  navigations: {
    ...parentNavigations<OfRange>(({ range }) => range.start.paragraph),
    Paragraphs: {
      open: (self) => self.model.make.paragraphs(() => onlyListed(self.model, paragraphs(self))),
    },
    Tables: { open: (self) => self.model.make.tables(() => tablesTouched(self)) },
    Font: {
      open: (self) =>
        self.model.make.font(
          (cuts) => fontTargetsOf(self.model.document, self.range, { cuts }),
          () => isAlive(self),
        ),
    },
    ContentControls: {
      open: (self) =>
        self.model.make.contentControls(() => [...new Set(paragraphs(self).flatMap(controlsIn))]),
    },
  },
  methods: {
    GetRange: reading(({ model, range }, given) => {
      const location = given.choice(0, ["Whole", "Start", "End", "After", "Content"]);
      return model.make.range(part(model, range, location));
    }),
    GetOoxml: reading(({ model, range }) => ooxml(model, range)),
    GetReviewedText: reading((self, given) => reviewedText(self.model, paragraphs(self), given)),
    Search: searching<OfRange>(paragraphs, ({ range }) => range),
    Select: reading(({ model, range }, given) => {
      const mode = given.choice(0, ["Select", "Start", "End"]);
      model.select(mode === "Select" ? range : part(model, range, mode));
      return null;
    }),
    CompareLocationWith: reading(({ model, range }, given) =>
      compareRanges(model.document, range, otherRange(given)),
    ),
    ExpandTo: reading(({ model, range }, given) =>
      model.make.range(span(model.document, range, otherRange(given))),
    ),
    IntersectWith: reading(({ model, range }, given) => {
      const common = intersection(model.document, range, otherRange(given));
      if (common === null) throw itemNotFound("the ranges do not overlap");
      return model.make.range(common);
    }),
    IntersectWithOrNullObject: reading(({ model, range }, given) => {
      const common = intersection(model.document, range, otherRange(given));
      return common === null ? null : model.make.range(common);
    }),
    InsertText: changing((self, given) => insertText(self, given)),
    InsertBreak: changing(insertBreak),
    InsertParagraph: changing(({ model, range }, given) => {
      const side = given.choice(1, ["Before", "After"]);
      const neighbour = side === "Before" ? range.start.paragraph : range.end.paragraph;
      return model.make.paragraph(
        insertParagraphBeside(model.document, neighbour, side, given.text(0)),
      );
    }),
    InsertTable: changing(({ model, range }, given) => {
      const side = given.choice(2, ["Before", "After"]);
      const beside = side === "Before" ? range.start.paragraph : range.end.paragraph;
      const { styles } = model.formatting;
      return model.make.table(
        insertTableBeside(model.document, styles, beside, side, newTableFrom(given)),
      );
    }),
    Clear: changing(remove),
    Delete: changing(remove),
  },
};

function paragraphs({ model, range }: OfRange): XmlElement[] {
  return paragraphsOfRange(model.document, range);
}

function isAlive({ model, range }: OfRange): boolean {
  const { body } = model.document;
  return (
    range.isAlive && isWithin(range.start.paragraph, body) && isWithin(range.end.paragraph, body)
  );
}

/** Word answers an empty text where the paragraphs differ. */
function same(values: readonly string[]): string {
  return new Set(values).size === 1 ? (values[0] ?? "") : "";
}

function shownText(model: Model, range: LiveRange): string {
  const [first, ...others] = paragraphsOfRange(model.document, range);
  const isPart = others.length === 0 && first !== undefined && !coversWhole(range, first);
  if (isPart) return textOfRange(model.document, range);
  return [first, ...others]
    .map((node) => (node === undefined ? "" : paragraphText(node, { includesDeleted: true })))
    .join("\n");
}

function coversWhole(range: LiveRange, paragraph: XmlElement): boolean {
  const { from, to } = spanIn(range, paragraph);
  return from === 0 && to === paragraphText(paragraph).length;
}

/** The outermost tables that hold any of the range's paragraphs. */
function tablesTouched(self: OfRange): XmlElement[] {
  const tables = paragraphs(self).map((paragraph) => {
    let outermost: XmlElement | null = null;
    for (let table = tableOf(paragraph); table !== null; table = tableOf(table)) outermost = table;
    return outermost;
  });
  return [...new Set(tables)].filter((table) => table !== null);
}

function part(model: Model, range: LiveRange, location: RangeLocation): LiveRange {
  const { start, end, includesMark, table } = range;
  switch (location) {
    case "Start":
      return rangeBetween(model.document, start, start);
    case "End":
      return rangeBetween(model.document, end, end);
    case "After":
      return rangeBetween(model.document, end, end, includesMark);
    case "Content":
      return rangeBetween(model.document, start, end);
    case "Whole":
      return model.document.ranges.add({ start, end, includesMark, table });
  }
}

function otherRange(given: GivenArguments): LiveRange {
  const other = given.object(0);
  if (other?.type.name !== "Range") throw invalidArgument("a range is needed");
  // Safe: every object of the class Range is made with this shape.
  return (other.self as OfRange).range;
}

/** A line break ends the line within the paragraph; breaks of pages and sections are not behaviour of this host. */
function insertBreak({ model, range }: OfRange, given: GivenArguments): null {
  const kind = given.text(0);
  const side = given.choice(1, ["Before", "After"]);
  if (kind !== "Line") throw notImplemented(`Range.insertBreak("${kind}")`);
  insertTextAt(model.document, side === "Before" ? range.start : range.end, LINE_BREAK);
  return null;
}

function remove({ model, range }: OfRange): null {
  deleteRange(model.document, range);
  return null;
}

function insertText({ model, range }: OfRange, given: GivenArguments): HostObject {
  const { document } = model;
  const text = given.text(0);
  const where = given.choice(1, ["Replace", "Start", "End", "Before", "After"]);
  if (where === "Replace") return replace(model, range, text);
  const at: Position = where === "End" || where === "After" ? range.end : range.start;
  const { start, end } = insertTextAt(document, at, text);
  if (where === "Start") range.start = start;
  if (where === "End") range.end = end;
  return model.make.range(rangeBetween(document, start, end));
}

function replace(model: Model, range: LiveRange, text: string): HostObject {
  const { document } = model;
  const formatting = formattingOfFirst(range);
  const at = range.start;
  deleteRange(document, { ...range, includesMark: false });
  const { start, end } = insertTextAt(document, at, text, formatting);
  range.start = start;
  range.end = end;
  range.includesMark = false;
  return model.make.range(rangeBetween(document, start, end));
}

/** Replaced text keeps the look of the first character it replaces. */
function formattingOfFirst(range: LiveRange): XmlElement | undefined {
  const { paragraph, offset } = range.start;
  const isEmpty = range.end.paragraph === paragraph && range.end.offset === offset;
  const first = textAtoms(paragraph).find(({ start, text }) => start + text.length > offset);
  if (isEmpty || first === undefined) return formattingAt(range.start);
  return formattingAt({ paragraph, offset: offset + 1 });
}
