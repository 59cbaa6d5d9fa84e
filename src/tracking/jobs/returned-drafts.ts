import type { CalendarDate, Change, Register } from "../../recommendations";
import { startDraft, type Draft } from "../draft";

/** What was brought in as drafts, one for each recommendation: taken back, each is a draft again, and no text is lost. */
export function draftsOfChanges(
  register: Register,
  changes: readonly Change[],
  asAt: CalendarDate,
): readonly Draft[] {
  const drafts = new Map<string, Draft>();
  for (const change of changes) {
    const recommendation = register.recommendations.find(
      ({ key }) => key === change.recommendation,
    );
    if (recommendation === undefined) continue;
    const draft = drafts.get(change.recommendation) ?? startDraft(recommendation, asAt);
    drafts.set(change.recommendation, withChange(draft, change));
  }
  return [...drafts.values()];
}

function withChange(draft: Draft, change: Change): Draft {
  switch (change.kind) {
    case "appendUpdate": {
      const text = change.text.join("\n");
      if (draft.text !== "") return { ...draft, text: `${draft.text}\n${text}` };
      const { asAt, group, action = null } = change;
      return { ...draft, asAt, group, action, text };
    }
    case "setStatus": {
      const { action, code, draft: isDraft } = change;
      if (action == null) return { ...draft, status: { code, draft: isDraft } };
      const { actionStatuses = [] } = draft;
      return { ...draft, actionStatuses: [...actionStatuses, { action, code, draft: isDraft }] };
    }
    case "setComplete":
      return { ...draft, complete: change.complete };
    case "freezeHeading":
      return draft;
    default:
      return change satisfies never;
  }
}
