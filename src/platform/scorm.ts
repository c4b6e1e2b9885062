// How the page speaks with a learning platform by SCORM 1.2: an object named API in one of the windows around this one.

interface Api {
  LMSInitialize(nothing: ''): string;
  LMSFinish(nothing: ''): string;
  LMSGetValue(element: string): string;
  LMSSetValue(element: string, value: string): string;
  LMSCommit(nothing: ''): string;
}

type Holder = Window & { readonly API?: Api };

/** Windows are asked outwards, no further than this. */
const FURTHEST = 10;

/** A window of another site shows nothing of itself. */
function apiOf(holder: Holder): Api | null {
  try {
    return holder.API ?? null;
  } catch {
    return null;
  }
}

function apiAround(from: Holder): Api | null {
  let now = from;
  for (let far = 0; far < FURTHEST; far++) {
    const api = apiOf(now);
    if (api !== null) return api;
    if (now.parent === now) return null;
    now = now.parent;
  }
  return null;
}

const found = (): Api | null => {
  const opener = window.opener as Holder | null;
  return apiAround(window) ?? (opener === null ? null : apiAround(opener));
};

export interface Platform {
  get(element: string): string;
  /** False where the platform takes it not. */
  set(element: string, value: string): boolean;
  commit(): boolean;
}

/** Hours, minutes and seconds as SCORM writes a span. */
function spanOf(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = String(Math.min(9999, Math.floor(seconds / 3600))).padStart(4, '0');
  return `${hours}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** Begins to speak with the platform; null where there is none. What was said is committed, with the time spent, when the page is left. */
export function openPlatform(): Platform | null {
  const api = found();
  if (api === null || api.LMSInitialize('') !== 'true') return null;
  const began = performance.now();
  let open = true;
  addEventListener('pagehide', () => {
    if (!open) return;
    open = false;
    api.LMSSetValue('cmi.core.session_time', spanOf(performance.now() - began));
    api.LMSSetValue('cmi.core.exit', 'suspend');
    api.LMSCommit('');
    api.LMSFinish('');
  });
  return {
    get: (element) => (open ? api.LMSGetValue(element) : ''),
    set: (element, value) => open && api.LMSSetValue(element, value) === 'true',
    commit: () => open && api.LMSCommit('') === 'true',
  };
}
