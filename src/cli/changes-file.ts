import {
  isCalendarDate,
  relativeHeadings,
  type Change,
  type Recommendation,
  type Register,
} from "../recommendations";
import { requireAction, requireRecommendation, type Target } from "./find-recommendation";
import { Refusal } from "./refusal";

/** Reads `CHANGES.json` into changes for a register. Throws `Refusal` that names the entry at fault. */
export function readChangesFile(
  json: string,
  register: Register,
  today: string,
): readonly Change[] {
  const entries = parse(json);
  return entries.flatMap((entry, index) => {
    try {
      return readChange(entry, register, today);
    } catch (cause) {
      if (!(cause instanceof Refusal)) throw cause;
      const message = cause.message.replace(/^Nothing was written\. /, "");
      throw new Refusal(`Nothing was written. Change ${String(index + 1)}: ${message}`, { cause });
    }
  });
}

function parse(json: string): readonly unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new Refusal("Nothing was written. The changes file is not JSON.", { cause });
  }
  if (!Array.isArray(value)) {
    throw new Refusal("Nothing was written. The changes file must hold a list of changes: [ … ].");
  }
  return value;
}

function readChange(entry: unknown, register: Register, today: string): readonly Change[] {
  if (typeof entry !== "object" || entry === null) {
    throw new Refusal('it is not an object such as {"change": "appendUpdate", …}.');
  }
  const fields = new Fields(entry);
  const found = requireRecommendation(register, fields.target());
  const recommendation = found.key;
  const kind = fields.text("change");
  switch (kind) {
    case "appendUpdate":
      return [
        {
          kind,
          recommendation,
          group: null,
          action: fields.action(found),
          asAt: fields.date("asAt", today),
          freezesAt: fields.optionalDate("freezesAt"),
          text: fields.lines("text"),
        },
      ];
    case "freezeHeading":
      return freezesOf(register, recommendation, fields.optionalDate("asAt"));
    case "setStatus":
      return [
        {
          kind,
          recommendation,
          code: fields.text("code"),
          draft: fields.flag("draft", true),
          action: fields.action(found),
        },
      ];
    case "setComplete":
      return [{ kind, recommendation, complete: fields.flag("complete", true) }];
    default:
      throw new Refusal(
        `“${kind}” is no change; use appendUpdate, freezeHeading, setStatus or setComplete.`,
      );
  }
}

/** A change for each heading of a recommendation, or of the whole document, that says "current". Throws `Refusal`. */
export function freezesOf(
  register: Register,
  recommendation: string | null,
  asAt: string | null,
): readonly Change[] {
  const found = relativeHeadings(register).filter(
    (each) => recommendation === null || each.recommendation === recommendation,
  );
  if (found.length === 0) {
    throw new Refusal(
      "Nothing was written. No heading there stands for a date, such as “Current position”.",
    );
  }
  return found.map(({ recommendation, update, heading, ...own }) => {
    const date = asAt ?? own.asAt;
    if (date === null) {
      throw new Refusal(
        `Nothing was written. The document does not say which date “${heading}” stands for; give one as 2026-11-22.`,
      );
    }
    return { kind: "freezeHeading", recommendation, update, asAt: date };
  });
}

class Fields {
  private readonly values: Readonly<Record<string, unknown>>;

  constructor(entry: object) {
    this.values = { ...entry };
  }

  target(): Target {
    return {
      ref: this.optionalText("ref"),
      key: this.optionalText("key"),
      table: this.optionalNumber("table"),
    };
  }

  text(name: string): string {
    const value = this.optionalText(name);
    if (value === undefined) throw new Refusal(`“${name}” is missing.`);
    return value;
  }

  optionalText(name: string): string | undefined {
    const value = this.values[name];
    if (value === undefined || value === null) return undefined;
    if (typeof value !== "string") throw new Refusal(`“${name}” must be text in quotation marks.`);
    return value;
  }

  optionalNumber(name: string): number | undefined {
    const value = this.values[name];
    if (value === undefined || value === null) return undefined;
    if (typeof value !== "number" || !Number.isInteger(value) || value < 0) {
      throw new Refusal(`“${name}” must be a whole number from 0 on.`);
    }
    return value;
  }

  action(recommendation: Recommendation): number | null {
    const action = this.optionalNumber("action") ?? null;
    requireAction(recommendation, action);
    return action;
  }

  flag(name: string, otherwise: boolean): boolean {
    const value = this.values[name] ?? otherwise;
    if (typeof value !== "boolean") throw new Refusal(`“${name}” must be true or false.`);
    return value;
  }

  lines(name: string): readonly string[] {
    const value = this.values[name];
    const lines: readonly unknown[] = Array.isArray(value) ? value : [value];
    return lines.map((line) => {
      if (typeof line !== "string") throw new Refusal(`“${name}” must be a list of paragraphs.`);
      return line;
    });
  }

  optionalDate(name: string): string | null {
    const text = this.optionalText(name);
    return text === undefined ? null : requireDate(text);
  }

  date(name: string, otherwise: string): string {
    return requireDate(this.optionalText(name) ?? otherwise);
  }
}

/** A date as `2026-11` or `2026-11-22`. Throws `Refusal`. */
export function requireDate(text: string): string {
  if (isCalendarDate(text)) return text;
  throw new Refusal(
    `Nothing was written. “${text}” is no date; write it as 2026-11 or 2026-11-22.`,
  );
}
