// How long work is gone through with the page free between its steps.

/** Milliseconds of work after which the page draws, and hears what is asked of it. */
const BREATH = 24;

/** Goes through long work without holding the page up; `onStep` hears from time to time how far it is. */
export async function inBreaths<Result>(
  steps: Generator<number, Result>,
  onStep: (step: number) => void,
): Promise<Result> {
  let rested = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - rested < BREATH) continue;
    onStep(value);
    await new Promise((resolve) => setTimeout(resolve));
    rested = performance.now();
  }
}
