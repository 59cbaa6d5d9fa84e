import { useCallback, useRef, useState } from "react";

/** Something that takes a while and can fail. */
export interface Asking {
  readonly isBusy: boolean;
  /** What went wrong the last time, a sentence; null: nothing. */
  readonly trouble: string | null;
  /** Does it, unless something else is being done. What it throws becomes the trouble. */
  readonly ask: (job: () => Promise<void>) => void;
}

/** Does one thing at a time and keeps what went wrong. @param otherwise said of an error without a sentence */
export function useAsking(otherwise: string): Asking {
  const isUnderWay = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const ask = useCallback(
    (job: () => Promise<void>): void => {
      if (isUnderWay.current) return;
      isUnderWay.current = true;
      setBusy(true);
      setTrouble(null);
      job()
        .catch((error: unknown) => {
          setTrouble(error instanceof Error && error.message !== "" ? error.message : otherwise);
        })
        .finally(() => {
          isUnderWay.current = false;
          setBusy(false);
        });
    },
    [otherwise],
  );
  return { isBusy, trouble, ask };
}
