import { NO_SEARCH_OPTIONS, type SearchOptions } from "../engine/search";
import { HostObject, type ObjectType, type Scalar } from "../request/host-object";
import type { OfSearchOptions } from "./search-in";

/** `Word.SearchOptions`. */
const SEARCH_OPTIONS: ObjectType<OfSearchOptions> = {
  name: "SearchOptions",
  isKeepable: false,
  scalars: {
    IgnorePunct: option("ignorePunct"),
    IgnoreSpace: option("ignoreSpace"),
    MatchCase: option("matchCase"),
    MatchPrefix: option("matchPrefix"),
    MatchSuffix: option("matchSuffix"),
    MatchWholeWord: option("matchWholeWord"),
    MatchWildcards: option("matchWildcards"),
  },
  navigations: {},
  methods: {},
};

export function newSearchOptions(): HostObject {
  return new HostObject(SEARCH_OPTIONS, { values: { ...NO_SEARCH_OPTIONS } });
}

function option(name: keyof SearchOptions): Scalar<OfSearchOptions> {
  return {
    read: ({ values }) => values[name],
    write: ({ values }, value) => {
      values[name] = value === true;
    },
  };
}
