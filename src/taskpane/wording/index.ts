import { createContext, useContext } from "react";
import { en } from "./en";

/** A language the pane speaks. */
export type Language = keyof typeof languages;

/** Every word of the pane in one language; what one language has and another has not does not compile. */
export type Words = typeof en;

const languages = { en } satisfies Record<string, Words>;

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
