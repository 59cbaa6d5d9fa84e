import { createReadStream, statSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { extname, join, resolve, sep } from "node:path";
import { generate } from "selfsigned";

export interface ServedFolder {
  /** `"http://127.0.0.1:41234/"` */
  readonly url: string;
  close(): Promise<void>;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

/** No file changes while it is served, and each serving has a port of its own. */
const CACHING = "max-age=3600";

/** Folders that are served under a path besides: `{ "/word-page/": "/tmp/word-page" }`. */
export type Mounts = Readonly<Record<string, string>>;

/** Serves the files of a folder to this machine, on a port that is free. */
export function serveFolder(folder: string, mounts: Mounts = {}): Promise<ServedFolder> {
  return serve("http", createServer(filesOf(folder, mounts)));
}

/** The same over https, with a certificate made for the moment that no browser trusts by itself. */
export async function serveFolderSecurely(
  folder: string,
  mounts: Mounts = {},
): Promise<ServedFolder> {
  const { private: key, cert } = await generate([{ name: "commonName", value: "127.0.0.1" }]);
  return serve("https", createSecureServer({ key, cert }, filesOf(folder, mounts)));
}

function filesOf(folder: string, mounts: Mounts): RequestListener {
  return (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const mounted = Object.keys(mounts).find((path) => pathname.startsWith(path));
    const file =
      mounted === undefined
        ? findFile(resolve(folder), pathname)
        : findFile(resolve(mounts[mounted] ?? folder), pathname.slice(mounted.length - 1));
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = CONTENT_TYPES[extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type, "cache-control": CACHING });
    if (request.method === "HEAD") response.end();
    else createReadStream(file).pipe(response);
  };
}

async function serve(scheme: "http" | "https", server: Server): Promise<ServedFolder> {
  const port = await listen(server);
  return { url: `${scheme}://127.0.0.1:${port}/`, close: () => close(server) };
}

function findFile(root: string, pathname: string): string | undefined {
  const path = decodeURIComponent(pathname);
  const file = join(root, path.endsWith("/") ? `${path}index.html` : path);
  const isInside = file.startsWith(root + sep);
  return isInside && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolvePort, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (address === null || typeof address === "string") reject(new Error("No port was given"));
      else resolvePort(address.port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolveClosed) => {
    server.close(() => {
      resolveClosed();
    });
    server.closeAllConnections();
  });
}
