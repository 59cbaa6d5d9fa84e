/**
 * Calls back once the page and the pane in it, which share a thread here, have had nothing to do for a moment, or have been at work for
 * seconds. Returns how to call it off.
 */
export function whenQuiet(callback: () => void): () => void {
  const latest = performance.now() + PATIENCE;
  let handle = 0;
  const ask = (): void => {
    handle = requestIdleCallback(
      (deadline) => {
        const isQuiet = deadline.timeRemaining() >= MOMENT || deadline.didTimeout;
        if (isQuiet || performance.now() >= latest) callback();
        else ask();
      },
      { timeout: PATIENCE },
    );
  };
  ask();
  return () => {
    cancelIdleCallback(handle);
  };
}

/** Milliseconds. */
const MOMENT = 20;
const PATIENCE = 5000;
