import { readSetting, saveSetting } from "./document-settings";

/** What is kept for one document, its drafts above all, is kept under this. */
export interface DocumentIdentity {
  /** The same when the document is opened again, if `isLasting`. */
  readonly id: string;
  /** What a document that has a name now was known by before it had one; null where it never was. */
  readonly formerId: string | null;
  /** Whether it will be known again: it has a name, or was made to remember its id. */
  readonly isLasting: boolean;
  /** Makes a document without a name remember its id, which changes the document; nothing where it will be known anyway. */
  remember(): Promise<void>;
}

/** Settings are shared with whatever else is kept in the document, so the key says whose it is. */
const SETTING = "recommendation-tracker/document";

/**
 * Tells the open document from others: by its address, else by an id of its own that it remembers once something is kept for it.
 * Looking changes nothing in it. Office.onReady must have resolved.
 */
export function identifyDocument(): DocumentIdentity {
  // Typed as always there, but a document that was never saved has none.
  const { url } = Office.context.document as { url?: string | null };
  const remembered = readSetting(SETTING) ?? "";
  if (isAddress(url)) {
    return {
      id: url,
      formerId: remembered === "" ? null : remembered,
      isLasting: true,
      remember: () => Promise.resolve(),
    };
  }
  const id = remembered === "" ? newId() : remembered;
  let remembering: Promise<void> | null = remembered === "" ? null : Promise.resolve();
  return {
    id,
    formerId: null,
    isLasting: remembered !== "",
    remember() {
      remembering ??= saveSetting(SETTING, id);
      return remembering;
    },
  };
}

/** A document that was never saved may have a title, "Document1", that other new ones have too. */
function isAddress(url: string | null | undefined): url is string {
  return url != null && /[\\/]/.test(url);
}

function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
