// An agent's stance in its own crises, and whether it opens one: the odds, its resolve, and a doubt.

import { ONE } from '../../model/arithmetic';
import { indexOf, nationAt } from '../../model/columns';
import type { NationId } from '../../model/ids';
import type { Crisis } from '../../model/state';
import { RUNGS, type Stance } from '../../model/vocabulary';
import { ownDependence } from '../../rules/economy';
import { restraintUnderUmbrellas } from '../../rules/nuclear';
import { apparentPower, type Contribution } from '../../rules/side-power';
import { contributionsOf, fighting, otherSide, stakeOf, wearinessOf } from '../../rules/war';
import { attackerOdds, yetToCome } from '../valuation/odds';
import { NOTHING, type Option, option, type OptionTerm, pair, type View } from '../view';

/** The challenger's chance with all who have come on either side by now, and who would come against them, 0…1. */
function oddsWithComrades({ board }: View, crisis: Crisis): number {
  const where = indexOf(board.content, crisis.target);
  const ours = contributionsOf(board, crisis, 'challenger');
  const theirs = contributionsOf(board, crisis, 'target');
  const attack = apparentPower(board, where, ours) + yetToCome(board, crisis, ours, theirs);
  const defence = apparentPower(board, where, theirs) + yetToCome(board, crisis, theirs, ours);
  return attack / Math.max(1, attack + defence);
}

const rungOf = ({ rung }: Crisis): number => RUNGS.indexOf(rung);
const isBloody = (crisis: Crisis): boolean => rungOf(crisis) >= RUNGS.indexOf('clash');
/** Whether the crisis may still rise without blood: a bluff is called only after. */
const isEarly = (crisis: Crisis): boolean => rungOf(crisis) < RUNGS.indexOf('mobilisation');

/** One nation's place in a crisis of its own. */
interface Place {
  readonly crisis: Crisis;
  /** Its chance, and what is at stake for it; 0…1. */
  readonly odds: number;
  readonly stake: number;
  /** Share of its side's capability that others have brought, 0…1. */
  readonly theirs: number;
  /** The same of the other side. */
  readonly others: number;
  /** How much of what it can bear it has borne, 0…1. */
  readonly weary: number;
  readonly luck: number;
}

/**
 * What it can hope to win makes bold, its stake × its odds (expected utility: Bueno de Mesquita 1981, The War Trap). Twice the product,
 * so that odds and a stake of one half come to nought.
 */
const hope = ({ board }: View, { stake, odds }: Place): OptionTerm => ({
  part: 'stakes',
  value: board.content.theory.war.stakeNerve * (2 * odds * stake - 1 / 2),
});

/** What it would lose by giving way makes loath to, whatever the odds; at one half it does neither more nor less. */
const loss = ({ board }: View, { stake }: Place): OptionTerm => ({
  part: 'stakes',
  value: -board.content.theory.war.stakeNerve * (stake - 1 / 2),
});

/** How much of the dread of open war a push stirs: all from a clash on, part from mobilisation, where it takes two to come to it. */
function dreadAt({ board }: View, { rung }: Crisis): number {
  const { dread, dreadMobilised } = board.content.theory.war;
  if (rung === 'clash') return dread;
  return rung === 'mobilisation' ? dread * dreadMobilised : 0;
}

/**
 * What holds back from open war: dread, the less the more is at stake; that both sides could end all (Jervis 1989); and, for who
 * attacks, the trade it would lose. Who wants more than it has is held back less, as far as it can win (Schweller 1994).
 */
function dread(view: View, { crisis, stake, odds }: Place): readonly OptionTerm[] {
  const size = dreadAt(view, crisis);
  if (size === 0) return [];
  const { board, me } = view;
  const { dreadLifted, wanted } = board.content.theory.war;
  const [i, j] = [indexOf(board.content, crisis.challenger), indexOf(board.content, crisis.target)];
  return [
    { part: 'dread', value: -size * (1 - dreadLifted * stake) },
    { part: 'nuclear-dread', value: -size * (1 - restraintUnderUmbrellas(board, i, j)) },
    ...(me === i ? [{ part: 'trade-restrains', value: -size * restrainedByTrade(view, j) }] : []),
    { part: 'ambition', value: size * wanted * view.ambition * view.ambition * odds },
  ];
}

function pushing(view: View, place: Place): readonly OptionTerm[] {
  const nerve = place.odds * (view.weights.resolve + 1 / 2);
  return [
    { part: 'nerve', value: nerve * nerve },
    hope(view, place),
    ...dread(view, place),
    { part: 'doubt', value: -place.luck },
  ];
}

/**
 * What holds who has called others to arms from giving way: they came for it, and would not come again (Snyder 1997, fear of
 * abandonment); as far as its side is theirs.
 */
const bound = ({ board }: View, { theirs }: Place): OptionTerm => ({
  part: 'comrades',
  value: -board.content.theory.war.comrades * theirs,
});

/**
 * What those who have come to the other side tell: that it does not stand alone, and means it (Morrow 1994; Leeds 2003); the more the
 * less hope there is against them all.
 */
const faced = ({ board }: View, { odds, others }: Place): OptionTerm => ({
  part: 'coalition-faced',
  value: board.content.theory.war.overawed * others * (1 - odds) * (1 - odds),
});

