// The table of events: everything that was reported in a run, in its order.

import type { GameEvent } from '../../engine';
import { type Cell, type Column, rowOf } from './table';

const named = (event: GameEvent, key: 'pact' | 'offer' | 'call' | 'crisis' | 'threat'): Cell =>
  event[key] ?? null;

export const EVENT_COLUMNS: readonly Column<GameEvent>[] = [
  {
    name: 'event',
    type: 'string',
    of: ({ id }) => id,
  },
  {
    name: 'turn',
    type: 'integer',
    unit: 'turn',
    of: ({ turn }) => turn,
  },
  { name: 'kind', type: 'string', of: ({ kind }) => kind },
  {
    name: 'actors',
    type: 'string',
    of: ({ actors }) => actors.join(' '),
  },
  {
    name: 'pact',
    type: 'string',
    of: (event) => named(event, 'pact'),
  },
  {
    name: 'offer',
    type: 'string',
    of: (event) => named(event, 'offer'),
  },
  {
    name: 'call',
    type: 'string',
    of: (event) => named(event, 'call'),
  },
  {
    name: 'crisis',
    type: 'string',
    of: (event) => named(event, 'crisis'),
  },
  {
    name: 'threat',
    type: 'string',
    of: (event) => named(event, 'threat'),
  },
  {
    name: 'detail',
    type: 'string',
    of: ({ detail }) => detail ?? null,
  },
  {
    name: 'value',
    type: 'number',
    of: ({ value }) => value ?? null,
  },
];

export const eventRow = (event: GameEvent): readonly Cell[] => rowOf(EVENT_COLUMNS, event);
