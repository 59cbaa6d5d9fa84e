import { useEffect, useRef, type RefObject } from "react";

/**
 * Puts the keyboard focus on an element when what it is about changes.
 * @param comesBack true where it takes the focus when it first appears, too
 */
export function useFocusOnChange<Element extends HTMLElement>(
  about: string,
  comesBack: boolean,
): RefObject<Element> {
  const element = useRef<Element>(null);
  const before = useRef(comesBack ? null : about);
  useEffect(() => {
    if (before.current !== about) element.current?.focus();
    before.current = about;
  }, [about]);
  return element;
}
