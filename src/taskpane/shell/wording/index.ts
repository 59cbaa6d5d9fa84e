import { createWording } from "../../wording";
import { cy } from "./cy";
import { en } from "./en";

const languages = { en, cy };

/** The words of the help. */
export const useHelpWords = createWording(languages);
