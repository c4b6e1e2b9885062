// What the map can be asked to show: the whole contract between the game and the drawing.

export const ARC_KINDS = ['defence', 'consultation', 'non-aggression'] as const;
export type ArcKind = (typeof ARC_KINDS)[number];

export const MARK_KINDS = ['crisis', 'call', 'war'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** Eight blocs have a colour and a pattern of their own; a ninth is shown as none. */
export const SLOTS = 8;

export interface NationView {
  readonly name: string;
  /** The leading bloc's palette slot 0…7, −1 none. */
  readonly slot: number;
  /** The second membership's slot, −1 none. */
  readonly stripe: number;
  /** Memberships beyond two. */
  readonly pips: number;
  /** 0…1 in mode `sequential`, −1…1 in mode `diverging`, null where nothing is known; ignored in mode `blocs`. */
  readonly value: number | null;
}

export interface ArcView {
  readonly from: string;
  readonly to: string;
  readonly kind: ArcKind;
  /** 0…1, drawn as width. */
  readonly commitment: number;
  /** 0…1, drawn as gaps. */
  readonly doubt: number;
}

export interface MarkView {
  readonly nation: string;
  readonly kind: MarkKind;
}

/** Pixels of the map's element that panels cover. */
export interface Insets {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface MapView {
  readonly theme: 'light' | 'dark';
  readonly mode: 'blocs' | 'sequential' | 'diverging';
  readonly nations: Readonly<Record<string, NationView>>;
  /** Names of the blocs by slot, written across them when the map is zoomed far out; '' or missing: none. */
  readonly blocs?: readonly string[];
  readonly arcs: readonly ArcView[];
  readonly marks: readonly MarkView[];
  readonly selected: string | null;
  readonly hovered: string | null;
  /** Members of the hovered pact. */
  readonly hull: readonly string[];
  /** Outlined boldly: nations that differ from another map. Drawn on pictures alone. */
  readonly marked?: readonly string[];
  readonly insets: Insets;
}

/** Nothing selected, nobody allied: what a map shows before it is told anything. */
export const EMPTY_VIEW: MapView = {
  theme: 'light',
  mode: 'blocs',
  nations: {},
  arcs: [],
  marks: [],
  selected: null,
  hovered: null,
  hull: [],
  insets: { left: 0, right: 0, top: 0, bottom: 0 },
};
