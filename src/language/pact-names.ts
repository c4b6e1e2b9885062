// How the names of pacts are read: those that agents give are codes, and a capital is referred to by its nation.

import { asNationId, type Content, indexOf, type PactType } from '../engine';

/** Content that knows how the pacts that its scenario names are called in the reader's language. */
export interface WordedContent extends Content {
  readonly pactWords: Readonly<Record<string, string>>;
}

export type PactNames = Readonly<Record<PactType, (place: string) => string>>;

const isKind = (given: PactNames, code: string): code is PactType => Object.hasOwn(given, code);

/** The number that tells a later pact from an earlier one of its name. */
const NUMBERED = /^(.*) #(\d{1,3})$/;
const CODE = /^([a-z-]+) @([A-Z][A-Z0-9]+)$/;
const REFERENCE = /@([A-Z][A-Z0-9]+)/g;

/** A name for people: a code is worded, every capital referred to by its nation's id is spelled out, a number told as kings' are; anything else stays. */
export function spelledOut(given: PactNames, content: Content, name: string): string {
  const [, plainName = name, number = ''] = NUMBERED.exec(name) ?? [];
  return `${plainlySpelledOut(given, content, plainName)}${number === '' ? '' : ` ${roman(Number(number))}`}`;
}

const ROMAN = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** From 1. */
export function roman(number: number): string {
  const [digit, worth] = ROMAN.find(([, least]) => number >= least) ?? ['', number];
  return number > worth ? `${digit}${roman(number - worth)}` : digit;
}

function plainlySpelledOut(given: PactNames, content: Content, name: string): string {
  const worded = (content as Partial<WordedContent>).pactWords?.[name];
  if (worded !== undefined) return worded;
  const [, type = '', nation = ''] = CODE.exec(name) ?? [];
  const capital = capitalOf(content, nation);
  if (isKind(given, type) && capital !== undefined) return given[type](capital);
  return name.replace(REFERENCE, (whole, id: string) => capitalOf(content, id) ?? whole);
}

const capitalOf = (content: Content, id: string): string | undefined =>
  content.nations[indexOf(content, asNationId(id))]?.capital.name;
