// The table of events: everything that was reported in a run, in its order.

import type { GameEvent } from '../../engine';
import { type Cell, type Column, rowOf } from './table';

const named = (event: GameEvent, key: 'pact' | 'offer' | 'call' | 'crisis' | 'threat'): Cell =>
  event[key] ?? null;

export const EVENT_COLUMNS: readonly Column<GameEvent>[] = [
  {
    name: 'event',
    type: 'string',
    says: "The event's id: its turn, and its place in it from 0.",
    of: ({ id }) => id,
  },
  {
    name: 'turn',
    type: 'integer',
    unit: 'turn',
    says: 'The turn that it happened in, from 1.',
    of: ({ turn }) => turn,
  },
  { name: 'kind', type: 'string', says: 'What happened.', of: ({ kind }) => kind },
  {
    name: 'actors',
    type: 'string',
    says: 'Ids of the nations that it is about, parted by spaces; who did it comes first.',
    of: ({ actors }) => actors.join(' '),
  },
  {
    name: 'pact',
    type: 'string',
    says: 'Id of the pact, where there is one.',
    of: (event) => named(event, 'pact'),
  },
  {
    name: 'offer',
    type: 'string',
    says: 'Id of the offer, where there is one.',
    of: (event) => named(event, 'offer'),
  },
  {
    name: 'call',
    type: 'string',
    says: 'Id of the call to arms, where there is one.',
    of: (event) => named(event, 'call'),
  },
  {
    name: 'crisis',
    type: 'string',
    says: 'Id of the crisis, where there is one.',
    of: (event) => named(event, 'crisis'),
  },
  {
    name: 'threat',
    type: 'string',
    says: 'Id of the transnational threat, where there is one.',
    of: (event) => named(event, 'threat'),
  },
  {
    name: 'detail',
    type: 'string',
    says: 'The word that tells cases of one kind apart.',
    of: ({ detail }) => detail ?? null,
  },
  {
    name: 'value',
    type: 'number',
    says: 'The number that belongs to the event; its unit depends on the kind.',
    of: ({ value }) => value ?? null,
  },
];

export const eventRow = (event: GameEvent): readonly Cell[] => rowOf(EVENT_COLUMNS, event);
