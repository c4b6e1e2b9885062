// Complaints about what a scenario has under way or to come: crises, measures, threats, objectives, and what really happened.

import type { Complaint, Numbers, Texts } from './complaint';

export const COURSE = {
  'two-crises': ({ challenger, target }: Texts<'challenger' | 'target'>): Complaint => ({
    message: `puts ${challenger} and ${target} into two crises with each other`,
    suggestion: 'Leave one of them out.',
  }),
  'crisis-despite-peace': ({ place, pact }: Texts<'place' | 'pact'>): Complaint => ({
    message: `is between two who promised not to attack each other in ${place} (${pact})`,
    suggestion: 'Leave the crisis out, or the clause non-aggression.',
  }),
  'measure-on-itself': { message: 'is the nation that takes it', suggestion: 'Name another nation.' },
  'sanction-of-resource': { message: 'has no place in a sanction', suggestion: 'Leave it out.' },
  'deal-without-resource': {
    message: 'is missing: a deal delivers something',
    suggestion: 'Name a resource.',
  },
  'deal-without-need': ({ resource }: Texts<'resource'>): Complaint => ({
    message: `delivers ${resource} from one that has none left over, or to one that lacks none`,
    suggestion: 'Change the two, the resource, or their supply and demand.',
  }),
  'measure-repeated': {
    message: 'stands in the list already',
    suggestion: 'Leave one of them out.',
  },
  'threat-everywhere': ({ kind }: Texts<'kind'>): Complaint => ({
    message: `is a ${kind} threat, which is everywhere, and names a host, a place or a reach`,
    suggestion: 'Leave them out, and say by exposure whom it hurts.',
  }),
  'insurgency-nowhere': {
    message: 'is missing: an insurgency is in some country',
    suggestion: 'Name the nation it fights in.',
  },
  'network-nowhere': {
    message: 'is missing: a network has its base somewhere',
    suggestion: 'Name its place, or the nation that hosts it.',
  },
  'threat-to-nobody': ({ kind }: Texts<'kind'>): Complaint => ({
    message: 'hurts nobody: no nation it aims at is open to it',
    suggestion: `Give a nation it aims at some exposure to ${kind}.`,
  }),
  'objective-part-missing': ({ kind, part }: Texts<'kind' | 'part'>): Complaint => ({
    message: `is missing, and ${kind} needs it`,
    suggestion: `Say ${part}.`,
  }),
  'objective-part-idle': ({ kind }: Texts<'kind'>): Complaint => ({
    message: `means nothing for ${kind}`,
    suggestion: 'Leave it out.',
  }),
  'share-expected': ({ value, kind }: Numbers<'value'> & Texts<'kind'>): Complaint => ({
    message: `is ${value}, but ${kind} takes a share`,
    suggestion: 'Give a number from 0 to 1.',
  }),
  'count-expected': ({ value, kind }: Numbers<'value'> & Texts<'kind'>): Complaint => ({
    message: `is ${value}, but ${kind} counts`,
    suggestion: 'Give a whole number.',
  }),
  'nothing-expected': { message: 'says nothing', suggestion: 'Give atLeast, atMost, or both.' },
  'never-met': { message: 'is met by nothing', suggestion: 'Give atLeast below atMost.' },
  'two-dates': { message: 'stands beside at', suggestion: 'Give one of the two.' },
};
