import type { Refusal } from "./writing-wording";

/** Carries a refusal out of the depth of the work; it never leaves this folder. */
export class PlanRefused extends Error {
  override readonly name = "PlanRefused";
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}
