/** What is used to write: a file of its own for the browser. */
export { insertDrafts, takeBack } from "../../tracking";
