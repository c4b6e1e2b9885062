// Whether an agent punishes force by its trade and its supplies, or presses by them whom it is in a crisis with, and when it relents
// (Baldwin 1985; Drezner 1999; Martin 1992).

import { clamp, ONE, saturate } from '../../model/arithmetic';
import { indexOf, nationAt } from '../../model/columns';
import { memoLastState } from '../../model/memo';
import type { Measure } from '../../model/state';
import { RESOURCES, RUNGS } from '../../model/vocabulary';
import { rivalryAt } from '../../rules/attack-case';
import { ownDependence } from '../../rules/economy';
import { dependence, lackOf, measureBetween } from '../../rules/resources';
import type { Sight } from '../sight';
import { type Aggression, aggressions } from '../valuation/aggression';
import { sway } from '../valuation/patronage';
import { securityPositionOf } from '../valuation/security-position';
import { fear, NOTHING, option, type Option, type OptionTerm, pair, trustIn, type View } from '../view';
import { isHolding } from './holding';

const isHardship = ({ kind }: Measure): boolean => kind === 'sanction' || kind === 'cut-off';

/** The hardships in force, by whom and on whom; read once a state. */
const hardships = memoLastState(({ content, structure }: Sight) =>
  structure.measures.filter(isHardship).map((measure) => ({
    measure,
    by: indexOf(content, measure.by),
    on: indexOf(content, measure.on),
  })),
);

const feared = (view: View, j: number): number =>
  saturate(fear(view, view.me, j), view.board.content.theory.threat.sharedHalf);

/** What the victim is to it, 0…1: itself, one that it is bound to defend, or one that it trusts more than the aggressor. */
function dearness(view: View, victim: number, aggressor: number): number {
  if (victim === view.me || view.board.derived.allied[pair(view, view.me, victim)]! > 0) return 1;
  return clamp(trustIn(view, view.me, victim) - trustIn(view, view.me, aggressor), 0, 1);
}

/** All attacks on record by attacker; read once a state. */
const attacksBy = memoLastState((sight: Sight) => {
  const found = new Map<number, Aggression[]>();
  for (const one of aggressions(sight)) {
    const known = found.get(one.aggressor);
    if (known) known.push(one);
    else found.set(one.aggressor, [one]);
  }
  return found;
});

/** What of its attacks weighs most with `me`: how grave, and whom upon. */
function gravest(view: View, j: number): { readonly severity: number; readonly victim: number } {
  let severity = 0;
  let victim = 0;
  for (const one of attacksBy(view.board).get(j) ?? []) {
    if (one.victim === j) continue;
    severity = Math.max(severity, one.severity);
    victim = Math.max(victim, one.severity * dearness(view, one.victim, j));
  }
  return { severity, victim };
}

/** Its partners whose hardships are on j; whether j has one on it. */
function others(view: View, j: number): { readonly partners: number; readonly returned: boolean } {
  const { tied } = view.board.derived;
  let partners = 0;
  let returned = false;
  for (const { by, on } of hardships(view.board)) {
    if (on === j && by !== view.me && tied[pair(view, view.me, by)]! > 0) partners++;
    returned ||= by === j && on === view.me;
  }
  return { partners, returned };
}

/** Share of what it fears of j that no friend holds back, 0…1. */
function uncoveredBy({ board, me }: View, j: number): number {
  const { fears } = securityPositionOf(board, me);
  for (let k = 0; k < fears.count; k++)
    if (fears.seat[k] === j) return fears.feared[k]! > 0 ? fears.left[k]! / fears.feared[k]! : 0;
  return 0;
}

/** What speaks for a hardship on j, each a named term; `least` is how grave its conduct counts at least. */
function grounds(view: View, j: number, least: number): readonly OptionTerm[] {
  const { board, weights, me } = view;
  const { sanctions: w } = board.content.theory.statecraft;
  const { severity, victim } = gravest(view, j);
  const { partners, returned } = others(view, j);
  const grave = weights.sanctions * Math.max(least, severity);
  const rivalry = board.pairs.rivalry[pair(view, me, j)]! / ONE;
  return [
    { part: 'precedent', value: grave * w.precedent * feared(view, j) },
    { part: 'victim', value: weights.sanctions * w.victim * victim },
    { part: 'rivalry', value: grave * w.rivalry * rivalry },
    {
      part: 'company',
      value: grave === 0 ? 0 : weights.sanctions * w.company * saturate(partners, w.companyHalf),
    },
    { part: 'in-kind', value: returned ? weights.reciprocity * w.inKind : 0 },
  ];
}

/** What speaks against: its own trade, its ties with j, and j's strength. */
function costs(view: View, j: number): readonly OptionTerm[] {
  const { board, me } = view;
  const { sanctions: w } = board.content.theory.statecraft;
  const { economy, cohesion } = board.content.theory;
  const at = pair(view, me, j);
  const bound = Math.min(1, board.derived.tied[at]!);
  const trusted = Math.max(0, trustIn(view, me, j) - cohesion.trustNeutral);
  const lost = ownDependence(economy, board.pairs.trade, board.derived.trade, me, j);
  const weaker = sway(board, j, me);
  return [
    { part: 'trade-forgone', value: -w.trade * lost },
    { part: 'ties-with-it', value: -w.ties * Math.max(bound, trusted) },
    {
      part: 'exposure',
      value: weaker === 0 ? 0 : -w.exposure * weaker * feared(view, j) * uncoveredBy(view, j),
    },
  ];
}

const sum = (terms: readonly OptionTerm[]): number => terms.reduce((all, { value }) => all + value, 0);

