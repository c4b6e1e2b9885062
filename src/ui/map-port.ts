// What the page asks of the map, and hears from it.

/** In which colours it is drawn. */
export type Theme = 'light' | 'dark';

/** What the map is asked to show; its form is the map room's own view, met without importing it. */
export interface MapPicture {
  readonly theme: Theme;
  readonly mode: 'blocs' | 'sequential' | 'diverging';
  readonly nations: Readonly<Record<string, NationPicture>>;
  readonly blocs: readonly string[];
  readonly arcs: readonly ArcPicture[];
  readonly marks: readonly { readonly nation: string; readonly kind: 'crisis' | 'call' | 'war' }[];
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly hull: readonly string[];
  /** Outlined boldly: nations that differ from another map. */
  readonly marked?: readonly string[];
  readonly insets: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
}

interface NationPicture {
  readonly name: string;
  readonly slot: number;
  readonly stripe: number;
  readonly pips: number;
  readonly value: number | null;
}

interface ArcPicture {
  readonly from: string;
  readonly to: string;
  readonly kind: 'defence' | 'consultation' | 'non-aggression';
  readonly commitment: number;
  readonly doubt: number;
}

export interface MapHandle {
  show(picture: MapPicture): void;
  /** Glides to a nation; null: the whole map. */
  focus(nation: string | null): void;
  zoomBy(factor: number): void;
  destroy(): void;
}

/** Pixels; `left` of them are covered by something else. */
export interface PictureFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
}

export interface MapHandlers {
  readonly onSelect: (nation: string | null) => void;
  readonly onHover: (nation: string | null) => void;
}
