// The English words of a game: its screens, and the sentences of events, orders, treaties, refusals and verdicts.

import type { Wording } from '../wording';
import { AGENDA_SENTENCES } from './agenda';
import { betrayalText } from './betrayal';
import { likelihood, soundingText } from './chances';
import { branchText } from './branches';
import { citationOf } from './citation';
import { gameChrome } from './game-chrome';
import { answersSentence, callsSentence, EVENT_LABELS, SENTENCES } from './events';
import { ordinal } from './ordinal';
import { ASKED, PROGRESS } from './objectives';
import { courseText } from './course';
import { networkText } from './network';
import { ORDER_SENTENCES } from './orders';
import {
  chanceLine,
  COLUMN_TEXT,
  deterredLine,
  effectShort,
  nationLine,
  pactLine,
  pairLine,
} from './outcomes';
import { PARTS } from './parts';
import {
  callSummary,
  CAUSE_TEXT,
  crisisSummary,
  warSummary,
  defectionSummary,
  offerSummary,
  offerToLine,
  ownOfferLine,
  RUNG_TEXT,
} from './pending-decisions';
import { REFUSALS } from './refusals';
import { verdictWords } from './replays';
import { savesText } from './saves';
import { shareText } from './share';
import { timerText } from './timer';
import { standingText } from './standing';
import { reviewWords } from './review';
import { deterrenceSummary, inviteWords, nationSummary, pactSummary } from './summaries';
import { THREAT_TEXT, UNFOUND_TEXT } from './threats';
import {
  ARTICLES,
  CLAUSE_TEXT,
  DECISION_TEXT,
  LAWFUL_OUT_TEXT,
  PACT_TYPE_TEXT,
  PAYMENT_LINES,
  PAYMENT_TEXT,
  peaceAtStake,
  THREAT_KIND_TEXT,
  TRIGGER_TEXT,
  turns,
  years,
} from './treaty';

export const englishGame = {
  gameChrome,
  events: SENTENCES,
  eventLabels: EVENT_LABELS,
  callsSentence,
  answersSentence,
  orders: ORDER_SENTENCES,
  agenda: AGENDA_SENTENCES,
  refusals: REFUSALS,
  replays: verdictWords,
  review: reviewWords,
  asked: ASKED,
  progress: PROGRESS,
  columnText: COLUMN_TEXT,
  effectShort,
  pairLine,
  nationLine,
  pactLine,
  deterredLine,
  chanceLine,
  likelihood,
  soundingText,
  citation: citationOf,
  parts: PARTS,
  causeText: CAUSE_TEXT,
  rungText: RUNG_TEXT,
  callSummary,
  crisisSummary,
  warSummary,
  defectionSummary,
  offerSummary,
  offerToLine,
  ownOfferLine,
  deterrenceSummary,
  inviteWords,
  nationSummary,
  pactSummary,
  threatText: THREAT_TEXT,
  unfoundText: UNFOUND_TEXT,
  pactTypeText: PACT_TYPE_TEXT,
  clauseText: CLAUSE_TEXT,
  paymentText: PAYMENT_TEXT,
  paymentLines: PAYMENT_LINES,
  decisionText: DECISION_TEXT,
  lawfulOutText: LAWFUL_OUT_TEXT,
  threatKindText: THREAT_KIND_TEXT,
  triggerText: TRIGGER_TEXT,
  articles: ARTICLES,
  peaceAtStake,
  turns,
  years,
  ordinal,
  standingText,
  networkText,
  courseText,
  savesText,
  betrayalText,
  branchText,
  shareText,
  timerText,
};

/** What a language needs besides for a game; English is the form. */
export type GameWords = Wording<typeof englishGame>;
