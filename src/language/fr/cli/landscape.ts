// What `entente landscape` tells in French of two sides, their energy and who is torn between them.

import type { landscape as english } from '../../en/cli/landscape';
import type { Wording } from '../../wording';
import { counted, number } from '../formats';

const minima = (count: number): string =>
  count === 1 ? 'un minimum local' : counted(count, 'minimum local', 'minima locaux');

export const landscape: Wording<typeof english> = {
  title: (world, date, nations) => `${world}, ${date} : le paysage de ${counted(nations, 'État', 'États')}`,
  exact: (ways, count) =>
    `Les ${number(ways)} façons de former deux camps ont été regardées : ${minima(count)}.`,
  descents: (starts, count) =>
    `${counted(starts, 'descente', 'descentes')} d’alignements au hasard : ${minima(count)} ; il peut en exister de plus bas.`,
  lowest: 'À l’énergie la plus basse',
  heads: {
    energy: 'énergie',
    basin: 'descentes qui finissent ici',
    one: 'un camp',
    other: 'l’autre',
    nation: 'État',
    side: 'camp',
    frustration: 'frustration',
    moved: 'dans l’autre camp',
  },
  sides: ['un', 'l’autre'],
};
