import { useEffect } from "react";

/** Calls back on Esc, except where a list of choices may be open: there Esc closes the list. */
export function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent): void => {
      const isInChoice = event.target instanceof HTMLSelectElement;
      if (event.key === "Escape" && !isInChoice && !event.defaultPrevented) onEscape();
    };
    document.addEventListener("keydown", handleKeyDown);
    return () => {
      document.removeEventListener("keydown", handleKeyDown);
    };
  }, [onEscape]);
}
