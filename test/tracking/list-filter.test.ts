import {
  everything,
  filterRows,
  findByTyping,
  fingerprintOf,
  isUnfiltered,
  parseFilter,
  readTracked,
  recommendationRows,
  summarise,
  toggleMark,
  toggleStanding,
  withDraftMarks,
  type ListFilter,
  type Mark,
  type RecommendationRow,
  type Standing,
} from "../../src/tracking";
import { TODAY, town } from "./sample-document";

let rows: readonly RecommendationRow[];

beforeAll(async () => {
  const reading = await readTracked(town());
  const keys = new Set(reading.register.recommendations.slice(1, 2).map(({ key }) => key));
  rows = recommendationRows(reading, keys, TODAY);
});

describe("narrowing the list", () => {
  test("an empty filter shows everything", () => {
    expect(shown({})).toEqual(["1", "4", "5", "5.10"]);
  });

  test.each<[Mark, readonly string[]]>([
    ["awaiting", ["4", "5.10"]],
    ["overdue", ["4"]],
    ["draft", ["4"]],
    ["checking", []],
    ["mine", ["4", "5"]],
  ])("“%s” shows what it counts", (mark, refs) => {
    expect(shown({ marks: [mark] })).toEqual(refs);
    expect(summarise(rows, "Head of Property").marks[mark]).toBe(refs.length);
  });

  test("two marks must both hold", () => {
    expect(shown({ marks: ["awaiting", "mine"] })).toEqual(["4"]);
  });

  test("nothing is mine before a lead was named", () => {
    expect(filterRows(rows, { ...everything, marks: ["mine"] }, null)).toEqual([]);
  });

  test("a lead shows what that lead answers for, whatever the capitals", () => {
    expect(shown({ lead: "head of property" })).toEqual(["4", "5"]);
  });

  test("a standing shows what the status bar counts", () => {
    const { standings, total } = summarise(rows, null);
    const counted = (Object.keys(standings) as Standing[]).map((standing) => {
      expect(shown({ standing })).toHaveLength(standings[standing]);
      return standings[standing];
    });
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(total);
  });
});

describe("searching", () => {
  test.each([
    ["5", ["5", "5.10"]],
    ["5.1", ["5.10"]],
    ["recommendation 4", ["4"]],
    ["rec. 4", ["4"]],
    ["SCHOOL surveyed", ["4"]],
    ["director", ["1", "5.10"]],
    ["zebra", []],
    ["  ", ["1", "4", "5", "5.10"]],
  ])("“%s” finds %j", (search, refs) => {
    expect(shown({ search })).toEqual(refs);
  });
});

describe("turning filters on and off", () => {
  test("a mark toggles", () => {
    const once = toggleMark(everything, "overdue");
    expect(once.marks).toEqual(["overdue"]);
    expect(isUnfiltered(once)).toBe(false);
    expect(isUnfiltered(toggleMark(once, "overdue"))).toBe(true);
  });

  test("a standing replaces another and goes when chosen again", () => {
    const open = toggleStanding(toggleStanding(everything, "achieved"), "open");
    expect(open.standing).toBe("open");
    expect(toggleStanding(open, "open").standing).toBeNull();
  });
});

describe("the facts above the list", () => {
  test("leads are listed once each, in alphabetical order, with their number", () => {
    expect(summarise(rows, null).leads).toEqual([
      { name: "Director of Finance", count: 1 },
      { name: "Director of Housing", count: 1 },
      { name: "Head of Property", count: 2 },
    ]);
  });

  test("there is nothing to chart where no recommendation has a status", () => {
    const unassessed = rows.filter((row) => row.standing === "unassessed");
    expect(summarise(unassessed, null).hasStatuses).toBe(false);
    expect(summarise(rows, null).hasStatuses).toBe(true);
  });
});

function shown(filter: Partial<ListFilter>): readonly (string | null)[] {
  return filterRows(rows, { ...everything, ...filter }, "Head of Property").map((row) => row.ref);
}

describe("a kept filter", () => {
  test("is the same when it is read again", () => {
    const filter: ListFilter = {
      search: "roof",
      lead: "Head of Property",
      standing: "open",
      marks: ["due", "mine"],
    };
    expect(parseFilter(JSON.parse(JSON.stringify(filter)))).toEqual(filter);
  });

  test("that cannot be read leaves nothing out", () => {
    expect(parseFilter(null)).toEqual(everything);
    expect(parseFilter({ search: 3, standing: "lost", marks: ["red", 7] })).toEqual(everything);
  });
});

describe("what changed since the last visit", () => {
  test("is everything that reads otherwise, and nothing on a first visit", async () => {
    const reading = await readTracked(town());
    const { recommendations } = reading.register;
    const seen = new Set(recommendations.filter(({ ref }) => ref !== "5").map(fingerprintOf));
    const refs = (known: ReadonlySet<string> | null): readonly (string | null)[] =>
      recommendationRows(reading, new Set(), TODAY, known)
        .filter((row) => row.hasChanged)
        .map(({ ref }) => ref);
    expect(refs(seen)).toEqual(["5"]);
    expect(refs(null)).toEqual([]);
  });

  test("an action update more, or another status, is a change", async () => {
    const { register } = await readTracked(town());
    const [, recommendation] = register.recommendations;
    if (recommendation === undefined) throw new Error("there is no second recommendation");
    const { updates, status } = recommendation;
    const others = [
      { ...recommendation, updates: [...updates, ...updates] },
      { ...recommendation, status: status && { ...status, raw: "2" } },
      { ...recommendation, text: `${recommendation.text} Soon.` },
    ];
    const all = [recommendation, ...others].map(fingerprintOf);
    expect(new Set(all).size).toBe(all.length);
    expect(fingerprintOf({ ...recommendation, table: 7, place: "elsewhere" })).toBe(all[0]);
  });
});

test("what is due this month or next is due soon, unless it is overdue or finished", async () => {
  const reading = await readTracked(town());
  const soon = (today: string): readonly (string | null)[] =>
    recommendationRows(reading, new Set(), today)
      .filter((row) => row.isDueSoon)
      .map(({ ref }) => ref);
  expect(soon("2027-02-03")).toEqual(["5"]);
  expect(soon("2027-01-31")).toEqual([]);
  expect(soon("2027-04-01")).toEqual([]);
  expect(soon("2026-08-15")).toEqual(["4"]);
});

test("a draft that comes or goes changes its own row alone", () => {
  const [first, second] = rows;
  const marked = withDraftMarks(rows, new Set([first?.key ?? ""]));
  expect(marked.map((row) => row.hasDraft)).toEqual([true, false, false, false]);
  expect(marked[2]).toBe(rows[2]);
  expect(marked[1]).not.toBe(second);
});

describe("typing in the list", () => {
  test("goes to the next row whose reference begins so, and round to the top", () => {
    expect(found("5", 0)).toBe("5");
    expect(found("5", 2)).toBe("5.10");
    expect(found("5", 3)).toBe("5");
  });

  test("stays on a row that still fits", () => {
    expect(found("5.1", 2)).toBe("5.10");
    expect(found("5.", 3)).toBe("5.10");
  });

  test("finds the first words where no reference fits", () => {
    expect(found("that the head", 0)).toBe("4");
    expect(findByTyping(rows, "zebra", 0)).toBe(-1);
  });

  function found(typed: string, from: number): string | null | undefined {
    return rows[findByTyping(rows, typed, from)]?.ref;
  }
});
