import type { EditPlan } from "./edit-plan";
import type { CalendarDate } from "./register";

/** What a person decided about one recommendation, named by its key. */
export type Change =
  | {
      readonly kind: "appendUpdate";
      readonly recommendation: string;
      /** Index into `Recommendation.groups`; null where there is only one. */
      readonly group: number | null;
      /** Index into `Recommendation.actions`; says where the first update goes when actions have rows of their own. */
      readonly action?: number | null;
      readonly asAt: CalendarDate;
      /**
       * The date that the latest heading stands for where it says "Current position": that heading gets the date, and the
       * new update takes over its words. Null: the new update has a dated heading and the latest one stays as it is.
       */
      readonly freezesAt?: CalendarDate | null;
      /** One entry a paragraph; a leading `"- "` makes it a bullet. */
      readonly text: readonly string[];
    }
  | {
      readonly kind: "setStatus";
      readonly recommendation: string;
      readonly code: string;
      readonly draft: boolean;
      /** Index into `Recommendation.actions`; which one is meant where actions have statuses of their own. */
      readonly action?: number | null;
    }
  | {
      /** Puts a date into a heading that says "current", in the document's own date form; nothing is added. */
      readonly kind: "freezeHeading";
      readonly recommendation: string;
      /** Index into `Recommendation.updates`. */
      readonly update: number;
      readonly asAt: CalendarDate;
    }
  | {
      readonly kind: "setComplete";
      readonly recommendation: string;
      readonly complete: boolean;
    };

/** Why changes cannot be carried out; `message` is one sentence for the person. */
export interface PlanRefusal {
  readonly kind: "refused";
  readonly reason:
    | "unknown-recommendation"
    | "unknown-category"
    | "ambiguous-group"
    | "ambiguous-action"
    | "unknown-order"
    | "no-place"
    | "not-relative"
    | "empty-text"
    | "unknown-date";
  readonly message: string;
  readonly recommendation: string | null;
}

export interface Planned {
  readonly kind: "planned";
  readonly plan: EditPlan;
  /** What the person should know before it is written, a sentence each. */
  readonly notes: readonly string[];
}
