export * from "./recommendation-document";
