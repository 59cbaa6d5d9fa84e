import type { ServedFolder } from "./serve-folder";

const ADDRESS = "WORKBENCH_URL";

/** Lives in Jest's main process only; test files, which may run in others, know the address. */
let served: ServedFolder | null = null;

/** The address of the served workbench; `path` may add a page or a query, `"?sample=report.docx"`. */
export function workbenchUrl(path = ""): string {
  const address = process.env[ADDRESS];
  if (address === undefined) throw new Error("No workbench is served: run npm run test:browser.");
  return new URL(path, address).href;
}

/** The same without the pages of the document, for tests that look at the pane alone. */
export function paneUrl(query = ""): string {
  return workbenchUrl(`${query === "" ? "?" : `${query}&`}drawing=off`);
}

export function setWorkbench(folder: ServedFolder): void {
  served = folder;
  process.env[ADDRESS] = folder.url;
}

export async function closeWorkbench(): Promise<void> {
  await served?.close();
}
