import fc from "fast-check";
import { applyToDocx, readDocx, type DocxFile } from "../../src/docx";
import { planChanges, readRegister, type Register } from "../../src/recommendations";
import { recommendationOf, TODAY } from "../support/decisions";
import { changeFor, randomTracker, type Decision } from "../support/random-tracker";
import { newFindings, sentenceOf } from "../support/structure";

/** More for a long search: `RUNS=5000 npx jest random-changes`. */
const numRuns = Number(process.env.RUNS ?? 60);

test("of decisions at random each is refused with a sentence, or reads as decided and is taken back to the byte", () => {
  let carriedOut = 0;
  fc.assert(
    fc.property(randomTracker(), ({ bytes, decisions }) => {
      const original = readDocx(bytes);
      let file = original;
      const undo = decisions.flatMap((decision) => {
        const register = readRegister(file.content);
        const planned = planChanges(register, [changeFor(register, decision)], TODAY);
        if (planned.kind === "refused") {
          expect(planned.message).toMatch(/^Nothing was changed\..*\.$/s);
          return [];
        }
        const written = applyToDocx(file, planned.plan);
        expect(newFindings(bytes, written.bytes).map(sentenceOf)).toEqual([]);
        file = readDocx(written.bytes);
        expectDecided(readRegister(file.content), decision);
        carriedOut++;
        return [written.takeBack];
      });
      for (const takeBack of undo.reverse()) {
        file = readDocx(applyToDocx(file, takeBack).bytes);
      }
      expect(mainBytes(file)).toEqual(mainBytes(original));
    }),
    { numRuns },
  );
  expect(carriedOut).toBeGreaterThan(numRuns);
});

test("decisions taken together come to the same as one after the other", () => {
  fc.assert(
    fc.property(randomTracker(), ({ bytes, decisions }) => {
      const original = readDocx(bytes);
      const register = readRegister(original.content);
      const last = lastOfEach(decisions);
      const planned = planChanges(
        register,
        last.map((decision) => changeFor(register, decision)),
        TODAY,
      );
      if (planned.kind === "refused") return;
      const written = applyToDocx(original, planned.plan);
      const again = readRegister(readDocx(written.bytes).content);
      for (const decision of last) expectDecided(again, decision);
      const back = applyToDocx(readDocx(written.bytes), written.takeBack);
      expect(mainBytes(back.file)).toEqual(mainBytes(original));
    }),
    { numRuns },
  );
});

/** Of two decisions about one thing the last one counts. */
function lastOfEach(decisions: readonly Decision[]): readonly Decision[] {
  const byThing = new Map(decisions.map((each) => [`${each.kind} ${each.ref}`, each]));
  return [...byThing.values()];
}

function expectDecided(register: Register, decision: Decision): void {
  const found = recommendationOf(register, decision.ref);
  switch (decision.kind) {
    case "update": {
      const updates = found.updates.filter(({ text }) => text.endsWith(decision.text));
      expect(updates.map(({ asAt }) => asAt?.slice(0, 7))).toContain(decision.asAt.slice(0, 7));
      return;
    }
    case "status":
      expect(found.status?.raw).toBe(decision.code);
      return;
    case "complete":
      expect(found.complete ?? false).toBe(decision.isComplete);
  }
}

function mainBytes({ source }: DocxFile): Uint8Array | undefined {
  return source.parts.get(source.mainPart);
}
