import type { LiveRange } from "../engine/live-range";
import { itemNotFound } from "../request/host-error";
import { reading, type HostObject, type ObjectType } from "../request/host-object";
import type { Model } from "./model";

export interface OfRanges {
  readonly model: Model;
  readonly ranges: readonly LiveRange[];
}

/** `Word.RangeCollection`: what a search found, fixed at that moment. */
export const RANGES: ObjectType<OfRanges> = {
  name: "RangeCollection",
  scalars: {},
  navigations: {},
  methods: {
    GetFirst: reading((self) => {
      const range = first(self);
      if (range === null) throw itemNotFound("nothing was found");
      return range;
    }),
    GetFirstOrNullObject: reading(first),
  },
  items: ({ model, ranges }) => ranges.map((range) => model.make.range(range)),
};

function first({ model, ranges }: OfRanges): HostObject | null {
  const [range] = ranges;
  return range === undefined ? null : model.make.range(range);
}
