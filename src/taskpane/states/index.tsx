import { createRoot } from "react-dom/client";
import { fetchTheme, type PaneTheme } from "../shell/themes";
import { fetchLanguage, isLanguage, type Language } from "../wording";
import { allStates } from "./all-states";
import { StatesPage } from "./StatesPage";

/** A state to be shown. */
export interface ShownState {
  /** `"Pane: first run"` */
  readonly name: string;
  readonly isWholePane: boolean;
}

/** What tests can do with the page, as `window.states`. */
export interface StatesHandle {
  /** In order. */
  readonly list: readonly ShownState[];
  /** Shows one of them, by its place in the list. */
  show(state: number, theme: PaneTheme, language: Language): Promise<void>;
}

const element = document.getElementById("states");
if (element === null) throw new Error('states.html has no element with the id "states"');
const root = createRoot(element);

const handle: StatesHandle = {
  list: allStates.map(({ component, state, isWholePane }) => ({
    name: `${component}: ${state}`,
    isWholePane,
  })),
  async show(state, theme, language) {
    await Promise.all([fetchLanguage(language), fetchTheme(theme)]);
    document.documentElement.lang = language;
    root.render(<StatesPage shown={state} theme={theme} language={language} />);
  },
};
Object.assign(window, { states: handle });

window.addEventListener("hashchange", () => {
  void showAsked();
});
void showAsked();

/** What the address asks for: `states.html?theme=dark&language=cy#12`. */
async function showAsked(): Promise<void> {
  const query = new URLSearchParams(window.location.search);
  const asked = query.get("language");
  const language = isLanguage(asked) ? asked : "en";
  const theme = query.get("theme") === "dark" ? "dark" : "light";
  await Promise.all([fetchLanguage(language), fetchTheme(theme)]);
  const place = Number.parseInt(window.location.hash.slice(1), 10);
  root.render(
    <StatesPage shown={Number.isNaN(place) ? null : place} theme={theme} language={language} />,
  );
}
