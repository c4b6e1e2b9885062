// One sentence in a game's setup of what winning is for the chosen nation; its words come with the language of a game.

import type { Content, NationId } from '../../engine';
import type { Ports } from '../ports';
import { useFetched } from '../kit/fetched';
import { fitting } from '../../language/markup';
import { useFront } from '../kit/language';
import { NamesContext, Sentence } from '../kit/names';

interface WinningProps {
  readonly ports: Ports;
  readonly content: Content;
  readonly nation: NationId;
}

export function Winning({ ports, content, nation }: WinningProps) {
  const front = useFront();
  const { naming } = front;
  const language = useFetched(ports.language, () => undefined);
  if (language === null) return null;
  const title = (id: NationId): string => content.nations.find((one) => one.id === id)?.name ?? id;
  const names = fitting(front, {
    title,
    nation: (id: NationId) => naming.withArticle(title(id)),
    pact: (id: string) => id,
    threat: (id: string) => id,
  });
  const goals = content.objectives.filter((objective) => objective.nation === nation);
  return (
    <NamesContext.Provider value={names}>
      <p class="winning">
        <Sentence text={language.winningSentence(goals)} />
      </p>
    </NamesContext.Provider>
  );
}
