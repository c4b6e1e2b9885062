// How an agent keeps its word: answers to calls by its honour score, choices when a pact is strained (Leeds & Anac 2005; model section 8).

import { ONE, saturate } from '../../model/arithmetic';
import { indexOf, nationAt } from '../../model/columns';
import type { NationId } from '../../model/ids';
import { isMember } from '../../rules/membership';
import type { Order } from '../../model/orders';
import type { Call, Crisis, Pact, Structure } from '../../model/state';
import { type Answer, ANSWERS } from '../../model/vocabulary';
import { promisesAtStake } from '../../law/promises-of-peace';
import { sidesOf } from '../../law/sides';
import { ownWillTerms } from '../../rules/own-will';
import { restraint } from '../../rules/nuclear';
import { foeOf } from '../../rules/call-side';
import { honourScore, type Term } from '../../rules/honour';
import { memberHonourTerms, type Occasion } from '../../rules/pact-honour';
import { standingDraft } from '../valuation/draft';
import { fear, option, pactNamed, seatsOf, type Standpoint, trustIn, type View } from '../view';
import { byCohesion, membershipTerms, ownStanding } from '../valuation/membership';
import { reprisal } from '../valuation/patronage';
import { stipendsWorth, stipendTerms } from '../valuation/side-payments';
import { barFor } from '../valuation/worth';

/** What a called nation weighs: by whom it is called and under which pact, against whom, and which promises of peace it would break. */
export interface Summons {
  readonly pact: Pact;
  readonly caller: NationId;
  /** Null where the quarrel is over. */
  readonly foe: NationId | null;
  /** All who fight on the foe's side, itself first. */
  readonly foes: readonly NationId[];
  readonly occasion: Occasion;
  readonly peace: readonly Pact[];
}

/** Whether a war is on in which a member of the pact is a principal, and whether the caller is the one attacked. */
function occasionOf({ crises }: Structure, pact: Pact, call: Call): Occasion {
  const concerned = (crisis: Crisis): boolean =>
    crisis.rung === 'war' && (isMember(pact, crisis.challenger) || isMember(pact, crisis.target));
  return {
    wartime: crises.some(concerned),
    allyIsTarget: crises.some((crisis) => crisis.id === call.crisis && crisis.target === call.caller),
  };
}

/** A call as it is weighed; null where its pact is gone. */
export function summonsOf({ board }: Pick<View, 'board'>, call: Call): Summons | null {
  const { structure } = board;
  const pact = pactNamed({ board }, call.pact);
  if (!pact) return null;
  const crisis = structure.crises.find((c) => c.id === call.crisis);
  const foe = crisis ? foeOf(structure.calls, crisis, call) : null;
  return {
    pact,
    caller: call.caller,
    foe,
    foes: crisis ? (sidesOf(structure.calls, crisis).find(([first]) => first === foe) ?? []) : [],
    occasion: occasionOf(structure, pact, call),
    peace: promisesAtStake(board, call),
  };
}

/** The terms of this agent's honour score for one call. */
function callTerms(view: Standpoint, { pact, occasion }: Summons): readonly Term[] {
  const member = pact.members.find((m) => m.nation === view.id);
  return member ? memberHonourTerms(view.board, pact, member, occasion) : [];
}

/** What its character adds: a sense of duty, and whether the fight would be its own (Snyder 1984). */
function characterTerms(view: Standpoint, { foe }: Summons): readonly Term[] {
  const { duty, ownFight, foreignFight } = view.weights;
  const own = { part: 'duty', value: duty };
  if (foe === null) return [own];
  const feared = fear(view, view.me, indexOf(view.board.content, foe));
  if (feared === 0) return [own, { part: 'foreign-fight', value: -foreignFight }];
  const half = view.board.content.theory.threat.sharedHalf;
  return [own, { part: 'own-fight', value: ownFight * saturate(feared, half) }];
}

/** What is left of its readiness for open war when the most dreadful of its foes is reckoned with, 0…1. */
const restraintAmong = ({ board, me }: Standpoint, foes: readonly NationId[]): number =>
  foes.reduce((least, foe) => Math.min(least, restraint(board, me, indexOf(board.content, foe))), 1);

/** Its own reasons, as all can tell them of each ally; and who has nuclear weapons holds back where one of its foes has them too. */
function ownReasons(view: Standpoint, { caller, foe: against, foes }: Summons): readonly Term[] {
  const { board, me } = view;
  if (against === null) return [];
  const foe = indexOf(board.content, against);
  const own = ownWillTerms(board, me, indexOf(board.content, caller), foe);
  const held = 1 - restraintAmong(view, foes);
  return held === 0
    ? own
    : [...own, { part: 'nuclear-dread', value: -board.content.theory.war.dread * held }];
}

/** What it costs its good name to fight whom it promised peace. */
const peaceTerms = (view: Standpoint, { peace }: Summons): readonly Term[] =>
  peace.map((pact) => ({
    part: 'good-name',
    value: -view.weights.goodName * nameLost(view, pact),
  }));

