export { UpdatePage } from "./UpdatePage";
