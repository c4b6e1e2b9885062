// Every sentence in French of a review: what was decided, what could have been instead, and what both are called.

import type { reviewWords as english } from '../en/review';
import { nationMark as n, pactMark } from '../markup';
import type { Wording } from '../wording';

export const reviewWords: Wording<typeof english> = {
  names: {
    best: 'meilleur choix',
    sound: 'sensé',
    slip: 'imprécision',
    blunder: 'gaffe',
    lucky: 'chanceux',
    unlucky: 'malchanceux',
    close: 'trop serré pour trancher',
  },
  call: (caller, pact) => `L’appel de ${n(caller)} au titre de ${pactMark(pact)}`,
  offers: {
    found: (by, name) => `L’offre de ${n(by)}, *${name}*`,
    join: (by, name) => `L’invitation de ${n(by)}, *${name}*`,
    amend: (by, name) => `D’autres termes pour *${name}*, par ${n(by)}`,
  },
  quarrel: (other) => `La querelle avec ${n(other)}`,
  answered: (matter, answer) => `${matter} : ${answer}`,
  turn: 'Tous les ordres du tour',
  silence: 'pas un mot',
  stood: 'tenir, sans un mot',
  accept: 'accepter',
  refuse: 'refuser',
  counter: 'offrir d’autres termes',
  leaveOut: 'S’en abstenir',
  asAgent: 'Jouer le tour comme le ferait son agent',
  happened: {
    war: 'Guerre',
    'pact-founded': 'Pacte conclu',
    'pact-broken': 'Pacte rompu',
    'pact-ended': 'Pacte fini',
    'regime-changed': 'Changement de régime',
  },
};
