// Complaints about a theory and about one that extends another.

import type { Candidates } from '../../candidates';
import type { Complaint, Texts } from './complaint';
import { didYouMean } from './shared';

type Known = { readonly candidates: Candidates };

export const THEORIES = {
  'min-above-max': ({ max }: Texts<'max'>): Complaint => ({
    message: `is more than ${max}`,
    suggestion: 'Swap the two.',
  }),
  'required-and-forbidden': ({ clause }: Texts<'clause'>): Complaint => ({
    message: `holds ${clause}, which is required too`,
    suggestion: 'Keep it in one of the two.',
  }),
  'lacks-required': ({ clause }: Texts<'clause'>): Complaint => ({
    message: `lacks ${clause}, which is required`,
    suggestion: `Add ${clause}.`,
  }),
  'holds-forbidden': ({ clause }: Texts<'clause'>): Complaint => ({
    message: `holds ${clause}, which is forbidden`,
    suggestion: `Remove ${clause}.`,
  }),
  'notice-before-talks': {
    message: 'is more than renegotiateAbove',
    suggestion: 'A pact gives notice at lower cohesion than it renegotiates at.',
  },
  'burden-above-most': { message: 'is more than burdenMax', suggestion: 'Lower it.' },
  'reason-missing': ({ weight }: Texts<'weight'>): Complaint => ({
    message: 'has no reason',
    suggestion: `Add one under why, by the name "${weight}".`,
  }),
  'reason-for-nothing': ({ candidates }: Known): Complaint => ({
    message: 'explains nothing that this file sets',
    suggestion: didYouMean(candidates, 'weights'),
  }),
  'source-not-listed': ({ candidates }: Known): Complaint => ({
    message: 'is not among the sources',
    suggestion: didYouMean(candidates, 'sources'),
  }),
  'extends-in-circle': ({ chain }: { readonly chain: readonly string[] }): Complaint => ({
    message: `goes in a circle: ${chain.join(' → ')}`,
    suggestion: 'Let one of them stand by itself.',
  }),
  'base-unsound': ({ id }: Texts<'id'>): Complaint => ({
    message: `names ${id}, which cannot be used`,
    suggestion: `Mend ${id}.`,
  }),
};
