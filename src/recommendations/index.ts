export * from "./apply-to-content";
export * from "./change";
export * from "./edit-plan";
export * from "./register";
export * from "./table-content";
