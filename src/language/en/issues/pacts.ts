// Complaints about the pacts of a scenario.

import type { Candidates } from '../../candidates';
import { counted, ENGLISH } from '../formats';
import type { Complaint, Numbers, Texts } from './complaint';
import { didYouMean } from './shared';

type Size = Numbers<'count' | 'limit'> & Texts<'type'>;
const sizeOf = ({ count, type }: Size): string =>
  `has ${counted(count, 'member', 'members')}; a ${type} pact`;

export const PACTS = {
  'too-few-members': (size: Size): Complaint => ({
    message: `${sizeOf(size)} needs at least ${size.limit}`,
    suggestion: 'Add members or choose another type.',
  }),
  'too-many-members': (size: Size): Complaint => ({
    message: `${sizeOf(size)} has at most ${size.limit}`,
    suggestion: 'Remove members or choose another type.',
  }),
  'no-clauses': { message: 'is empty: the pact binds nobody to anything', suggestion: 'Add a clause.' },
  'clause-missing': ({ clause, type }: Texts<'clause' | 'type'>): Complaint => ({
    message: `lacks ${clause}, which a ${type} pact needs`,
    suggestion: `Add ${clause}.`,
  }),
  'clause-unsuited': ({ clause, type }: Texts<'clause' | 'type'>): Complaint => ({
    message: `is ${clause}, which a ${type} pact cannot hold`,
    suggestion: 'Remove it or choose another type.',
  }),
  'coalition-against-nobody': {
    message: 'is missing: a coalition is about one adversary, or about kinds of threat in its scope',
    suggestion: 'Name it.',
  },
  'adversary-is-member': ({ nation }: Texts<'nation'>): Complaint => ({
    message: `names ${nation}, a member`,
    suggestion: 'Name a nation outside the pact, or none.',
  }),
  'fights-and-stays-neutral': ({ nation }: Texts<'nation'>): Complaint => ({
    message: `promise to fight ${nation} and to stay neutral towards it`,
    suggestion: 'Keep one of the two, or name no adversary.',
  }),
  'coalition-without-arms': {
    message: 'hold neither defence nor offence, which a coalition needs',
    suggestion: 'Add one of the two.',
  },
  'unconditional-without-defence': {
    message: 'promises to come, and there is no defence clause',
    suggestion: 'Add defence, or leave it out.',
  },
  'chaining-without-defence': {
    message: 'passes calls on, and there is no defence clause',
    suggestion: 'Add defence, or leave it out.',
  },
  'region-without-member': ({ region }: Texts<'region'>): Complaint => ({
    message: `is ${region}, where no member is at home`,
    suggestion: 'Name the region of a member, or none.',
  }),
  'region-unknown': ({ region, candidates }: Texts<'region'> & Known): Complaint => ({
    message: `is ${region}, where no member is at home`,
    suggestion: didYouMean(candidates, 'regions'),
  }),
  'no-lead': {
    message: 'is missing: the lead nation decides',
    suggestion: 'Name the member that leads.',
  },
  'lead-is-no-member': ({ nation, candidates }: Texts<'nation'> & Known): Complaint => ({
    message: `names ${nation}, which is no member`,
    suggestion: didYouMean(candidates, 'members'),
  }),
  'lead-does-not-decide': ({ nation }: Texts<'nation'>): Complaint => ({
    message: `names ${nation}, and the pact does not decide by lead nation`,
    suggestion: 'Leave it out, or set decision to lead-nation.',
  }),
  'pledge-without-clause': {
    message: 'is set, and there is no burden-pledge clause',
    suggestion: 'Add the clause or leave the pledge out.',
  },
  'clause-without-pledge': {
    message: 'is missing: there is a burden-pledge clause',
    suggestion: 'Say what share of gdp is pledged.',
  },
  'signed-after-start': {
    message: 'is after the start of the scenario',
    suggestion: 'A pact must be in force at the start.',
  },
  'ended-before-start': ({ year }: Numbers<'year'>): Complaint => ({
    message: `has the pact end in ${ENGLISH.year(year)}, before the start`,
    suggestion: 'Leave the pact out, lengthen the term, or date it from its renewal.',
  }),
  'twin-pact': ({ first }: Texts<'first'>): Complaint => ({
    message: `binds the same nations in the same kind of pact as ${first}`,
    suggestion: 'Make one pact of the two: the later takes the place of the earlier.',
  }),
};

type Known = { readonly candidates: Candidates };
