import type { CalendarDate, Planned, Register } from "../../recommendations";
import {
  DocumentUnavailable,
  holdSame,
  planNextText,
  proposeLeaving,
  type BuiltAppendix,
  type DocumentFiles,
} from "../../tracking";

/** What the clerk decided about the next appendix. */
export interface NextChoices {
  /** `""`: nobody gets a heading. */
  readonly meeting: CalendarDate;
  /** What “current” stands for; `""`: the date found for each heading. */
  readonly frozenAt: CalendarDate;
  /** Keys of the recommendations that leave. */
  readonly leaving: ReadonlySet<string>;
  /** A title above the table they move to; null: they are taken out. */
  readonly moveUnder: string | null;
}

/** What is proposed: who is finished leaves, and is taken out. */
export function proposedChoices(register: Register): NextChoices {
  const leaving = proposeLeaving(register).filter(({ leaves }) => leaves);
  return {
    meeting: "",
    frozenAt: "",
    leaving: new Set(leaving.map(({ recommendation }) => recommendation.key)),
    moveUnder: null,
  };
}

/** What changes in the text of the next appendix. */
export function planOf(register: Register, choices: NextChoices, today: CalendarDate): Planned {
  const { recommendations } = register;
  const staying = recommendations.filter(({ key }) => !choices.leaving.has(key));
  return planNextText(
    register,
    {
      recommendations: choices.moveUnder === null ? staying : recommendations,
      reporting: staying,
      meeting: choices.meeting === "" ? null : choices.meeting,
      frozenAt: choices.frozenAt === "" ? null : choices.frozenAt,
    },
    today,
  );
}

/**
 * Builds the next appendix from the document as it stands in Word. Throws `DocumentUnavailable`, and with `changed` where the document is
 * no longer what the choices were made on.
 */
export async function buildFrom(
  files: DocumentFiles,
  register: Register,
  choices: NextChoices,
  today: CalendarDate,
  changed: string,
): Promise<BuiltAppendix> {
  const bytes = await files.readOpenDocument();
  const { corrections } = register;
  const now = files.readFile(bytes, corrections).reading.register;
  if (!holdSame(register, now)) throw new DocumentUnavailable(changed);
  const { plan } = planOf(now, choices, today);
  return files.buildNextAppendix(bytes, {
    plan,
    leaving: [...choices.leaving],
    moveUnder: choices.moveUnder,
    corrections,
  });
}
