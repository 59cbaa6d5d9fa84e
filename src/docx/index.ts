export * from "./apply-plan";
export * from "./docx-file";
export * from "./package";
export * from "./xml-tree";
