// Complaints that several kinds of entry have in common: names that nobody knows, ids that are taken, parts too many or too few.

import type { Candidates } from '../../candidates';
import type { Complaint, Texts } from './complaint';

const KINDS = {
  nation: ['nation', 'nations'],
  map: ['map', 'maps'],
  pact: ['pact', 'pacts'],
  source: ['source', 'sources'],
  theory: ['theory', 'theories'],
  scenario: ['scenario', 'scenarios'],
} as const;

/** "Did you mean x?", or what is known there. */
export function didYouMean({ guess, known, more }: Candidates, noun: string): string {
  if (guess !== null) return `Did you mean ${guess}?`;
  if (known.length === 0) return `There is no ${noun} to choose from.`;
  return `Known ${noun}: ${known.join(', ')}${more ? ', …' : ''}.`;
}

type Unknown = Texts<'name'> & { readonly what: keyof typeof KINDS; readonly candidates: Candidates };

const unknown = ({ what, name, candidates }: Unknown): Complaint => ({
  message: `names the unknown ${KINDS[what][0]} ${name}`,
  suggestion: didYouMean(candidates, KINDS[what][1]),
});

type Taken = Texts<'id' | 'first'> & {
  readonly what: 'nation' | 'pact' | 'source' | 'statement' | 'threat' | 'entry';
};
type Twice = Texts<'name'> & { readonly what: 'nation' | 'member' | 'clause' | 'kind' };

export const SHARED = {
  unknown,
  'unknown-map': (about: Omit<Unknown, 'what'>): Complaint => {
    const { message, suggestion } = unknown({ ...about, what: 'map' });
    return { message, suggestion: `${suggestion} null lays one out by itself.` };
  },
  'id-taken': ({ id, first, what }: Taken): Complaint => ({
    message: `is ${id}, the id of ${first} too`,
    suggestion: `Give each ${what === 'entry' ? '' : `${what} `}an id of its own.`,
  }),
  'id-repeated': ({ id, first }: Texts<'id' | 'first'>): Complaint => ({
    message: `is ${id}, as ${first} is`,
    suggestion: 'Give it an id of its own.',
  }),
  'id-repeated-for': ({ id, first, nation }: Texts<'id' | 'first' | 'nation'>): Complaint => ({
    message: `is ${id}, as ${first} of ${nation} is`,
    suggestion: 'Give it an id of its own.',
  }),
  'named-twice': ({ name, what }: Twice): Complaint => ({
    message: `names ${name} twice`,
    suggestion: `Name each ${what} once.`,
  }),
  'part-missing': ({ kind }: Texts<'kind'>): Complaint => ({
    message: `is missing: ${kind} needs it`,
    suggestion: 'Add it.',
  }),
  'part-idle': ({ kind }: Texts<'kind'>): Complaint => ({
    message: `has no place in ${kind}`,
    suggestion: 'Leave it out.',
  }),
  'challenger-itself': { message: 'is the challenger itself', suggestion: 'Name another nation.' },
  'paired-with-itself': ({ nation }: Texts<'nation'>): Complaint => ({
    message: `pairs ${nation} with itself`,
    suggestion: 'Name two nations.',
  }),
  'before-start': {
    message: 'is before the start of the scenario',
    suggestion: 'Give a month that the game covers.',
  },
  'after-last-turn': {
    message: 'is after the last turn',
    suggestion: 'Give a month that the game covers.',
  },
};
