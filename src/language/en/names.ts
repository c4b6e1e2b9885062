// How things are named inside a sentence: nations with an article, and what has no name any more.

import { type Names, regionName, unkebab } from '../markup';

const TAKES_THE =
  /(Union|Kingdom|States|Republic|Federation|Netherlands|Empire|Emirates|League|Confederation|Isles|Islands)$|^United /;

/** "Soviet Union" → "the Soviet Union"; "Belgium" stays. */
export function withArticle(name: string): string {
  return TAKES_THE.test(name) ? `the ${name}` : name;
}

export const naming = {
  withArticle,
  /** A sentence as its names ask for it: English puts articles into the names themselves. */
  fitted: (sentence: string, _names: Names): string => sentence,
  region: regionName,
  /** A field's term that the glossary has no word for. */
  concept: (id: string): string => unkebab(id).toLowerCase(),
  /** What leads in what is told of it: "Trust:". */
  lead: (what: string): string => `${what}:`,
  /** What is told of something: "Trust: Belgium". */
  told: (what: string, about: string): string => `${what}: ${about}`,
  /** A bloc made by a patron's treaties. */
  hub: (name: string): string => `${name} and its allies`,
  offer: 'the offer',
  lostPact: 'a pact of long ago',
  lostThreat: 'a threat of long ago',
  nobody: 'nobody',
  others: (count: number): string => `${count} others`,
};
