// A language as the screens use it: its words, formats, dates and names.

import type { AgentName, Content, Seat } from '../engine';
import { datesOf, type Dates } from './dates';
import type { FrontWords } from './en/front';
import { formatsFor, type Formats } from './formats';
import { spelledOut } from './pact-names';

export type GlossaryKey = keyof FrontWords['glossary'];

export interface Front extends Formats, Dates, Omit<FrontWords, 'chrome'> {
  readonly locale: string;
  /** The words of the first screen, and of what all screens share. */
  readonly t: FrontWords['chrome'];
  /** A pact's name for people: codes are worded, capitals spelled out. */
  pactName(content: Content, name: string): string;
  seatName(seat: Seat): string;
  /** Who plays a nation, as far as the players may know it; `shares` where its own character is mixed. */
  characterName(seat: Seat, known: boolean, shares: readonly Share[]): string;
  isGlossaryKey(key: string): key is GlossaryKey;
}

interface Share {
  readonly agent: AgentName;
  /** ppm */
  readonly share: number;
}

export function frontOf({ chrome, ...words }: FrontWords): Front {
  const formats = formatsFor(words.locale, words.sums);
  const seatName = (seat: Seat): string =>
    seat === 'person' ? words.seats.person : words.agentText[seat].name;
  const mixed = ({ agent, share }: Share): string =>
    words.seats.share(words.agentText[agent].name, formats.percent(share));
  return {
    ...words,
    ...formats,
    ...datesOf(formats, { ...words, chrome }),
    t: chrome,
    pactName: (content, name) => spelledOut(words.pactNames, content, name),
    seatName,
    characterName: (seat, known, shares) => {
      if (seat === 'person') return seatName(seat);
      if (!known) return words.seats.unknown;
      return shares.length === 0 ? seatName(seat) : formats.list(shares.map(mixed));
    },
    isGlossaryKey: (key): key is GlossaryKey => Object.hasOwn(words.glossary, key),
  };
}
