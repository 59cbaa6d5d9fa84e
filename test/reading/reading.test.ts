import { KNOWN_MISSES } from "./known-misses";
import { scoreDocuments, silentCount } from "./report";

describe("documents nobody tuned the reader for", () => {
  const documents = scoreDocuments();

  test("are each named once", () => {
    const names = documents.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
    expect(names).toEqual(expect.arrayContaining(Object.keys(KNOWN_MISSES)));
  });

  test("are read right in 99 of 100 facts", () => {
    const right = documents.reduce((sum, { score }) => sum + score.right, 0);
    const total = documents.reduce((sum, { score }) => sum + score.total, 0);
    expect(right / total).toBeGreaterThanOrEqual(0.99);
  });

  test.each(documents)("$name is read no worse than known", ({ name, score }) => {
    const known = KNOWN_MISSES[name] ?? { wrong: 0, silent: 0 };
    const isWorse = score.wrong.length > known.wrong || silentCount(score) > known.silent;
    expect(isWorse ? score.wrong : []).toEqual([]);
  });
});
