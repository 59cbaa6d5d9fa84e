import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Frame } from "../shell/Frame";
import type { PaneTheme } from "../shell/themes";
import { ReviewSourcesProvider } from "../shared/review-sources";
import { LanguageProvider, type Language } from "../wording";
import { allStates } from "./all-states";
import type { ComponentState } from "./component-state";

/** One state in the pane's place, or the list of all. */
export interface StatesPageProps {
  /** Index into the list of states; null: the list. */
  readonly shown: number | null;
  readonly theme: PaneTheme;
  readonly language: Language;
}

const sources = {
  storage: undefined,
  prefix: "",
  documentId: "states",
  readPaper: () => Promise.reject(new Error("This page reads no files.")),
  openFiles: () => Promise.reject(new Error("This page reads no files.")),
};

/** Every state of every component, for looking at and for tests. */
export function StatesPage({ shown, theme, language }: StatesPageProps) {
  const state = shown === null ? undefined : allStates[shown];
  return (
    <LanguageProvider value={language}>
      <ReviewSourcesProvider value={sources}>
        <Frame theme={theme}>
          {state === undefined ? <StateList /> : <Shown key={shown} state={state} />}
        </Frame>
      </ReviewSourcesProvider>
    </LanguageProvider>
  );
}

function Shown({ state }: { readonly state: ComponentState }) {
  const styles = useStyles();
  if (state.isWholePane) return state.render();
  return (
    <main className={styles.part}>
      <h1 className={styles.title}>{`${state.component}: ${state.state}`}</h1>
      {state.render()}
    </main>
  );
}

function StateList() {
  const styles = useStyles();
  return (
    <main className={styles.part}>
      <h1 className={styles.title}>Every state of the pane</h1>
      <ol>
        {allStates.map(({ component, state }, index) => (
          <li key={`${component}/${state}`}>
            <a href={`#${String(index)}`}>{`${component}: ${state}`}</a>
          </li>
        ))}
      </ol>
    </main>
  );
}

const useStyles = makeStyles({
  part: { padding: tokens.spacingHorizontalM, overflowY: "auto" },
  title: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalM}` },
});
