/** What is used once a recommendation has been chosen: a file of its own for the browser. */
export { ResultMessage } from "../components/ResultMessage";
export { DraftsPage } from "./DraftsPage";
export { OpenRecommendation } from "./OpenRecommendation";