/** Hold over j by trade that j has more to lose by, where the two are in a crisis. */
function pressing(view: View, j: number): readonly OptionTerm[] {
  const { board, weights, me } = view;
  const { economy, statecraft } = board.content.theory;
  const held = ownDependence(economy, board.pairs.trade, board.derived.trade, j, me);
  const value = weights.coercion * statecraft.sanctions.pressure * held;
  return value === 0 ? [] : [{ part: 'pressure', value }];
}

/** Those whom it is in a crisis with that has come to a warning, by position. */
function opponents({ board, id }: View): readonly number[] {
  const found: number[] = [];
  for (const { challenger, target, rung } of board.structure.crises) {
    if ((challenger !== id && target !== id) || RUNGS.indexOf(rung) < RUNGS.indexOf('warning')) continue;
    found.push(indexOf(board.content, challenger === id ? target : challenger));
  }
  return found;
}

/** All whom there is something to answer: attackers, opponents, and those who have a hardship on it. */
function suspects(view: View, against: readonly number[]): readonly number[] {
  const found = [...against];
  const note = (j: number): void => {
    if (j !== view.me && !found.includes(j)) found.push(j);
  };
  for (const { aggressor } of aggressions(view.board)) note(aggressor);
  for (const { by, on } of hardships(view.board)) if (on === view.me) note(by);
  return found;
}

/** Supplies of what j lacks that it could cut, with what that would weigh. */
function cutOffs(view: View, j: number, reasons: readonly OptionTerm[]): readonly Option[] {
  const { board, me, id: by } = view;
  const { sanctions: w } = board.content.theory.statecraft;
  const against = nationAt(board.content, j);
  const found: Option[] = [];
  for (const resource of RESOURCES) {
    if (lackOf(board.content, j, resource) <= 0) continue;
    const byDeal = (measureBetween(board, 'resource-deal', by, against, resource)?.size ?? 0) / ONE;
    const sells = lackOf(board.content, me, resource) < 0;
    const share = Math.max(byDeal, sells ? dependence(board, j, me, resource) : 0);
    if (share === 0 || measureBetween(board, 'cut-off', by, against, resource)) continue;
    found.push(
      option({ kind: 'cut-off', by, against, resource }, [
        ...reasons,
        { part: 'leverage', value: w.leverage * share },
        { part: 'reluctance', value: -w.cutOff },
      ]),
    );
  }
  return found;
}

/** What speaks for a sanction on j. */
const reasonsFor = (view: View, j: number, opposed: boolean): readonly OptionTerm[] => [
  ...grounds(view, j, 0),
  ...(opposed ? pressing(view, j) : []),
];

/** What a sanction on j is worth to it, whether it would impose one or not. */
export function sanctionOn(
  view: View,
  j: number,
  reasons = reasonsFor(view, j, opponents(view).includes(j)),
): Option {
  const { board, id: by } = view;
  return option({ kind: 'sanction', by, against: nationAt(board.content, j) }, [
    ...reasons,
    ...costs(view, j),
    { part: 'threshold', value: -board.content.theory.statecraft.sanctions.reluctance },
  ]);
}

/** The hardships that it could put on j: no sanction without trade to withhold. */
function against(view: View, j: number, opposed: boolean): readonly Option[] {
  const { board, id: by } = view;
  const { leverage, reluctance } = board.content.theory.statecraft.sanctions;
  const reasons = reasonsFor(view, j, opposed);
  // Costs only take away, so that most are settled without them.
  if (sum(reasons) - reluctance + leverage <= 0) return [];
  const sanction = sanctionOn(view, j, reasons);
  if (sanction.score + leverage <= 0) return [];
  const trades = board.pairs.trade[pair(view, view.me, j)]! > 0;
  const barred = !trades || measureBetween(board, 'sanction', by, nationAt(board.content, j)) !== undefined;
  return [...(barred ? [] : [sanction]), ...cutOffs(view, j, sanction.terms)];
}

/** Sanctions and cut-offs that it could impose now. */
export function punishments(view: View): readonly Option[] {
  const opposed = opponents(view);
  return suspects(view, opposed).flatMap((j) => against(view, j, opposed.includes(j)));
}

/** What lifting one of its hardships is worth: what is left of its grounds against what it costs, and has cost so long. */
function lifting(view: View, measure: Measure, j: number): Option {
  const { board, me, id: by } = view;
  const { sanctions: w } = board.content.theory.statecraft;
  const quarrel = opponents(view).includes(j);
  const rivalry = rivalryAt(board, null, pair(view, me, j));
  const kept = [...grounds(view, j, rivalry), ...(quarrel ? pressing(view, j) : [])];
  const years = ((board.turn - measure.since) * board.content.tempo) / board.content.turnsPerYear;
  const { kind, on, resource } = measure;
  return option({ kind: 'end-measure', by, measure: kind, on, resource }, [
    { part: 'grounds-left', value: -sum(kept) },
    ...costs(view, j)
      .filter(({ part }) => part !== 'exposure')
      .map(({ part, value }) => ({ part, value: -value })),
    { part: 'weary-of-it', value: w.fatigue * years },
    { part: 'inertia', value: -w.inertia },
  ]);
}

/** Lifts what no longer has its grounds, or costs more than it brings; whom it holds in a pact it holds on to. */
export function liftHardships(view: View): void {
  for (const { measure, by, on } of hardships(view.board)) {
    if (by !== view.me || isHolding(view, measure.on)) continue;
    view.choose([lifting(view, measure, on), NOTHING]);
  }
}
