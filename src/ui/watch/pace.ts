// How long a turn is shown while a game plays: a beat of its speed, and the time it takes to read what is noted.

/** Milliseconds of a turn at speed 1. */
const BEAT = 1600;
/** Words a minute that are read at speed 1; adults read about 240 words of prose (Brysbaert 2019), and look at the map besides. */
const WORDS_A_MINUTE = 200;

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Milliseconds. */
export function restTime(speed: number, notes: readonly string[]): number {
  const words = notes.reduce((sum, text) => sum + wordsIn(text), 0);
  return (BEAT + (words * 60_000) / WORDS_A_MINUTE) / speed;
}
