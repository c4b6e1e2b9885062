// What lets the page work without a network: keeps every file of one version, answers from them, and steps aside for the next version only
// when nobody has this one open. The build writes the files and the version in.

interface Worker {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', heard: (event: Lasting) => void): void;
  addEventListener(kind: 'fetch', heard: (event: Asked) => void): void;
  addEventListener(kind: 'message', heard: (event: { readonly data: unknown }) => void): void;
}
interface Lasting {
  waitUntil(done: Promise<unknown>): void;
}
interface Asked {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
declare const self: Worker;

declare const SITE_FILES: readonly string[];
declare const SITE_VERSION: string;

const PAGE = 'index.html';
/** Of this site alone: others of the same host may keep files too. */
const OURS = `entente|${self.registration.scope}|`;
const CACHE = `${OURS}${SITE_VERSION}`;

const addressOf = (file: string): string => new URL(file, self.registration.scope).href;

/** A name with a hash in it stands for the same bytes in every version. */
const isHashed = (file: string): boolean => file.startsWith('assets/');

async function keep(cache: Cache, file: string): Promise<void> {
  const address = addressOf(file);
  const known = isHashed(file) ? await caches.match(address) : undefined;
  const response = known ?? (await fetch(address, { cache: isHashed(file) ? 'default' : 'no-cache' }));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  await cache.put(address, response);
}

async function install(): Promise<void> {
  const cache = await caches.open(CACHE);
  for (const file of SITE_FILES) await keep(cache, file);
}

async function takeOver(): Promise<void> {
  // The version before is kept: another tab may still have it open, and fetch more of it.
  const old = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE).slice(0, -1);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const { origin, pathname } = new URL(request.url);
  const kept = await cache.match(request.mode === 'navigate' ? addressOf(PAGE) : `${origin}${pathname}`);
  return kept ?? (await caches.match(request)) ?? fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(self.registration.scope)) event.respondWith(answer(event.request));
});
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});
