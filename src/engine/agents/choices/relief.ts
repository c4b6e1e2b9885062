// Whom an agent helps in need, and where it sends peacekeepers: to those it trusts, next door, and where a treaty asks for it; third
// parties keep peace best, and small wars are kept rather than great ones (Fortna 2008; Gilligan & Stedman 2003).

import { rootShare, saturate } from '../../model/arithmetic';
import { indexOf, nationAt } from '../../model/columns';
import { memoLastState } from '../../model/memo';
import type { MissionWeights, ReliefWeights } from '../../model/theory-statecraft';
import type { Clause } from '../../model/vocabulary';
import { greatFrom } from '../../rules/attack-case';
import { proximity } from '../../rules/threat';
import type { Sight } from '../sight';
import { inNeed } from '../../commands/humanitarian-aid';
import { sway } from '../valuation/patronage';
import { fear, myPacts, option, type Option, type OptionTerm, trustIn, type View } from '../view';

/** Who is in need, by position; read once a state. */
const needy = memoLastState((sight: Sight): readonly number[] =>
  sight.content.nations.flatMap((_, seat) => (inNeed(sight, seat) ? [seat] : [])),
);

/** A place where peacekeepers may stand: a quarrel of two, or a rising in one's own land. */
interface Post {
  readonly host: number;
  /** The other side; −1 where the host's own people rise. */
  readonly other: number;
}

const isRising = ({ content, structure }: Sight, t: number): boolean =>
  content.threats[t]!.kind === 'insurgency' && structure.threats[t]?.strength !== 0;

function readPosts(sight: Sight): readonly Post[] {
  const { content, structure, nations } = sight;
  const great = greatFrom(sight);
  const posts: Post[] = [];
  for (const { challenger, target, rung } of structure.crises) {
    const [i, j] = [indexOf(content, challenger), indexOf(content, target)];
    const small = Math.max(nations.capability[i]!, nations.capability[j]!) < great;
    if (rung !== 'war' && small) posts.push({ host: j, other: i }, { host: i, other: j });
  }
  content.threats.forEach(({ host }, t) => {
    if (host !== null && isRising(sight, t)) posts.push({ host: indexOf(content, host), other: -1 });
  });
  return posts;
}

/** Where there is a peace to keep: quarrels short of war between two who are no great powers, and risings. Read once a state. */
const postsOf = memoLastState(readPosts);

const has = (view: View, j: number, holds: (pact: ReturnType<typeof myPacts>[number]) => boolean): boolean =>
  myPacts(view).some(
    (pact) => pact.members.some(({ nation }) => nation === nationAt(view.board.content, j)) && holds(pact),
  );

const promises = (view: View, j: number, clause: Clause): number =>
  Number(has(view, j, ({ terms }) => terms.clauses.includes(clause)));

const feared = (view: View, j: number): number =>
  saturate(fear(view, view.me, j), view.board.content.theory.threat.sharedHalf);

const nearness = ({ board, me }: View, j: number): number =>
  proximity(board.content.theory.threat, board.pairs.distance[me * board.content.nations.length + j]!);

/** What help for j may be worth at most: by its ties and nearness, were it promised and without cost. Never below its worth, to the last bit. */
function mostFor(view: View, w: ReliefWeights | MissionWeights, j: number): number {
  const given = view.weights.relief;
  return (
    given * w.ties * trustIn(view, view.me, j) +
    given * w.near * nearness(view, j) +
    w.promised -
    w.reluctance
  );
}

/** What relief for j is worth to it. */
function reliefTo(view: View, j: number): Option {
  const { board, me, weights, id: by } = view;
  const { relief: w } = board.content.theory.statecraft;
  const { gdp } = board.nations;
  const given = weights.relief;
  const terms: OptionTerm[] = [
    { part: 'ties-with-it', value: given * w.ties * trustIn(view, me, j) },
    { part: 'need-next-door', value: given * w.near * nearness(view, j) },
    { part: 'promised', value: w.promised * promises(view, j, 'humanitarian') },
    { part: 'fear', value: -w.fear * feared(view, j) },
    { part: 'means', value: -w.means * (1 - rootShare(gdp[me]! / (gdp[me]! + gdp[j]!))) },
    { part: 'threshold', value: -w.reluctance },
  ];
  return option({ kind: 'humanitarian-aid', by, to: nationAt(board.content, j) }, terms);
}

/** Relief that it could give to those in need, but for what cannot be worth it. */
export function reliefs(view: View): readonly Option[] {
  const { relief: w } = view.board.content.theory.statecraft;
  const found: Option[] = [];
  for (const j of needy(view.board))
    if (j !== view.me && mostFor(view, w, j) > 0) found.push(reliefTo(view, j));
  return found;
}

/** Whether it is bound to one side of a quarrel and not to the other. */
function partiality({ board, me }: View, { host, other }: Post): number {
  if (other < 0) return 0;
  const n = board.content.nations.length;
  const tie = (j: number): number => Number(board.derived.allied[me * n + j]! > 0);
  return Math.abs(tie(host) - tie(other));
}

/** What peacekeepers in a post are worth to it. */
function missionTo(view: View, post: Post): Option {
  const { board, me, weights, id: by } = view;
  const { missions: w } = board.content.theory.statecraft;
  const { host, other } = post;
  const given = weights.relief;
  const bound =
    promises(view, host, 'peacekeeping') === 1 ||
    has(view, host, ({ type }) => type === 'collective-security');
  const stronger = Math.max(sway(board, host, me), other < 0 ? 0 : sway(board, other, me));
  return option({ kind: 'peacekeeping-mission', by, in: nationAt(board.content, host) }, [
    { part: 'ties-with-it', value: given * w.ties * trustIn(view, me, host) },
    { part: 'quarrel-next-door', value: given * w.near * nearness(view, host) },
    { part: 'promised', value: bound ? w.promised : 0 },
    { part: 'partial', value: -w.partial * partiality(view, post) },
    { part: 'danger', value: -w.danger * stronger },
    {
      part: 'fear',
      value: other < 0 ? 0 : -board.content.theory.statecraft.relief.fear * feared(view, other),
    },
    { part: 'threshold', value: -w.reluctance },
  ]);
}

/** Peacekeepers that it could send, but for those that cannot be worth it. */
export function missions(view: View): readonly Option[] {
  const { missions: w } = view.board.content.theory.statecraft;
  const found: Option[] = [];
  for (const post of postsOf(view.board))
    if (post.host !== view.me && post.other !== view.me && mostFor(view, w, post.host) > 0)
      found.push(missionTo(view, post));
  return found;
}
