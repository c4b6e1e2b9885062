// Specifies streams: continued from a saved state they give what the library's generator itself goes on to give.

import alea from 'seedrandom/lib/alea.js';
import { expect, it } from 'vitest';
import { openStreams, resumeStreams, sideStream } from '../../src/engine/random/streams';

it('go on as the generator that was saved would', () => {
  const own = alea('seed/breach', { state: true });
  let states = openStreams('seed');
  for (let turn = 0; turn < 20; turn++) {
    const streams = resumeStreams(states);
    const draw = streams.draw('breach');
    for (let k = 0; k < 50; k++) expect(draw()).toBe(own());
    states = streams.save();
  }
  expect(states.breach).toEqual(own.state());
  expect(states.crisis).toEqual(openStreams('seed').crisis);
});

it('begin beside the game as the library would begin them', () => {
  for (const name of ['', 'a', 'seed/agents/12/arandia', 'Sömmerda/common/crisis-3/pact-9']) {
    const own = alea(name, { state: true });
    const draw = sideStream(name);
    for (let k = 0; k < 20; k++) expect(draw()).toBe(own());
  }
});
