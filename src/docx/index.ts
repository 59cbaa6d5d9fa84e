export * from "./apply-plan";
export * from "./carry-forward";
export { NotTrackable, type ChangeAuthor } from "./change-tracker";
export * from "./docx-file";
export * from "./flat-package";
export * from "./package";
export * from "./refusal-to-write";
export * from "./read-facts";
export * from "./xml-tree";
