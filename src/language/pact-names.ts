// How the names of pacts are read: those that agents give are codes, and a capital is referred to by its nation.

import { asNationId, type Content, indexOf, type PactType } from '../engine';

export type PactNames = Readonly<Record<PactType, (place: string) => string>>;

const isKind = (given: PactNames, code: string): code is PactType => Object.hasOwn(given, code);

const CODE = /^([a-z-]+) @([A-Z][A-Z0-9]+)$/;
const REFERENCE = /@([A-Z][A-Z0-9]+)/g;

/** A name for people: a code is worded, every capital referred to by its nation's id is spelled out; anything else stays. */
export function spelledOut(given: PactNames, content: Content, name: string): string {
  const [, type = '', nation = ''] = CODE.exec(name) ?? [];
  const capital = capitalOf(content, nation);
  if (isKind(given, type) && capital !== undefined) return given[type](capital);
  return name.replace(REFERENCE, (whole, id: string) => capitalOf(content, id) ?? whole);
}

const capitalOf = (content: Content, id: string): string | undefined =>
  content.nations[indexOf(content, asNationId(id))]?.capital.name;
