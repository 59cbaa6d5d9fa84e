import { useEffect, useRef, useState, type MouseEvent, type ReactElement } from "react";
import type { WordHost } from "../host";
import { drawDocument, drawnParagraphs } from "../preview/draw-document";
import { matchParagraphs, type ParagraphMatch } from "../preview/match-paragraphs";
import { WORDING } from "../wording";
import { whenQuiet } from "./when-quiet";

interface DocumentViewProps {
  readonly host: WordHost;
  /** Grows with every change of the document. */
  readonly revision: number;
  /** Grows with every move of the selection. */
  readonly selection: number;
}

/** Changes that follow each other closely are drawn together. */
const SETTLE_MILLISECONDS = 250;

interface Drawing {
  readonly paragraphs: readonly HTMLElement[];
  readonly match: ParagraphMatch;
}

type Progress =
  | { readonly kind: "drawing" }
  | { readonly kind: "drawn"; readonly drawing: Drawing }
  | { readonly kind: "failed"; readonly reason: string };

/** The document as it stands, drawn anew after changes; a click puts the cursor into a paragraph. */
export function DocumentView({ host, revision, selection }: DocumentViewProps): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const [progress, setProgress] = useState<Progress>({ kind: "drawing" });

  useEffect(() => {
    let isCurrent = true;
    const draw = async (): Promise<void> => {
      const drawn = await redraw(host);
      if (isCurrent && scroller.current !== null) {
        if (drawn.kind === "drawn") showDrawing(scroller.current, drawn.container);
        setProgress(drawn);
      }
    };
    let callOff: () => void = () => undefined;
    const timer = setTimeout(() => {
      callOff = whenQuiet(() => void draw());
    }, SETTLE_MILLISECONDS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      callOff();
    };
  }, [host, revision]);

  const drawing = progress.kind === "drawn" ? progress.drawing : null;
  useEffect(() => {
    if (drawing !== null && selection > 0) markSelection(host, drawing);
  }, [host, drawing, selection]);

  const handleClick = (event: MouseEvent): void => {
    const clicked = event.target instanceof Element ? event.target.closest("p") : null;
    const place = drawing?.paragraphs.findIndex((paragraph) => paragraph === clicked) ?? -1;
    const paragraph = drawing?.match.shownBy.get(place);
    if (paragraph !== undefined) host.putCursorInto(paragraph);
  };

  return (
    <>
      <p className="drawing-note" role="status">
        {noteOn(progress)}
      </p>
      {/* A click is a shortcut: whatever it leads to can be reached in the pane by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={scroller}
        className="pages"
        role="region"
        aria-label={WORDING.pages}
        // A region that scrolls must be reachable by keyboard.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onClick={handleClick}
      />
    </>
  );
}

function noteOn(progress: Progress): string {
  if (progress.kind === "drawing") return WORDING.drawing;
  if (progress.kind === "failed") return WORDING.cannotDraw(progress.reason);
  const { missing } = progress.drawing.match;
  return missing === 0 ? WORDING.allShown : WORDING.notShown(missing);
}

async function redraw(
  host: WordHost,
): Promise<
  (Progress & { kind: "drawn"; container: HTMLElement }) | (Progress & { kind: "failed" })
> {
  try {
    const container = await drawDocument(host.save());
    const paragraphs = drawnParagraphs(container);
    const shown = paragraphs.map((paragraph) => paragraph.textContent);
    const match = matchParagraphs(host.paragraphTexts(), shown);
    return { kind: "drawn", container, drawing: { paragraphs, match } };
  } catch (cause) {
    return { kind: "failed", reason: cause instanceof Error ? cause.message : String(cause) };
  }
}

function showDrawing(scroller: HTMLElement, container: HTMLElement): void {
  const { scrollTop, scrollLeft } = scroller;
  scroller.replaceChildren(container);
  container.style.setProperty("zoom", String(fittingZoom(scroller)));
  scroller.scrollTo({ top: scrollTop, left: scrollLeft });
}

/** Pages wider than the window are made smaller, down to half their size. */
function fittingZoom(scroller: HTMLElement): number {
  const pages = [...scroller.querySelectorAll<HTMLElement>("section.docx")];
  const widest = Math.max(1, ...pages.map((page) => page.offsetWidth));
  return Math.min(1, Math.max(0.5, (scroller.clientWidth - PAGE_MARGIN) / widest));
}

/** Pixels left free on both sides of a page together. */
const PAGE_MARGIN = 48;

function markSelection(host: WordHost, { paragraphs, match }: Drawing): void {
  for (const paragraph of paragraphs) paragraph.classList.remove("selected");
  const { first, last } = host.selectedParagraphs();
  const shown: HTMLElement[] = [];
  for (let place = first; place <= last; place++) {
    const drawn = paragraphs[match.drawnOf.get(place) ?? -1];
    if (drawn !== undefined) shown.push(drawn);
  }
  for (const paragraph of shown) paragraph.classList.add("selected");
  shown[0]?.scrollIntoView({ block: "nearest" });
}
