import type { Recommendation } from "../recommendations";

/**
 * A few characters that change when the recommendation's text, leads, timescales, statuses or action updates do.
 * Where it stands in the document does not matter.
 */
export function fingerprintOf(recommendation: Recommendation): string {
  const { ref, text, lead, timescale, status, complete, actions, responses, updates } =
    recommendation;
  return hash(
    JSON.stringify([
      ref,
      text,
      lead,
      timescale.map(({ raw }) => raw),
      status?.raw,
      complete,
      actions.map((action) => [action.text, action.lead, action.status?.raw]),
      responses.map((response) => response.text),
      updates.map(({ heading, text: words, status: given }) => [heading, words, given?.raw]),
    ]),
  );
}

/** FNV-1a in two lanes of 32 bits: far too wide for two readings of one recommendation to meet by chance. */
function hash(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x01234567;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x01000193) ^ (other >>> 13);
  }
  return (one >>> 0).toString(36) + (other >>> 0).toString(36);
}
