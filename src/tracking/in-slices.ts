import type { Steps } from "../recommendations";

/**
 * Does work step by step and lets the host and the pane draw, and the person act, in between. Throws the signal's reason once it
 * is aborted, and what a step throws.
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  for (;;) {
    // First of all, too: whoever asked for this may have been at work for as long as a slice.
    await nextTask();
    signal?.throwIfAborted();
    const end = performance.now() + SLICE;
    while (performance.now() < end) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
  }
}

/** Milliseconds; from 50 on a browser speaks of a long task. */
const SLICE = 25;

/** Behind what already waits to be done. A timer would let four idle milliseconds pass as well. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
