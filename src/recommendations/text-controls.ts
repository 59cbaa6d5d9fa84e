import {
  textOf,
  type ListControl,
  type Paragraph,
  type TextControl,
  type TextRun,
} from "./table-content";

/** A stretch of text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The stretch of the new text that takes the place of one of the old; null where something else is new too. */
function replacedStretch(old: string, text: string, { start, end }: Stretch): Stretch | null {
  const rest = old.length - end;
  const isAround =
    text.length >= start + rest &&
    text.startsWith(old.slice(0, start)) &&
    text.endsWith(old.slice(end));
  return isAround ? { start, end: text.length - rest } : null;
}

/** Why a text must not be written into a paragraph with lists or boxes. */
export type Misfit =
  | { readonly kind: "outside-control" }
  | { readonly kind: "not-an-item"; readonly text: string; readonly items: readonly string[] };

/**
 * What is wrong with a new text for a paragraph with lists or check boxes: only what one of them holds may change, and only to
 * something that it takes. Null where nothing is, and where the paragraph has none.
 */
export function misfitOf(paragraph: Paragraph, text: string): Misfit | null {
  const { controls } = paragraph;
  if (controls === undefined || textOf(paragraph) === text) return null;
  if (changedControl(paragraph, text) !== null) return null;
  for (const control of controls) {
    const part = replacedStretch(textOf(paragraph), text, control);
    if (part === null || control.kind !== "list") continue;
    const own = text.slice(part.start, part.end);
    return { kind: "not-an-item", text: own, items: control.items };
  }
  return { kind: "outside-control" };
}

/** The control, by its place among the paragraph's, that alone changes with a new text, and where in the text it then stands. */
export function changedControl(
  paragraph: Paragraph,
  text: string,
): (Stretch & { readonly index: number }) | null {
  const old = textOf(paragraph);
  for (const [index, control] of (paragraph.controls ?? []).entries()) {
    const part = replacedStretch(old, text, control);
    if (part !== null && takes(control, text.slice(part.start, part.end)))
      return { ...part, index };
  }
  return null;
}

/** A list may be emptied, a box may not. */
function takes(control: TextControl, text: string): boolean {
  switch (control.kind) {
    case "list":
      return text === "" || control.takesOthers || control.items.includes(text);
    case "box":
      return text === control.checked || text === control.unchecked;
  }
}

/** The runs of a paragraph with what one of its controls holds replaced. */
export function runsWithin(
  { runs }: Pick<Paragraph, "runs">,
  { start, end }: Stretch,
  run: TextRun,
): readonly TextRun[] {
  return [...cutRuns(runs, 0, start), run, ...cutRuns(runs, end, Number.POSITIVE_INFINITY)];
}

/** The one list of a paragraph; null where it has none or several. */
export function onlyList({ controls = [] }: Paragraph): ListControl | null {
  const [control, ...others] = controls;
  return control?.kind === "list" && others.length === 0 ? control : null;
}

/** A paragraph with other runs; what its controls hold is counted anew. */
export function withRuns(paragraph: Paragraph, runs: readonly TextRun[]): Paragraph {
  const { controls } = paragraph;
  if (controls === undefined) return { ...paragraph, runs };
  const text = textOf({ runs });
  const grown = text.length - textOf(paragraph).length;
  const changed = controls.findIndex(
    (control) => replacedStretch(textOf(paragraph), text, control) !== null,
  );
  const counted = controls.map((control, index): TextControl => ({
    ...control,
    start: control.start + (index > changed ? grown : 0),
    end: control.end + (index >= changed ? grown : 0),
  }));
  return { ...paragraph, runs, controls: counted };
}

/** The runs of a stretch of their text. */
export function cutRuns(runs: readonly TextRun[], from: number, to: number): readonly TextRun[] {
  let at = 0;
  return runs.flatMap((run): TextRun[] => {
    const start = at;
    at += run.text.length;
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return text === "" ? [] : [{ ...run, text }];
  });
}
