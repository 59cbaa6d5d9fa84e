import { draftIdOf, parseDraft, serialiseDraft, type Draft, type DraftStore } from "../../tracking";

/** The part of the browser's storage that keeps drafts. */
export type KeptStorage = Pick<Storage, "length" | "key" | "getItem" | "setItem" | "removeItem">;

/** The document whose drafts are kept. */
interface DraftOwner {
  readonly id: string;
  /** What it was known by before it had a name: drafts kept under that are its own. */
  readonly formerId?: string | null;
  /** Called when something is kept for it. */
  readonly remember?: () => void;
}

/**
 * Keeps each draft of a document under a key of its own, so that two panes do not overwrite each other's.
 * @param storage undefined where the browser has none to give
 * @param prefix the host's partition of the storage, `""` where it has none
 */
export function createDraftStore(
  storage: KeptStorage | undefined,
  prefix: string,
  { id, formerId = null, remember }: DraftOwner,
): DraftStore {
  const startOf = (documentId: string): string =>
    `${prefix}recommendation-tracker/draft/${documentId}/`;
  const start = startOf(id);
  return {
    load() {
      if (formerId !== null) {
        wasAllowed(() => {
          moveAll(storage, startOf(formerId), start);
        }, storage);
      }
      const texts = readAll(storage, start);
      const drafts = (texts ?? []).map(parseDraft).filter((draft) => draft !== undefined);
      return {
        drafts,
        unreadable: (texts?.length ?? 0) - drafts.length,
        isAvailable: texts !== undefined,
      };
    },
    keep(draft: Draft) {
      remember?.();
      const text = serialiseDraft(draft);
      return wasAllowed(() => storage?.setItem(start + draftIdOf(draft), text), storage);
    },
    forget: (draft: Draft) =>
      wasAllowed(() => storage?.removeItem(start + draftIdOf(draft)), storage),
  };
}

/** What is kept under the new keys already stays. */
function moveAll(storage: KeptStorage | undefined, from: string, to: string): void {
  if (storage === undefined) return;
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "");
  for (const key of keys.filter((each) => each.startsWith(from))) {
    const moved = to + key.slice(from.length);
    if (storage.getItem(moved) === null) storage.setItem(moved, storage.getItem(key) ?? "");
    storage.removeItem(key);
  }
}

function readAll(storage: KeptStorage | undefined, start: string): readonly string[] | undefined {
  if (storage === undefined) return undefined;
  const texts: string[] = [];
  const canRead = wasAllowed(() => {
    for (let index = 0; index < storage.length; index += 1) {
      const key = storage.key(index);
      if (key?.startsWith(start)) texts.push(storage.getItem(key) ?? "");
    }
  }, storage);
  return canRead ? texts : undefined;
}

/** Browsers refuse storage by throwing a `DOMException`: full, switched off, or not for framed pages. */
function wasAllowed(access: () => void, storage: KeptStorage | undefined): boolean {
  if (storage === undefined) return false;
  try {
    access();
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
