import type {
  Edit,
  EditPlan,
  ExpectedParagraph,
  NewParagraph,
  ParagraphId,
} from "../recommendations";

/** The same plan with other ids; an id without a new one stays. */
export function renumberPlan(
  plan: EditPlan,
  newIds: ReadonlyMap<ParagraphId, ParagraphId>,
): EditPlan {
  const rename = (id: ParagraphId): ParagraphId => newIds.get(id) ?? id;
  return { edits: plan.edits.map((edit) => renumberEdit(edit, rename)) };
}

type Rename = (id: ParagraphId) => ParagraphId;

function renumberEdit(edit: Edit, rename: Rename): Edit {
  switch (edit.kind) {
    case "insertParagraphs":
      return {
        ...edit,
        anchor: renumberExpected(edit.anchor, rename),
        paragraphs: renumberNew(edit.paragraphs, rename),
      };
    case "setText":
      return {
        ...edit,
        paragraph: renumberExpected(edit.paragraph, rename),
        exemplar: edit.exemplar === null ? null : rename(edit.exemplar),
      };
    case "setItalic":
    case "setShading":
      return { ...edit, paragraph: renumberExpected(edit.paragraph, rename) };
    case "moveParagraphs":
      return {
        ...edit,
        anchor: renumberExpected(edit.anchor, rename),
        paragraphs: renumberAll(edit.paragraphs, rename),
      };
    case "removeParagraphs":
    case "removeRow":
      return { ...edit, paragraphs: renumberAll(edit.paragraphs, rename) };
    case "insertRow":
      return {
        ...edit,
        anchor: renumberExpected(edit.anchor, rename),
        cells: edit.cells.map((cell) => ({
          ...cell,
          paragraphs: renumberNew(cell.paragraphs, rename),
        })),
      };
  }
}

function renumberExpected({ id, expects }: ExpectedParagraph, rename: Rename): ExpectedParagraph {
  return { id: rename(id), expects };
}

function renumberAll(
  paragraphs: readonly ExpectedParagraph[],
  rename: Rename,
): readonly ExpectedParagraph[] {
  return paragraphs.map((paragraph) => renumberExpected(paragraph, rename));
}

function renumberNew(paragraphs: readonly NewParagraph[], rename: Rename): readonly NewParagraph[] {
  return paragraphs.map(({ runs, exemplar }) => ({ runs, exemplar: rename(exemplar) }));
}
