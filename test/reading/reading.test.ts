import { KNOWN_MISSES, LEAST_SHARES } from "./known-misses";
import { scoreDocuments, SET_NAMES, silentCount, totalOf } from "./report";

describe("documents nobody tuned the reader for", () => {
  const documents = scoreDocuments();

  test("are each named once", () => {
    const names = documents.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
    expect(names).toEqual(expect.arrayContaining(Object.keys(KNOWN_MISSES)));
  });

  test.each(SET_NAMES)("are read right in set %s, but for a known share", (set) => {
    const { right, total } = totalOf(documents, set).score;
    expect(right / total).toBeGreaterThanOrEqual(LEAST_SHARES[set]);
  });

  test.each(documents)("$name is read no worse than known", ({ name, score }) => {
    const known = KNOWN_MISSES[name] ?? { wrong: 0, silent: 0 };
    const isWorse = score.wrong.length > known.wrong || silentCount(score) > known.silent;
    expect(isWorse ? score.wrong : []).toEqual([]);
  });
});
