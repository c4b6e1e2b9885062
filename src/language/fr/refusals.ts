// How a refused or impossible order is explained in French: what is missing, in one sentence.

import type { REFUSALS as english } from '../en/refusals';
import type { Wording } from '../wording';
import { money, number, percent, points } from './formats';

const amount = (value: number | undefined): string => (value === undefined ? '?' : number(value));

export const REFUSALS: Wording<typeof english> = {
  'game-is-over': 'La partie est finie.',
  'unknown-nation': 'Il n’y a pas d’État de ce nom.',
  'not-enough-influence': ({ needed, had }) =>
    `Il faut ${amount(needed)} d’influence ; vous en avez ${amount(had)}.`,
  self: 'Un État ne peut faire cela avec lui-même.',
  'duplicate-order': 'Vous l’avez déjà ordonné pour ce tour.',
  'too-few-members': ({ needed }) => `Ce genre de pacte exige au moins ${amount(needed)} membres.`,
  'too-many-members': ({ needed }) => `Ce genre de pacte admet au plus ${amount(needed)} membres.`,
  'missing-clause': 'Il manque une clause que ce genre de pacte exige.',
  'forbidden-clause': 'Une clause n’est pas permise dans ce genre de pacte.',
  'adversary-within': 'L’adversaire du pacte serait un de ses membres.',
  'pledge-and-share': 'La clause de dépense et la part promise vont ensemble : l’une est ici sans l’autre.',
  'neutral-and-fighting': 'Il promet de rester neutre, et de combattre l’adversaire qu’il nomme.',
  'aid-without-defence':
    'Aider quel que soit l’agresseur, ou transmettre les appels, exige la clause de défense.',
  'nobody-at-home-there': 'Aucun de ses membres n’est dans la région à laquelle il se limite.',
  'bad-terms': 'Les termes ne s’accordent pas.',
  'empty-name': 'Il faut un nom au pacte.',
  'already-allied-so': 'Ces États ont déjà un tel pacte entre eux.',
  'at-odds': 'Deux de ces États s’opposent dans une crise.',
  'fights-beside': 'Vous combattez côte à côte dans une crise.',
  'on-both-sides':
    'Vous combattriez un État aux côtés duquel vous êtes, ou aux côtés d’un État que vous combattez.',
  'unknown-offer': 'Cette offre n’est plus sur la table.',
  'not-asked': 'Personne ne vous a soumis cette offre.',
  'already-answered': 'Vous avez déjà répondu.',
  'not-yours': 'Cette offre n’est pas à vous : vous ne pouvez la retirer.',
  'unknown-pact': 'Ce pacte n’est plus en vigueur.',
  'not-a-member': 'Seul un membre peut le faire.',
  'already-a-member': 'Il est déjà membre.',
  'already-leaving': 'Le préavis est déjà donné.',
  'pact-is-full': 'Le pacte est au complet.',
  'offer-pending': 'La même offre est déjà sur la table.',
  'nothing-changes': 'Cela ne changerait rien.',
  'partner-unwilling': ({ needed, had }) =>
    needed === undefined || had === undefined
      ? 'Sa confiance en vous est trop faible.'
      : `Sa confiance en vous est de ${points(had)} ; il en faut ${points(needed)}.`,
  'out-of-range': ({ needed }) =>
    needed === undefined ? 'C’est plus qu’il ne se peut.' : `${percent(needed)} au plus est possible.`,
  'already-in-force': 'C’est déjà en vigueur.',
  'not-in-force': 'Vous n’avez pas de telle mesure en vigueur.',
  'under-sanctions': 'Des sanctions ou une coupure séparent les deux.',
  'cannot-pay': 'Il ne peut en payer le prix.',
  'cannot-absorb': 'Il ne peut mettre plus d’armes en service ce tour-ci.',
  'no-surplus': 'Aucun des deux n’a ce qui manque à l’autre.',
  'no-leverage': 'Il ne reçoit rien de cela de vous.',
  'no-advantage': 'Votre technologie n’est pas en avance sur la sienne.',
  'no-claim': 'Vous n’avez pas de revendication contre cet État.',
  'bound-by-non-aggression': 'Une clause de non-agression vous lie. Quittez d’abord ce pacte.',
  'crisis-under-way': 'Il y a déjà une crise entre les deux.',
  'under-truce': 'Une paix vient d’être faite entre les deux.',
  'no-war': 'On n’en est pas encore là.',
  'fights-already': 'Vous êtes déjà de ce combat.',
  'does-not-fight': 'Vous n’y avez pas d’armes à déposer.',
  'unknown-call': 'Cet appel n’est plus ouvert.',
  'unknown-crisis': 'Cette crise est finie.',
  'not-a-party': 'Vous n’êtes pas partie à cette crise.',
  'unknown-threat': 'Cette menace est finie, ou n’a jamais existé.',
  'not-found-yet': 'Vous n’en voyez que des signes. Repérez-la d’abord : partagez du renseignement.',
  'cannot-be-fought': 'Aucune force n’y peut rien. Envoyez des secours où elle frappe.',
  'bad-payment':
    'Ce qui l’accompagne doit être d’un genre connu ; une aide est un nombre entier de millions par an.',
  'payment-outside': 'Seuls ceux que le pacte lierait peuvent donner ou recevoir avec lui.',
  'payment-twice': 'La même chose est à donner deux fois.',
  'beyond-aid': ({ needed }) =>
    needed === undefined
      ? 'Une telle aide ne peut être ni donnée ni employée.'
      : `Au plus ${money(needed)} d’aide par an peuvent être donnés et employés ici.`,
  'too-late': 'On y répond ce tour au plus tard : plus moyen de surenchérir.',
  'outbid-already': 'Un autre a déjà surenchéri.',
  'no-need': 'Il ne s’est rien passé là que cela réparerait.',
};
