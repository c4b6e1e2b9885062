// Fresh seeds and ids, the only true randomness of the page; games themselves are drawn from their seeds.

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Five characters that are easy to read out. */
export function freshSeed(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(5));
  return [...bytes].map((byte) => LETTERS[byte % LETTERS.length]).join('');
}

/** Twelve hexadecimal digits. */
export function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
