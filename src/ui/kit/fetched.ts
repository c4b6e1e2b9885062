// How a part of the page that the first screen can do without is fetched behind it.

import { useEffect, useState } from 'preact/hooks';

/** The module once it is here, null before. `load` is asked once; `onTrouble` hears of it where it fails. */
export function useFetched<Module>(load: () => Promise<Module>, onTrouble: () => void): Module | null {
  const [module, setModule] = useState<Module | null>(null);
  useEffect(() => void load().then((found) => setModule(() => found), onTrouble), []);
  return module;
}
