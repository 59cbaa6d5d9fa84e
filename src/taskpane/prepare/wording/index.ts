import { createWording } from "../../wording";
import { cy } from "./cy";
import { en } from "./en";

const languages = { en, cy };

/** The words of Prepare. */
export const usePrepareWords = createWording(languages);
