// What is shown until the page that an address leads to has been fetched, and then the page.

import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useFront } from '../kit/language';

interface Found {
  readonly Screen: ComponentType;
}

export function Arrival({ load }: { load: () => Promise<ComponentType> }) {
  const { t } = useFront();
  const [found, setFound] = useState<Found | 'failed' | null>(null);
  useEffect(
    () =>
      void load().then(
        (Screen) => setFound({ Screen }),
        () => setFound('failed'),
      ),
    [],
  );
  if (found === null || found === 'failed')
    return (
      <p class="arriving" role={found === null ? 'status' : 'alert'}>
        {found === null ? t.loading : t.notFetched}
      </p>
    );
  return <found.Screen />;
}
