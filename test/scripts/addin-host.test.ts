import { AddinHostUnusable, moveManifest, readAddinHost } from "../../scripts/addin-host";

describe("the address that the add-in is served from", () => {
  test("is the development address where none is given", () => {
    expect(readAddinHost(undefined)).toBe("https://localhost:3000");
    expect(readAddinHost(" ")).toBe("https://localhost:3000");
  });

  test("loses the slash at its end", () => {
    expect(readAddinHost("https://tracker.example.gov.uk/")).toBe("https://tracker.example.gov.uk");
  });

  test("may be a folder", () => {
    expect(readAddinHost("https://example.gov.uk/word/tracker/")).toBe(
      "https://example.gov.uk/word/tracker",
    );
  });

  test.each([
    ["http://tracker.example.gov.uk", "does not start with https://"],
    ["tracker.example.gov.uk", "is not a web address"],
    ["https://tracker.example.gov.uk/?v=1", "has more than a host and a folder"],
    ["https://user:word@example.gov.uk", "has more than a host and a folder"],
  ])("is refused where it is %s", (given, fault) => {
    expect(() => readAddinHost(given)).toThrow(AddinHostUnusable);
    expect(() => readAddinHost(given)).toThrow(
      `ADDIN_HOST "${given}" ${fault}. Nothing was built.`,
    );
  });
});

test("a moved manifest names no development address", () => {
  const manifest =
    "<!-- Development manifest: https://localhost:3000 -->\n" +
    '<IconUrl DefaultValue="https://localhost:3000/assets/icon-32.png"/>';
  expect(moveManifest(manifest, "https://tracker.example.gov.uk")).toBe(
    '<IconUrl DefaultValue="https://tracker.example.gov.uk/assets/icon-32.png"/>',
  );
});
