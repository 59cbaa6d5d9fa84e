import type { XmlElement } from "../../../docx";
import { itemNotFound } from "../request/host-error";
import { reading, type HostObject, type ObjectType } from "../request/host-object";

/** A collection whose members are looked up anew each time. */
export interface OfNodes {
  readonly nodes: () => readonly XmlElement[];
  readonly make: (node: XmlElement) => HostObject;
}

/** The members that every collection has. */
export function collectionType(name: string): ObjectType<OfNodes> {
  return {
    name,
    scalars: {},
    navigations: {},
    methods: {
      GetFirst: reading((self) => requireItem(self, 0, name)),
      GetFirstOrNullObject: reading((self) => item(self, 0)),
    },
    items: (self) => self.nodes().map(self.make),
  };
}

/** A collection that also has a last item to ask for. */
export function listCollectionType(name: string): ObjectType<OfNodes> {
  const base = collectionType(name);
  return {
    ...base,
    methods: {
      ...base.methods,
      GetLast: reading((self) => requireItem(self, -1, name)),
      GetLastOrNullObject: reading((self) => item(self, -1)),
    },
  };
}

function item(self: OfNodes, index: number): HostObject | null {
  const node = self.nodes().at(index);
  return node === undefined ? null : self.make(node);
}

function requireItem(self: OfNodes, index: number, name: string): HostObject {
  const found = item(self, index);
  if (found === null) throw itemNotFound(`${name} is empty`);
  return found;
}
