// Decides what the parts of accounts are called, and says each in one line.
// Refuses to know their sizes.

export interface PartText {
  readonly name: string;
  readonly means: string;
}

const part = (name: string, means: string): PartText => ({ name, means });

/** By the part's kebab-case name in an account. */
export const PARTS: Readonly<Record<string, PartText>> = {
  base: part('Base', 'What any pact starts from before anything else is known of it.'),
  'shared-threat': part(
    'Shared threat',
    'How far the members fear the same powers. A common danger holds a pact together.',
  ),
  'geopolitical-fit': part(
    'Geopolitical fit',
    'How near the members are to each other: allies who are close can help.',
  ),
  'economic-interdependence': part('Economic ties', 'How much the members’ trade depends on each other.'),
  asymmetry: part(
    'Unequal power',
    'Great and small members trade security for influence; such pacts last longer.',
  ),
  'historical-grievance': part('Old grievances', 'Pairs of members that are rivals or remember a wrong.'),
  'internal-crises': part('Quarrels inside', 'Pairs of members with a recent armed dispute between them.'),
  'multilateral-strain': part('Many members', 'The more members, the harder it is to agree.'),
  'change-of-power': part('Shifted power', 'How far the members’ strength has moved since they signed.'),
  'regime-change': part(
    'Changed governments',
    'How far the members’ forms of government have moved since they signed.',
  ),
  'ideological-distance': part('Ideological distance', 'How differently the members are governed.'),
  trust: part('Trust', 'How far the members believe that the others will keep their word.'),
  'diverging-interests': part(
    'Diverging interests',
    'How differently the members rank territory, trade, ideology and the rest.',
  ),
  'unequal-burdens': part('Unequal burdens', 'Members who spend less on defence than they pledged.'),
  'side-pacts': part('Side pacts', 'Members’ dealings with outsiders whom the pact fears.'),
  transparency: part('Transparency', 'How well the members see what the others are doing.'),
  exercises: part('Working together', 'How well the members’ forces can fight side by side.'),
  'clear-roles': part('Clear roles', 'Whether the treaty says who does what.'),
  indecision: part('Indecision', 'Recent votes that failed because the members could not agree.'),
  events: part('Events', 'One-off effects of what happened; they fade.'),
  limits: part('Limits of the scale', 'What keeps the sum between 0 and 100.'),
  clamp: part('Limits of the scale', 'What keeps the sum between 0 and 100.'),
  faded: part('Faded events', 'What events that have now faded away took with them.'),
  summit: part('Summit', 'The members’ leaders met.'),
  'call-honoured': part('Call honoured', 'A member came when it was called.'),
  'call-refused': part('Call refused', 'A member was called and did not come.'),
  'burden-row': part('Row over burdens', 'The members quarrelled over who pays.'),
  'member-left': part('Member left', 'A member went.'),
  'member-joined': part('Member joined', 'A member came in.'),
  violation: part('Broken promise', 'A member broke what it had signed.'),
  renewed: part('Renewed', 'The members signed for another term.'),
  'coalition-success': part('Success', 'The coalition reached what it was made for.'),
  'as-it-is': part('As things are', 'What it has without the treaty.'),
  autonomy: part('Lost autonomy', 'What the clauses cost it in freedom of action.'),
  deference: part('Deference', 'Small nations give way to great ones.'),
  doubt: part('Doubt', 'How unsure it is that you would keep your word.'),
  entrapment: part('Fear of entrapment', 'Being drawn into the others’ wars.'),
  'friends-of-friends': part('Friends of friends', 'Its friends are your friends.'),
  hostility: part('Hostility', 'Rivalry between those who would sign.'),
  interdependence: part('Trade', 'How much they depend on each other’s trade.'),
  'joining-the-feared': part('Joining the feared', 'Safety from whom it fears, by signing with it.'),
  power: part('Power', 'What the members weigh together.'),
  'prior-ties': part('Earlier ties', 'They have been allies before.'),
  proximity: part('Nearness', 'Near allies can help.'),
  reciprocity: part('Past conduct', 'How you have treated it.'),
  reputation: part('Reputation', 'What others think of those who would sign.'),
  'security-gain': part('Security', 'How much safer it would be.'),
  'set-utility': part('The company', 'What these members are worth to each other.'),
  similarity: part('Likeness', 'How alike they are governed.'),
  surplus: part('More than needed', 'Members beyond those that are needed only dilute the gain.'),
  threat: part('Threat', 'What they fear.'),
  threshold: part('Reluctance', 'What any yes must outweigh.'),
  fighting: part('Worth of fighting', 'What it would gain by coming.'),
  odds: part('Odds', 'How the fight would go.'),
  'desired-burden': part('Wished spending', 'What it would spend of its own accord.'),
  leadership: part('Leadership', 'The strongest member leads; the weaker pay in freedom of action.'),
  'bound-already': part('Bound already', 'It has as good a pact with most of them.'),
  ambition: part('Ambition', 'How much it wants to change things.'),
  cohesion: part('Cohesion', 'A pact that holds together is kept.'),
  multilateral: part('Many members', 'Each can leave it to the others.'),
  defence: part('Promise of defence', 'Coming to an ally under attack is asked most and kept less.'),
  wartime: part('Made in war', 'Pacts signed in war are kept more.'),
  neutrality: part('Neutrality', 'Staying out is easier than coming.'),
  offence: part('Promise of attack', 'Who plans an attack together carries it out.'),
  'non-aggression': part('Non-aggression', 'Pacts that also keep the peace inside are kept less.'),
  'named-threat': part('Named threat', 'A promise about one adversary is clearer.'),
  'capability-change': part('Shifted power', 'Its strength has changed since it signed.'),
  'original-target': part('Was a target', 'The ally was once whom the pact was about.'),
  unobserved: part('Not known', 'What has changed since cannot be seen; the mean stands in.'),
  'bilateral-defence': part('Kind of pact', 'Bilateral pacts as a kind.'),
  'multilateral-defence': part('Kind of pact', 'Multilateral pacts as a kind.'),
  'collective-security': part('Kind of pact', 'Collective security is promised easily and kept rarely.'),
  'regional-partnership': part('Kind of pact', 'Partnerships do not call anyone to arms.'),
  'ad-hoc-coalition': part('Kind of pact', 'Who joins a coalition means to fight.'),
  'at-start': part('At the start', 'What the scenario begins with.'),
  before: part('Until this turn', 'What it was when the turn began.'),
  grievance: part('Old grievance', 'A remembered wrong wears trust away.'),
  feared: part('Fear', ''),
  pooled: part('Pooled power', ''),
  'trusted-by': part('Trust', ''),
  rounding: part('Rounding', 'The unit or two that whole numbers leave over.'),
  'exercise-held': part('Joint exercise', 'Forces that work together learn to rely on each other.'),
  'dialogue-held': part('Talks', 'Talking builds trust, slowly.'),
  'summit-held': part('Summit', 'The leaders met.'),
  'intelligence-shared': part('Shared intelligence', 'To share secrets is to trust.'),
  'trade-deal-made': part('Trade deal', 'Both gain.'),
  'aid-given': part('Aid', 'Help is remembered.'),
  'claim-pressed': part('Claim pressed', 'A demand for land frightens.'),
  'call-answered': part('Answer to a call', 'Who came when called, and who did not.'),
  'pact-broken': part('Broken pact', 'A broken word costs trust with everyone who sees it.'),
  'attack-felt': part('Attack', 'Nobody trusts who attacks.'),
  'pledge-kept': part('Pledge kept', 'Spent what was promised.'),
  'pledge-missed': part('Pledge missed', 'Spent less than promised.'),
  'crisis-settled': part('End of a crisis', 'How a crisis ends is remembered.'),
  misunderstanding: part('Misunderstanding', 'Who sees little misreads much.'),
};

/** "shared-threat" → "Shared threat", for a part that nobody has described. */
export function unkebab(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function partText(name: string): PartText {
  return PARTS[name] ?? { name: unkebab(name), means: '' };
}
