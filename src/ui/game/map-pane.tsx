// Decides how the map stands in the page: mounted once it has loaded, told what to show, replaced by words where it cannot be drawn.
// Refuses to know how it draws.

import { effect } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { NationId } from '../../engine';
import type { MapHandle, Ports } from '../ports';
import { t } from '../text';
import { useGame, type Game } from './game';
import { insetsNow } from './insets';
import { mapPicture } from './map-picture';

export function MapPane({ ports }: { ports: Ports }) {
  const game = useGame();
  const host = useRef<HTMLDivElement>(null);
  const [status, setStatus] = useState<'loading' | 'shown' | 'failed'>('loading');
  const handle = useRef<MapHandle | null>(null);
  useEffect(() => {
    let gone = false;
    let stop: () => void = () => undefined;
    mount(ports, game, host.current!)
      .then((mounted) => {
        if (gone) return mounted.destroy();
        handle.current = mounted;
        stop = follow(ports, game, mounted, host.current!);
        setStatus('shown');
      })
      .catch(() => setStatus('failed'));
    return () => {
      gone = true;
      stop();
      handle.current?.destroy();
    };
  }, [game]);
  return (
    <div class="map-pane">
      <div class="map-host" ref={host} role="img" aria-label={t.game.mapLabel} />
      {status === 'loading' ? <p class="map-note">{t.game.mapLoading}</p> : null}
      {status === 'failed' ? <p class="map-note">{t.game.mapFailed}</p> : null}
    </div>
  );
}

const mount = (ports: Ports, game: Game, element: HTMLElement): Promise<MapHandle> =>
  ports.mountMap(element, game.session.content, {
    onSelect: (nation) => {
      if (nation !== null) game.openNation(nation as NationId);
    },
    onHover: (nation) => (game.hovered.value = nation as NationId | null),
  });

/** Shows the game as it changes; returns how to stop. */
function follow(ports: Ports, game: Game, map: MapHandle, element: HTMLElement): () => void {
  const show = (): void => {
    const me = game.person.value ?? game.nation.value;
    map.show(
      mapPicture({
        state: game.state.value,
        chronicle: game.chronicle.value,
        theme: ports.theme.now(),
        mode: game.mode.value,
        me,
        selected: game.nation.value,
        hovered: game.hovered.value,
        insets: insetsNow(element, game.sheet.value),
      }),
    );
  };
  const stops = [effect(show), ports.theme.subscribe(show)];
  const watcher = new ResizeObserver(show);
  watcher.observe(element);
  stops.push(() => watcher.disconnect());
  return () => {
    for (const stop of stops) stop();
  };
}
