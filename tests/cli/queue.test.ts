// Specifies a sweep over many machines: runs handed out over a Redis leave the same bytes as threads do, whoever joins, dies or restarts meanwhile;
// a worker that plays otherwise does not join; and clear words where no Redis is to be had.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { Redis as Client } from 'ioredis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCrew } from '../../src/cli/crew';
import { type Notice, post, posted, withdraw } from '../../src/cli/queue/notice';
import { desk, entente } from './entente';
import { kill, killAtRandom, started, stop } from './kills';
import { hasRedis, type Redis, startRedis } from './redis';

const here = desk();
const VARIED = ['--seeds', '1..3', '--vary', 'war.dread=1,3', '--vary', 'agent.ORL=balancer,revisionist'];
const line = (out: string, ...more: string[]) => ['sweep', 'five-rivers', '--out', here.path(out), ...more];
const manifest = (out: string) => JSON.parse(here.read(`${out}/manifest.json`));
const runsIn = (out: string) => csvParse(here.read(`${out}/runs.csv`));

describe.skipIf(!hasRedis)('over a Redis', () => {
  let redis: Redis;
  let notice: Notice;
  const over = (out: string, ...more: string[]) => line(out, '--queue', redis.url, ...more);
  const worker = (...more: string[]) => ['worker', '--queue', redis.url, '--workers', '1', ...more];

  beforeAll(async () => {
    redis = await startRedis();
    expect(entente(line('threads', ...VARIED)).code).toBe(0);
  });
  afterAll(() => redis.stop());

  test('two workers leave the same bytes as threads do, and the Redis as it was', async () => {
    const workers = [started(...worker()), started(...worker())];
    const sweep = spawn(process.execPath, ['bin/entente.js', ...over('queue', ...VARIED)], {
      stdio: 'ignore',
    });
    const ended = once(sweep, 'exit');
    // What is made known of it stands there as long as it lasts.
    while (redis.ask('exists', 'entente:sweeps') !== '1')
      await new Promise((resolve) => setTimeout(resolve, 5));
    notice = JSON.parse(redis.ask('hvals', 'entente:sweeps')) as Notice;
    expect(await ended).toEqual([0, null]);
    expect(manifest('queue')).toEqual(manifest('threads'));
    expect(readdirSync(here.path('queue')).sort()).toEqual(readdirSync(here.path('threads')).sort());
    await Promise.all(workers.map(stop));
    expect(redis.ask('keys', 'entente:*')).toBe('');
  });

  test('a worker that comes as all is done leaves the Redis as it was', async () => {
    const { id } = posted(notice);
    const late = started(...worker());
    const client = new Client(redis.url);
    await post(client, posted(notice));
    while (!redis.ask('keys', 'entente:sweep-*').includes('stalled-check'))
      await new Promise((resolve) => setTimeout(resolve, 20));
    await withdraw(client, id);
    client.disconnect();
    await stop(late);
    expect(redis.ask('keys', 'entente:*')).toBe('');
  });

  test('a sweep and its workers killed again and again: nothing lost, nothing doubled', async () => {
    const victims = { sweep: over('killed', ...VARIED), worker: worker() };
    await killAtRandom(victims, 4, 2500);
    const last = started(...worker());
    expect(entente(over('killed', ...VARIED)).code).toBe(0);
    await kill(last);
    expect(manifest('killed')).toEqual(manifest('threads'));
  });

  test('a Redis that fails and comes back empty costs time and no run', async () => {
    const workers = [started(...worker())];
    const sweep = started(...over('restarted', ...VARIED));
    while (redis.ask('exists', 'entente:sweeps') !== '1')
      await new Promise((resolve) => setTimeout(resolve, 5));
    await redis.restart();
    expect(await sweep.ended).toEqual([0, null]);
    await Promise.all(workers.map(kill));
    expect(manifest('restarted')).toEqual(manifest('threads'));
  });

  test('a run whose world cannot be made is a row, as with threads', async () => {
    const base = [
      '--vary',
      'economy.burdenBase=0.01,0.1',
      '--vary',
      'economy.burdenMax=0.05,0.5',
      '--seeds',
      '1',
    ];
    const playing = started(...worker());
    expect(entente(over('failing', ...base)).out).toMatch(/; 1 failed, see the column error/);
    await kill(playing);
    expect(runsIn('failing').map(({ status }) => status)).toEqual(['done', 'done', 'failed', 'done']);
    expect(runsIn('failing')[2]!.error).toContain('economy.burdenBase is more than burdenMax');
  });

  test('a worker that plays otherwise says why and does not join', async () => {
    const { plan, table } = notice;
    const client = new Client(redis.url);
    const others: readonly Notice[] = [
      { ...notice, plan: { ...plan, engine: '0.0.1' } },
      { ...notice, plan: { ...plan, scenario: { ...plan.scenario, hash: 'f'.repeat(32) } } },
      { ...notice, table: { ...table, base: { ...table.base, scenario: {} } } },
      { ...notice, trial: '0' },
    ];
    for (const other of others) await post(client, posted(other));
    await post(client, { ...posted(notice), text: '{}' });
    const { code, out, err } = entente(worker('--idle', '1'));
    expect([code, out]).toEqual([0, `Waiting for sweeps at ${redis.url}, to play on 1 thread.\n`]);
    const lines = err.trim().split('\n');
    for (const says of [
      /is played by engine 0\.0\.1, this worker has .*; not joined$/,
      /has the content hash ffffffffffff, this worker makes .* of it; not joined/,
      /this worker can make no world of it; not joined/,
      /comes to another end on this worker, though both have engine .*; not joined/,
      /did not arrive whole; not joined$/,
    ])
      expect(lines.filter((text) => says.test(text))).toHaveLength(1);
    expect(lines).toHaveLength(5);
    await client.del('entente:sweeps');
    client.disconnect();
  });

  test('a Redis with a password takes it from the address or from the environment', async () => {
    const guarded = await startRedis('--requirepass', 'sesame');
    const at = (url: string, env = {}) => entente(['worker', '--queue', url, '--idle', '1'], '', env);
    const { url } = guarded;
    expect(at(url)).toMatchObject({ code: 1, err: expect.stringContaining(`${url} asks for a password`) });
    const wrong = at(url.replace('//', '//:opensays@'));
    expect(wrong).toMatchObject({ code: 1, err: expect.stringContaining('refuses this name or password') });
    const right = [at(url.replace('//', '//:sesame@')), at(url, { ENTENTE_QUEUE_PASSWORD: 'sesame' })];
    expect(right.map(({ code, err }) => [code, err])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    for (const { out, err } of [wrong, ...right]) expect(out + err).not.toMatch(/opensays|sesame/);
    await guarded.stop();
  });

  test('a Redis that would drop runs is refused', async () => {
    const small = await startRedis('--maxmemory-policy', 'allkeys-lru');
    const { code, err } = entente(['worker', '--queue', small.url]);
    expect([code, err]).toEqual([1, expect.stringMatching(/drops what it holds .*allkeys-lru.*noeviction/)]);
    await small.stop();
  });
});

test.each([
  [
    'redis://127.0.0.1:1',
    1,
    /no Redis answers at redis:\/\/127\.0\.0\.1:1 \(.*\); start one, .*redis-server/,
  ],
  ['http://:secret@127.0.0.1', 2, /--queue takes the address of a Redis, as in redis:\/\//],
  [':secret@127.0.0.1', 2, /--queue takes the address of a Redis, as in redis:\/\//],
])('an address where none is: %s', (url, code, says) => {
  const sweep = entente(line('none', '--seeds', '1', '--queue', url));
  expect(sweep).toMatchObject({ code, err: expect.stringMatching(says) });
  expect(sweep.err).not.toContain('secret');
});

test('a thread that fails is replaced, and its job alone is lost', async () => {
  const thread = new URL(
    "data:text/javascript,import{parentPort as p}from'node:worker_threads';p.on('message',n=>{if(n<0)throw new Error('no root');p.postMessage(n*n)})",
  );
  const crew = openCrew<number, number>(thread, null, 2);
  const settled = await Promise.allSettled([2, -1, 3, 4].map((n) => crew.play(n)));
  expect(settled.map((one) => (one.status === 'fulfilled' ? one.value : one.reason.message))).toEqual([
    4,
    'no root',
    9,
    16,
  ]);
  await crew.close();
});
