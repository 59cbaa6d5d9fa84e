import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import webpack, { type Configuration } from "webpack";

/** The page around the frame in which Word on the web runs an add-in. */
const HOST_PAGE = `<!doctype html><meta charset="utf-8"><title>Word on the web</title>
<script src="host.js"></script><body></body>`;

const PAGE = `<!doctype html><meta charset="utf-8"><title>Word adapter</title>
<script src="host.js"></script><script src="/office-js/office.js"></script><script src="adapter.js"></script>`;

/** Puts the page, its script of the host and that of the adapter into a folder that is served as `/word-page/`. */
export async function bundleWordPage(folder: string): Promise<void> {
  await pack(folder);
  await writeFile(join(folder, "index.html"), PAGE);
  await writeFile(join(folder, "web.html"), HOST_PAGE);
}

function pack(folder: string): Promise<void> {
  const here = resolve("test/browser/support/word-page");
  const configuration: Configuration = {
    mode: "development",
    target: ["web", "es2022"],
    devtool: false,
    entry: { host: join(here, "host.ts"), adapter: join(here, "adapter.ts") },
    output: { path: folder, filename: "[name].js" },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, loader: "swc-loader", options: TYPESCRIPT }] },
  };
  return new Promise((done, fail) => {
    webpack(configuration, (error, result) => {
      if (error !== null) fail(error);
      else if (result?.hasErrors() === true) fail(new Error(result.toString("errors-only")));
      else done();
    });
  });
}

const TYPESCRIPT = { jsc: { target: "es2022", parser: { syntax: "typescript" } } };
