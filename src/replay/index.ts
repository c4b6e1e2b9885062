// Decides what other rooms may use of the replay: its form, reading, writing, recording, playing and verifying it.
// Refuses to know files, screens and terminals.

export { spreadJson } from './spread-json';
export { FORMAT_VERSION, type Annotation, type Hash, type RecordedTurn, type Replay, type Source } from './format';
export { parseJson, placeOf, type JsonFault, type JsonPath } from './json';
export { playTo, positions } from './play';
export { readReplay, type ReadIssue, type ReadResult } from './read';
export { orderSchema } from './schema';
export { advance, record, startOf, type Game, type Position } from './record';
export { resolverOf, sourcesOf, withTheory, type ContentResolver, type Library, type Sources } from './sources';
export { verify, type MismatchReason, type Verdict } from './verify';
export { ENGINE_VERSION } from './version';
export { writeReplay } from './write';
