// The table of pacts: every treaty that a run has seen, from before its start or signed in it, and how it ended.

import type { EndedPact, Pact, State } from '../../engine';
import { type Cell, type Column, rowOf, share } from './table';

type Kept = Pact | EndedPact;

const isEnded = (pact: Kept): pact is EndedPact => 'ended' in pact;
const membersOf = (pact: Kept): readonly string[] =>
  isEnded(pact) ? pact.members : pact.members.map(({ nation }) => nation);

export const PACT_COLUMNS: readonly Column<Kept>[] = [
  { name: 'pact', type: 'string', says: 'Id of the pact.', of: ({ id }) => id },
  {
    name: 'name',
    type: 'string',
    says: 'As its scenario or its founders call it; a code for pacts that agents founded.',
    of: ({ name }) => name,
  },
  { name: 'type', type: 'string', says: 'Kind of pact.', of: ({ type }) => type },
  {
    name: 'members',
    type: 'string',
    says: 'Ids of its members at the end, parted by spaces.',
    of: (pact) => membersOf(pact).join(' '),
  },
  {
    name: 'size',
    type: 'integer',
    says: 'How many members it has at the end.',
    of: (pact) => membersOf(pact).length,
  },
  {
    name: 'signed',
    type: 'integer',
    unit: 'turn',
    says: 'Turn of signing; 0 or less where it stood at the start.',
    of: ({ signed }) => signed,
  },
  {
    name: 'ended',
    type: 'integer',
    unit: 'turn',
    says: 'Turn in which it ended; empty where it outlasts the run.',
    of: (pact) => (isEnded(pact) ? pact.ended : null),
  },
  {
    name: 'how',
    type: 'string',
    says: 'How it ended; empty where it outlasts the run.',
    of: (pact) => (isEnded(pact) ? pact.how : null),
  },
  {
    name: 'cohesion',
    type: 'number',
    unit: 'share',
    says: 'Cohesion at the end of the run; empty where the pact has ended.',
    of: (pact) => (isEnded(pact) ? null : share(pact.cohesion)),
  },
];

/** Those that have ended in the order in which they did, then those in force. */
export const pactRows = ({ structure }: State): readonly (readonly Cell[])[] =>
  [...structure.ended, ...structure.pacts].map((pact) => rowOf<Kept>(PACT_COLUMNS, pact));
