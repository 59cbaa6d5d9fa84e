import { commonOrder, orderOf } from "../../src/recommendations/update-order";

const upright = (asAt: string | null) => ({ asAt, isItalic: false });
const italic = (asAt: string | null) => ({ asAt, isItalic: true });

describe("the order of a cell's updates", () => {
  test("ascending dates are oldest first", () => {
    expect(orderOf([upright("2006-07"), upright("2006-10")])).toBe("oldestFirst");
  });

  test("descending dates are newest first", () => {
    expect(orderOf([upright("2010-03"), upright("2009-12"), upright("2009-09")])).toBe(
      "newestFirst",
    );
  });

  test("the newest above an ascending history is pinned", () => {
    const dates = ["2010-03", "2009-04", "2009-05", "2009-12"];
    expect(orderOf(dates.map(upright))).toBe("newestPinned");
  });

  test("of two, the typeface tells pinned from newest first", () => {
    expect(orderOf([upright("2010-03"), italic("2009-12")])).toBe("newestPinned");
    expect(orderOf([upright("2010-03"), upright("2009-12")])).toBe("newestFirst");
  });

  test("one date, no date or a muddle tell nothing", () => {
    expect(orderOf([])).toBe("unknown");
    expect(orderOf([upright("2010-03")])).toBe("unknown");
    expect(orderOf([upright(null), upright("2010-03"), upright(null)])).toBe("unknown");
    expect(orderOf(["2009-05", "2010-03", "2009-12"].map(upright))).toBe("unknown");
  });

  test("undated entries between dated ones do not disturb the order", () => {
    expect(orderOf([upright("2006-07"), upright(null), upright("2006-10")])).toBe("oldestFirst");
  });

  test("a table has the order of most of its cells", () => {
    expect(commonOrder(["unknown", "unknown", "newestPinned"])).toBe("newestPinned");
    expect(commonOrder(["newestFirst", "oldestFirst", "oldestFirst"])).toBe("oldestFirst");
    expect(commonOrder(["unknown"])).toBe("unknown");
  });
});
