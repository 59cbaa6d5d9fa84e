import { open, type Client, type ClientObject } from "./support/client";
import { p, row, table } from "./support/docx-file";

function word(client: Client, text: string): ClientObject {
  const [found] = client.items(client.body.call("Search", text), "text");
  if (found === undefined) throw new Error(`no "${text}"`);
  return found;
}

test.each([
  ["one", "three", "Before"],
  ["three", "one", "After"],
  ["one", "one", "Equal"],
  ["one two", "two", "ContainsEnd"],
  ["two", "one two", "InsideEnd"],
  ["one", "one two", "InsideStart"],
  ["ne tw", "one two", "Inside"],
  ["one two three", "two", "Contains"],
  ["one two", "two three", "OverlapsBefore"],
  ["one ", "two", "AdjacentBefore"],
])('"%s" lies to "%s" as %s', (one, other, relation) => {
  const client = open(p("one two three"));
  const result = word(client, one).invoke("CompareLocationWith", word(client, other));
  client.sync();
  expect(result.value).toBe(relation);
});

test("expanding gives the smallest range that holds both", () => {
  const client = open(p("one two") + p("three four"));
  const both = word(client, "two").call("ExpandTo", word(client, "three"));
  expect(both.read("Text")).toBe("two\nthree");
});

test("what two ranges have in common", () => {
  const client = open(p("one two three"));
  const common = word(client, "one two").call("IntersectWith", word(client, "two three"));
  expect(common.read("Text")).toBe("two");
  const nothing = word(client, "one").call("IntersectWithOrNullObject", word(client, "three"));
  client.sync();
  expect(nothing.isNull).toBe(true);
});

test("a table's range lists its paragraphs in order", () => {
  const client = open(p("before") + table(row("a", "b"), row("c", "d")) + p("after"));
  const range = client.body.get("Tables").call("GetFirst").call("GetRange");
  const texts = client.items(range.get("Paragraphs"), "text").map(({ value }) => value.Text);
  expect(texts).toEqual(["a", "b", "c", "d"]);
});

test("the next and the previous paragraph", () => {
  const client = open(p("one") + p("two"));
  const one = client.find("one");
  expect(one.call("GetNext").read("Text")).toBe("two");
  const before = one.call("GetPreviousOrNullObject");
  client.sync();
  expect(before.isNull).toBe(true);
});

test("what was selected is what getSelection gives", () => {
  const client = open(p("one") + p("two"));
  client.find("two").invoke("Select");
  client.sync();
  expect(client.document.call("GetSelection").read("Text")).toBe("two");
});

test("the selection is told to whoever listens", () => {
  const client = open(p("one") + p("two"));
  const onSelect = jest.fn();
  client.host.listen({ onSelect });
  client.find("two").invoke("Select");
  client.sync();
  expect(onSelect).toHaveBeenCalledTimes(1);
  expect(client.host.selectedParagraphs()).toEqual({ first: 1, last: 1 });
});

describe("search", () => {
  test.each([
    ["whatever the case", "TWO", {}, ["two", "Two"]],
    ["in the same case", "Two", { MatchCase: true }, ["Two"]],
    ["whole words", "on", { MatchWholeWord: true }, []],
    ["over spaces", "onetwo", { IgnoreSpace: true }, ["one two"]],
    ["straight for curly quotes", "it's", {}, ["it’s"]],
  ])("finds %s", (_, wanted, options, found) => {
    const client = open(p("one two") + p("Two it’s"));
    const flags = client.proxy({ ObjectPathType: 2, Name: "Microsoft.WordServices.SearchOptions" });
    for (const [name, value] of Object.entries(options)) flags.set(name, value);
    const texts = client
      .items(client.body.call("Search", wanted, flags), "text")
      .map(({ value }) => value.Text);
    expect(texts).toEqual(found);
  });

  test("a text of more than 255 characters is refused", () => {
    const client = open(p("one"));
    client.body.call("Search", "x".repeat(256));
    expect(client.failure().code).toBe("SearchStringInvalidOrTooLong");
  });
});
