// Whatever became of a replay, a save, a file of saves or a link on its way: it is refused with its place, or it is a game that plays; nothing
// throws. `npm run mutations` does it 5 000 times and says how long and how much the worst took.
import { expect, test } from 'vitest';
import { linkTextOf, readLinkText, readReplay, verify, writeReplay } from '../../src/replay';
import {
  linking,
  openSave,
  readSavesFile,
  takeUp,
  unlinking,
  writeSave,
  writeSavesFile,
  type Session,
} from '../../src/session';
import { fiveRivers, played, resolve, sessionOf } from '../replay/world';
import { chance, mutated } from './mutations';

const MANY = import.meta.env.MODE === 'mutations';
const TIMES = MANY ? 1_250 : 80;
const [SLOWEST, LARGEST] = [1_000, 512_000_000];

const session = (): Session => {
  const begun = sessionOf(fiveRivers, 'mutated', { VAR: 'person' });
  begun.add({ kind: 'dialogue', by: begun.persons[0]!, with: 'HAL' as never });
  return played(begun, 6);
};
const whole = session();

function drained<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

type Outcome = 'refused' | 'differs' | 'plays';

function replayOutcome(text: string): Outcome {
  const read = readReplay(text);
  if ('issue' in read) {
    const { line, column } = read.issue;
    expect([line >= 1, column >= 1, line <= text.split('\n').length]).toEqual([true, true, true]);
    return 'refused';
  }
  const verdict = verify(read.replay, resolve);
  if (!verdict.ok) expect(verdict.turn).toBeLessThanOrEqual(read.replay.turns.length);
  return verdict.ok ? 'plays' : 'differs';
}

async function saveOutcome(text: string): Promise<Outcome> {
  const taken = await takeUp(text, async (replay) => resolve(replay));
  expect('save' in openSave(text) || taken.kind !== 'whole').toBe(true);
  return taken.kind === 'whole' ? 'plays' : taken.kind === 'damaged' ? 'differs' : 'refused';
}

function savesOutcome(text: string): Promise<Outcome> {
  const read = readSavesFile(text);
  for (const save of read?.saves ?? []) expect('save' in openSave(save.text)).toBe(true);
  return Promise.resolve(read === null ? 'refused' : read.broken.length > 0 ? 'differs' : 'plays');
}

const { content, scenario, theory } = whole;

async function linkOutcome(text: string): Promise<Outcome> {
  const read = await readLinkText(text);
  if ('fault' in read) return 'refused';
  return 'session' in drained(unlinking(read.game, { content, scenario, theory })) ? 'plays' : 'differs';
}

/** A link whose check digits are those of what is in it: what a forger would send. */
async function forged(random: () => number): Promise<string> {
  const game = JSON.parse(mutated(JSON.stringify(drained(linking(whole))), random)) as never;
  return linkTextOf(game);
}

const KINDS = {
  'replay files': async (random: () => number) =>
    replayOutcome(mutated(writeReplay(whole.toReplay()), random)),
  saves: (random: () => number) => saveOutcome(mutated(writeSave(whole), random)),
  'files of saves': (random: () => number) =>
    savesOutcome(mutated(writeSavesFile([{ text: writeSave(whole), line: null, saved: 1 }]), random)),
  links: async (random: () => number) => {
    const text = await forged(random).catch(async () => linkTextOf(drained(linking(whole))));
    return linkOutcome(random() < 0.5 ? text : mutated(text, random));
  },
};

test.each(Object.entries(KINDS))(
  'mutated %s are refused, or play',
  async (kind, tried) => {
    const found: Record<Outcome, number> = { refused: 0, differs: 0, plays: 0 };
    let [slowest, largest] = [0, 0];
    for (let seed = 0; seed < TIMES; seed += 1) {
      const began = performance.now();
      found[await tried(chance(seed))] += 1;
      slowest = Math.max(slowest, performance.now() - began);
      largest = Math.max(largest, process.memoryUsage().heapUsed);
    }
    expect(found.refused + found.differs).toBeGreaterThan(TIMES / 2);
    expect(Object.prototype).not.toHaveProperty('polluted');
    if (!MANY) return;
    console.log(kind, found, `slowest ${Math.round(slowest)} ms, heap ${Math.round(largest / 1e6)} MB`);
    expect([slowest < SLOWEST, largest < LARGEST]).toEqual([true, true]);
  },
  600_000,
);
