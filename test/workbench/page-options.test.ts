import { readPageOptions } from "../../src/workbench/page-options";

test("without a query everything is as usual", () => {
  expect(readPageOptions("")).toEqual({
    sample: null,
    pane: "taskpane.html",
    paneWidth: 350,
    theme: "light",
    isDrawing: true,
    channel: "desktop",
    hasAddress: true,
    variant: {},
  });
});

test("a query chooses sample, width, theme and behaviour", () => {
  const query =
    "?sample=report&width=400&theme=dark&wordApi=1.5&readOnly=NotAllowed&failSync=2:after&textShowsDeleted=true&cellIndexThrowsOnMergedTables=false&latency=50&drawing=off&saved=never";
  expect(readPageOptions(query)).toEqual({
    sample: "report",
    pane: "taskpane.html",
    paneWidth: 400,
    theme: "dark",
    isDrawing: false,
    channel: "desktop",
    hasAddress: false,
    variant: {
      wordApi: "1.5",
      readOnly: "NotAllowed",
      failSync: { number: 2, when: "after" },
      textShowsDeleted: true,
      cellIndexThrowsOnMergedTables: false,
      latency: 50,
    },
  });
});

test.each(["//elsewhere.org/x.html", "https://elsewhere.org/x.html", "javascript:alert(1)"])(
  "the pane cannot be %s",
  (pane) => {
    expect(readPageOptions(`?pane=${encodeURIComponent(pane)}`).pane).toBe("taskpane.html");
  },
);

test("what makes no sense is left out", () => {
  expect(
    readPageOptions("?wordApi=9.9&readOnly=Maybe&failSync=soon&width=9999&theme=pink"),
  ).toMatchObject({
    paneWidth: 450,
    theme: "light",
    variant: {},
  });
});

test("a variant is asked for by name, and single behaviours beside it", () => {
  expect(readPageOptions("?variant=viewing-mode&latency=5").variant).toEqual({
    readOnly: "GeneralException",
    latency: 5,
  });
  expect(readPageOptions("?variant=unheard-of").variant).toEqual({});
  expect(readPageOptions("?failSync=3:midway").variant).toEqual({
    failSync: { number: 3, when: "midway" },
  });
});
