export { launchBrowser } from "./launch-browser";
export { workbenchUrl } from "./workbench";
