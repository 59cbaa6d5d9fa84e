import { Frame } from "./Frame";
import { PlainState } from "../components/PlainState";
import { useWords } from "../wording";

/** The page opened outside Word: says plainly what this is and how to get there. */
export function OutsideWord() {
  const words = useWords();
  return (
    <Frame theme="light">
      <main>
        <PlainState level={1} title={words.outsideTitle} sentences={[words.outside]} />
      </main>
    </Frame>
  );
}
