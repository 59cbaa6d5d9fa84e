import { readFileSync } from "node:fs";
import { findManifestFaults, type PublishedFiles } from "../../scripts/manifest-faults";
import { parseXml } from "../../scripts/xml-outline";
import { WAY_IDS } from "../../src/taskpane/shared/way-id";

const manifest = readFileSync("manifest.xml", "utf8");

/** Every page is there, and every icon has the size that its name says. */
const files: PublishedFiles = {
  has: () => true,
  pixelSize: (path) => {
    const size = Number(/-(\d+)\.png$/.exec(path)?.[1]);
    return { width: size, height: size };
  },
};

function faultsAfter(edit: (source: string) => string, published = files): string[] {
  const edited = edit(manifest);
  if (edited === manifest) throw new Error("The edit changed nothing.");
  return findManifestFaults(parseXml(edited), published);
}

test("the manifest has no faults", () => {
  expect(findManifestFaults(parseXml(manifest), files)).toEqual([]);
});

test("each button of the ribbon has an icon of its own, which is not the add-in's", () => {
  const addresses = new Map(
    [...manifest.matchAll(/<bt:Image id="(.*?)" DefaultValue="(.*?)"/g)].map(
      ([, id = "", address = ""]) => [id, address],
    ),
  );
  const [, ribbon = ""] = /<Group [^>]*>(.*?)<\/Group>/s.exec(manifest) ?? [];
  const pictures = [...ribbon.matchAll(/size="32" resid="(.*?)"/g)].map(([, id = ""]) =>
    readFileSync(addresses.get(id)?.replace("https://localhost:3000/", "") ?? "").toString("hex"),
  );
  expect(pictures).toHaveLength(1 + WAY_IDS.length);
  expect(new Set(pictures).size).toBe(pictures.length);
});

test("each way of working has a button of its own, which opens it in the one pane", () => {
  const [, ribbon = ""] = /<Group [^>]*>(.*?)<\/Group>/s.exec(manifest) ?? [];
  const actions = [
    ...ribbon.matchAll(/<TaskpaneId>(.*?)<\/TaskpaneId>\s*<SourceLocation resid="(.*?)"/g),
  ];
  const opened = actions.map(([, pane, address = ""]) => ({
    pane,
    way: new RegExp(`id="${address}" DefaultValue="[^"]*\\?way=(\\w+)"`).exec(manifest)?.[1],
  }));
  expect(opened).toEqual(WAY_IDS.map((way) => ({ pane: "Tracker.Pane", way })));
});

describe("a fault is found where", () => {
  test.each([
    ["the Id is no GUID", /<Id>[^<]*/, "<Id>tracker", 'Id "tracker" is not a GUID'],
    ["the version has three parts", "<Version>1.0.0.0", "<Version>1.0.0", "is not of the form"],
    ["the requirement is higher", 'MinVersion="1.3"', 'MinVersion="1.4"', "WordApi 1.3 alone"],
    ["a host is added", '<Host Name="Document"/>', '$&<Host Name="Workbook"/>', "not Word alone"],
    ["a resource is not defined", 'resid="Help.Url"', 'resid="Elsewhere.Url"', "is not defined"],
    [
      "a resource is not used",
      "</bt:Urls>",
      '<bt:Url id="Spare" DefaultValue="x"/>$&',
      "never used",
    ],
    [
      "a resource is of the wrong kind",
      'Label resid="Update.Label"',
      'Label resid="Update.Url"',
      "Urls",
    ],
    [
      "a resource is too long",
      "Update recommendations",
      "x".repeat(126),
      "longer than ShortStrings",
    ],
    ["an id is used twice", 'id="Tracker.Group"', 'id="Tracker.Update"', "more than once"],
    [
      "an address is plain http",
      "https://localhost:3000/assets/help",
      "http://localhost",
      "not an https",
    ],
    ["a needed icon size is missing", /<bt:Image size="80"[^>]*>/, "", "no image of size 80"],
    [
      "an icon has the wrong size",
      'size="64" resid="Icon.64"',
      'size="64" resid="Icon.32"',
      "not 64 pixels",
    ],
    [
      "elements are out of order",
      /(<ProviderName>.*)\n(.*<DefaultLocale>.*)/,
      "$2$1",
      "wrong order",
    ],
    ["an element is unknown", "<Permissions>", "<Autorun>1</Autorun>$&", "holds Autorun"],
  ])("%s", (_, pattern, replacement, fault) => {
    const faults = faultsAfter((source) => source.replace(pattern, replacement));
    expect(faults.join("\n")).toContain(fault);
  });

  test("a file is not there", () => {
    const published = { ...files, has: (path: string) => path !== "taskpane.html" };
    expect(findManifestFaults(parseXml(manifest), published)).toEqual([
      '"https://localhost:3000/taskpane.html" names a file that is not there: taskpane.html',
      ...WAY_IDS.map(
        (way) =>
          `"https://localhost:3000/taskpane.html?way=${way}" names a file that is not there: taskpane.html`,
      ),
    ]);
  });
});
