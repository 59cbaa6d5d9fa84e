import { useEffect, useRef, useState, type ReactNode } from "react";

/** What a person does to come to a state. */
export type Step =
  /** Presses the first button, or opens the first fold, whose words begin so. */
  | { readonly press: string }
  /** Types into the first large text field. */
  | { readonly type: string }
  /** Waits until these words are there. */
  | { readonly see: string };

/** A page and what is done to it once it is shown. */
export interface ActedProps {
  readonly steps: readonly Step[];
  readonly children: ReactNode;
}

const PAUSE_IN_MS = 10;

/** Shows a page and takes the steps, each as soon as it can be taken; `data-acting` stands on it until the last is. */
export function Acted({ steps, children }: ActedProps) {
  const root = useRef<HTMLDivElement>(null);
  const [taken, setTaken] = useState(0);
  const step = steps[taken];
  useEffect(() => {
    if (step === undefined) return;
    const timer = setInterval(() => {
      if (root.current === null || !take(step, root.current)) return;
      clearInterval(timer);
      setTaken((before) => before + 1);
    }, PAUSE_IN_MS);
    return () => {
      clearInterval(timer);
    };
  }, [step]);
  return (
    <div
      ref={root}
      style={{ display: "contents" }}
      {...(step !== undefined && { "data-acting": "" })}
    >
      {children}
    </div>
  );
}

/** False where what the step needs is not there yet. */
function take(step: Step, root: HTMLElement): boolean {
  if ("see" in step) return root.textContent.includes(step.see);
  if ("type" in step) return typeInto(root.querySelector("textarea"), step.type);
  const button = [...root.querySelectorAll<HTMLElement>("button, summary")].find((each) =>
    each.textContent.startsWith(step.press),
  );
  if (button === undefined || button.ariaDisabled === "true") return false;
  button.click();
  return true;
}

/** As typing does it: React listens to the event and compares with the value it knows. */
function typeInto(field: HTMLTextAreaElement | null, text: string): boolean {
  if (field === null) return false;
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(field, text);
  field.dispatchEvent(new Event("input", { bubbles: true }));
  return true;
}
