import { listMembership, paragraphsOfList, type ListPlace } from "../engine/numbering";
import { isWithin } from "../engine/xml-edit";
import { itemNotFound } from "../request/host-error";
import { reading, type ObjectType } from "../request/host-object";
import type { Model, OfNode } from "./model";

export interface OfList {
  readonly model: Model;
  /** `w:numId`. */
  readonly numberId: string;
}

/** `Word.List`, named by the number its paragraphs share. */
export const LIST: ObjectType<OfList> = {
  name: "List",
  scalars: { Id: { read: ({ numberId }) => Number(numberId) } },
  navigations: {
    Paragraphs: {
      open: ({ model, numberId }) =>
        model.make.paragraphs(() => paragraphsOfList(model.document, model.formatting, numberId)),
    },
  },
  methods: {
    GetLevelParagraphs: reading(({ model, numberId }, given) => {
      const level = given.count(0);
      return model.make.paragraphs(() =>
        paragraphsOfList(model.document, model.formatting, numberId).filter(
          (node) => listMembership(model.formatting, node)?.level === level,
        ),
      );
    }),
  },
};

/** `Word.ListItem`. */
export const LIST_ITEM: ObjectType<OfNode> = {
  name: "ListItem",
  isAlive: ({ model, node }) => isWithin(node, model.document.body),
  scalars: {
    Level: { read: (self) => placeOf(self).level },
    ListString: { read: (self) => placeOf(self).listString },
    SiblingIndex: { read: (self) => placeOf(self).siblingIndex },
  },
  navigations: {},
  methods: {},
};

function placeOf({ model, node }: OfNode): ListPlace {
  const place = model.listPlaces.of(node);
  if (place === null) throw itemNotFound("the paragraph is in no list");
  return place;
}
