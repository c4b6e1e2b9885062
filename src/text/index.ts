// What other rooms use of text from outside: JSON with places, encodings, and the form of names and seeds.

export { decodeText, type Decoded } from './decode';
export type { OtherEncoding, TextFault } from './fault';
export { offsetsOf, parseJson, placeOf, type JsonFault, type JsonPath, type JsonRules } from './json';
export { FILE_LIMITS } from './limits';
export { packed, unpacked } from './packed';
export { folded, LONGEST_NAME, LONGEST_SEED, nameFrom, seedFrom, shownSafely } from './plain';
