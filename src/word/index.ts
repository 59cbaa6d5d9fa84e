export { openWordFiles } from "./open-word-files";
export { hostLanguage, hostTheme, isWordHost, storagePrefix } from "./pane-environment";
export { openWordDocument, type WordDocumentOptions } from "./word-document";
export { readPaper } from "./read-paper";
