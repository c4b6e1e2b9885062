// How a Redis is reached by its address, and what is said where none answers. A password is never said.

import type { Redis } from 'ioredis';
import type { CommandLine } from '../../language/command-line';
import { EXIT, Stop, usage } from '../outcome';
import { warn } from '../terminal';

/** Where a password may stand that no list of processes shows. */
export const PASSWORD_VARIABLE = 'ENTENTE_QUEUE_PASSWORD';

export interface Address {
  readonly url: string;
  /** Without name and password. */
  readonly shown: string;
  readonly password: string | undefined;
}

const USUAL_PORT = '6379';
const PROTOCOLS = ['redis:', 'rediss:'];

/** `redis://host:port` or `rediss://…`, for commander. What was given is not repeated: it may hold a password. */
export function addressFrom(text: string): Address {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !PROTOCOLS.includes(url.protocol) || url.hostname === '')
    throw usage(({ cli }) => cli.refusals.noQueueAddress);
  const shown = `${url.protocol}//${url.hostname}:${url.port || USUAL_PORT}${url.pathname === '/' ? '' : url.pathname}`;
  return {
    url: text,
    shown,
    password: url.password ? undefined : process.env[PASSWORD_VARIABLE] || undefined,
  };
}

/** Milliseconds to wait for a first answer, and at most between two tries to have it back. */
const PATIENCE = 5000;
const retryAfter = (tries: number): number => Math.min(2000, 100 * tries);

/** A connection that stands. Once it does, it is mended whenever it breaks, and what was asked meanwhile is asked then. */
export async function openRedis(language: CommandLine, address: Address): Promise<Redis> {
  const { Redis } = await import('ioredis');
  let stands = false;
  let last: Error | null = null;
  const redis = new Redis(address.url, {
    ...(address.password === undefined ? {} : { password: address.password }),
    lazyConnect: true,
    connectTimeout: PATIENCE,
    // Asked for by BullMQ: a command waits for as long as it takes.
    maxRetriesPerRequest: null,
    retryStrategy: (tries) => (stands ? retryAfter(tries) : null),
  });
  redis.on('error', (error: Error) => {
    last = error;
  });
  try {
    await redis.connect();
    await mustKeep(redis, address);
  } catch (error) {
    redis.disconnect();
    throw error instanceof Stop ? error : noRedis(address, last ?? (error as Error));
  }
  stands = true;
  tellBreaks(language, redis, address);
  return redis;
}

/** Refuses a Redis that drops what it holds when its memory is full. */
async function mustKeep(redis: Redis, address: Address): Promise<void> {
  const policy = /maxmemory_policy:(\S+)/.exec(await redis.info('memory'))?.[1] ?? 'noeviction';
  if (policy !== 'noeviction')
    throw new Stop(EXIT.failure, ({ cli }) => cli.refusals.redisEvicts(address.shown, policy));
}

function noRedis({ shown }: Address, error: Error): Stop {
  const { code, message } = error as NodeJS.ErrnoException;
  return new Stop(EXIT.failure, ({ cli }) => {
    if (/^(NOAUTH|WRONGPASS|NOPERM)/.test(message))
      return cli.refusals.redisPassword(shown, message.startsWith('NOAUTH'), PASSWORD_VARIABLE);
    if (code !== undefined || /timed? ?out/i.test(message))
      return cli.refusals.noRedis(shown, cli.systemFaults[code ?? ''] ?? code ?? message);
    return cli.refusals.redisOther(shown);
  });
}

/** Says once when it breaks and once when it stands again. */
function tellBreaks({ cli }: CommandLine, redis: Redis, { shown }: Address): void {
  let broken = false;
  redis.on('error', () => {
    if (!broken) warn(cli.told.redisGone(shown));
    broken = true;
  });
  redis.on('ready', () => {
    if (broken) warn(cli.told.redisBack(shown));
    broken = false;
  });
}
