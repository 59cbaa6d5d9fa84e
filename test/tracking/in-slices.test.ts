import type { Steps } from "../../src/recommendations";
import { inSlices } from "../../src/tracking";

/** Steps that take so many milliseconds each. */
function* work(steps: number, milliseconds: number, done: () => void): Steps<string> {
  for (let step = 0; step < steps; step++) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    done();
    yield;
  }
  return "result";
}

test("work of many steps gives its result, and lets others in between", async () => {
  let steps = 0;
  const seen: number[] = [];
  const watch = setInterval(() => seen.push(steps), 1);
  expect(await inSlices(work(40, 10, () => steps++))).toBe("result");
  clearInterval(watch);
  expect(steps).toBe(40);
  expect(seen.filter((count) => count > 0 && count < 40).length).toBeGreaterThanOrEqual(3);
});

test("work that is stopped goes no further", async () => {
  let steps = 0;
  const controller = new AbortController();
  const stop = (): void => {
    if (++steps === 5) controller.abort(new Error("stopped"));
  };
  await expect(inSlices(work(1000, 10, stop), controller.signal)).rejects.toThrow("stopped");
  expect(steps).toBeLessThan(20);
});

test("a step that fails is told", async () => {
  const failing = work(3, 0, () => {
    throw new Error("cannot be read");
  });
  await expect(inSlices(failing)).rejects.toThrow("cannot be read");
});
