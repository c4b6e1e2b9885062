// How a threat's strength and what each nation knows of it are moved by acts and events.

import { clamp, ONE } from '../model/arithmetic';
import { nationAt } from '../model/columns';
import type { Effect } from '../model/events';
import type { ThreatState } from '../model/state';
import { hasFound } from '../rules/non-state-threat';
import { emit, replace, type Work } from './work';

/** Gives a threat other values, field by field: what nations find out changes most turns. */
export function changeThreat(work: Work, t: number, change: Partial<Omit<ThreatState, 'id'>>): void {
  const { id, strength, awareness, struck } = work.structure.threats[t]!;
  replace(work, 'threats', {
    id,
    strength: change.strength ?? strength,
    awareness: change.awareness ?? awareness,
    struck: change.struck ?? struck,
  });
}

/** Adds to a threat's strength, within 0…1. */
export function bumpStrength(work: Work, effects: Effect[], t: number, delta: number): void {
  const { strength } = work.structure.threats[t]!;
  const now = clamp(strength + delta, 0, ONE);
  if (now === strength) return;
  changeThreat(work, t, { strength: now });
  effects.push({ column: 'strength', i: -1, j: t, delta: now - strength });
}

/** Raises what nation i knows of a threat; the turn in which that is enough is reported. */
export function learn(work: Work, t: number, i: number, delta: number): void {
  const standing = work.structure.threats[t]!;
  const was = standing.awareness[i]!;
  const now = clamp(was + delta, 0, ONE);
  if (now === was) return;
  const before = hasFound(work, t, i);
  const awareness = standing.awareness.slice();
  awareness[i] = now;
  changeThreat(work, t, { awareness });
  if (before || !hasFound(work, t, i)) return;
  const effects: Effect[] = [{ column: 'awareness', i, j: t, delta: now - was }];
  emit(work, { kind: 'threat-found', actors: [nationAt(work.content, i)], threat: standing.id, effects });
}
