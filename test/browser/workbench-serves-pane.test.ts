import type { Page } from "playwright-core";
import { openBrowser, workbenchUrl, type TestBrowser } from "./support";

describe("the workbench", () => {
  let browser: TestBrowser;
  let page: Page;
  const complaints: string[] = [];
  const requests: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(workbenchUrl());
    await page
      .frameLocator("iframe")
      .getByText(/^\d+ recommendations?$/)
      .waitFor();
  });

  afterAll(() => browser.close());

  test("opens a sample that the pane beside it reads", async () => {
    const pane = page.frameLocator("iframe");
    expect(await pane.getByText(/^\d+ recommendations?$/).textContent()).not.toMatch(/^0 /);
  });

  // A script or style that the pane's content security policy forbids would show here too.
  test("and the pane in it have nothing to complain of", () => {
    expect(complaints).toEqual([]);
  });

  test("loads Microsoft's client from its own address, before the pane and after the bridge", async () => {
    const scripts = await page
      .frameLocator("iframe")
      .locator("script[src]")
      .evaluateAll((elements) => elements.map((element) => element.getAttribute("src") ?? ""));
    const ours = scripts.filter((src) => /host-bridge|\/office\.js|taskpane/.test(src));
    expect(ours).toEqual(["/host-bridge.js", "/office-js/office.js", "taskpane.js"]);
  });

  test("asks nothing of another machine", () => {
    const own = new URL(workbenchUrl()).origin;
    const outside = requests.filter((url) => !url.startsWith(own) && !/^(data|blob):/.test(url));
    expect(outside).toEqual([]);
  });
});
