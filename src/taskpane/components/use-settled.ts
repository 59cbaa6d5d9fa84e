import { useEffect, useState } from "react";

const REST = 120;

/**
 * Follows a value, but only once it has rested a moment: what is worked out from it must not slow down typing.
 * The second part follows at once.
 */
export function useSettled<Value>(value: Value): readonly [Value, (value: Value) => void] {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(value);
    }, REST);
    return () => {
      clearTimeout(timer);
    };
  }, [value]);
  return [settled, setSettled];
}