function yielding(view: View, place: Place): readonly OptionTerm[] {
  const fearful = (1 - place.odds) * (1 - view.weights.resolve + 1 / 2);
  return [
    { part: 'fearfulness', value: fearful * fearful * fearful },
    loss(view, place),
    ...(place.theirs === 0 ? [] : [bound(view, place)]),
    ...(place.others === 0 ? [] : [faced(view, place)]),
    { part: 'doubt', value: place.luck - 1 },
  ];
}

/** Giving in, in a war, is for those who are near the end; peace without a victor for those who are weary of it. */
function warEnds(view: View, place: Place): readonly (readonly [Stance, readonly OptionTerm[]])[] {
  const { weary } = place;
  const terms = yielding(view, place);
  return [
    ['concede', [...terms, { part: 'not-beaten', value: weary - 1 }]],
    [
      'mediate',
      [{ part: 'weariness', value: weary }, loss(view, place), { part: 'doubt', value: place.luck - 1 }],
    ],
  ];
}

function ends(view: View, place: Place): readonly (readonly [Stance, readonly OptionTerm[]])[] {
  if (place.crisis.rung === 'war') return warEnds(view, place);
  return [[isBloody(place.crisis) ? 'concede' : 'mediate', yielding(view, place)]];
}

/**
 * Climbs with the square of nerve (odds × resolve) and with what is at stake, yields with the cube of its lack, else waits; luck
 * decides between. Who has the face for it climbs as far as mobilisation the more readily the less it could win (Schelling 1960).
 */
function stances(view: View, place: Place): readonly Option[] {
  const { crisis, odds, luck } = place;
  const take = (stance: Stance, terms: readonly OptionTerm[]): Option =>
    option({ kind: 'crisis-stance', by: view.id, crisis: crisis.id, stance }, terms);
  const bravado = [
    { part: 'bravado', value: view.weights.bluff * (1 - odds) },
    { part: 'doubt', value: -luck },
  ];
  return [
    take('escalate', pushing(view, place)),
    ...(view.weights.bluff > 0 && isEarly(crisis) ? [take('bluff', bravado)] : []),
    take('stand', []),
    ...ends(view, place).map(([stance, terms]) => take(stance, terms)),
  ];
}

/** Whether allies have been called, and all have answered: until then only what they promised can be reckoned with. */
const isAnswered = ({ board }: View, crisis: Crisis): boolean =>
  !isEarly(crisis) &&
  board.structure.calls.every((call) => call.crisis !== crisis.id || call.answer !== null);

function shareOfOthers({ board }: View, [own, ...others]: readonly Contribution[]): number {
  const { capability } = board.nations;
  const came = others.reduce((sum, { seat, share }) => (share === 1 ? sum + capability[seat]! : sum), 0);
  return came === 0 ? 0 : came / (came + capability[own!.seat]!);
}

function placeOf(view: View, crisis: Crisis): Place {
  const { board, id } = view;
  const seat = (nation: NationId): number => indexOf(board.content, nation);
  const attack = isAnswered(view, crisis)
    ? oddsWithComrades(view, crisis)
    : attackerOdds(view, seat(crisis.challenger), seat(crisis.target));
  const side = crisis.challenger === id ? 'challenger' : 'target';
  const own = fighting(crisis, id);
  return {
    crisis,
    odds: side === 'challenger' ? attack : 1 - attack,
    stake: stakeOf(board, crisis, side),
    theirs: shareOfOthers(view, contributionsOf(board, crisis, side)),
    others: shareOfOthers(view, contributionsOf(board, crisis, otherSide(side))),
    weary: own ? Math.min(1, wearinessOf(own) / ONE) : 0,
    luck: view.draw(),
  };
}

export function takeStances(view: View): void {
  for (const crisis of view.board.structure.crises)
    if (crisis.challenger === view.id || crisis.target === view.id)
      view.choose(stances(view, placeOf(view, crisis)));
}

/**
 * Share of a quarrel that its own trade with the other is worth more than, 0…1 (Oneal & Russett 1997; Hirschman 1945): as far as it
 * can be expected to last, which between rivals it cannot (Copeland 1996).
 */
function restrainedByTrade(view: View, j: number): number {
  const { content, pairs, derived } = view.board;
  const { attack, economy, war } = content.theory;
  const doubted = war.tradeDoubted * (pairs.rivalry[pair(view, view.me, j)]! / ONE);
  return attack.trade * (1 - doubted) * ownDependence(economy, pairs.trade, derived.trade, view.me, j);
}

/** Presses a claim it has, where its own ambition and the odds say so; never against those it has signed a pact with. */
export function pressClaims(view: View): void {
  const n = view.board.content.nations.length;
  for (let j = 0; j < n; j++) {
    const at = pair(view, view.me, j);
    if (view.board.pairs.dispute[at] === 0 || view.board.derived.tied[at]! > 0) continue;
    const odds = attackerOdds(view, view.me, j);
    const ambition = view.ambition * view.weights.boldness * odds * odds;
    const terms = [
      { part: 'ambition', value: ambition },
      { part: 'trade-restrains', value: -ambition * restrainedByTrade(view, j) },
      { part: 'doubt', value: -view.draw() },
    ];
    const order = { kind: 'press-claim', by: view.id, against: nationAt(view.board.content, j) } as const;
    if (view.choose([option(order, terms), NOTHING])) return;
  }
}
