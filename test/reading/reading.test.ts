import { KNOWN_MISSES } from "./known-misses";
import { scoreDocuments, silentCount } from "./report";

describe("documents nobody tuned the reader for", () => {
  const documents = scoreDocuments();

  test("are each named once", () => {
    const names = documents.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
    expect(names).toEqual(expect.arrayContaining(Object.keys(KNOWN_MISSES)));
  });

  test.each(documents)("$name is read no worse than known", ({ name, score }) => {
    const known = KNOWN_MISSES[name] ?? { wrong: 0, silent: 0 };
    const isWorse = score.wrong.length > known.wrong || silentCount(score) > known.silent;
    expect(isWorse ? score.wrong : []).toEqual([]);
  });
});
