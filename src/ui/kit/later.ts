// When a value that is dear to work out is worked out: once what it depends on has stood still for a moment.

import { useEffect, useState } from 'preact/hooks';

const MOMENT = 160;

/** The last value worked out; null until the first. `key` says what it depends on. */
export function useLater<Value>(work: () => Value, key: string): Value | null {
  const [value, setValue] = useState<Value | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setValue(work()), MOMENT);
    return () => clearTimeout(timer);
  }, [key]);
  return value;
}

/** As `useLater`, but null again as soon as what it depends on has changed. */
export function useFresh<Value>(work: () => Value, key: string): Value | null {
  const found = useLater(() => ({ key, value: work() }), key);
  return found?.key === key ? found.value : null;
}
