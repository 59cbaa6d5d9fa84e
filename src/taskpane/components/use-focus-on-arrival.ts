import { useEffect, useRef, type RefObject } from "react";

/** Puts the keyboard focus on an element when it appears, and again when what it is about changes. */
export function useFocusOnArrival<Element extends HTMLElement>(about?: string): RefObject<Element> {
  const element = useRef<Element>(null);
  useEffect(() => {
    element.current?.focus();
  }, [about]);
  return element;
}
