// The French words of the first screen, and of dates and names; those of a game are fetched behind it.

import type { FrontWords } from '../en/front';
import { calendar } from './calendar';
import { MONEY } from './formats';
import { frontChrome } from './front-chrome';
import { GLOSSARY } from './glossary';
import { modeText } from './map-modes';
import { naming } from './names';
import { ACTION_TEXT, ANSWER_TEXT, END_TEXT, RESOURCE_TEXT, STANCE_TEXT, WAR_STANCE_TEXT } from './orders';
import { GIVEN, PACT_TYPE_WORDS, SUGGESTED } from './pact-names';
import { agentText, scoreText, seats } from './seats';
import { typesetAll } from './typography';

export const frenchFront: FrontWords = typesetAll<FrontWords>({
  locale: 'fr',
  sums: MONEY,
  calendar,
  naming,
  pactNames: GIVEN,
  suggestedNames: SUGGESTED,
  pactTypeWords: PACT_TYPE_WORDS,
  agentText,
  scoreText,
  seats,
  glossary: GLOSSARY,
  modeText,
  actionText: ACTION_TEXT,
  answerText: ANSWER_TEXT,
  stanceText: STANCE_TEXT,
  warStanceText: WAR_STANCE_TEXT,
  resourceText: RESOURCE_TEXT,
  endText: END_TEXT,
  chrome: frontChrome,
});
