// How the map stands in the page: mounted once it has loaded, told what to show, replaced by words where it cannot be drawn.

import { effect, type ReadonlySignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { NationId } from '../../../engine';
import type { MapHandle, MapPicture, Ports } from '../../ports';
import { useGame, type Game } from '../game';
import { insetsNow } from './insets';
import { MapLegend } from './legend';
import { mapPicture } from './picture';
import { useLanguage } from '../../kit/language';

/** Whom the map goes to whenever it is told anew, and whom it draws a line around; `nation` null: the whole map. */
export interface Camera {
  readonly nation: NationId | null;
  readonly hull: readonly NationId[];
}

interface MapPaneProps {
  readonly ports: Ports;
  /** Null where the map stays where it was moved to. */
  readonly camera?: ReadonlySignal<Camera | null>;
}

export function MapPane({ ports, camera }: MapPaneProps) {
  const { t } = useLanguage();
  const game = useGame();
  const host = useRef<HTMLDivElement>(null);
  const [status, setStatus] = useState<'loading' | 'shown' | 'failed'>('loading');
  const handle = useRef<MapHandle | null>(null);
  useEffect(() => {
    // Kept: whoever leaves while the map loads takes the element out of the page, and the reference with it.
    const element = host.current;
    if (element === null) return;
    let gone = false;
    let stop: () => void = () => undefined;
    mount(ports, game, element, camera)
      .then((mounted) => {
        if (gone) return mounted.destroy();
        handle.current = mounted;
        stop = follow(ports, game, mounted, element, camera);
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
      <MapLegend
        zoomBy={(factor) => handle.current?.zoomBy(factor)}
        home={() => handle.current?.focus(null)}
      />
      {status === 'failed' ? <p class="map-note">{t.game.mapFailed}</p> : null}
    </div>
  );
}

/** On screens this narrow the map goes to whatever is chosen, since it never shows all of itself. */
const NARROW = 700;

const mount = (
  ports: Ports,
  game: Game,
  element: HTMLElement,
  camera: MapPaneProps['camera'],
): Promise<MapHandle> =>
  ports.mountMap(
    element,
    game.session.content,
    {
      onSelect: (nation) => {
        if (nation !== null) game.openNation(nation as NationId);
      },
      onHover: (nation) => (game.hovered.value = nation as NationId | null),
    },
    pictureNow(ports, game, element, camera),
  );

function pictureNow(
  ports: Ports,
  game: Game,
  element: HTMLElement,
  camera: MapPaneProps['camera'],
): MapPicture {
  const { state, chronicle, person, nation, hovered, mode, sheet } = game;
  const picture = mapPicture(game.language, {
    state: state.value,
    chronicle: chronicle.value,
    theme: ports.theme.now(),
    mode: mode.value,
    me: person.value ?? nation.value,
    selected: nation.value,
    hovered: hovered.value,
    insets: insetsNow(element, sheet.value),
  });
  const hull = camera?.value?.hull ?? [];
  return hovered.value !== null || hull.length === 0 ? picture : { ...picture, hull };
}

/** Shows the game as it changes, once the panels stand where they will; returns how to stop. */
function follow(
  ports: Ports,
  game: Game,
  map: MapHandle,
  element: HTMLElement,
  camera: MapPaneProps['camera'],
): () => void {
  let asked = 0;
  const show = (): void => map.show(pictureNow(ports, game, element, camera));
  const soon = (): void => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(show);
  };
  const followed = [
    game.state,
    game.chronicle,
    game.person,
    game.nation,
    game.hovered,
    game.mode,
    game.sheet,
    game.overlay,
  ];
  let last = game.nation.value;
  const stopEffect = effect(() => {
    for (const value of followed) value.value;
    if (last !== game.nation.value && innerWidth < NARROW) map.focus(game.nation.value);
    last = game.nation.value;
    soon();
  });
  const stopCamera = effect(() => {
    const asked = camera?.value ?? null;
    if (asked === null) return;
    map.focus(asked.nation);
    soon();
  });
  const stopTheme = ports.theme.subscribe(soon);
  const watcher = new ResizeObserver(soon);
  watcher.observe(element);
  return () => {
    cancelAnimationFrame(asked);
    stopEffect();
    stopCamera();
    stopTheme();
    watcher.disconnect();
  };
}
