// How a theory file writes what speaks for and against the acts of statecraft: sanctions, relief, missions, arms, supplies.

import * as z from 'zod/mini';
import { share, weight } from './weight';

const term = (what: string, source?: string) => weight(0, 20, 'utility', what, source);
const years = (what: string, source?: string) => weight(0, 50, 'years', what, source);

const BALDWIN = 'Baldwin 1985; design';
const DREZNER = 'Drezner 1999; design';
const FORTNA = 'Fortna 2008; design';
const ARMS = 'Yarhi-Milo, Lanoszka & Cooper 2016; design';
const HIRSCHMAN = 'Hirschman 1945; design';

const sanctions = z.strictObject({
  clash: share('How grave an attack is that came to a clash, against one that came to war'),
  memoryYears: years('Years after its end in which an attack is forgotten', BALDWIN),
  precedent: term('Fear of being next', BALDWIN),
  victim: term('What the victim is to it: bound, trusted, or itself', BALDWIN),
  rivalry: term('Full rivalry with the aggressor', DREZNER),
  company: term('Partners whose sanctions are on already', 'Martin 1992; design'),
  companyHalf: weight(0.1, 50, 'partners', 'How many of them count as half', 'Martin 1992; design'),
  inKind: term('Answer to a hardship that the other has put on it', 'Axelrod 1984; design'),
  pressure: term('Hold by trade over the other side of a crisis of its own', DREZNER),
  leverage: term('Supplying all that the other lacks of something', HIRSCHMAN),
  trade: term('Depending wholly on trade with the other', DREZNER),
  ties: term('Being bound to the other by treaty, or trusting it wholly', DREZNER),
  exposure: term("The other's strength, as far as it is feared and no friend holds it back"),
  reluctance: term('What any sanction must outweigh'),
  cutOff: term('What a cut-off must outweigh beside that', HIRSCHMAN),
  inertia: term('What holds a sanction on once it is imposed', 'Dorussen & Mo 2001; design'),
  fatigue: term('What a year of it wears the will down by', 'Dorussen & Mo 2001; design'),
});

const relief = z.strictObject({
  ties: term('Trusting wholly whom it would help'),
  near: term('Need next door', 'Salehyan & Gleditsch 2006; design'),
  promised: term('A treaty that promises relief'),
  fear: term('Fear of whom it would help'),
  means: term('Giving as the poor to the rich'),
  reluctance: term('What any relief must outweigh'),
});

const missions = z.strictObject({
  ties: term('Trusting the host wholly'),
  near: term('A quarrel or rising next door', 'Gilligan & Stedman 2003; design'),
  promised: term('A treaty that promises peacekeepers, or collective security with the host', FORTNA),
  partial: term('Being bound to one side alone', FORTNA),
  danger: term('A side that is stronger beyond all measure', 'Gilligan & Stedman 2003; design'),
  reluctance: term('What any mission must outweigh'),
});

const arming = z.strictObject({
  shared: term('Sharing all fears with the partner', ARMS),
  besieged: term('A partner at odds with whom it fears or hates', ARMS),
  ties: term('Trusting the partner wholly, above neutral', ARMS),
  hold: term('Share of its taste for control that a supply gives over the weaker', ARMS),
  turned: term('Fear that it may be turned against itself'),
  own: term('Needing it at home'),
  client: term('What each standing supply takes from the worth of one more'),
  reluctance: term('What any sale must outweigh'),
  technology: term('What a transfer of technology must outweigh'),
  intelligence: term('What sharing of intelligence must outweigh'),
  unrest: term('A partner whose government has no stability left', 'Kastner & Wohlforth 2021; design'),
});

const supply = z.strictObject({
  need: term('Lacking all it needs of something, and being offered all of it', HIRSCHMAN),
  sale: term('Offering that to another', HIRSCHMAN),
  ties: term('Trusting the partner wholly, above neutral'),
  dependence: term('Depending on whom it fears', HIRSCHMAN),
  hold: term('Share of its taste for control that dependence gives over the weaker', HIRSCHMAN),
  prosperity: term('A whole gdp earned by it, for a nation that cares for prosperity alone'),
  reluctance: term('What any deal must outweigh'),
  venture: term('What an investment must outweigh'),
});

export const statecraftSchema = z.strictObject({
  sanctions,
  relief,
  missions,
  arming,
  supply,
  operation: weight(
    0,
    100,
    'utility',
    'Fear beyond all measure that an operation would take away',
    'Byman 2006; design',
  ),
  operationReluctance: term('What any operation must outweigh'),
  summitYears: years('Years after a summit in which none is called again'),
  summit: share('Share of its strain that a summit is hoped to take from a pact', 'Snyder 1997; design'),
  summitReluctance: term('What any summit must outweigh'),
});
