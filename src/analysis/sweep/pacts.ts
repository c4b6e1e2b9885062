// The table of pacts: every treaty that a run has seen, from before its start or signed in it, and how it ended.

import type { EndedPact, Pact, State } from '../../engine';
import { type Cell, type Column, rowOf, share } from './table';

type Kept = Pact | EndedPact;

const isEnded = (pact: Kept): pact is EndedPact => 'ended' in pact;
const membersOf = (pact: Kept): readonly string[] =>
  isEnded(pact) ? pact.members : pact.members.map(({ nation }) => nation);

export const PACT_COLUMNS: readonly Column<Kept>[] = [
  { name: 'pact', type: 'string', of: ({ id }) => id },
  {
    name: 'name',
    type: 'string',
    of: ({ name }) => name,
  },
  { name: 'type', type: 'string', of: ({ type }) => type },
  {
    name: 'members',
    type: 'string',
    of: (pact) => membersOf(pact).join(' '),
  },
  {
    name: 'size',
    type: 'integer',
    of: (pact) => membersOf(pact).length,
  },
  {
    name: 'signed',
    type: 'integer',
    unit: 'turn',
    of: ({ signed }) => signed,
  },
  {
    name: 'ended',
    type: 'integer',
    unit: 'turn',
    of: (pact) => (isEnded(pact) ? pact.ended : null),
  },
  {
    name: 'how',
    type: 'string',
    of: (pact) => (isEnded(pact) ? pact.how : null),
  },
  {
    name: 'cohesion',
    type: 'number',
    unit: 'share',
    of: (pact) => (isEnded(pact) ? null : share(pact.cohesion)),
  },
];

/** Those that have ended in the order in which they did, then those in force. */
export const pactRows = ({ structure }: State): readonly (readonly Cell[])[] =>
  [...structure.ended, ...structure.pacts].map((pact) => rowOf<Kept>(PACT_COLUMNS, pact));
