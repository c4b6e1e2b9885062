// Complaints about the nations of a scenario and the pairs they make.

import type { Complaint, Numbers, Texts } from './complaint';

const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;
const rounded = (sum: number): number => Math.round(sum * 1000) / 1000;

export const NATIONS = {
  'weights-off': ({ sum }: Numbers<'sum'>): Complaint => ({
    message: `sum to ${rounded(sum)}`,
    suggestion: 'Make the weights sum to 1.',
  }),
  'shares-off': ({ sum }: Numbers<'sum'>): Complaint => ({
    message: `sums to ${rounded(sum)}`,
    suggestion: 'Make the shares sum to 1.',
  }),
  'no-supplier': ({ resource }: Texts<'resource'>): Complaint => ({
    message: `lack ${resource} that none of them has to spare`,
    suggestion: 'Give some nation more than it needs, or leave the resource out.',
  }),
  'id-unlike-iso': ({ id }: Texts<'id'>): Complaint => ({
    message: `is ${id}; scenarios made by hand use three letters`,
    suggestion: 'Take its ISO code or three letters of its name.',
  }),
  'capability-beyond-world': ({ share }: Numbers<'share'>): Complaint => ({
    message: `hold ${percent(share)} of the world's capability together`,
    suggestion: "Capability is a share of the world's: make the shares sum to 1 or less.",
  }),
  'too-strong': ({ share, nation }: Numbers<'share'> & Texts<'nation'>): Complaint => ({
    message: `is ${percent(share)} of all capability here: nobody can balance ${nation}`,
    suggestion: 'Lower it, or say in the summary that this is the point.',
  }),
  'same-place': ({ other }: Texts<'other'>): Complaint => ({
    message: `lies where the capital of ${other} lies`,
    suggestion: 'Check latitude and longitude.',
  }),
  'no-neighbour': ({ nation }: Texts<'nation'>): Complaint => ({
    message: `${nation} has no neighbour`,
    suggestion: 'Mark a pair as neighbours, if it has any.',
  }),
  'burden-above-theory': ({ most }: Numbers<'most'>): Complaint => ({
    message: `is above ${most}, the most that the theory allows`,
    suggestion: 'It will fall at once.',
  }),
  'pair-repeated': ({ pair, first }: Texts<'pair' | 'first'>): Complaint => ({
    message: `is ${pair}, as ${first} is`,
    suggestion: 'Put what stands between the two into one entry.',
  }),
  'nothing-to-fear': {
    message: 'hold no rivalry and no territorial dispute: nobody has much to fear',
    suggestion: 'Give some pair a rivalry.',
  },
  'nobody-recommended': {
    message: 'is empty: newcomers will not know whom to play',
    suggestion: 'Recommend a nation.',
  },
};
