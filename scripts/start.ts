/**
 * Serves the workbench and rebuilds it on every change: `npm start`.
 * With `--word`: serves the add-in alone over https, for sideloading into Word: `npm run start:word`.
 */
import { createServer } from "node:net";
import { readFileSync } from "node:fs";
import webpack from "webpack";
import WebpackDevServer, { type Configuration } from "webpack-dev-server";
import configure from "../webpack.config.js";

/** Only this machine can reach the server. */
const HOST = "localhost";
/** manifest.xml names it. */
const USUAL_PORT = 3000;
const PORTS_TO_TRY = 50;

const isForWord = process.argv.includes("--word");
const port = isForWord ? await requirePort(USUAL_PORT) : await findPort(readWantedPort());
const compiler = webpack(configure(isForWord ? { word: true } : { workbench: true, reload: true }));
const server = new WebpackDevServer(
  {
    host: HOST,
    port,
    hot: false,
    liveReload: true,
    static: false,
    devMiddleware: { stats: "none" },
    // The workbench brings its own client; none may come before office.js.
    client: isForWord ? { logging: "error" } : false,
    ...(isForWord ? { server: https() } : {}),
  },
  compiler,
);

compiler.hooks.done.tap("Address", (stats) => {
  if (stats.hasErrors() || stats.hasWarnings()) say(stats.toString({ preset: "errors-warnings" }));
  if (!stats.hasErrors()) say(isForWord ? addressForWord() : addressOfWorkbench());
});
await server.start();
say("Building; this takes a few seconds the first time…");

function addressOfWorkbench(): string {
  return `The workbench is ready: http://${HOST}:${port}/\nPress Ctrl+C to stop.`;
}

function addressForWord(): string {
  return (
    `The pane is ready: https://${HOST}:${port}/taskpane.html\n` +
    "Sideload manifest.xml into Word (docs/deploying.md says how). Press Ctrl+C to stop."
  );
}

function readWantedPort(): number {
  const given = process.env.PORT ?? "";
  if (given === "") return USUAL_PORT;
  const wanted = Number(given);
  if (Number.isInteger(wanted) && wanted > 0 && wanted < 65_536) return wanted;
  return stop(`PORT "${given}" is not a port number. Give a number from 1 to 65535.`);
}

async function findPort(wanted: number): Promise<number> {
  for (let candidate = wanted; candidate < wanted + PORTS_TO_TRY; candidate++) {
    if (await isFree(candidate)) return candidate;
    say(`Port ${candidate} is taken; trying the next one.`);
  }
  return stop(`No port from ${wanted} on is free. Set PORT to one that is.`);
}

async function requirePort(wanted: number): Promise<number> {
  if (await isFree(wanted)) return wanted;
  return stop(`manifest.xml needs port ${wanted}, and another program has it. Stop that one.`);
}

function isFree(candidate: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => {
      resolve(false);
    });
    probe.listen(candidate, HOST, () => {
      probe.close(() => {
        resolve(true);
      });
    });
  });
}

/** A certificate that this machine trusts, where one is named; a self-signed one otherwise. */
function https(): NonNullable<Configuration["server"]> {
  const { ADDIN_TLS_KEY: key, ADDIN_TLS_CERT: cert } = process.env;
  if (key === undefined || cert === undefined) return { type: "https" };
  return { type: "https", options: { key: readFileSync(key), cert: readFileSync(cert) } };
}

function say(message: string): void {
  process.stdout.write(`\n${message}\n`);
}

function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
