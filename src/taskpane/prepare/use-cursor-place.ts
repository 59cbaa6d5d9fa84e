import { useEffect, useState } from "react";
import type { CursorPlace, DocumentFiles, RecommendationDocument } from "../../tracking";

/**
 * Where the cursor is, kept up as it moves; null where Word does not say.
 * @param isBusy true while something is written: then Word is not asked, and once it is written it is asked again
 */
export function useCursorPlace(
  document: RecommendationDocument,
  openFiles: () => Promise<DocumentFiles>,
  isBusy: boolean,
): CursorPlace | null {
  const [place, setPlace] = useState<CursorPlace | null>(null);
  useEffect(() => {
    if (isBusy) return undefined;
    let isOver = false;
    const look = (): void => {
      askFor(openFiles).then(
        (found) => {
          if (!isOver) setPlace(found);
        },
        () => {
          if (!isOver) setPlace(null);
        },
      );
    };
    look();
    const stop = document.capabilities.canFollowSelection
      ? document.followSelection(look)
      : () => undefined;
    return () => {
      isOver = true;
      stop();
    };
  }, [document, openFiles, isBusy]);
  return place;
}

async function askFor(openFiles: () => Promise<DocumentFiles>): Promise<CursorPlace> {
  return (await openFiles()).readCursor();
}
