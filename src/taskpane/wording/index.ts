import { createContext, useContext } from "react";
import { en } from "./en";
import type { Words } from "./words";

export type { Words };

/** A language the pane speaks. */
export type Language = "en" | "cy";

/** Welsh is a file of its own for the browser; until it has come, English stands in its place. */
const languages: Record<Language, Words> = { en, cy: en };

/** Fetches the words of a language. Rejects where they do not come: the pane then goes on in English. */
export async function fetchLanguage(language: Language): Promise<void> {
  if (language === "cy") languages.cy = (await import(/* webpackChunkName: "cy" */ "./cy")).cy;
}

/** Each language by its own name. */
export const languageNames: Readonly<Record<Language, string>> = { en: "English", cy: "Cymraeg" };

/** True for a language the pane speaks. */
export function isLanguage(value: unknown): value is Language {
  return typeof value === "string" && Object.hasOwn(languages, value);
}

/** The language for a locale such as "cy-GB"; English where the pane does not speak it. */
export function languageOf(locale: string): Language {
  const [language = ""] = locale.toLowerCase().split("-");
  return isLanguage(language) ? language : "en";
}

const LanguageContext = createContext<Language>("en");

/** Says which language everything inside is in. */
export const LanguageProvider = LanguageContext.Provider;

/**
 * Makes the hook that gives the words of one area of the pane in the language in use. The first language says which
 * words there are.
 */
export function createWording<AreaWords>(
  words: Readonly<Record<Language, AreaWords>>,
): () => AreaWords {
  return () => words[useContext(LanguageContext)];
}

/** The words that every area may use. */
export const useWords = createWording(languages);

/** The language in use, for the page's own `lang`. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}
