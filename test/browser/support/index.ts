export { openBrowser, type TestBrowser } from "./open-browser";
export { paneUrl, secureWorkbenchUrl, workbenchUrl } from "./workbench";
