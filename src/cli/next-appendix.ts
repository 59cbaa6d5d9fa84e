import { carryForward, WriteNotAsPlanned } from "../docx";
import { NO_CORRECTIONS, readRegister, type Recommendation } from "../recommendations";
import { planNextText, proposeLeaving } from "../tracking";
import { openFile, requireOutput, writeWhole } from "./files";
import { requireRecommendation } from "./find-recommendation";
import { Refusal } from "./refusal";
import type { Written } from "./write-changes";

export interface NextAppendixRequest {
  readonly file: string;
  readonly out: string | undefined;
  readonly today: string;
  /** References of those that leave; undefined: those that are achieved, ticked or no longer monitored. */
  readonly leaving: readonly string[] | undefined;
  /** Above the table they move to; undefined: they are taken out. */
  readonly moveUnder: string | undefined;
  /** The next meeting, for an empty heading in each that stays; undefined: none. */
  readonly meeting: string | undefined;
  /** What headings such as “Current position” stand for; undefined: the date found for each. */
  readonly frozenAt: string | undefined;
}

/** Writes the next appendix, or throws `Refusal` and writes nothing. */
export function writeNextAppendix(request: NextAppendixRequest): Written {
  const out = requireOutput(request.file, request.out, false);
  const file = openFile(request.file);
  const register = readRegister(file.content);
  const proposals = proposeLeaving(register);
  const leaving: readonly Recommendation[] =
    request.leaving?.map((ref) => requireRecommendation(register, { ref })) ??
    proposals.flatMap(({ leaves, recommendation }) => (leaves ? [recommendation] : []));
  const staying = register.recommendations.filter((each) => !leaving.includes(each));
  const drafts = proposals.filter(
    ({ restsOnDraft, recommendation }) => restsOnDraft && leaving.includes(recommendation),
  );
  const planned = planNextText(
    register,
    {
      recommendations: request.moveUnder === undefined ? staying : register.recommendations,
      reporting: staying,
      meeting: request.meeting ?? null,
      frozenAt: request.frozenAt ?? null,
    },
    request.today,
  );
  const notes = [
    ...drafts.map(
      ({ recommendation }) =>
        `Recommendation ${recommendation.ref ?? ""} left on a status that is still a draft.`,
    ),
    ...planned.notes,
  ];
  try {
    const next = carryForward(file, {
      plan: planned.plan,
      leaving: leaving.map(({ key }) => key),
      completed:
        request.moveUnder === undefined
          ? { kind: "removed" }
          : { kind: "moved", title: request.moveUnder },
      corrections: NO_CORRECTIONS,
    });
    writeWhole(out, next.bytes);
    notes.push(...next.notes);
  } catch (cause) {
    if (cause instanceof WriteNotAsPlanned) throw new Refusal(cause.message, { cause });
    throw cause;
  }
  const left = leaving.map(({ ref, text }) => ref ?? text.slice(0, 40)).join(", ");
  const verb = request.moveUnder === undefined ? "left" : "moved";
  return {
    message: `Wrote ${out}: ${String(staying.length)} stay, ${String(leaving.length)} ${verb}${left === "" ? "" : ` (${left})`}.`,
    notes,
  };
}
