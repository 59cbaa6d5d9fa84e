import { DocumentUnavailable } from "../tracking";
import { SETTING_NOT_KEPT } from "./wording";

/** The text under a key of the document's settings; null where there is none, empty where it is no text. */
export function readSetting(key: string): string | null {
  const value: unknown = Office.context.document.settings.get(key);
  if (value === null || value === undefined) return null;
  return typeof value === "string" ? value : "";
}

/**
 * Puts a text into the document's settings; it goes into the file when the document is saved. Throws `DocumentUnavailable`
 * where Word does not take it: then it is there until the pane is closed.
 */
export function saveSetting(key: string, text: string): Promise<void> {
  const { settings } = Office.context.document;
  return new Promise((resolve, reject) => {
    settings.set(key, text);
    settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new DocumentUnavailable(SETTING_NOT_KEPT, { cause: error }));
    });
  });
}
