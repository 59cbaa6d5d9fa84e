import { useEffect, useState } from "react";
import type { CalendarDate } from "../recommendations";
import type { DraftStore, RecommendationDocument } from "../tracking";
import { Frame } from "./shell/Frame";
import type { PaneTheme } from "./shell/themes";
import { Pane } from "./shell/Pane";
import type { ListMemory } from "./shared/list-memory";
import { usePreferences, type PreferenceStore } from "./shared/preferences";
import type { Way } from "./shared/way";
import type { WayId } from "./shared/way-id";
import { fetchLanguage, LanguageProvider, type Language } from "./wording";

/** Everything the pane gets from outside. */
export interface AppProps {
  readonly document: RecommendationDocument;
  readonly drafts: DraftStore;
  readonly memory: ListMemory;
  readonly preferences: PreferenceStore;
  readonly today: () => CalendarDate;
  readonly theme: PaneTheme;
  /** The language of the host, which holds until the person chooses one. */
  readonly language: Language;
  readonly ways: readonly Way[];
  /** The way to open with. */
  readonly first: Way;
}

/** The task pane. */
export function App(props: AppProps) {
  const { document, drafts, memory, today, theme, ways, first } = props;
  const [preferred, prefer] = usePreferences(props.preferences);
  const language = useSpoken(preferred.language ?? props.language);
  const [current, setCurrent] = useState(first);
  const handleWay = (id: WayId): void => {
    setCurrent((before) => ways.find((way) => way.id === id) ?? before);
    prefer({ way: id });
  };
  return (
    <LanguageProvider value={language}>
      <Frame theme={theme}>
        <Pane
          document={document}
          drafts={drafts}
          memory={memory}
          today={today}
          ways={ways}
          current={current}
          preferred={preferred}
          onPrefer={prefer}
          onWay={handleWay}
        />
      </Frame>
    </LanguageProvider>
  );
}

/** The language wanted, once its words are there. */
function useSpoken(wanted: Language): Language {
  const [spoken, setSpoken] = useState(wanted);
  useEffect(() => {
    let isWanted = true;
    fetchLanguage(wanted).then(
      () => {
        if (isWanted) setSpoken(wanted);
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  return spoken;
}
