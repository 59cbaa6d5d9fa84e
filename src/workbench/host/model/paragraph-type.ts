import { escapeXmlAttribute, type XmlElement } from "../../../docx";
import { clearParagraph, deleteParagraph } from "../engine/delete-text";
import { endsItsContainer, nestingLevelOf } from "../engine/blocks";
import type { FontTarget } from "../engine/font";
import { insertParagraphBeside } from "../engine/insert-paragraph";
import { insertTableBeside } from "../engine/insert-table";
import { formattingAt, insertTextAt } from "../engine/insert-text";
import { listMembership } from "../engine/numbering";
import { PARAGRAPH_PROPERTY_ORDER, requireParagraphProperties } from "../engine/paragraph-markup";
import { rangeBetween, rangeOfParagraph } from "../engine/range-operations";
import { paragraphText, runsOf, textAtoms } from "../engine/text-atoms";
import { element, isWithin, putInOrder } from "../engine/xml-edit";
import { itemNotFound } from "../request/host-error";
import { changing, reading, type HostObject, type ObjectType } from "../request/host-object";
import { ooxml } from "./get-ooxml";
import { controlsIn } from "./content-control-type";
import { listedParagraphs } from "./listing";
import type { Model, OfNode } from "./model";
import { newTableFrom } from "./new-table";
import {
  alignment,
  firstLineIndent,
  leftIndent,
  lineSpacing,
  lineUnitAfter,
  lineUnitBefore,
  outlineLevel,
  rightIndent,
  spaceAfter,
  spaceBefore,
} from "./paragraph-format";
import { builtInStyleOf, setBuiltInStyle, setStyleName, styleNameOf } from "./paragraph-style";
import { parentNavigations, required } from "./parents";
import { reviewedText } from "./reviewed-text";
import { searching } from "./search-in";

/** `Word.Paragraph`. */
export const PARAGRAPH: ObjectType<OfNode> = {
  name: "Paragraph",
  isAlive: ({ model, node }) => isWithin(node, model.document.body),
  scalars: {
    Text: {
      read: ({ model, node }) =>
        paragraphText(node, { includesDeleted: model.variant().textShowsDeleted }),
    },
    Style: {
      read: ({ model, node }) => styleNameOf(model, node),
      write: ({ model, node }, value) => {
        setStyleName(model, [node], value);
      },
    },
    StyleBuiltIn: {
      read: ({ model, node }) => builtInStyleOf(model, node),
      write: ({ model, node }, value) => {
        setBuiltInStyle(model, [node], value);
      },
    },
    Alignment: alignment,
    FirstLineIndent: firstLineIndent,
    LeftIndent: leftIndent,
    RightIndent: rightIndent,
    LineSpacing: lineSpacing,
    LineUnitBefore: lineUnitBefore,
    LineUnitAfter: lineUnitAfter,
    SpaceBefore: spaceBefore,
    SpaceAfter: spaceAfter,
    OutlineLevel: outlineLevel,
    IsListItem: { read: ({ model, node }) => listMembership(model.formatting, node) !== null },
    IsLastParagraph: { read: ({ node }) => endsItsContainer(node) },
    TableNestingLevel: { read: ({ node }) => nestingLevelOf(node) },
  },
  navigations: {
    ...parentNavigations<OfNode>(({ node }) => node),
    Font: {
      open: ({ model, node }) =>
        model.make.font(
          (cuts) => fontTargets(node, cuts),
          () => isWithin(node, model.document.body),
        ),
    },
    List: { open: (self) => required(listOf(self), "the paragraph is in no list") },
    ListOrNullObject: { open: listOf },
    ListItem: { open: (self) => required(listItemOf(self), "the paragraph is in no list") },
    ListItemOrNullObject: { open: listItemOf },
    ContentControls: {
      open: ({ model, node }) => model.make.contentControls(() => controlsIn(node)),
    },
  },
  methods: {
    GetRange: reading(({ model, node }, given) => {
      const location = given.choice(0, ["Whole", "Start", "End", "After", "Content"]);
      return model.make.range(rangeOfParagraph(model.document, node, location));
    }),
    GetNext: reading((self) => required(neighbour(self, 1), "there is no next paragraph")),
    GetNextOrNullObject: reading((self) => neighbour(self, 1)),
    GetPrevious: reading((self) => required(neighbour(self, -1), "there is no previous paragraph")),
    GetPreviousOrNullObject: reading((self) => neighbour(self, -1)),
    GetOoxml: reading(({ model, node }) =>
      ooxml(model, rangeOfParagraph(model.document, node, "Whole")),
    ),
    GetReviewedText: reading(({ model, node }, given) => reviewedText(model, [node], given)),
    Search: searching<OfNode>(({ node }) => [node]),
    Select: reading(({ model, node }, given) => {
      const mode = given.choice(0, ["Select", "Start", "End"]);
      const location = mode === "Select" ? "Whole" : mode;
      model.select(rangeOfParagraph(model.document, node, location));
      return null;
    }),
    InsertParagraph: changing(({ model, node }, given) => {
      const side = given.choice(1, ["Before", "After"]);
      return model.make.paragraph(insertParagraphBeside(model.document, node, side, given.text(0)));
    }),
    InsertText: changing(({ model, node }, given) =>
      insertText(model, node, given.text(0), given.choice(1, ["Replace", "Start", "End"])),
    ),
    InsertTable: changing(({ model, node }, given) => {
      const side = given.choice(2, ["Before", "After"]);
      const { styles } = model.formatting;
      return model.make.table(
        insertTableBeside(model.document, styles, node, side, newTableFrom(given)),
      );
    }),
    Clear: changing(({ model, node }) => {
      clearParagraph(model.document, node);
      return null;
    }),
    Delete: changing(({ model, node }) => {
      deleteParagraph(model.document, node);
      return null;
    }),
    AttachToList: changing(({ model, node }, given) => {
      const list = String(given.count(0));
      attachToList(node, list, given.count(1));
      model.document.revision++;
      return model.make.list(list);
    }),
    DetachFromList: changing(({ model, node }) => {
      if (listMembership(model.formatting, node) === null)
        throw itemNotFound("the paragraph is in no list");
      attachToList(node, "0", 0);
      model.document.revision++;
      return null;
    }),
  },
};

