/** Calls back once the page has nothing else to do. Returns how to call it off. */
export function whenIdle(callback: () => void): () => void {
  // Safari's engine, which Word for Mac shows the pane in, has no idle callback.
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(callback, PATIENCE);
    return () => {
      clearTimeout(timer);
    };
  }
  const handle = requestIdleCallback(callback, { timeout: PATIENCE });
  return () => {
    cancelIdleCallback(handle);
  };
}

/** Milliseconds. */
const PATIENCE = 2000;
