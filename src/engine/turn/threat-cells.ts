// Decides how a threat's strength and what each nation knows of it are moved by acts and events.
// Refuses to know which.

import { clamp, ONE } from '../model/arithmetic';
import { nationAt } from '../model/columns';
import type { Effect } from '../model/events';
import type { ThreatState } from '../model/state';
import { hasFound } from '../rules/menace';
import { assign, emit, type Work } from './work';

/** Adds to a threat's strength, within 0…1. */
export function bumpStrength(work: Work, effects: Effect[], t: number, delta: number): void {
  const { id, strength } = work.structure.threats[t] as ThreatState;
  const now = clamp(strength + delta, 0, ONE);
  if (now === strength) return;
  assign(work, 'threats', id, { strength: now });
  effects.push({ column: 'strength', i: -1, j: t, delta: now - strength });
}

/** Raises what nation i knows of a threat; the turn in which that is enough is reported. */
export function learn(work: Work, t: number, i: number, delta: number): void {
  const standing = work.structure.threats[t] as ThreatState;
  const was = standing.awareness[i] as number;
  const now = clamp(was + delta, 0, ONE);
  if (now === was) return;
  const before = hasFound(work, t, i);
  const awareness = standing.awareness.slice();
  awareness[i] = now;
  assign(work, 'threats', standing.id, { awareness });
  if (before || !hasFound(work, t, i)) return;
  const effects: Effect[] = [{ column: 'awareness', i, j: t, delta: now - was }];
  emit(work, { kind: 'threat-found', actors: [nationAt(work.content, i)], threat: standing.id, effects });
}
