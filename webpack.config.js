// @ts-check
import { chmodSync } from "node:fs";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { AddinHostUnusable, moveManifest, readAddinHost } from "./scripts/addin-host.js";

/** @import { Compiler, Configuration, RuleSetRule } from "webpack" */

const MICROSOFT_SCRIPTS = "https://appsforoffice.microsoft.com";
const OFFICE_JS = `${MICROSOFT_SCRIPTS}/lib/1/hosted/office.js`;

/** One of Word's files, strings of two languages and telemetry: what office.js asks for in the workbench. */
const OFFICE_JS_FILES = ["office.js", "word-*.js", "en-{gb,us}/*.js", "{aria,}telemetry/*.js"];

/** Only the outer page reloads, and the pane in it with it. Port 0 stands for the page's own. */
const RELOAD_CLIENT =
  "webpack-dev-server/client/index.js?hostname=0.0.0.0&port=0&pathname=/ws&logging=error&live-reload=true";

/** WebView2, WKWebView and current browsers all run it. */
const BROWSERS = "es2020";

/**
 * Without arguments: the add-in (dist/) and the command line (dist-cli/), for use.
 * `--env workbench`: the pane beside a document on a page of its own (dist-workbench/), for trying and testing.
 * `--env word`: the add-in alone, for sideloading while developing.
 *
 * @param {{ workbench?: boolean, reload?: boolean, word?: boolean, out?: string }} [env]
 *   `reload` makes the workbench reload itself when it is served and rebuilt;
 *   `out` puts a production build in a folder of that name
 * @returns {Configuration[]}
 */
export default function configure(env = {}) {
  if (env.workbench) return [workbenchPages(env.reload ?? false), hostBridge()];
  if (env.word) return [pane("development", "dist")];
  const out = env.out === undefined ? "" : `${env.out}/`;
  return [pane("production", `${out}dist`), commandLine(`${out}dist-cli`)];
}

/**
 * What an organisation puts on its web server.
 *
 * @param {"production" | "development"} mode
 * @param {string} folder
 * @returns {Configuration}
 */
function pane(mode, folder) {
  const host = requireAddinHost();
  const isProduction = mode === "production";
  return {
    ...forBrowsers(mode),
    name: "pane",
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: {
      path: path(folder),
      filename: isProduction ? "[name].[contenthash].js" : "[name].js",
      clean: isProduction,
    },
    plugins: [
      taskpanePage({ officeJsUrl: OFFICE_JS, hostBridgeUrl: null }),
      new ContentSecurityPolicy(["taskpane.html"], [MICROSOFT_SCRIPTS]),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets" },
          {
            from: "manifest.xml",
            transform: (/** @type {Buffer} */ source) => moveManifest(source.toString(), host),
          },
        ],
      }),
    ],
  };
}

/**
 * The workbench, and the same pane with Microsoft's client served from here and a bridge to our host before it.
 *
 * @param {boolean} isReloading
 * @returns {Configuration}
 */
function workbenchPages(isReloading) {
  return {
    ...forBrowsers(isReloading ? "development" : "production"),
    name: "workbench",
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      workbench: [...(isReloading ? [RELOAD_CLIENT] : []), "./src/workbench/index.tsx"],
      states: "./src/taskpane/states/index.tsx",
    },
    output: { path: path("dist-workbench"), filename: "[name].js" },
    plugins: [
      taskpanePage({ officeJsUrl: "/office-js/office.js", hostBridgeUrl: "/host-bridge.js" }),
      new ContentSecurityPolicy(["taskpane.html"], []),
      new HtmlWebpackPlugin({
        template: "./src/workbench/workbench.html",
        filename: "index.html",
        chunks: ["workbench"],
        favicon: "./assets/icon-32.png",
      }),
      new HtmlWebpackPlugin({
        template: "./src/taskpane/states/states.html",
        filename: "states.html",
        chunks: ["states"],
        favicon: "./assets/icon-32.png",
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets" },
          { from: "test/fixtures/*.docx", to: "samples/[name][ext]" },
          ...OFFICE_JS_FILES.map((from) => ({
            from,
            context: "node_modules/@microsoft/office-js/dist",
            to: "office-js/[path][name][ext]",
            globOptions: { ignore: ["**/*.debug.js"] },
            // "Unmodified" is the point of the workbench, so the minimiser must not touch it.
            info: { minimized: true },
          })),
        ],
      }),
    ],
  };
}

/**
 * A build of its own, because it shares nothing with the pages and must be one file that runs before office.js.
 *
 * @returns {Configuration}
 */
function hostBridge() {
  return {
    ...forBrowsers("development"),
    name: "host-bridge",
    entry: { "host-bridge": "./src/workbench/host-bridge.ts" },
    output: { path: path("dist-workbench"), filename: "[name].js" },
  };
}

/**
 * A single file that Node runs without node_modules.
 *
 * @param {string} folder
 * @returns {Configuration}
 */
