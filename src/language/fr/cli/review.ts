// What `entente review` and `entente luck` say in French besides what the page says of a reviewed game.

import type * as english from '../../en/cli/review';
import type { Wording } from '../../wording';
import { de } from '../articles';
import { counted } from '../formats';

type Words = Wording<typeof english>;

export const review: Words['review'] = {
  heads: {
    turn: 'tour',
    when: 'quand',
    name: 'nom',
    instead: 'à la place',
    sure: '95 %',
    likely: '80 %',
    rollouts: 'n',
    what: 'ce qui fut fait → ce qui aurait pu l’être',
  },
  title: (world, seed, decisions, nation, horizon) =>
    `${world}, graine ${seed} : ${counted(decisions, 'décision', 'décisions')} ${de(nation)}, jugées jusqu’à ${counted(horizon, 'tour', 'tours')} plus loin`,
  nobodyPlayed: 'personne n’a joué dans cette partie ; nommez un État avec --seat',
  tally: (sound, close, listed) =>
    `${sound} de plus sont sensées, ${close} trop serrées pour trancher${listed ? '' : ' ; --all les liste'}.`,
};

export const luck: Words['luck'] = {
  heads: {
    rank: 'rang',
    seeds: 'graines',
    what: 'ce qui advint',
    with: 'avec',
    without: 'sans',
    turn: 'tour',
    order: 'ordre',
  },
  title: (world, seed, seeds) =>
    `${world} : les ordres de la graine ${seed} sur ${counted(seeds, 'graine', 'graines')}`,
  nation: (nation, rank) => (rank === null ? nation : `${nation}, rang ${rank}`),
  mean: (mean, low, high) => `Moyenne ${mean} (${low} … ${high}).`,
  allApplied: 'Chaque ordre s’est appliqué dans chaque graine.',
};
