// The one-line definitions of the field's terms that popovers show.

export const GLOSSARY = {
  cohesion: {
    term: 'Cohesion',
    means: 'How firmly a pact holds together, 0 to 100: the sum of the parts below it.',
  },
  breach: {
    term: 'Breach pressure',
    means:
      'The chance that a member breaks or renegotiates the pact within the next years. It grows with threat and falls with cohesion.',
  },
  trust: {
    term: 'Trust',
    means: 'How far one nation believes that another will keep its word. Slow to gain, quick to lose.',
  },
  threat: {
    term: 'Threat',
    means: 'What one nation fears from another: hostility × power × nearness × offensive forces (Walt 1987).',
  },
  credibility: {
    term: 'Credibility',
    means: 'How much power would probably come to a target’s aid, against what an attacker can bring.',
  },
  deterrence: {
    term: 'Deterrence',
    means: 'An attack is less likely where the attacker expects allies to come.',
  },
  abandonment: {
    term: 'Abandonment',
    means: 'The risk that an ally does not come when it is called (Snyder 1984).',
  },
  entrapment: {
    term: 'Entrapment',
    means: 'The risk of being drawn into an ally’s war (Snyder 1984).',
  },
  autonomy: {
    term: 'Autonomy',
    means: 'Freedom of action. Each clause that binds you costs some of it.',
  },
  balancing: {
    term: 'Balancing',
    means: 'Joining others against the one you fear most.',
  },
  bandwagoning: {
    term: 'Bandwagoning',
    means: 'Joining the one you fear, to be spared or to share.',
  },
  'free-riding': {
    term: 'Free riding',
    means: 'Enjoying the common defence while others pay for it.',
  },
  'call-to-arms': {
    term: 'Call to arms',
    means: 'An ally under attack asks those who promised to come.',
  },
  'balance-of-threat': {
    term: 'Balance of threat',
    means:
      'States ally against what frightens them: power that is near, hostile and made to attack (Walt 1987).',
  },
  'extended-deterrence': {
    term: 'Extended deterrence',
    means: 'Keeping an ally safe by promising to fight for it; it works as far as the promise is believed.',
  },
  'security-dilemma': {
    term: 'Security dilemma',
    means: 'What one side does to feel safe makes the other feel threatened (Jervis 1978).',
  },
  'collective-defence': {
    term: 'Collective defence',
    means: 'An attack on one is answered by all: directed at an outsider.',
  },
  'burden-sharing': {
    term: 'Burden sharing',
    means: 'Who pays for the common defence, and who rides free.',
  },
  readiness: {
    term: 'Readiness',
    means: 'How fast forces can act. Exercises raise it; it decays without them.',
  },
  transparency: { term: 'Transparency', means: 'How well two nations see what the other is doing.' },
  stateHash: {
    term: 'State hash',
    means:
      'A fingerprint of the whole game. The same scenario, seed and orders give the same one everywhere.',
  },
};
