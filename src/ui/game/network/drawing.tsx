// How a network is drawn: ties by promise, cohesion and colour of their bloc, nations and pacts in the map's colours and hatches. What it
// says stands in the points and in the list beneath it.

import { radiusOf, type Frame, type Placed } from './layout';
import { labelsOf } from './labels';
import type { Network, Point, PointId, Tie } from './ties';
import { useLanguage } from '../../kit/language';
import { capital } from '../../../language/markup';
import { slotsOf } from '../blocs';
import { useGame, type Game } from '../game';

export interface DrawnNetwork {
  readonly network: Network;
  readonly placed: readonly Placed[];
  readonly handles: readonly Placed[];
  readonly frame: Frame;
  /** What the pointer or the focus is on. */
  readonly pointed: PointId | null;
  readonly onPoint: (id: PointId | null) => void;
}

interface DrawingProps extends DrawnNetwork {
  /** Whether cohesion is written on each tie of two. */
  readonly numbered: boolean;
}

export function Drawing({ network, placed, handles, frame, pointed, numbered }: DrawingProps) {
  const game = useGame();
  const { title } = game.names.value;
  const at = new Map(placed.map((one) => [one.point.id, one]));
  const lit = litBy(network, pointed);
  const labels = labelsOf(
    placed,
    ({ point }) =>
      point.kind === 'nation' ? [title(point.id), point.id] : [capital(game.names.value.pact(point.id))],
    frame,
  );
  const faint = (id: PointId): string => (lit === null || lit.has(id) ? '' : ' faint');
  return (
    <svg width={frame.width} height={frame.height} aria-hidden="true">
      {network.ties.map((tie) => (
        <TieLine
          key={`${tie.pact} ${tie.from}`}
          tie={tie}
          handle={handles.find(({ point }) => point.id === tie.pact)}
          numbered={numbered}
          from={at.get(tie.from)!}
          to={at.get(tie.to)!}
          faint={lit !== null && !(lit.has(tie.from) && lit.has(tie.to))}
        />
      ))}
      {placed.map((one) => (
        <g key={one.point.id} class={`point${faint(one.point.id)}`}>
          <PointShape {...one} />
        </g>
      ))}
      {labels.map(({ id, text, x, y }) => (
        <text key={id} class={`name${faint(id as PointId)}`} x={x} y={y} text-anchor="middle">
          {text}
        </text>
      ))}
    </svg>
  );
}

/** What stays bright while something is pointed at: it, what it is tied to, and whom those pacts bind. */
function litBy({ ties }: Network, pointed: PointId | null): ReadonlySet<PointId> | null {
  if (pointed === null) return null;
  const near = ties.filter(({ pact, from, to }) => [pact, from, to].includes(pointed));
  const pacts = new Set(near.map(({ pact }) => pact));
  return new Set([
    pointed,
    ...ties.filter(({ pact }) => pacts.has(pact)).flatMap(({ from, to }) => [from, to]),
  ]);
}

const slotOf = ({ chronicle, state }: Game, point: Point): number | undefined =>
  point.kind === 'pact'
    ? chronicle.value.slots.get(point.id)
    : slotsOf(state.value, chronicle.value.slots, point.id)[0];

function PointShape({ point, x, y }: Placed) {
  const game = useGame();
  const { wholePoints } = useLanguage();
  const slot = slotOf(game, point);
  const fill = slot === undefined ? 'var(--neutral)' : `var(--bloc-${slot}-fill)`;
  const line = slot === undefined ? 'var(--edge)' : `var(--bloc-${slot})`;
  const r = radiusOf(point);
  if (point.kind === 'pact') {
    const cohesion = game.state.value.structure.pacts.find(({ id }) => id === point.id)?.cohesion ?? 0;
    return (
      <>
        <rect
          class="pact"
          x={x - r - 3}
          y={y - r}
          width={2 * r + 6}
          height={2 * r}
          rx="4"
          style={`fill:${fill};stroke:${line}`}
        />
        <text class="figure" x={x} y={y + 4} text-anchor="middle">
          {wholePoints(cohesion)}
        </text>
      </>
    );
  }
  const chosen = game.nation.value === point.id;
  return (
    <>
      <circle cx={x} cy={y} r={r} style={`fill:${fill};stroke:${line}`} />
      {slot === undefined ? null : <circle cx={x} cy={y} r={r} fill={`url(#hatch-${slot})`} />}
      {chosen ? <circle class="chosen" cx={x} cy={y} r={r + 3} /> : null}
    </>
  );
}

interface TieLineProps {
  readonly tie: Tie;
  readonly from: Placed;
  readonly to: Placed;
  /** The middle of a tie of two. */
  readonly handle: Placed | undefined;
  readonly faint: boolean;
  readonly numbered: boolean;
}

function TieLine({ tie, from, to, handle, faint, numbered }: TieLineProps) {
  const game = useGame();
  const { wholePoints } = useLanguage();
  const slot = game.chronicle.value.slots.get(tie.pact);
  const chosen = game.tab.value === 'pact' && game.pact.value === tie.pact;
  const line = slot === undefined ? 'var(--edge)' : `var(--bloc-${slot})`;
  const d = handle === undefined ? `M${from.x} ${from.y}L${to.x} ${to.y}` : through(from, handle, to);
  return (
    <g class={`tie ${tie.kind}${faint ? ' faint' : ''}`}>
      {chosen ? <path class="chosen" d={d} /> : null}
      <path class="line" d={d} style={`stroke:${line};stroke-width:${(1 + 3 * tie.cohesion).toFixed(1)}`} />
      {handle === undefined ? null : numbered ? (
        <text class="figure" x={handle.x} y={handle.y + 4} text-anchor="middle">
          {wholePoints(Math.round(tie.cohesion * 1_000_000))}
        </text>
      ) : (
        <circle class="handle" cx={handle.x} cy={handle.y} r={handle.r} style={`stroke:${line}`} />
      )}
    </g>
  );
}

/** The curve from one to the other that goes through a middle. */
const through = (from: Placed, middle: Placed, to: Placed): string =>
  `M${from.x} ${from.y}Q${2 * middle.x - (from.x + to.x) / 2} ${2 * middle.y - (from.y + to.y) / 2} ${to.x} ${to.y}`;
