// The English words of the first screen, of what all screens share, and of dates and names.

import type { Wording } from '../wording';
import { calendar } from './calendar';
import { MONEY } from './formats';
import { frontChrome } from './front-chrome';
import { GLOSSARY } from './glossary';
import { naming } from './names';
import { GIVEN, PACT_TYPE_WORDS, SUGGESTED } from './pact-names';
import { agentText, scoreText, seats } from './seats';

export const englishFront = {
  locale: 'en-GB',
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
  chrome: frontChrome,
};

/** What a language needs for the first screen; English is the form. */
export type FrontWords = Wording<typeof englishFront>;
