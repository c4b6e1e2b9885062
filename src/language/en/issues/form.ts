// Complaints about the form of a file: no JSON, keys and values that the schema does not know, lists that are too long.

import type { Candidates } from '../../candidates';
import type { TextFault } from '../../../text';
import { counted } from '../formats';
import { textFault } from '../texts';
import type { Complaint, Numbers, Texts } from './complaint';
import { didYouMean } from './shared';

/** A value as a complaint shows it: a list, an object, or its JSON. */
export type Shown = { readonly is: 'list' | 'object' } | { readonly json: string };

const shown = (value: Shown): string =>
  'json' in value ? value.json : value.is === 'list' ? 'a list' : 'an object';

/** What a value of a kind looks like, by the schema's name for it. */
const VALUES: Readonly<Record<string, string>> = {
  object: 'an object { … }',
  array: 'a list [ … ]',
  tuple: 'a list of two',
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  record: 'an object { … }',
};
const kindOf = (kind: string): string => VALUES[kind] ?? kind;

const PATTERNS = {
  id: 'must be words in small letters joined by hyphens',
  address: 'must be an https address',
  'no-year-0': 'must not be 0: 1 BC is −1',
  'nation-id': 'must be 2 to 6 capital letters or digits, a letter first',
};
/** The forms that a schema asks a text to have. */
export type Pattern = keyof typeof PATTERNS;

const MENDING = {
  broken: 'Mend the text there.',
  'cut-off': 'Mend the text there.',
  'too-large': 'A world of 200 nations fits in 3 million characters.',
  repeated: 'Remove one of the two.',
  unwelcome: 'Remove it.',
};

/** `bound` names the end of a range that a value lies beyond. */
type Bounded = Numbers<'limit'> & { readonly bound: 'least' | 'most' };
const BOUNDS = { least: 'at least', most: 'at most' } as const;
type Described = Texts<'said'>;
type Faulty = { readonly fault: TextFault };

const orElse = (said: string, other: string): string => (said === '' ? other : said);

export const FORM = {
  'no-object': { message: 'is not an object { … }', suggestion: 'A file is one JSON object.' },
  'no-json': ({ line, column, fault }: Numbers<'line' | 'column'> & Faulty): Complaint => ({
    message: `is not JSON: line ${line}, column ${column}: ${textFault(fault)}`,
    suggestion: MENDING.broken,
  }),
  'bad-json': ({ kind, fault }: Faulty & { readonly kind: keyof typeof MENDING }): Complaint => ({
    message: textFault(fault),
    suggestion: MENDING[kind],
  }),
  'too-many-entries': ({ count, most }: Numbers<'count' | 'most'>): Complaint => ({
    message: `has ${count} entries; there may be at most ${most}`,
    suggestion: 'Shorten the list.',
  }),
  'more-issues': ({ more }: Numbers<'more'>): Complaint => ({
    message: `holds ${counted(more, 'issue', 'issues')} more`,
    suggestion: 'Mend those above first.',
  }),
  /** One of so many that it is counted, not told. */
  untold: { message: 'is faulty', suggestion: 'Mend it.' },
  'unknown-key': ({ candidates }: { readonly candidates: Candidates }): Complaint => ({
    message: 'is not known here',
    suggestion: didYouMean(candidates, 'names'),
  }),
  'value-missing': ({ kind, said }: Texts<'kind'> & Described): Complaint => ({
    message: 'is missing',
    suggestion: said === '' ? `Add ${kindOf(kind)}.` : `Add it: ${said}`,
  }),
  'choice-missing': ({ choices, said }: Described & { readonly choices: readonly string[] }): Complaint => ({
    message: 'is missing',
    suggestion: `Add it: ${orElse(said, choices.join(', '))}`,
  }),
  'wrong-kind': ({ value, kind }: Texts<'kind'> & { readonly value: Shown }): Complaint => ({
    message: `is ${shown(value)}; ${kindOf(kind)} is expected`,
    suggestion: `Give ${kindOf(kind)}.`,
  }),
  'unknown-value': ({
    value,
    candidates,
  }: {
    readonly value: Shown;
    readonly candidates: Candidates;
  }): Complaint => ({
    message: `is ${shown(value)}, which is not known here`,
    suggestion: didYouMean(candidates, 'values'),
  }),
  'wrong-pattern': ({
    value,
    pattern,
    said,
  }: Described & { readonly value: Shown; readonly pattern: Pattern }): Complaint => ({
    message: `is ${shown(value)}; it ${PATTERNS[pattern]}`,
    suggestion: orElse(said, 'Write it in that form.'),
  }),
  'does-not-fit': ({ value, said }: Described & { readonly value: Shown }): Complaint => ({
    message: `is ${shown(value)}, which does not fit here`,
    suggestion: orElse(said, 'See the published schema.'),
  }),
  'wrong-length': ({ length, limit, bound }: Numbers<'length'> & Bounded): Complaint => ({
    message: `has ${counted(length, 'entry', 'entries')}; there must be ${BOUNDS[bound]} ${limit}`,
    suggestion: `Give ${BOUNDS[bound]} ${counted(limit, 'entry', 'entries')}.`,
  }),
  'empty-text': { message: 'is empty', suggestion: 'Give it a text.' },
  'wrong-text-length': ({ length, limit, bound }: Numbers<'length'> & Bounded): Complaint => ({
    message: `is ${length} characters long; there may be ${BOUNDS[bound]} ${limit}`,
    suggestion: 'Shorten it.',
  }),
  'out-of-range': ({ value, limit, bound }: Bounded & { readonly value: Shown }): Complaint => ({
    message: `is ${shown(value)}; it must be ${BOUNDS[bound]} ${limit}`,
    suggestion: `Choose ${BOUNDS[bound]} ${limit}.`,
  }),
  'percent-for-share': ({ value }: Numbers<'value'>): Complaint => ({
    message: `is ${value}; it must be at most 1`,
    suggestion: `Shares are decimals: ${value} % is ${value / 100}.`,
  }),
};
