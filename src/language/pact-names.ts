// What pacts are called: names that agents give as codes, references to capitals, and a suggestion for those who name one.

import { asNationId, type Content, indexOf, type PactType } from '../engine';

/** What agents call a treaty of each kind, after the capital it is signed in. */
const GIVEN: Readonly<Record<PactType, (place: string) => string>> = {
  'bilateral-defence': (place) => `Treaty of mutual assistance of ${place}`,
  'multilateral-defence': (place) => `Defence treaty of ${place}`,
  'collective-security': (place) => `Security covenant of ${place}`,
  'regional-partnership': (place) => `Partnership of ${place}`,
  'ad-hoc-coalition': (place) => `Coalition of ${place}`,
};

/** What a person is offered as a name. */
export const SUGGESTED: Readonly<Record<PactType, (place: string) => string>> = {
  'bilateral-defence': (place) => `Treaty of ${place}`,
  'multilateral-defence': (place) => `${place} Alliance`,
  'collective-security': (place) => `Covenant of ${place}`,
  'regional-partnership': (place) => `${place} Partnership`,
  'ad-hoc-coalition': (place) => `${place} Coalition`,
};

const isKind = (code: string): code is PactType => Object.hasOwn(GIVEN, code);

const CODE = /^([a-z-]+) @([A-Z][A-Z0-9]+)$/;
const REFERENCE = /@([A-Z][A-Z0-9]+)/g;

/** A name for people: a code is worded, every capital referred to by its nation's id is spelled out; anything else stays. */
export function spelledOut(content: Content, name: string): string {
  const [, type = '', nation = ''] = CODE.exec(name) ?? [];
  const capital = capitalOf(content, nation);
  if (isKind(type) && capital !== undefined) return GIVEN[type](capital);
  return name.replace(REFERENCE, (whole, id: string) => capitalOf(content, id) ?? whole);
}

const capitalOf = (content: Content, id: string): string | undefined =>
  content.nations[indexOf(content, asNationId(id))]?.capital.name;