function commandLine(folder) {
  const filename = "recommendation-tracker.js";
  return {
    name: "cli",
    mode: "production",
    target: "node20",
    entry: { cli: "./src/cli/main.ts" },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: typescript("es2022") },
    experiments: { outputModule: true },
    output: {
      path: path(folder),
      filename,
      module: true,
      chunkFormat: "module",
      library: { type: "module" },
      clean: true,
    },
    // Readable stack traces are worth more here than a smaller file.
    optimization: { minimize: false },
    plugins: [
      new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
      {
        apply: (/** @type {Compiler} */ compiler) => {
          compiler.hooks.afterEmit.tap("Executable", () => {
            chmodSync(path(`${folder}/${filename}`), 0o755);
          });
        },
      },
    ],
  };
}

/**
 * @param {"production" | "development"} mode
 * @returns {Configuration}
 */
function forBrowsers(mode) {
  return {
    mode,
    target: ["web", BROWSERS],
    // Never an eval kind: the content security policy forbids it.
    devtool: "source-map",
    resolve: {
      extensions: [".tsx", ".ts", ".js"],
      // Their plain entries use Node's Buffer.
      alias: {
        "csv-parse/sync": "csv-parse/browser/esm/sync",
        "csv-stringify/sync": "csv-stringify/browser/esm/sync",
      },
    },
    module: {
      rules: [
        ...typescript(BROWSERS),
        pureFolders(),
        inlineTokens(),
        themesAtBuild(),
        stylesAtBuild(),
        { test: /\.css$/, type: "css" },
      ],
    },
    experiments: { css: true },
    // scripts/start.ts says what a person needs to know.
    infrastructureLogging: { level: "warn" },
    // scripts/pane-size.ts counts what comes before the first list, compressed.
    performance: false,
  };
}

/**
 * @param {string} target
 * @returns {RuleSetRule[]}
 */
function typescript(target) {
  return [false, true].map((tsx) => ({
    test: tsx ? /\.tsx$/ : /\.ts$/,
    loader: "swc-loader",
    options: {
      jsc: {
        target,
        parser: { syntax: "typescript", tsx },
        transform: { react: { runtime: "automatic" } },
      },
    },
  }));
}

/**
 * Nothing happens when a file of these folders is loaded, so what only writing uses can go into a file of its own.
 *
 * @returns {RuleSetRule}
 */
function pureFolders() {
  const folders = ["recommendations", "docx", "tracking", "word"];
  return { include: folders.map((folder) => path(`src/${folder}`)), sideEffects: false };
}

/**
 * Fluent's components come with their tokens put in; this does the same for the pane and for what it takes of Fluent.
 *
 * @returns {RuleSetRule}
 */
function inlineTokens() {
  return {
    enforce: "pre",
    test: /\.(tsx|js)$/,
    include: [path("src/taskpane"), /@fluentui\/[\w-]+\/lib\/.*(\.styles|typographyStyles)\.js$/],
    loader: path("scripts/inline-tokens.js"),
  };
}

/** @returns {RuleSetRule} */
function themesAtBuild() {
  return {
    enforce: "pre",
    test: /-theme\.ts$/,
    include: path("src/taskpane/shell"),
    loader: path("scripts/theme-loader.js"),
  };
}

/**
 * The pane's style rules become classes here; the code that would do it while running is then left out.
 *
 * @returns {RuleSetRule}
 */
function stylesAtBuild() {
  return {
    enforce: "post",
    test: /\.tsx?$/,
    include: path("src/taskpane"),
    loader: "@griffel/webpack-loader",
    options: { babelOptions: { presets: ["@babel/preset-typescript"] } },
  };
}

/** @param {{ officeJsUrl: string, hostBridgeUrl: string | null }} templateParameters */
function taskpanePage(templateParameters) {
  return new HtmlWebpackPlugin({
    template: "./src/taskpane/taskpane.html",
    filename: "taskpane.html",
    chunks: ["taskpane"],
    templateParameters,
  });
}

/** An address that cannot be used is the person's to mend: they get the sentence without webpack's stack. */
function requireAddinHost() {
  try {
    return readAddinHost(process.env.ADDIN_HOST);
  } catch (error) {
    if (!(error instanceof AddinHostUnusable)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}

/** Puts the policy at the top of the head, so that it holds for every script after it. */
class ContentSecurityPolicy {
  /**
   * @param {string[]} pages
   * @param {string[]} scriptHosts beside the page's own
   */
  constructor(pages, scriptHosts) {
    this.pages = pages;
    this.policy = [
      "default-src 'self'",
      ["script-src 'self'", ...scriptHosts].join(" "),
      // office.js and Fluent both add style elements while they run.
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "font-src 'self' data:",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ].join("; ");
  }

  /** @param {Compiler} compiler */
  apply(compiler) {
    compiler.hooks.compilation.tap("ContentSecurityPolicy", (compilation) => {
      HtmlWebpackPlugin.getCompilationHooks(compilation).beforeEmit.tap(
        "ContentSecurityPolicy",
        (page) => {
          if (!this.pages.includes(page.outputName)) return page;
          const tag = `<meta http-equiv="Content-Security-Policy" content="${this.policy}">`;
          const html = page.html.replace(
            /<meta charset="?utf-8"?\s*\/?>/i,
            (charset) => charset + tag,
          );
          if (html === page.html)
            throw new Error(`${page.outputName} has no <meta charset="utf-8">`);
          return { ...page, html };
        },
      );
    });
  }
}

/** @param {string} relative */
function path(relative) {
  return fileURLToPath(new URL(relative, import.meta.url));
}
