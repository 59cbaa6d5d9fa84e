import { rm } from "node:fs/promises";
import { serveFolder, serveFolderSecurely, type Mounts, type ServedFolder } from "./serve-folder";

const ADDRESS = "WORKBENCH_URL";
const SECURE_ADDRESS = "SECURE_WORKBENCH_URL";

/** Lives in Jest's main process only; test files, which may run in others, know the addresses. */
let served: readonly ServedFolder[] = [];
let temporary: string | undefined;

/** The address of the served workbench; `path` may add a page or a query, `"?sample=report.docx"`. */
export function workbenchUrl(path = ""): string {
  return new URL(path, addressIn(ADDRESS)).href;
}

/** The same over https, with a certificate that no browser trusts by itself. */
export function secureWorkbenchUrl(path = ""): string {
  return new URL(path, addressIn(SECURE_ADDRESS)).href;
}

/** The workbench without the pages of the document, for tests that look at the pane alone. */
export function paneUrl(query = ""): string {
  return workbenchUrl(`${query === "" ? "?" : `${query}&`}drawing=off`);
}

export function servedOrigins(): readonly string[] {
  return [ADDRESS, SECURE_ADDRESS].map((name) => new URL(addressIn(name)).origin);
}

/** Serves it to every test file, over http and https. `mounts` are further folders; that of the Word page goes when it ends. */
export async function serveWorkbench(mounts: Mounts): Promise<void> {
  temporary = mounts["/word-page/"];
  const [open, secure] = await Promise.all([
    serveFolder("dist-workbench", mounts),
    serveFolderSecurely("dist-workbench", mounts),
  ]);
  served = [open, secure];
  process.env[ADDRESS] = open.url;
  process.env[SECURE_ADDRESS] = secure.url;
}

export async function closeWorkbench(): Promise<void> {
  await Promise.all(served.map((each) => each.close()));
  if (temporary !== undefined) await rm(temporary, { recursive: true });
}

function addressIn(name: string): string {
  const address = process.env[name];
  if (address === undefined) throw new Error("No workbench is served: run npm run test:browser.");
  return address;
}
