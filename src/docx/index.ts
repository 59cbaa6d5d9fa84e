export * from "./package";
export * from "./xml-tree";
