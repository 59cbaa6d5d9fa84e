import type { XmlElement } from "../../../docx";
import type { LiveRange } from "../engine/live-range";
import { rangeBetween, spanIn } from "../engine/range-operations";
import {
  findInText,
  LONGEST_SEARCH,
  NO_SEARCH_OPTIONS,
  type SearchOptions,
} from "../engine/search";
import { paragraphText } from "../engine/text-atoms";
import { HostError, notImplemented } from "../request/host-error";
import { reading, type HostObject, type Method } from "../request/host-object";
import type { Model } from "./model";

/** `SearchOptions` as the client fills it, member by member. */
export interface OfSearchOptions {
  readonly values: { -readonly [Name in keyof SearchOptions]: boolean };
}

/** `search` over the paragraphs that `paragraphsOf` gives; matches never reach over a paragraph mark. */
export function searching<Self extends { readonly model: Model }>(
  paragraphsOf: (self: Self) => readonly XmlElement[],
  rangeOf: (self: Self) => LiveRange | null = () => null,
): Method<Self> {
  return reading((self, given) => {
    const wanted = given.text(0);
    const options = readOptions(given.object(1));
    if (wanted === "" || wanted.length > LONGEST_SEARCH) {
      throw new HostError(
        "SearchStringInvalidOrTooLong",
        `A search text has 1 to ${String(LONGEST_SEARCH)} characters.`,
      );
    }
    if (options.matchWildcards) throw notImplemented("search with matchWildcards");
    const range = rangeOf(self);
    const found = paragraphsOf(self).flatMap((paragraph) =>
      findInParagraph(self.model, paragraph, wanted, options, range),
    );
    return self.model.make.ranges(found);
  });
}

function findInParagraph(
  model: Model,
  paragraph: XmlElement,
  wanted: string,
  options: SearchOptions,
  range: LiveRange | null,
): LiveRange[] {
  const text = paragraphText(paragraph);
  const span = range === null ? { from: 0, to: text.length } : spanIn(range, paragraph);
  return findInText(text.slice(span.from, span.to), wanted, options).map(({ start, end }) =>
    rangeBetween(
      model.document,
      { paragraph, offset: start + span.from },
      { paragraph, offset: end + span.from },
    ),
  );
}

function readOptions(object: HostObject | null): SearchOptions {
  if (object === null) return NO_SEARCH_OPTIONS;
  // Safe: the request layer hands in the object made for the class SearchOptions, the only one a search takes.
  return (object.self as OfSearchOptions).values;
}
