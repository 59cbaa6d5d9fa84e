// @ts-check
/** Where the manifest points while developing; every address in manifest.xml starts with it. */
export const DEVELOPMENT_HOST = "https://localhost:3000";

/** The address given cannot serve an add-in; `message` says why and what to give. */
export class AddinHostUnusable extends Error {
  /** @override */
  name = "AddinHostUnusable";
}

/**
 * The address that the built add-in will be served from, without a slash at the end. Word loads
 * add-ins over https only, so anything else throws `AddinHostUnusable`.
 *
 * @param {string | undefined} given value of ADDIN_HOST; the development address where there is none
 * @returns {string}
 */
export function readAddinHost(given) {
  if (given === undefined || given.trim() === "") return DEVELOPMENT_HOST;
  const text = given.trim();
  if (!URL.canParse(text)) throw unusable(text, "is not a web address");
  const url = new URL(text);
  if (url.protocol !== "https:") throw unusable(text, "does not start with https://");
  if (url.username !== "" || url.search !== "" || url.hash !== "") {
    throw unusable(text, "has more than a host and a folder");
  }
  return url.href.replace(/\/+$/, "");
}

/**
 * The manifest with every development address moved to `host`.
 *
 * @param {string} manifest
 * @param {string} host
 * @returns {string}
 */
export function moveManifest(manifest, host) {
  const withoutNote = manifest.replace(/<!-- Development manifest:[^]*?-->\n/, "");
  return withoutNote.replaceAll(DEVELOPMENT_HOST, host);
}

/**
 * @param {string} text
 * @param {string} fault
 */
function unusable(text, fault) {
  return new AddinHostUnusable(
    `ADDIN_HOST "${text}" ${fault}. Nothing was built. ` +
      "Give the https address of the folder that will hold the built files, " +
      "for example ADDIN_HOST=https://tracker.example.gov.uk",
  );
}
