import { useWords } from "../wording";
import { PlainState } from "./PlainState";

/** A part of the pane whose code did not come. */
export function LoadFailed({ onRetry }: { readonly onRetry: () => void }) {
  const words = useWords();
  return (
    <PlainState
      title={words.loadFailedTitle}
      sentences={[words.loadFailed]}
      action={{ label: words.tryAgain, onChoose: onRetry }}
    />
  );
}
