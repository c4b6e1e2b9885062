// Marks that a timeline shows, and how much room they deserve (higher wins).

import type { EventKind } from '../engine';

export const EVENT_MARKS: Readonly<
  Partial<Record<EventKind, { readonly glyph: string; readonly weight: number }>>
> = {
  'war-fought': { glyph: '✕', weight: 9 },
  'pact-broken': { glyph: '⚡', weight: 8 },
  'pact-founded': { glyph: '◆', weight: 7 },
  'war-joined': { glyph: '⚔', weight: 6 },
  'war-left': { glyph: '⚐', weight: 7 },
  'clash-fought': { glyph: '✕', weight: 6 },
  'pact-ended': { glyph: '◇', weight: 5 },
  'call-made': { glyph: '⚑', weight: 4 },
  'member-joined': { glyph: '+', weight: 3 },
  'member-left': { glyph: '−', weight: 3 },
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
