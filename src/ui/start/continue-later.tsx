// How the list of saved games comes onto the first screen, which is fetched without it: only where there are any.

import { useRef } from 'preact/hooks';
import { useFetched } from '../kit/fetched';
import { useFront } from '../kit/language';
import type { ContinueProps } from './continue';

export function ContinueLater(props: ContinueProps) {
  // It stays once it was there: whoever deletes the last game may have it back.
  const begun = useRef(false);
  begun.current ||= props.saves.length > 0;
  return begun.current ? <Fetched {...props} /> : null;
}

function Fetched(props: ContinueProps) {
  const { t } = useFront();
  const fetch = async () => {
    const [{ Continue }, { savesText }] = await Promise.all([import('./continue'), props.ports.language()]);
    return { Continue, savesText };
  };
  const fetched = useFetched(fetch, () => props.onTrouble(t.start.trouble));
  return fetched === null ? null : <fetched.Continue {...props} words={fetched.savesText} />;
}