function fontTargets(node: XmlElement, forWriting: boolean): FontTarget[] {
  const withText = [...new Set(textAtoms(node).map(({ run }) => run))];
  const runs = forWriting ? runsOf(node) : withText;
  const targets = runs.map((run) => ({ paragraph: node, run }));
  return forWriting || targets.length === 0
    ? [...targets, { paragraph: node, run: null }]
    : targets;
}

function neighbour({ model, node }: OfNode, step: 1 | -1): HostObject | null {
  const all = listedParagraphs(model, model.document.body);
  const found = all[all.indexOf(node) + step];
  return found === undefined ? null : model.make.paragraph(found);
}

function listOf({ model, node }: OfNode): HostObject | null {
  const membership = listMembership(model.formatting, node);
  return membership === null ? null : model.make.list(membership.numberId);
}

function listItemOf({ model, node }: OfNode): HostObject | null {
  return listMembership(model.formatting, node) === null ? null : model.make.listItem(node);
}

function insertText(
  model: Model,
  node: XmlElement,
  text: string,
  where: "Replace" | "Start" | "End",
): HostObject {
  const { document } = model;
  const { length } = paragraphText(node);
  const isReplacing = where === "Replace";
  const formatting = formattingAt({ paragraph: node, offset: where === "End" ? length : 0 });
  if (isReplacing) clearParagraph(document, node);
  const offset = where === "End" ? length : 0;
  const { start, end } = insertTextAt(document, { paragraph: node, offset }, text, formatting);
  return model.make.range(rangeBetween(document, start, end));
}

/** Number 0 takes a paragraph out of the list its style puts it in (ECMA-376 17.9.18). */
function attachToList(node: XmlElement, numberId: string, level: number): void {
  const numbering = element(
    `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${escapeXmlAttribute(numberId)}"/></w:numPr>`,
  );
  putInOrder(requireParagraphProperties(node), numbering, PARAGRAPH_PROPERTY_ORDER);
}
