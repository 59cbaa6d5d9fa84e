import { Frame } from "./Frame";
import { PlainState } from "./PlainState";
import { wording } from "./wording";

/** The page opened outside Word: says plainly what this is and how to get there. */
export function OutsideWord() {
  return (
    <Frame theme="light">
      <main>
        <PlainState level={1} title={wording.outsideTitle} sentences={[wording.outside]} />
      </main>
    </Frame>
  );
}
