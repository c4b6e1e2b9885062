// Every sentence in English of a review: what was decided, what could have been instead, and what both are called.

import type { NationId, PactId } from '../../engine';
import { nationMark, pactMark } from '../markup';

export const reviewWords = {
  names: {
    best: 'best',
    sound: 'sound',
    slip: 'a slip',
    blunder: 'a blunder',
    lucky: 'lucky',
    unlucky: 'unlucky',
    close: 'too close to call',
  },
  call: (caller: NationId, pact: PactId) => `The call of ${nationMark(caller)} under ${pactMark(pact)}`,
  offers: {
    found: (by: NationId, name: string) => `The offer of ${nationMark(by)}, *${name}*`,
    join: (by: NationId, name: string) => `The invitation of ${nationMark(by)}, *${name}*`,
    amend: (by: NationId, name: string) => `Other terms for *${name}*, by ${nationMark(by)}`,
  },
  quarrel: (other: NationId) => `The quarrel with ${nationMark(other)}`,
  answered: (matter: string, answer: string) => `${matter}: ${answer}`,
  turn: 'All orders of the turn',
  silence: 'no word',
  stood: 'stood, without a word',
  accept: 'accept',
  refuse: 'refuse',
  counter: 'other terms offered',
  leaveOut: 'Leave it out',
  asAgent: 'Play the turn as its agent would',
  happened: {
    war: 'War',
    'pact-founded': 'Pact founded',
    'pact-broken': 'Pact broken',
    'pact-ended': 'Pact ended',
    'regime-changed': 'Change of government',
  },
};
