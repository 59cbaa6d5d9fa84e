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
  nameDefaultStyle(container);
  return container;
}

/**
 * Gives paragraphs that name no style the class of the default one: as the library writes its rules, the fonts of the
 * document's defaults would go before that style's (ECMA-376 17.7.2 has it the other way round).
 */
function nameDefaultStyle(container: HTMLElement): void {
  const rules = [...container.querySelectorAll("style")].map(({ textContent }) => textContent);
  const name = /\.docx p, p\.(docx_[^\s,{]+)/.exec(rules.join("\n"))?.[1];
  if (name === undefined) return;
  for (const paragraph of container.querySelectorAll("p")) {
    const isStyled = [...paragraph.classList].some((each) => each.startsWith("docx_"));
    if (!isStyled) paragraph.classList.add(name);
  }
}

/** The drawn paragraphs of the document's body, without headers, footers and notes. */
export function drawnParagraphs(container: HTMLElement): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>("article p")].filter(
    (paragraph) => paragraph.closest("header, footer, ol, svg") === null,
  );
}
