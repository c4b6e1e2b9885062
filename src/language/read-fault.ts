// What can be wrong with a replay file, as codes that a language has words for.

import type { TextFault } from '../text';

export type ReadAdvice = 'open-another' | 'save-again' | 'use-newer' | 'use-older';

/** `at` is the path of the value, as in `turns[3].orders[0].kind`; `shown` the value itself, cut where it is long. */
export type ReadFault =
  | { readonly code: 'no-replay' | 'no-version' }
  | { readonly code: 'newer'; readonly found: unknown; readonly known: number }
  | { readonly code: 'too-old'; readonly found: unknown }
  | { readonly code: 'text'; readonly fault: TextFault; readonly at?: string }
  | ({ readonly at: string } & ValueFault);

export type ValueFault =
  | { readonly code: 'key-unknown' | 'missing' }
  | { readonly code: 'not-one-of'; readonly shown: string; readonly known: readonly string[] }
  | { readonly code: 'wrong-type'; readonly shown: string; readonly type: string }
  | { readonly code: 'no-such-turn'; readonly turn: number }
  | { readonly code: 'too-many' | 'too-long'; readonly shown: string; readonly most: number }
  | {
      readonly code:
        | 'kind-unknown'
        | 'no-hash'
        | 'no-seed'
        | 'empty'
        | 'before-start'
        | 'does-not-fit'
        | 'no-such-nation';
      readonly shown: string;
    };
