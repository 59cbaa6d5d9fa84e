import type { XmlElement } from "../../../docx";
import { cellOf, containerOf, tableOf } from "../engine/blocks";
import { shownCellOf } from "../engine/table-grid";
import { ancestor } from "../engine/xml-edit";
import { itemNotFound } from "../request/host-error";
import type { HostObject, Navigation } from "../request/host-object";
import type { Model } from "./model";

/** The properties that lead outwards, for every class that has a place in the document. */
export function parentNavigations<Self extends { readonly model: Model }>(
  placeOf: (self: Self) => XmlElement,
): Readonly<Record<string, Navigation<Self>>> {
  const table = (self: Self): HostObject | null => {
    const node = tableOf(placeOf(self));
    return node === null ? null : self.model.make.table(node);
  };
  const cell = (self: Self): HostObject | null => {
    const node = cellOf(placeOf(self));
    return node === null ? null : self.model.make.cell(shownCellOf(node));
  };
  const control = (self: Self): HostObject | null => {
    const node = ancestor(placeOf(self), "w:sdt");
    return node === null ? null : self.model.make.contentControl(node);
  };
  return {
    ParentBody: { open: (self) => self.model.make.body(containerOf(placeOf(self))) },
    ParentTable: { open: (self) => required(table(self), "it is in no table") },
    ParentTableOrNullObject: { open: table },
    ParentTableCell: { open: (self) => required(cell(self), "it is in no table cell") },
    ParentTableCellOrNullObject: { open: cell },
    ParentContentControl: {
      open: (self) => required(control(self), "it is in no content control"),
    },
    ParentContentControlOrNullObject: { open: control },
  };
}

/** The object, or the error Word gives where there is none. */
export function required(object: HostObject | null, reason: string): HostObject {
  if (object === null) throw itemNotFound(reason);
  return object;
}
