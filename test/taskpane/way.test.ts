import { firstWay, type Way } from "../../src/taskpane/shared/way";

const ways: readonly Way[] = [way("update"), way("review")];

test("the way that the address asks for opens, whatever was used last", () => {
  expect(firstWay(ways, "?_host_Info=Word$Win32&way=review", "update").id).toBe("review");
});

test("else the way used last opens", () => {
  expect(firstWay(ways, "", "review").id).toBe("review");
});

test("a way that has no page is passed over", () => {
  expect(firstWay(ways, "?way=prepare", "review").id).toBe("review");
  expect(firstWay(ways, "", "prepare").id).toBe("update");
});

function way(id: Way["id"]): Way {
  return { id, Page: Object.assign(() => null, { prefetch: () => undefined }) };
}
