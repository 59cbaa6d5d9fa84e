import { splitLeads } from "./cell-values";
import type { LogicalCell } from "./logical-table";
import { toLines, type Line } from "./narrative";
import { singleSpaced } from "./plain-text";
import type { Timescale } from "./register";
import { readTimescales } from "./timescale";

/** What labelled lines in a cell of running text say: "Officer: …", "Date: …". */
export interface LabelledLines {
  readonly lead: readonly string[];
  readonly timescale: readonly Timescale[];
  /** The other lines; a line labelled "Action:" stays without its label. */
  readonly rest: readonly Line[];
}

const LEAD =
  /^(?:lead(?: officer| member)?|(?:responsible )?officer|responsible(?: person)?|responsibility|owner|by whom|who)\s*:\s*(\S.*)$/i;
const TIMESCALE =
  /^(?:date|due(?: date)?|target(?: date)?|deadline|time-?scale|timing|by(?: when)?|when|completion date)\s*:\s*(\S.*)$/i;
const ACTION = /^\s*(?:agreed )?actions?\s*:\s*(?=\S)/i;

/** Takes labelled values out of lines that hold several things in one cell. */
export function readLabelledLines(lines: readonly Line[]): LabelledLines {
  const lead: string[] = [];
  const timescale: Timescale[] = [];
  const rest: Line[] = [];
  for (const line of lines) {
    const text = singleSpaced(line.text);
    const named = LEAD.exec(text)?.[1];
    const due = TIMESCALE.exec(text)?.[1];
    if (named !== undefined) lead.push(...splitLeads(named));
    else if (due !== undefined) timescale.push(...readTimescales(due));
    else rest.push(withoutLabel(line));
  }
  return { lead, timescale, rest };
}

/** A request, and what labelled lines below it in its cell say. */
export interface LabelledRequest extends Omit<LabelledLines, "rest"> {
  /** Single spaced. */
  readonly text: string;
}

const MAY_BE_LABELLED =
  /\b(?:lead|officer|member|person|responsib\w+|owner|wh\w+|by|date|due|deadline|\w*scale|timing)\s*:/i;

/** Takes labelled values out of the cell of a recommendation; what its first line says is the request. */
export function readLabelledRequest(cell: Pick<LogicalCell, "cell" | "text">): LabelledRequest {
  const { text } = cell;
  if (!MAY_BE_LABELLED.test(text)) return { text, lead: [], timescale: [] };
  const [first, ...others] = toLines(cell.cell.paragraphs, 0, false);
  const { lead, timescale } = readLabelledLines(others);
  const own = others.filter((line) => {
    const plain = singleSpaced(line.text);
    return !LEAD.test(plain) && !TIMESCALE.test(plain);
  });
  const request = [first, ...own].map((line) => line?.text ?? "").join(" ");
  return { text: singleSpaced(request), lead, timescale };
}

function withoutLabel(line: Line): Line {
  const label = ACTION.exec(line.text)?.[0];
  if (label === undefined) return line;
  return { ...line, start: line.start + label.length, text: line.text.slice(label.length) };
}
