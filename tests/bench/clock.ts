// How work is timed on a machine that does other things too: warmed up, in rounds, the least of their means.

const ROUNDS = 5;

/** Microseconds that `work` takes on the clock. */
export function microseconds(work: () => void): number {
  const began = performance.now();
  work();
  return (performance.now() - began) * 1000;
}

/** The least of five means of microseconds a call, each over `calls` calls or `seconds`, whichever is more; after a round to warm up. */
export function leastMean(work: () => void, calls: number, seconds = 0.1): number {
  const round = (): number => {
    let [done, spent] = [0, 0];
    while (done < calls || spent < seconds * 1_000_000) {
      spent += microseconds(() => {
        for (let k = 0; k < calls; k += 1) work();
      });
      done += calls;
    }
    return spent / done;
  };
  round();
  return Math.min(...Array.from({ length: ROUNDS }, round));
}
