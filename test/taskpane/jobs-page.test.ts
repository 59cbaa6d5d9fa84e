import { readFileSync } from "node:fs";
import { en as prepare } from "../../src/taskpane/prepare/wording/en";
import { en as review } from "../../src/taskpane/review/wording/en";
import { en as shared } from "../../src/taskpane/wording/en";

const page = readFileSync("docs/jobs.md", "utf8").replace(/\s+/g, " ");

test("docs/jobs.md calls everything on the screen by the name it has there", () => {
  const named = [...page.matchAll(/\*\*(.+?)\*\*/g)].map(([, name]) => name ?? "");
  const shown = new Set([prepare, review, shared].flatMap(textsIn));
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((name) => !shown.has(name))).toEqual([]);
});

test("docs/jobs.md has every job of Prepare", () => {
  const titles = Object.values(prepare.title);
  expect(titles.filter((title) => !page.includes(`**${title}**`))).toEqual([]);
});

/** Every fixed text of a wording; those made for a number or a name are left out. */
function textsIn(words: unknown): readonly string[] {
  if (typeof words === "string") return [words];
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(textsIn) : [];
}
