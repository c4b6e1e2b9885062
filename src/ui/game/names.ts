// How a game's nations, pacts and turns are called.

import {
  dateOf,
  threatFoundBy,
  type Content,
  type NationId,
  type Pact,
  type PactId,
  type State,
  type ThreatId,
} from '../../engine';
import type { Front } from '../../language/front';
import type { Bloc } from './blocs';
import type { Chronicle } from './chronicle';
import { fitting, type Names } from '../../language/markup';
import type { Language } from '../../language/language';

/** As its only pact, or as a patron and its allies. */
export function blocName({ naming, pactName }: Front, content: Content, { hub, pacts }: Bloc): string {
  if (hub === null) return pactName(content, pacts[0]!.name);
  return naming.hub(content.nations.find(({ id }) => id === hub)?.name ?? hub);
}

export interface GameNames extends Names {
  /** Without an article, for tables and headings. */
  title(id: NationId): string;
  /** The turn's season and year. */
  date(turn: number): string;
  /** Short, for columns. */
  short(turn: number): string;
  /** When a part of a pact's account last moved. */
  since(turn: number, signed: number): string;
}

/** What a list of names is made with: a game's screen, or a watched one. */
interface Titled {
  readonly language: Pick<Language, 'compare'>;
  readonly names: { readonly value: Pick<GameNames, 'title'> };
  readonly session: { readonly content: Content };
}

/** Nations as a list shows them, all or some: by name, in the reader's order. */
export function byTitle(
  { language, names, session }: Titled,
  ids: readonly NationId[] = session.content.nations.map(({ id }) => id),
): readonly NationId[] {
  const { title } = names.value;
  return [...ids].sort((a, b) => language.compare(title(a), title(b)));
}

/** Who is in a pact, as a list shows them. */
export const membersByTitle = (shown: Titled, { members }: Pick<Pact, 'members'>): readonly NationId[] =>
  byTitle(
    shown,
    members.map(({ nation }) => nation),
  );

/** `reader` sees the names of threats that it has found; nobody in particular sees all. */
export function namesOf(
  language: Language,
  state: State,
  chronicle: Chronicle,
  reader: NationId | null,
): GameNames {
  const { naming, season, t, unfoundText } = language;
  const { content } = state;
  const nations = new Map(content.nations.map(({ id, name }) => [id, name]));
  const title = (id: NationId): string => nations.get(id) ?? id;
  const date = (turn: number): string => season(dateOf(content, turn), content.turnsPerYear);
  const short = (turn: number): string => season(dateOf(content, turn), content.turnsPerYear, true);
  return fitting<GameNames>(language, {
    title,
    nation: (id) => naming.withArticle(title(id)),
    pact: (id: PactId) => chronicle.pacts.get(id)?.name ?? id,
    threat: (id: ThreatId) => {
      const threat = content.threats.find((one) => one.id === id);
      if (threat === undefined) return id;
      const known = reader === null || threatFoundBy(state, id, reader);
      return known ? threat.name : unfoundText[threat.kind];
    },
    date,
    short,
    since: (turn, signed) => {
      if (turn <= signed) return signed === 0 ? t.account.atStart : t.account.atSigning;
      return turn === 0 ? t.account.atStart : short(turn);
    },
  });
}
