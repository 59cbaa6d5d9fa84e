import { renderAsync } from "docx-preview";

/** Draws a .docx as HTML. The element is not in the page yet, so that nothing blinks. */
export async function drawDocument(bytes: Uint8Array): Promise<HTMLElement> {
  const container = document.createElement("div");
  // A copy, because the library wants a buffer of its own.
  await renderAsync(bytes.slice().buffer, container, container, {
    className: "docx",
    inWrapper: true,
    breakPages: true,
    renderHeaders: true,
    renderFooters: true,
    renderFootnotes: true,
    renderEndnotes: true,
    renderChanges: false,
    useBase64URL: true,
  });
  return container;
}

/** The drawn paragraphs of the document's body, without headers, footers and notes. */
export function drawnParagraphs(container: HTMLElement): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>("article p")].filter(
    (paragraph) => paragraph.closest("header, footer, ol, svg") === null,
  );
}
