// How the points of a network are reached: a button over each, one of them in the order of tabs, the next in a direction by its arrow key.

import { useRef, useState } from 'preact/hooks';
import { useLanguage } from '../../kit/language';
import { capital } from '../../../language/markup';
import { memberships } from '../blocs';
import { useGame, type Game } from '../game';
import { byTitle } from '../names';
import type { DrawnNetwork } from './drawing';
import type { Placed } from './layout';
import type { Point } from './ties';

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};
/** How much farther something to the side counts than something straight ahead. */
const ASIDE = 2.5;

/** The nearest point in a direction, or null at the edge. */
export function nextIn(
  placed: readonly Placed[],
  from: Placed,
  [dx, dy]: readonly [number, number],
): Placed | null {
  let [best, least]: [Placed | null, number] = [null, Infinity];
  for (const one of placed) {
    const [x, y] = [one.x - from.x, one.y - from.y];
    const ahead = x * dx + y * dy;
    if (one === from || ahead <= 0) continue;
    const far = ahead + ASIDE * Math.abs(x * dy - y * dx);
    if (far < least) [best, least] = [one, far];
  }
  return best;
}

export function Points({ placed: points, handles, onPoint }: DrawnNetwork) {
  const { networkText: words } = useLanguage();
  const game = useGame();
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<string>(game.nation.value);
  const placed = [...handles, ...points];
  const stop = placed.find(({ point }) => point.id === at) ?? points[0];
  const onKeyDown = (event: KeyboardEvent): void => {
    const direction = DIRECTIONS[event.key];
    if (direction === undefined || stop === undefined) return;
    event.preventDefault();
    const next = nextIn(placed, stop, direction);
    if (next === null) return;
    setAt(next.point.id);
    list.current?.querySelector<HTMLElement>(`[data-point="${CSS.escape(next.point.id)}"]`)?.focus();
  };
  return (
    <div class="points" role="group" aria-label={words.walk} ref={list} onKeyDown={onKeyDown}>
      {placed.map((one) => (
        <PointButton key={one.point.id} one={one} stop={one === stop} onPoint={onPoint} onFocus={setAt} />
      ))}
    </div>
  );
}

interface PointButtonProps extends Pick<DrawnNetwork, 'onPoint'> {
  readonly one: Placed;
  readonly stop: boolean;
  readonly onFocus: (id: string) => void;
}

/** Pixels: no target is smaller. */
const TARGET = 24;

function PointButton({ one: { point, x, y, r }, stop, onPoint, onFocus }: PointButtonProps) {
  const game = useGame();
  const size = Math.max(TARGET, 2 * r + 4);
  const told = toldOf(game, point);
  const chosen = point.kind === 'nation' ? game.nation.value === point.id : game.pact.value === point.id;
  return (
    <button
      type="button"
      data-point={point.id}
      tabIndex={stop ? 0 : -1}
      style={`left:${x}px;top:${y}px;width:${size}px;height:${size}px`}
      aria-label={told}
      title={told}
      aria-current={chosen ? 'true' : undefined}
      onClick={() => (point.kind === 'nation' ? game.openNation(point.id) : game.openPact(point.id))}
      onMouseEnter={() => onPoint(point.id)}
      onMouseLeave={() => onPoint(null)}
      onFocus={() => {
        onFocus(point.id);
        onPoint(point.id);
      }}
      onBlur={() => onPoint(null)}
    />
  );
}

/** "France: Treaty of Brussels 73, Treaty of Dunkirk 74", or a pact's members. */
function toldOf(game: Game, point: Point): string {
  const { language, names, state } = game;
  const { list, naming, wholePoints } = language;
  const { title, pact } = names.value;
  if (point.kind === 'pact')
    return naming.told(capital(pact(point.id)), list(byTitle(game, point.members).map(title)));
  const ties = memberships(state.value, point.id).map(
    ({ id, cohesion }) => `${capital(pact(id))} ${wholePoints(cohesion)}`,
  );
  return naming.told(title(point.id), list(ties));
}
