// Specifies streams: saved and resumed they go on as if they had never stopped, and one does not shift another.

import { expect, it } from 'vitest';
import { openStreams, resumeStreams, sideStream } from '../../src/engine/random/streams';

const draws = (draw: () => number, count: number): readonly number[] => Array.from({ length: count }, draw);

it('go on from a saved state as if they had not stopped', () => {
  const whole = draws(resumeStreams(openStreams('seed')).draw('breach'), 9);
  const first = resumeStreams(openStreams('seed'));
  const before = draws(first.draw('breach'), 4);
  expect([...before, ...draws(resumeStreams(first.save()).draw('breach'), 5)]).toEqual(whole);
});

it('give the same from the same state each time it is resumed, whatever has come between', () => {
  const first = resumeStreams(openStreams('seed'));
  draws(first.draw('breach'), 4);
  const saved = first.save();
  const once = resumeStreams(saved);
  const seen = draws(once.draw('breach'), 5);
  once.save();
  expect(draws(resumeStreams(saved).draw('breach'), 5)).toEqual(seen);
  expect(draws(resumeStreams(saved).draw('breach'), 5)).toEqual(seen);
});

it('shift no other stream', () => {
  const alone = draws(resumeStreams(openStreams('seed')).draw('order'), 3);
  const both = resumeStreams(openStreams('seed'));
  draws(both.draw('breach'), 7);
  expect(draws(both.draw('order'), 3)).toEqual(alone);
});

it('beside the game are the same for the same name, and others for another', () => {
  const named = draws(sideStream('agents', 3, 'ALD'), 3);
  expect(draws(sideStream('agents', 3, 'ALD'), 3)).toEqual(named);
  expect(draws(sideStream('agents', 4, 'ALD'), 3)).not.toEqual(named);
});
