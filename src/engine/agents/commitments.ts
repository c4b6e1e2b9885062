// Decides how an agent keeps its word: answers to calls by its honour score, choices when a pact is strained
// (Leeds & Anac 2005; model section 8). Refuses to lie: it answers as the score says, with doubt.

import { clamp, ONE, saturate } from '../model/arithmetic';
import { indexOf } from '../model/columns';
import type { Call, Pact, Position } from '../model/state';
import { type Answer, ANSWERS } from '../model/vocabulary';
import { foeOf } from '../rules/call-side';
import { honourScore, type Term } from '../rules/honour';
import { memberHonourTerms } from '../rules/pact-honour';
import { fear, option, pactNamed, seatsOf, trustIn, type View } from './view';
import { standingDraft, worth, worthTerms } from './worth';

/** What fighting is worth to a member, −1…1: its own fear of the attacker and its trust in the caller. */
function fightingUtility(view: View, call: Call): number {
  const crisis = view.board.structure.crises.find((c) => c.id === call.crisis);
  if (!crisis) return 0;
  const foe = indexOf(view.board.content, foeOf(view.board.structure.calls, crisis, call));
  const shared = saturate(fear(view, view.me, foe), view.board.content.theory.threat.sharedHalf);
  return clamp(shared + trustIn(view, view.me, indexOf(view.board.content, call.caller)) - 1, -1, 1);
}

/** The terms of this agent's honour score for one call. */
export function callTerms(view: View, pact: Pact, call: Call): readonly Term[] {
  const member = pact.members.find((m) => m.nation === view.id);
  if (!member) return [];
  const wartime = view.board.structure.crises.some((crisis) => crisis.rung === 'war');
  const w = view.board.content.theory.honour;
  return [
    ...memberHonourTerms(view.board as Position, pact, member, wartime),
    { part: 'fighting', value: w.fightingUtility * fightingUtility(view, call) },
  ];
}

/** One uniform draw, sometimes shared by all members of the pact, so that they tend to come together or not at all. */
function doubt(view: View, call: Call): number {
  const own = view.draw();
  const shared = view.draw() < view.board.content.theory.honour.sharedDraw;
  return shared ? view.commonDraw(`${call.crisis}/${call.pact}`) : own;
}

/** Below the score: fight. Above it, the lesser answers share what is left evenly, from most to least. */
function answerFor(score: number, luck: number): Answer {
  if (luck < score) return 'fight';
  const lesser = ANSWERS.slice(1);
  const at = Math.floor(((luck - score) / (1 - score)) * lesser.length);
  return lesser[Math.min(at, lesser.length - 1)] as Answer;
}

export function answerCalls(view: View): void {
  for (const call of view.board.structure.calls) {
    if (call.called !== view.id || call.answer !== null) continue;
    const pact = pactNamed(view, call.pact);
    const terms = pact ? callTerms(view, pact, call) : [];
    const score = honourScore(view.board.content.theory.honour, terms);
    const luck = doubt(view, call);
    const answer = answerFor(score, luck);
    const order = { kind: 'answer-call', by: view.id, call: call.id } as const;
    const chosen = option({ ...order, answer }, [...terms, { part: 'doubt', value: -luck }]);
    const fight = option({ ...order, answer: 'fight' }, terms);
    view.choose(chosen, answer === 'fight' ? [chosen] : [chosen, fight]);
  }
}

function leastTrusted(view: View, pact: Pact): number {
  const others = seatsOf(view, pact).filter((seat) => seat !== view.me);
  return others.reduce(
    (worst, j) => (trustIn(view, view.me, j) < trustIn(view, view.me, worst) ? j : worst),
    others[0] ?? view.me,
  );
}

/** What a strained member does: talk while there is cohesion to save, give notice below that, break when little is left. */
export function faceStrains(view: View): void {
  const w = view.board.content.theory.cohesion;
  for (const strain of view.board.structure.strains) {
    if (strain.nation !== view.id) continue;
    const pact = pactNamed(view, strain.pact);
    if (!pact) continue;
    const cohesion = pact.cohesion / ONE;
    const terms = [{ part: 'cohesion', value: cohesion }];
    const partner = view.board.content.nations[leastTrusted(view, pact)];
    if (cohesion > w.renegotiateAbove && partner)
      view.choose(option({ kind: 'dialogue', by: view.id, with: partner.id }, terms));
    else if (cohesion > w.noticeAbove)
      view.choose(option({ kind: 'leave', by: view.id, pact: pact.id }, terms));
    else view.choose(option({ kind: 'break', by: view.id, pact: pact.id }, terms));
  }
}

/** Gives notice to pacts that are worth less than the agent's patience; at its yearly review. */
export function leaveWorthless(view: View, pacts: readonly Pact[]): void {
  for (const pact of pacts) {
    const mine = pact.members.find((member) => member.nation === view.id);
    if (!mine || mine.leaves !== null) continue;
    const draft = standingDraft(view.board, pact);
    const cohesive = pact.cohesion / ONE - view.board.content.theory.cohesion.noticeAbove;
    if (worth(view.board, view.weights, view.me, draft) + cohesive >= view.weights.leaveBelow) continue;
    const kept = option(null, [
      ...worthTerms(view.board, view.weights, view.me, draft),
      { part: 'cohesion', value: cohesive },
      { part: 'threshold', value: -view.weights.leaveBelow },
    ]);
    const leave = option({ kind: 'leave', by: view.id, pact: pact.id }, []);
    view.choose(leave, [leave, kept]);
  }
}
