// What can be wrong with a text or its bytes, as codes that a language has words for.

/** `too-early`: the text ends before its value does. */
export type BrokenJson =
  | 'key-expected'
  | 'value-expected'
  | 'unexpected'
  | 'colon-expected'
  | 'comma-expected'
  | 'comma-or-brace-expected'
  | 'comma-or-bracket-expected'
  | 'end-expected'
  | 'no-comments'
  | 'string-open'
  | 'number-open'
  | 'escape-cut'
  | 'escape-unknown'
  | 'escape-missing'
  | 'no-json'
  | 'too-early';

/** `most` is the limit that the text is beyond. */
export type TextFault =
  | { readonly code: BrokenJson }
  | { readonly code: 'text-too-long'; readonly length: number; readonly most: number }
  | {
      readonly code: 'string-too-long' | 'too-deep' | 'list-too-long' | 'too-many-keys';
      readonly most: number;
    }
  | { readonly code: 'key-repeated'; readonly key: string }
  | { readonly code: 'character-unwelcome'; readonly character: string };

/** In which encoding bytes seem to be that are not UTF-8. */
export type OtherEncoding = 'UTF-16' | 'UTF-32' | 'unknown';
