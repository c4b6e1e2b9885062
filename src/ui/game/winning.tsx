// One sentence of what winning is for the person at the screen.

import type { NationId } from '../../engine';
import { Sentence } from '../kit/names';
import { useLanguage } from '../kit/language';
import { useGame } from './game';

export function Winning({ me }: { me: NationId }) {
  const { winningSentence } = useLanguage();
  const { objectives } = useGame().session.content;
  return (
    <p class="winning">
      <Sentence text={winningSentence(objectives.filter(({ nation }) => nation === me))} />
    </p>
  );
}
