// The glossary's terms: which works are cited for each, and which terms stand near it. Their words are a language's own.

import type { WorkKey } from './works';

export interface TermNote {
  readonly works: readonly WorkKey[];
  readonly see: readonly string[];
}

export const TERM_NOTES = {
  appeasement: { works: ['ripsman-levy-2008', 'fearon-1995'], see: ['bargaining', 'revisionist'] },
  cohesion: {
    works: ['walt-1997', 'wallander-2000', 'weitsman-2004'],
    see: ['breach', 'security-community'],
  },
  breach: { works: ['leeds-savun-2007', 'leeds-2003-reliability'], see: ['cohesion', 'honour'] },
  trust: { works: ['kydd-2005'], see: ['transparency', 'costly-signal'] },
  threat: { works: ['walt-1987'], see: ['balance-of-threat', 'intent'] },
  reputation: { works: ['mercer-1996', 'leeds-2003-reliability'], see: ['credibility', 'standing'] },
  'free-rider': {
    works: ['olson-zeckhauser-1966', 'sandler-hartley-2001'],
    see: ['free-riding', 'burden', 'pledge'],
  },
  'attack-propensity': { works: ['leeds-2003-deter'], see: ['deterrence', 'rivalry'] },
  credibility: {
    works: ['schelling-1966', 'fearon-1997', 'morrow-2000'],
    see: ['audience-costs', 'extended-deterrence'],
  },
  deterrence: {
    works: ['schelling-1966', 'huth-1988', 'leeds-2003-deter'],
    see: ['credibility', 'extended-deterrence'],
  },
  abandonment: { works: ['snyder-1984', 'snyder-1997'], see: ['entrapment', 'alliance'] },
  entrapment: {
    works: ['snyder-1984', 'beckley-2015', 'benson-2012'],
    see: ['abandonment', 'moral-hazard', 'restraint'],
  },
  burden: { works: ['olson-zeckhauser-1966', 'sandler-hartley-2001'], see: ['free-riding', 'pledge'] },
  influence: { works: [], see: [] },
  autonomy: { works: ['morrow-1991'], see: ['asymmetry', 'alliance'] },
  honour: { works: ['leeds-2003-reliability', 'leeds-anac-2005'], see: ['call-to-arms', 'casus-foederis'] },
  balancing: {
    works: ['waltz-1979', 'walt-1987'],
    see: ['bandwagoning', 'buck-passing', 'balance-of-power'],
  },
  bandwagoning: { works: ['walt-1987', 'schweller-1994'], see: ['balancing', 'revisionist'] },
  'free-riding': { works: ['olson-zeckhauser-1966'], see: ['burden-sharing', 'public-good'] },
  'call-to-arms': { works: ['leeds-atop-2002', 'leeds-2003-reliability'], see: ['casus-foederis', 'honour'] },
  'balance-of-threat': { works: ['walt-1987', 'vasquez-1997'], see: ['balance-of-power', 'threat'] },
  'extended-deterrence': { works: ['huth-1988', 'schelling-1966'], see: ['deterrence', 'nuclear-umbrella'] },
  'security-dilemma': { works: ['jervis-1978', 'snyder-1984'], see: ['reassurance', 'arms-race'] },
  'collective-defence': {
    works: ['leeds-atop-2002', 'snyder-1997'],
    see: ['collective-security', 'casus-foederis'],
  },
  'collective-security': {
    works: ['claude-1962', 'mearsheimer-1994'],
    see: ['collective-defence', 'institutions'],
  },
  'casus-foederis': { works: ['leeds-atop-2002', 'leeds-2003-reliability'], see: ['call-to-arms', 'honour'] },
  bilateral: { works: ['cha-2010'], see: ['asymmetry', 'free-riding'] },
  'burden-sharing': {
    works: ['olson-zeckhauser-1966', 'sandler-hartley-2001'],
    see: ['free-riding', 'public-good', 'pledge'],
  },
  security: { works: ['walt-1987'], see: ['threat'] },
  prosperity: { works: ['gilpin-1981'], see: ['burden'] },
  standing: { works: ['mercer-1996'], see: ['reputation'] },
  readiness: { works: ['huth-1988'], see: ['interoperability'] },
  transparency: { works: ['kydd-2005', 'keohane-1984'], see: ['reassurance', 'trust'] },
  interoperability: { works: ['wallander-2000'], see: ['readiness', 'institutions'] },
  transnationalThreat: { works: ['sandler-hartley-2001'], see: ['exposure', 'public-good'] },
  exposure: { works: [], see: ['transnationalThreat'] },
  stateHash: { works: [], see: [] },
  alliance: { works: ['snyder-1997', 'morrow-2000', 'schroeder-1976'], see: ['casus-foederis', 'cohesion'] },
  consultation: { works: ['leeds-atop-2002', 'weitsman-2004'], see: ['entente', 'alliance'] },
  entente: { works: ['weitsman-2004', 'snyder-1997'], see: ['consultation', 'alliance'] },
  'non-aggression': { works: ['leeds-atop-2002', 'weitsman-2004'], see: ['neutrality', 'restraint'] },
  neutrality: { works: ['leeds-2003-deter'], see: ['non-aggression'] },
  'balance-of-power': { works: ['waltz-1979', 'wohlforth-1999'], see: ['balance-of-threat', 'buck-passing'] },
  'buck-passing': {
    works: ['christensen-snyder-1990', 'mearsheimer-2001'],
    see: ['free-riding', 'chain-ganging'],
  },
  'chain-ganging': { works: ['christensen-snyder-1990'], see: ['entrapment', 'buck-passing'] },
  hedging: { works: ['schweller-1994'], see: ['balancing', 'bandwagoning'] },
  revisionist: { works: ['schweller-1994', 'kydd-2005'], see: ['intent', 'bandwagoning'] },
  hegemon: { works: ['gilpin-1981', 'keohane-1984'], see: ['asymmetry', 'institutions'] },
  asymmetry: { works: ['morrow-1991'], see: ['autonomy', 'hegemon'] },
  'commitment-problem': { works: ['fearon-1995', 'powell-2006'], see: ['intent', 'bargaining'] },
  bargaining: { works: ['fearon-1995'], see: ['commitment-problem', 'crisis'] },
  'audience-costs': { works: ['fearon-1994', 'snyder-borghard-2011'], see: ['credibility', 'crisis'] },
  'costly-signal': { works: ['fearon-1997', 'kydd-2005'], see: ['trust', 'reassurance'] },
  reassurance: { works: ['kydd-2005', 'jervis-1978'], see: ['security-dilemma', 'costly-signal'] },
  'moral-hazard': { works: ['benson-2012'], see: ['entrapment', 'casus-foederis'] },
  restraint: {
    works: ['schroeder-1976', 'pressman-2008', 'weitsman-2004'],
    see: ['entrapment', 'asymmetry'],
  },
  crisis: { works: ['fearon-1994', 'schelling-1966'], see: ['brinkmanship', 'audience-costs'] },
  brinkmanship: { works: ['schelling-1966'], see: ['crisis'] },
  sanctions: { works: ['drezner-1999'], see: ['interdependence'] },
  interdependence: {
    works: ['keohane-nye-1977', 'oneal-russett-1997'],
    see: ['democratic-peace', 'sanctions'],
  },
  'democratic-peace': {
    works: ['maoz-russett-1993', 'gartzke-2007', 'oneal-russett-1997'],
    see: ['interdependence'],
  },
  institutions: { works: ['keohane-1984', 'mearsheimer-1994'], see: ['transparency', 'cohesion'] },
  'security-community': { works: ['deutsch-1957', 'adler-barnett-1998'], see: ['trust', 'constructivism'] },
  anarchy: { works: ['waltz-1979', 'wendt-1992'], see: ['offensive-realism', 'constructivism'] },
  'offensive-realism': { works: ['mearsheimer-2001'], see: ['anarchy', 'buck-passing'] },
  constructivism: { works: ['wendt-1992', 'wendt-1999'], see: ['security-community', 'anarchy'] },
  landscape: { works: ['axelrod-bennett-1993'], see: ['rivalry'] },
  rivalry: { works: ['thompson-2001'], see: ['attack-propensity'] },
  intent: { works: ['jervis-1976', 'kydd-2005'], see: ['perception', 'revisionist'] },
  perception: { works: ['jervis-1976'], see: ['intent', 'transparency'] },
  reciprocity: { works: ['axelrod-1984'], see: ['trust'] },
  'public-good': { works: ['olson-zeckhauser-1966', 'sandler-hartley-2001'], see: ['free-riding'] },
  pledge: { works: ['sandler-hartley-2001'], see: ['burden-sharing'] },
  'nuclear-umbrella': { works: ['schelling-1966', 'huth-1988'], see: ['extended-deterrence'] },
  'arms-race': { works: ['jervis-1978', 'kydd-2005'], see: ['security-dilemma'] },
  power: { works: ['waltz-1979', 'gilpin-1981'], see: ['balance-of-power'] },
  wedge: { works: ['crawford-2011'], see: ['cohesion'] },
  brier: { works: ['brier-1950', 'tetlock-gardner-2015'], see: ['calibration'] },
  calibration: { works: ['tetlock-gardner-2015', 'brier-1950'], see: ['brier'] },
} as const satisfies Readonly<Record<string, TermNote>>;

export type TermKey = keyof typeof TERM_NOTES;

/** Where each theory is argued, and where it is contested. */
export const THEORY_WORKS: Readonly<
  Record<string, { readonly by: readonly WorkKey[]; readonly against: readonly WorkKey[] }>
> = {
  'balance-of-threat': { by: ['walt-1987'], against: ['vasquez-1997', 'schweller-1994'] },
  'balance-of-power': { by: ['waltz-1979'], against: ['walt-1987', 'wohlforth-1999'] },
  liberal: { by: ['keohane-nye-1977', 'oneal-russett-1997'], against: ['gartzke-2007', 'mearsheimer-1994'] },
  constructivist: { by: ['wendt-1992', 'wendt-1999', 'adler-barnett-1998'], against: ['mearsheimer-1994'] },
  'offensive-realist': { by: ['mearsheimer-2001'], against: ['schweller-1994', 'kydd-2005'] },
  landscape: { by: ['axelrod-bennett-1993'], against: ['morrow-2000'] },
};
