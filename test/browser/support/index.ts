export { launchBrowser } from "./launch-browser";
export { paneUrl, workbenchUrl } from "./workbench";
