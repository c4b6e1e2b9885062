// What a lesson in a package hears of the learning platform that it stands in.

import type { ReadonlySignal } from '@preact/signals';

export interface PlatformPort {
  /** `unheard`: there is no platform, or it does not answer; `too-long`: it keeps all but the longest answers. */
  readonly state: ReadonlySignal<'open' | 'complete' | 'unheard' | 'too-long'>;
}
