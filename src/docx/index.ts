export * from "./apply-plan";
export * from "./docx-file";
export * from "./package";
export * from "./read-facts";
export * from "./xml-tree";
