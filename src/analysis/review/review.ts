// A review as a generator: it hands out rollouts to be played, takes in what they showed, and ends with each turn's expected end and each
// decision set against its alternatives. The same budget gives the same review, whoever plays the rollouts.

import { meanOf } from '../intervals';
import { differencesOf, groundOf, judgedAt, type Ground } from './ground';
import { type Played, ordersIn, positionsOf, tableOf } from './played';
import {
  type Budget,
  type Candidate,
  coarseFirst,
  FEW_TURNS,
  keptOf,
  LEAST_ROLLOUTS,
  mostPromising,
  NOBODY,
  passesOf,
  USUAL,
} from './plan';
import type { Given } from './rollout';
import { emptySamples, type Job, type JobResult, playJob, type Samples } from './samples';
import { type Review, reviewFrom } from './summary';

/** A few rollouts at a time; what is known so far can be asked for between. */
export interface Batch {
  readonly jobs: readonly Job[];
  /** Rollouts played, of about how many. */
  readonly done: number;
  readonly of: number;
  review(): Review;
}

const JOBS_AT_ONCE = 16;
/** So that a thread is soon done with what it has and progress is told. */
const ROLLOUTS_A_JOB = 4;

export function* reviewing(
  played: Played,
  budget: Budget = USUAL,
): Generator<Batch, Review, readonly JobResult[]> {
  const ground = groundOf(played, budget);
  const samples = emptySamples();
  const counts = passesOf(budget);
  let done = 0;
  const of = plannedRollouts(ground, counts);
  function* play(jobs: readonly Job[]): Generator<Batch, void, readonly JobResult[]> {
    for (let at = 0; at < jobs.length; at += JOBS_AT_ONCE) {
      const some = jobs.slice(at, at + JOBS_AT_ONCE);
      const results = yield {
        jobs: some,
        done,
        of: Math.max(of, done),
        review: () => reviewFrom(ground, samples),
      };
      for (const [k, job] of some.entries()) {
        samples.take(job, results[k]!);
        done += job.to - job.from;
      }
    }
  }
  let open: readonly Candidate[] = ground.decisions.flatMap((decision) =>
    decision.alternatives.map((alternative) => ({ decision, alternative })),
  );
  const all = open.length;
  const coarse = curveJobs(ground, samples, LEAST_ROLLOUTS);
  yield* play(coarse.slice(0, FEW_TURNS));
  yield* play(coarse.slice(FEW_TURNS));
  for (const [pass, count] of counts.entries()) {
    if (pass > 0) open = mostPromising(open, keptOf(all, pass), (one) => promiseOf(ground, samples, one));
    if (pass < CURVE_PASSES) {
      yield* play(curveJobs(ground, samples, count));
      yield* play(orderedJobs(ground, samples, count));
    }
    yield* play(candidateJobs(ground, samples, open, count));
  }
  return reviewFrom(ground, samples);
}

/** Plays a review to its end in this thread; `told` hears how far it is. */
export function reviewOf(
  played: Played,
  budget: Budget = USUAL,
  told: (done: number, of: number) => void = () => undefined,
): Review {
  const positions = positionsOf(played);
  const table = tableOf(played);
  const steps = reviewing(played, budget);
  let step = steps.next();
  while (!step.done) {
    const { jobs, done, of } = step.value;
    told(done, of);
    step = steps.next(jobs.map((job) => playJob(table, positions, job)));
  }
  return step.value;
}

/** The curve is drawn and luck is told from the first two passes. */
const CURVE_PASSES = 2;

/** The jobs that bring a position and its orders to `count` rollouts at these stops. */
function missing(
  samples: Samples,
  turn: number,
  given: Given,
  stops: readonly number[],
  count: number,
): Job[] {
  const have = Math.min(...stops.map((stop) => samples.of(turn, given, stop).length));
  const jobs: Job[] = [];
  for (let from = have; from < count; from += ROLLOUTS_A_JOB)
    jobs.push({ turn, given, from, to: Math.min(count, from + ROLLOUTS_A_JOB), stops });
  return jobs;
}

/** From each turn to the end, looked at too where this turn's decisions and the one's before are judged. */
function curveJobs(ground: Ground, samples: Samples, count: number): readonly Job[] {
  const last = ground.positions.length - 1;
  return coarseFirst(last).flatMap((turn) => {
    if (ground.positions[turn]!.over) return [];
    const stops = [judgedAt(ground, turn - 1), judgedAt(ground, turn), ground.end];
    const rising = [...new Set(stops)].filter((stop) => stop >= turn);
    return missing(samples, turn, NOBODY, rising, count);
  });
}

/** From each turn with the orders that the reviewed nations gave. */
function orderedJobs(ground: Ground, samples: Samples, count: number): readonly Job[] {
  return ground.played.turns.flatMap((_, turn) => orderedIn(ground, samples, turn, count));
}

const orderedIn = (ground: Ground, samples: Samples, turn: number, count: number): readonly Job[] =>
  missing(samples, turn, ordersIn(ground.played, turn), [judgedAt(ground, turn)], count);

function candidateJobs(
  ground: Ground,
  samples: Samples,
  candidates: readonly Candidate[],
  count: number,
): readonly Job[] {
  const turns = new Set(candidates.map(({ decision }) => decision.turn));
  return [...turns].flatMap((turn) => [
    ...orderedIn(ground, samples, turn, count),
    ...candidates
      .filter(({ decision }) => decision.turn === turn)
      .flatMap(({ alternative }) =>
        missing(samples, turn, alternative.given, [judgedAt(ground, turn)], count),
      ),
  ]);
}

/** What an alternative may bring more than what was done, taken on the bright side. */
function promiseOf(ground: Ground, samples: Samples, { decision, alternative }: Candidate): number {
  const { value, high } = meanOf(differencesOf(ground, samples, decision, alternative.given, 'totals'));
  return value + (high - value) / 3;
}

function plannedRollouts({ positions, played, decisions }: Ground, counts: readonly number[]): number {
  const all = decisions.reduce((sum, { alternatives }) => sum + alternatives.length, 0);
  const turns = played.turns.length;
  const curve = counts[Math.min(CURVE_PASSES, counts.length) - 1]!;
  return counts.reduce(
    (sum, count, pass) => {
      const kept = keptOf(all, pass);
      const more = count - (counts[pass - 1] ?? 0);
      return sum + more * (kept + (pass < CURVE_PASSES ? 0 : Math.min(kept, turns)));
    },
    curve * (positions.length + turns),
  );
}
