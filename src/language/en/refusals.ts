// How a refused or impossible order is explained: what is missing, in one sentence.

import type { Refusal, RefusalCode } from '../../engine';
import { money, percent, points } from './formats';

type Sentence = string | ((refusal: Refusal) => string);

const amount = (value: number | undefined): string => (value === undefined ? '?' : `${value}`);

export const REFUSALS: Readonly<Record<RefusalCode, Sentence>> = {
  'game-is-over': 'The game is over.',
  'unknown-nation': 'There is no such nation.',
  'not-enough-influence': ({ needed, had }) => `Needs ${amount(needed)} influence; you have ${amount(had)}.`,
  self: 'A nation cannot do this with itself.',
  'duplicate-order': 'You have already ordered this for this turn.',
  'too-few-members': ({ needed }) => `This kind of pact needs at least ${amount(needed)} members.`,
  'too-many-members': ({ needed }) => `This kind of pact holds at most ${amount(needed)} members.`,
  'missing-clause': 'A clause that this kind of pact needs is missing.',
  'forbidden-clause': 'A clause is not allowed in this kind of pact.',
  'adversary-within': 'The pact’s adversary would be one of its members.',
  'pledge-and-share':
    'The clause on spending and the share that is pledged belong together: one is here without the other.',
  'neutral-and-fighting': 'It promises to stay neutral, and to fight the adversary that it names.',
  'aid-without-defence': 'To help whoever began it, or to pass calls on, needs the clause on mutual defence.',
  'nobody-at-home-there': 'None of its members is at home in the region that it is kept to.',
  'bad-terms': 'The terms do not fit together.',
  'empty-name': 'The pact needs a name.',
  'already-allied-so': 'These nations already have such a pact with each other.',
  'at-odds': 'Two of these nations are against each other in a crisis.',
  'fights-beside': 'You fight side by side in a crisis.',
  'on-both-sides': 'You would fight against a nation beside whom you fight, or beside one that you fight.',
  'unknown-offer': 'That offer is no longer on the table.',
  'not-asked': 'Nobody asked you about this offer.',
  'already-answered': 'You have already answered.',
  'not-yours': 'That offer is not yours to take back.',
  'unknown-pact': 'That pact no longer stands.',
  'not-a-member': 'Only a member can do this.',
  'already-a-member': 'It is already a member.',
  'already-leaving': 'Notice has already been given.',
  'pact-is-full': 'The pact holds no more members.',
  'offer-pending': 'The same offer is already on the table.',
  'nothing-changes': 'This would change nothing.',
  'partner-unwilling': ({ needed, had }) =>
    needed === undefined || had === undefined
      ? 'Its trust in you is too low.'
      : `Its trust in you is ${points(had)}; this needs ${points(needed)}.`,
  'out-of-range': ({ needed }) =>
    needed === undefined ? 'That is more than it can be.' : `At most ${percent(needed)} is possible.`,
  'already-in-force': 'That is in force already.',
  'not-in-force': 'No such measure of yours is in force.',
  'under-sanctions': 'Sanctions or a cut-off stand between the two.',
  'cannot-pay': 'It cannot pay the price.',
  'cannot-absorb': 'It cannot take more arms into service this turn.',
  'no-surplus': 'Neither of the two has what the other lacks.',
  'no-leverage': 'It gets nothing of this from you.',
  'no-advantage': 'Your technology is not ahead of its own.',
  'no-claim': 'You have no claim against this nation.',
  'bound-by-non-aggression': 'A non-aggression clause binds you. Leave that pact first.',
  'crisis-under-way': 'There is already a crisis between the two.',
  'under-truce': 'A peace has just been made between the two.',
  'no-war': 'It has not come to that yet.',
  'fights-already': 'You are in this fight already.',
  'does-not-fight': 'You have no arms to lay down there.',
  'unknown-call': 'That call is no longer open.',
  'unknown-crisis': 'That crisis is over.',
  'not-a-party': 'You are not a party to this crisis.',
  'unknown-threat': 'That threat is over, or there never was one.',
  'not-found-yet': 'You see only signs of it. Find it first: share intelligence.',
  'cannot-be-fought': 'No force helps against this. Send relief where it strikes.',
  'bad-payment':
    'What is to be given with it must be of a known kind; aid is a whole number of millions a year.',
  'payment-outside': 'Only those whom the pact would bind can give or get something with it.',
  'payment-twice': 'The same is to be given twice.',
  'beyond-aid': ({ needed }) =>
    needed === undefined
      ? 'So much aid can be neither given nor used.'
      : `At most ${money(needed)} of aid a year can be given and used here.`,
  'too-late': 'It is answered this turn at the latest: it can be outbid no more.',
  'outbid-already': 'Another has outbid it already.',
  'no-need': 'Nothing has happened there that this would mend.',
};