/** All that speaks for and against coming to fight, term by term; within the theory's bounds their sum is the chance of it. */
export const reasonsToCome = (view: Standpoint, summons: Summons): readonly Term[] => [
  ...callTerms(view, summons),
  ...characterTerms(view, summons),
  ...ownReasons(view, summons),
  ...peaceTerms(view, summons),
];

/** One uniform draw, sometimes shared by all members of the pact, so that they tend to come together or not at all. */
function doubt(view: View, call: Call): number {
  const own = view.draw();
  const shared = view.draw() < view.board.content.theory.honour.sharedDraw;
  return shared ? view.commonDraw(`${call.crisis}/${call.pact}`) : own;
}

/** What is left above the score is shared evenly by the lesser answers, from most to least. */
function lesserAnswer(score: number, luck: number): Answer {
  const lesser = ANSWERS.slice(1);
  const at = Math.floor(((luck - score) / (1 - score)) * lesser.length);
  return lesser[Math.max(0, Math.min(at, lesser.length - 1))]!;
}

/** Fights where its score outweighs its doubt; what the score's bounds cut off is a term of its own. */
export function answerCalls(view: View): void {
  for (const call of view.board.structure.calls) {
    if (call.called !== view.id || call.answer !== null) continue;
    const summons = summonsOf(view, call);
    const terms = summons ? reasonsToCome(view, summons) : [];
    const score = honourScore(view.board.content.theory.honour, terms);
    const luck = doubt(view, call);
    const answering = (answer: Answer): Order => ({
      kind: 'answer-call',
      by: view.id,
      call: call.id,
      answer,
    });
    const bounds = score - terms.reduce((sum, { value }) => sum + value, 0);
    view.choose([
      option(answering(lesserAnswer(score, luck)), []),
      option(answering('fight'), [
        ...terms,
        { part: 'bounds', value: bounds },
        { part: 'doubt', value: -luck },
      ]),
    ]);
  }
}

function leastTrusted(view: View, pact: Pact): number {
  const others = seatsOf(view, pact).filter((seat) => seat !== view.me);
  return others.reduce(
    (worst, j) => (trustIn(view, view.me, j) < trustIn(view, view.me, worst) ? j : worst),
    others[0] ?? view.me,
  );
}

/** Trust that a violation would cost it, 0…: with the members in full, with the onlookers as far as they mind (LeVeck & Narang 2017). */
function nameLost(view: Standpoint, pact: Pact): number {
  const { trust } = view.board.content.theory;
  const others = seatsOf(view, pact).filter((seat) => seat !== view.me);
  let members = 0;
  for (const j of others) members += trustIn(view, j, view.me) / Math.max(1, others.length);
  return (
    trust.violation * members +
    trust.onlookers * trust.onlookerOther * (view.board.derived.reputation[view.me]! / ONE)
  );
}

/** Years that a member stays bound after giving notice. */
const noticeYears = (view: View, pact: Pact): number =>
  pact.terms.noticeTurns / view.board.content.turnsPerYear;

/** What keeping a pact is worth over what it must be; the sum of the terms. */
export function keeping(view: View, pact: Pact): readonly Term[] {
  const { board, weights, me } = view;
  return [
    ...membershipTerms(view, standingDraft(board, pact), pact.cohesion / ONE),
    ...stipendTerms(view, pact),
    { part: 'reprisal', value: reprisal(board, me, standingDraft(board, pact)) },
    { part: 'threshold', value: -barFor(weights, weights.leaveBelow, pact.terms) },
  ];
}

/** Their sum: most pacts are worth keeping, and nobody asks why. */
export function keepingWorth(view: View, pact: Pact): number {
  const { board, weights, me } = view;
  return (
    ownStanding(view, pact) +
    stipendsWorth(view, pact) +
    byCohesion(board, pact.cohesion / ONE) +
    reprisal(board, me, standingDraft(board, pact)) -
    barFor(weights, weights.leaveBelow, pact.terms)
  );
}

/**
 * What a strained member does: talks while the pact is worth more than the strain, or else leaves with notice, or breaks its
 * word where the strain of the notice would cost more than its good name. The strain grows as cohesion falls.
 */
export function faceStrains(view: View): void {
  for (const strain of view.board.structure.defectionChoices) {
    const pact = strain.nation === view.id ? pactNamed(view, strain.pact) : undefined;
    if (!pact) continue;
    const strained = view.weights.strain * (1 - pact.cohesion / ONE);
    const angered =
      strain.over === null ? [] : [{ part: 'quarrel', value: -view.weights.strain * view.draw() }];
    const partner = nationAt(view.board.content, leastTrusted(view, pact));
    view.choose([
      option({ kind: 'dialogue', by: view.id, with: partner }, [
        ...keeping(view, pact),
        { part: 'strain', value: -strained },
        ...angered,
      ]),
      option({ kind: 'leave', by: view.id, pact: pact.id }, [
        { part: 'notice', value: -strained * noticeYears(view, pact) },
      ]),
      option({ kind: 'break', by: view.id, pact: pact.id }, [
        { part: 'good-name', value: -view.weights.goodName * nameLost(view, pact) },
      ]),
    ]);
  }
}
