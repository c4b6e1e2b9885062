// What invented nations, capitals and rivers are called: syllables by a small grammar, no name twice.
import type { Draws } from './draws';

const ONSETS = [
  'b',
  'br',
  'c',
  'd',
  'dr',
  'f',
  'g',
  'gr',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  'st',
  't',
  'th',
  'tr',
  'v',
  'w',
  'z',
];
const VOWELS = ['a', 'a', 'e', 'e', 'i', 'o', 'o', 'u', 'ai', 'ei', 'ia', 'au'];
const CODAS = ['', '', '', 'l', 'm', 'n', 'nd', 'r', 'rn', 's', 'sk', 'th', 'v'];
const LANDS = ['ia', 'a', 'and', 'or', 'mark', 'land', 'en', 'esh', 'una', 'ovia'];
const TOWNS = ['haven', 'ford', 'gate', 'holm', 'stead', 'mouth', 'grad', 'polis', 'burg', 'minster'];
const WATERS = ['fords', 'valley', 'strait', 'islands', 'uplands', 'delta', 'corridor', 'pass'];

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

function syllables(draws: Draws, count: number): string {
  let word = '';
  for (let k = 0; k < count; k++)
    word += draws.pick(ONSETS) + draws.pick(VOWELS) + (k === count - 1 ? '' : draws.pick(CODAS));
  return word;
}

/** Makes names that were not made before, by trying again and by growing. */
export function namer(draws: Draws) {
  const used = new Set<string>();
  const fresh = (make: (tries: number) => string): string => {
    for (let tries = 0; ; tries++) {
      const name = capitalised(make(tries));
      if (used.has(name)) continue;
      used.add(name);
      return name;
    }
  };
  const longer = (tries: number): number => 1 + Math.floor(tries / 8);
  return {
    nation: () => fresh((tries) => syllables(draws, longer(tries)) + draws.pick(ONSETS) + draws.pick(LANDS)),
    town: () => fresh((tries) => syllables(draws, longer(tries)) + draws.pick(TOWNS)),
    region: () => fresh((tries) => syllables(draws, 1 + longer(tries))),
    claim: () => `the ${capitalised(syllables(draws, 2))} ${draws.pick(WATERS)}`,
  };
}

/** Three letters of each name, like an ISO code; a letter and a number where all of its letters are taken. */
export function idsFor(names: readonly string[]): string[] {
  const used = new Set<string>();
  return names.map((name, k) => {
    const letters = [...name.toUpperCase()].filter((letter) => letter >= 'A' && letter <= 'Z');
    const id = [...candidates(letters)].find((candidate) => !used.has(candidate)) ?? `${letters[0]}${k}`;
    used.add(id);
    return id;
  });
}

function* candidates(letters: readonly string[]): Generator<string> {
  for (let second = 1; second < letters.length; second++) {
    for (let third = second + 1; third < letters.length; third++)
      yield `${letters[0]}${letters[second]}${letters[third]}`;
  }
}
