type HeldObject = OfficeExtension.ClientObject;

let waiting: readonly HeldObject[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;
let work: Promise<void> = Promise.resolve();

/** Has Word let go of objects of a batch that is over: a moment later, so that what was read is shown first. */
export function releaseLater(objects: readonly HeldObject[]): void {
  if (objects.length === 0) return;
  waiting = [...waiting, ...objects];
  clearTimeout(timer);
  timer = setTimeout(() => void releaseNow(), RELEASE_DELAY);
}

/**
 * Asks Word to let go of what waits for it; resolves once all of that is asked. Has to come before the next batch, which may be given
 * the same references again. Never throws: what Word keeps nevertheless, it lets go when the pane closes.
 */
export function releaseNow(): Promise<void> {
  clearTimeout(timer);
  const objects = waiting;
  waiting = [];
  if (objects.length > 0) work = work.then(() => release(objects));
  return work;
}

/** Milliseconds. */
const RELEASE_DELAY = 1500;

/** About 1 MB: Word caps requests. */
const MOST_IN_A_REQUEST = 8000;

/** A few milliseconds' work, after which the pane can do something else. */
const MOST_AT_ONCE = 1000;

async function release(objects: readonly HeldObject[]): Promise<void> {
  try {
    for (let asked = 0; asked < objects.length; asked += MOST_IN_A_REQUEST) {
      await releaseTogether(objects.slice(asked, asked + MOST_IN_A_REQUEST));
    }
  } catch {
    // Held objects cost Word memory and the person nothing.
  }
}

/**
 * Before office.js asks for an object to be let go it looks through everything the object's context is about to ask for. Therefore
 * another context asks: that of the objects has nothing more to ask.
 */
async function releaseTogether(objects: readonly HeldObject[]): Promise<void> {
  const context = new Word.RequestContext();
  for (let done = 0; done < objects.length; done += MOST_AT_ONCE) {
    context.trackedObjects.remove(objects.slice(done, done + MOST_AT_ONCE));
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  // Word answers in the order it is asked; nobody has to wait for this answer, which a silent Word never gives.
  context.sync().catch(() => undefined);
}
