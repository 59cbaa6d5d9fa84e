import {
  everything,
  filterRows,
  isUnfiltered,
  readTracked,
  recommendationRows,
  summarise,
  toggleMark,
  toggleStanding,
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
