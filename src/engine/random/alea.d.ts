declare module 'seedrandom/lib/alea.js' {
  /** One alea generator; `state: true` lets it be saved, a saved state resumes it. */
  interface Alea {
    (): number;
    state(): { c: number; s0: number; s1: number; s2: number };
  }
  export default function alea(
    seed: string,
    options: { state: true | { c: number; s0: number; s1: number; s2: number } },
  ): Alea;
}
