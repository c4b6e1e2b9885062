// A redis-server of the test's own, on loopback at a free port.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

export interface Redis {
  readonly url: string;
  /** Ends it, as a machine that fails, and starts another at its place with nothing in it. */
  restart(): Promise<void>;
  stop(): Promise<void>;
  /** What a command of redis-cli says. */
  ask(...words: string[]): string;
}

export async function startRedis(...options: string[]): Promise<Redis> {
  const port = await freePort();
  const start = async (): Promise<ChildProcess> => {
    const child = spawn(
      'redis-server',
      ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', ...options],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    for await (const text of child.stdout!) if (`${text}`.includes('Ready to accept')) break;
    return child;
  };
  let child = await start();
  const stop = async (): Promise<void> => {
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    restart: async () => {
      await stop();
      child = await start();
    },
    stop,
    ask: (...words) =>
      spawnSync('redis-cli', ['-p', `${port}`, ...words], { encoding: 'utf8' }).stdout.trim(),
  };
}
