import { NO_COUNTS } from "../../src/workbench/host";
import { open } from "./support/client";
import { p } from "./support/docx-file";

test("syncs, actions and bytes are counted", () => {
  const client = open(p("One"));
  const body = client.body;
  client.sync();
  expect(client.host.counters).toMatchObject({
    syncs: 1,
    housekeeping: 0,
    actions: 2,
    failures: 0,
  });
  expect(client.host.counters.requestBytes).toBeGreaterThan(100);
  expect(client.host.counters.responseBytes).toBeGreaterThan(20);
  body.load("text");
  client.sync();
  expect(client.host.counters).toMatchObject({ syncs: 2, actions: 3 });
});

test("bytes are those of UTF-8", () => {
  const plain = open(p("One"));
  const accented = open(p("One"));
  plain.find("One").call("InsertParagraph", "aaaa", "After");
  accented.find("One").call("InsertParagraph", "éééé", "After");
  plain.sync();
  accented.sync();
  expect(accented.host.counters.requestBytes - plain.host.counters.requestBytes).toBe(4);
});

test("requests that only release objects are counted apart", () => {
  const client = open(p("One"));
  const paragraph = client.find("One");
  const { syncs } = client.host.counters;
  client.release(paragraph);
  client.sync();
  expect(client.host.counters).toMatchObject({ syncs, housekeeping: 1 });
});

test("failures are counted", () => {
  const client = open(p("One"));
  client.body.invoke("GetHtml");
  client.failure();
  expect(client.host.counters.failures).toBe(1);
});

test("counting can begin again", () => {
  const client = open(p("One"));
  client.texts();
  client.host.resetCounters();
  expect(client.host.counters).toEqual(NO_COUNTS);
});
