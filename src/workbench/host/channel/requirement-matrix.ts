import type { WordApiVersion } from "../variant";

/**
 * What `GetSupportedMatrix` answers: the highest version of each requirement set. The client for this channel asks
 * for WordApiOnline 1.1 where the documentation says WordApi 1.4 and later, so that goes along with those.
 */
export function requirementMatrix(wordApi: WordApiVersion): string {
  const isLater = Number(wordApi.slice(2)) >= 4;
  return JSON.stringify({
    wordapi: wordApi,
    documentevents: "1.1",
    selection: "1.1",
    settings: "1.1",
    ...(isLater ? { wordapionline: "1.1" } : {}),
  });
}
