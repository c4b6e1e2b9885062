// Decides how work is timed: warmed up, then run until it has taken long enough to be believed.
// Refuses to know what is timed.

/** Mean microseconds of one call of `work`, over at least `seconds` and `atLeast` calls after `warmUp` ones. */
export function meanMicroseconds(work: () => void, atLeast: number, seconds = 0.3, warmUp = atLeast): number {
  for (let k = 0; k < warmUp; k += 1) work();
  const began = performance.now();
  let calls = 0;
  while (calls < atLeast || performance.now() - began < seconds * 1000) {
    for (let k = 0; k < atLeast; k += 1) work();
    calls += atLeast;
  }
  return ((performance.now() - began) * 1000) / calls;
}
