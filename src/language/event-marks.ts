// Marks that a timeline shows, and how much room they deserve (higher wins).

import type { EventKind, GameEvent } from '../engine';

interface Mark {
  readonly glyph: string;
  readonly weight: number;
}

export const EVENT_MARKS: Readonly<Partial<Record<EventKind, Mark>>> = {
  'war-fought': { glyph: '✕', weight: 9 },
  'pact-broken': { glyph: '⚡', weight: 8 },
  'pact-founded': { glyph: '◆', weight: 7 },
  'war-joined': { glyph: '⚔', weight: 6 },
  'war-left': { glyph: '⚐', weight: 7 },
  'clash-fought': { glyph: '✕', weight: 6 },
  'pact-ended': { glyph: '◇', weight: 5 },
  'offer-outbid': { glyph: '⇄', weight: 4 },
  'call-made': { glyph: '⚑', weight: 4 },
  'member-joined': { glyph: '+', weight: 3 },
  'member-left': { glyph: '−', weight: 3 },
  'terms-imposed': { glyph: '●', weight: 3 },
  'pacts-merged': { glyph: '●', weight: 3 },
  'crisis-settled': { glyph: '●', weight: 3 },
  'backed-down': { glyph: '●', weight: 3 },
  'regime-changed': { glyph: '●', weight: 3 },
  'crisis-rose': { glyph: '!', weight: 2 },
  'terror-attack': { glyph: '✸', weight: 5 },
  'insurgent-offensive': { glyph: '✸', weight: 4 },
  'cyber-attack': { glyph: '✸', weight: 4 },
  disaster: { glyph: '✸', weight: 4 },
  'economic-shock': { glyph: '✸', weight: 4 },
  'threat-ended': { glyph: '◇', weight: 3 },
  scripted: { glyph: '●', weight: 2 },
  incident: { glyph: '!', weight: 1 },
};

const WAR: Mark = { glyph: '⚔', weight: 9 };

/** Whether a crisis comes to war by it. */
export const isWar = (event: GameEvent): boolean => event.kind === 'crisis-rose' && event.detail === 'war';

/** How an event is marked; null where it is not. Its mark is a war's where a crisis comes to war. */
export const markOf = (event: GameEvent): Mark | null =>
  isWar(event) ? WAR : (EVENT_MARKS[event.kind] ?? null);

/** 0 where it has no mark. */
export const weightOf = (event: GameEvent): number => markOf(event)?.weight ?? 0;
