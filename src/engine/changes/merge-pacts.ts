// What becomes of twin treaties that a departure makes: the earlier one ends, merged into the later.

import { twinsAmong, type Twins } from '../law/twins';
import { endPact } from './departures';
import { changePact } from './pact-record';
import { emit, replace, type Work } from './work';

function merge(work: Work, { earlier, later }: Twins): void {
  for (const call of work.structure.calls)
    if (call.pact === earlier.id) replace(work, 'calls', { ...call, pact: later.id });
  if (earlier.stipends.length > 0) {
    const kept = earlier.stipends.filter(
      (old) => !later.stipends.some(({ from, to }) => from === old.from && to === old.to),
    );
    changePact(work, later.id, { stipends: [...kept, ...later.stipends] });
    changePact(work, earlier.id, { stipends: [] });
  }
  endPact(work, earlier.id, 'merged');
  const actors = later.members.map(({ nation }) => nation);
  emit(work, { kind: 'pacts-merged', actors, pact: later.id, detail: earlier.id });
}

/** Merges twins until there are none; `before` are the pacts as they were when there were none. */
export function mergeTwins(work: Work, before: Work['structure']['pacts']): void {
  if (work.structure.pacts === before) return;
  for (let twins = twinsAmong(work); twins; twins = twinsAmong(work)) merge(work, twins);
}
