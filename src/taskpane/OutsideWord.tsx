import { Frame, type PaneTheme } from "./Frame";
import { PlainState } from "./PlainState";
import { wording } from "./wording";

/** The page opened outside Word, or where the host gave no document: says plainly what this is and what to do. */
export function OutsideWord({ theme, message }: { theme: PaneTheme; message?: string }) {
  const [title, sentence] =
    message === undefined
      ? [wording.outsideTitle, wording.outside]
      : [wording.failedTitle, message];
  return (
    <Frame theme={theme}>
      <main>
        <h1 hidden>{wording.addIn}</h1>
        <PlainState title={title} sentences={[sentence]} />
      </main>
    </Frame>
  );
}
