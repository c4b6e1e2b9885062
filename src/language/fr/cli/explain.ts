// What `entente explain` and `entente advise` say in French around the accounts of a nation or a pact.

import type { explain as english } from '../../en/cli/explain';
import type { Wording } from '../../wording';
import { withArticle } from '../articles';
import { list } from '../formats';

export const explain: Wording<typeof english> = {
  account: { fading: 's’estompe', cause: 'cause', total: 'total' },
  heads: {
    score: 'score',
    now: 'présent',
    sinceStart: 'depuis le début',
    weighted: 'pondéré',
    threat: 'menace',
    kind: 'genre',
    strength: 'force',
    feared: 'crainte',
    open: 'exposition',
    found: 'repérée',
    answered: 'réponse avec',
  },
  nation: (nation, date, turn) => `${nation}, ${date}, tour ${turn}`,
  burden: 'Dépenses de défense de son choix, part du PIB',
  abandonedBy: (ally) => `Risque d’être abandonné par ${withArticle(ally)}`,
  entrappedBy: (ally) => `Risque d’être piégé par ${withArticle(ally)}`,
  found: 'oui',
  notFound: 'pas encore',
  chose: (order) => `Choix : ${order}`,
  would: (order) => `Ordonnerait : ${order}`,
  withClauses: (clauses) => `avec ${list(clauses)}`,
  chooseOne: (world, date, turn) => `${world}, ${date}, tour ${turn} : expliquez-en un avec --pact`,
  pact: (pact, id, type, signed) =>
    `${pact} (${id}), ${type}, ${signed === null ? 'en vigueur dès le début' : `signé ${signed}`}`,
  members: (members) => `Membres : ${list(members)}`,
  cohesion: (date, turn, level, change, pressure) =>
    `${date}, tour ${turn} : cohésion ${level}, ${change} ce tour ; pression de rupture ${pressure} sur quatre ans`,
};
