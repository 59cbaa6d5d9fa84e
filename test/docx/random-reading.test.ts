import fc from "fast-check";
import { strToU8 } from "fflate";
import { readDocx } from "../../src/docx";
import { everyTableOf, paragraphsOf, readRegister, tablesOf } from "../../src/recommendations";
import { docxOf } from "../support/docx";
import { RANDOM_PARTS, randomMain } from "../support/random-body";

const numRuns = Number(process.env.RUNS ?? 60);

describe("of documents at random", () => {
  test("each is read without throwing, and every place in the reading is a paragraph of the document", () => {
    fc.assert(
      fc.property(randomMain(), (main) => {
        const { content, places } = readDocx(docxOf(strToU8(main), RANDOM_PARTS));
        const register = readRegister(content);
        const named = [
          ...register.recommendations.flatMap(({ updates }) =>
            updates.flatMap(({ paragraphs }) => paragraphs),
          ),
          ...register.problems.flatMap(({ place }) => (place === null ? [] : [place])),
        ];
        expect(named.filter((id) => !places.has(id))).toEqual([]);
      }),
      { numRuns },
    );
  });

  test("tables inside cells hold every paragraph that is said to be in one, once at each depth", () => {
    fc.assert(
      fc.property(randomMain(), (main) => {
        const { content } = readDocx(docxOf(strToU8(main), RANDOM_PARTS));
        const outer = tablesOf(content);
        const depths = outer
          .flatMap(paragraphsOf)
          .flatMap(({ id, nestingLevel }) => Array.from({ length: nestingLevel - 1 }, () => id));
        const inner = everyTableOf(content)
          .slice(outer.length)
          .flatMap(paragraphsOf)
          .map(({ id }) => id);
        expect([...inner].sort()).toEqual([...depths].sort());
      }),
      { numRuns },
    );
  });
});
