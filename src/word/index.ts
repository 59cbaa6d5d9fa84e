export { hostLanguage, hostTheme, isWordHost, storagePrefix } from "./pane-environment";
export { openWordDocument } from "./word-document";
