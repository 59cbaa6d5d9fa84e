import { createWording } from "../../wording";
import { cy } from "./cy";
import { en } from "./en";

const languages = { en, cy };

/** The words of Review. */
export const useReviewWords = createWording(languages);
