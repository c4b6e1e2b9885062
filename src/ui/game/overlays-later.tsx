// How what stands over the map comes onto the screen, the report too: fetched behind it, and given the focus when somebody opens it.

import { useEffect, useRef } from 'preact/hooks';
import { useFetched } from '../kit/fetched';
import type { CoursePanelProps } from './course/panel';
import { useGame } from './game';

const room = () => import('./overlays');

export function OverlayLater(props: CoursePanelProps) {
  const { overlay, notice, report } = useGame();
  const fetched = useFetched(room, () => (notice.value = 'not-fetched'));
  const shown = overlay.value;
  const focused = useRef(shown);
  useEffect(() => {
    if (fetched === null || focused.current === shown) return;
    focused.current = shown;
    document.querySelector<HTMLElement>('.overlay')?.focus();
  }, [fetched, shown]);
  if (fetched === null) return null;
  return (
    <>
      {shown === null ? null : <fetched.OverMap overlay={shown} {...props} />}
      {report.value ? <fetched.Report /> : null}
    </>
  );
}
