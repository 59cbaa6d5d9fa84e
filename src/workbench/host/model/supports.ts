import type { WordApiVersion } from "../variant";
import type { Model } from "./model";

/** Whether the variant claims a version of the requirement set. */
export function supports(model: Model, version: WordApiVersion): boolean {
  return Number(model.variant().wordApi.slice(2)) >= Number(version.slice(2));
}
