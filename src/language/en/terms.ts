// What the glossary says beyond the one line that popovers show at once, and the terms that only the glossary has. Fetched when a term is opened.

export const englishTerms = {
  /** Those of the first screen have their term and line in `glossary.ts`. */
  added: {
    honour: {
      term: 'Chance to come',
      means:
        'How likely a member is to honour a call: from the treaty’s clauses and what has changed since it was signed (Leeds & Anac 2005). More formal institutions do not raise it.',
    },
    burden: {
      term: 'Defence burden',
      means:
        'Defence spending as a share of the economy. Small members often spend less and ride free (Olson & Zeckhauser 1966).',
    },
    security: { term: 'Security', means: 'How little is left to fear once your friends’ help is counted.' },
    prosperity: { term: 'Prosperity', means: 'What your economy has left after defence, against the start.' },
    standing: { term: 'Standing', means: 'Your reputation among all nations.' },
    'attack-propensity': {
      term: 'Proneness to attack',
      means: 'Disputes that one nation would begin with another in a hundred years, as things stand.',
    },
    reputation: {
      term: 'Reputation',
      means: 'The trust that all others have in a nation, weighted by their power.',
    },
    interoperability: {
      term: 'Interoperability',
      means: 'How well two nations’ forces can fight side by side.',
    },
    transnationalThreat: {
      term: 'Transnational threat',
      means:
        'Danger that no state makes: terrorism, cyber attacks, climate stress, economic shocks, insurgency. Feared and answered like a state’s.',
    },
    exposure: { term: 'Exposure', means: 'How open a nation lies to a kind of threat.' },
    influence: {
      term: 'Influence',
      means:
        'What diplomacy is paid with. You get some each turn, more with a good reputation; little is carried over.',
    },
    'free-rider': {
      term: 'Free-rider index',
      means: 'How far a member pays less than it pledged, or than the pact’s mean where nothing is pledged.',
    },
    'collective-security': {
      term: 'Collective security',
      means: 'All promise to act against whichever of them attacks (Claude 1962).',
    },
    'casus-foederis': {
      term: 'Casus foederis',
      means: 'The case in which a treaty binds, as its text names it.',
    },
    bilateral: {
      term: 'Bilateral or multilateral',
      means: 'Promises of two, or one promise of many (Cha 2010).',
    },
    appeasement: {
      term: 'Appeasement',
      means: 'Giving way to a claim so as to content whoever makes it, or to buy time.',
    },
    alliance: {
      term: 'Alliance',
      means: 'A formal promise between states of what each will do if there is a war.',
    },
    consultation: {
      term: 'Consultation pact',
      means: 'A promise to talk before acting; it binds to nothing more.',
    },
    entente: { term: 'Entente', means: 'An understanding between states, looser than an alliance.' },
    'non-aggression': { term: 'Non-aggression pact', means: 'A promise not to attack each other.' },
    neutrality: { term: 'Neutrality', means: 'Staying out of others’ wars, by promise or by choice.' },
    'balance-of-power': {
      term: 'Balance of power',
      means: 'States combine against whoever grows strongest, whatever it intends.',
    },
    'buck-passing': { term: 'Buck-passing', means: 'Leaving it to another to stand up to a common danger.' },
    'chain-ganging': {
      term: 'Chain-ganging',
      means: 'Following an ally into war because one cannot afford to see it beaten.',
    },
    hedging: { term: 'Hedging', means: 'Keeping on terms with a possible foe while insuring against it.' },
    revisionist: {
      term: 'Revisionist state',
      means: 'One that wants more than it has, against one that is content.',
    },
    hegemon: {
      term: 'Hegemon',
      means: 'A state so strong that it can make and pay for rules that others follow.',
    },
    asymmetry: {
      term: 'Asymmetric alliance',
      means: 'One between unequal partners: the strong gives security, the weak gives way.',
    },
    'commitment-problem': {
      term: 'Commitment problem',
      means: 'A bargain that both would like fails because one of them could not be held to it later.',
    },
    bargaining: {
      term: 'Bargaining before war',
      means: 'War costs both sides, so there is nearly always a settlement that both would prefer to it.',
    },
    'audience-costs': {
      term: 'Audience costs',
      means: 'What backing down after a public threat or promise costs a leader at home.',
    },
    'costly-signal': { term: 'Costly signal', means: 'An act that only one who means it would afford.' },
    reassurance: { term: 'Reassurance', means: 'Showing a wary neighbour that one means no harm.' },
    'moral-hazard': { term: 'Moral hazard', means: 'Who is protected whatever it does takes more risks.' },
    restraint: {
      term: 'Restraint of allies',
      means: 'Using an alliance to hold the ally back rather than to fight beside it.',
    },
    crisis: {
      term: 'Crisis',
      means: 'A demand backed by a threat of force, before either side gives way or fights.',
    },
    brinkmanship: {
      term: 'Brinkmanship',
      means: 'Running a risk of war that nobody fully controls, so that the other gives way first.',
    },
    sanctions: {
      term: 'Sanctions',
      means: 'Cutting trade or other ties to make a state change what it does.',
    },
    interdependence: { term: 'Interdependence', means: 'Ties that would be costly to both to cut.' },
    'democratic-peace': { term: 'Democratic peace', means: 'Democracies hardly ever fight each other.' },
    institutions: {
      term: 'Institutions',
      means: 'Rules and bodies that states keep although nobody forces them.',
    },
    'security-community': {
      term: 'Security community',
      means: 'States among which war has become unthinkable.',
    },
    anarchy: { term: 'Anarchy', means: 'That there is no authority above states.' },
    'offensive-realism': {
      term: 'Offensive realism',
      means: 'Intentions cannot be known, so great powers seek all the power that they can get.',
    },
    constructivism: {
      term: 'Constructivism',
      means: 'Interests and threats are made by how states see themselves and each other.',
    },
    landscape: {
      term: 'Landscape theory',
      means: 'Each state settles where it has least to do with those it would rather not stand beside.',
    },
    rivalry: { term: 'Rivalry', means: 'Two states that see each other as competitors and enemies.' },
    intent: { term: 'Intent', means: 'How far a state wants to change things by force.' },
    perception: { term: 'Perception', means: 'What a state takes another’s power and intent for.' },
    reciprocity: { term: 'Reciprocity', means: 'Doing to others as they did: help for help, harm for harm.' },
    'public-good': {
      term: 'Public good',
      means: 'What nobody can be shut out from, and what is not used up by one more who enjoys it.',
    },
    pledge: { term: 'Pledge', means: 'A promise of how much to spend on the common defence.' },
    'nuclear-umbrella': {
      term: 'Nuclear umbrella',
      means: 'A nuclear power’s promise to defend an ally with all that it has.',
    },
    'arms-race': { term: 'Arms race', means: 'Two states arm in answer to each other.' },
    power: {
      term: 'Power',
      means: 'Here: a state’s share of what the states of its world can bring to bear.',
    },
    wedge: { term: 'Wedge strategy', means: 'Keeping a hostile alliance from forming, or prising it apart.' },
    brier: { term: 'Brier score', means: 'How far stated chances lay from what came: 0 is perfect.' },
    calibration: {
      term: 'Calibration',
      means: 'Whether what one calls 70 per cent happens seven times in ten.',
    },
  },
  says: {
    appeasement:
      'It works where the claim is limited, and whets the appetite where it is not. Some hold that Britain bought time to arm by it.',
    cohesion:
      'A common threat is the strongest bond, and not the only one: institutions, habits and trade hold pacts together when the threat fades.',
    breach:
      'Most alliances that end early end after a change in a member: its power, its government, another partner.',
    trust:
      'To trust is to expect that the other would rather return cooperation than exploit it; foes can trust an inspected treaty.',
    threat: 'States answer to threat rather than to power alone. Intent is what they can see least of.',
    reputation:
      'Whether keeping one’s word to one ally makes others believe it is disputed: some find that states judge each case by itself.',
    'free-rider':
      'Spending is not the whole of a contribution: bases, troops in the field and risks count too, and are harder to count.',
    'attack-propensity':
      'A sum of what is at stake, of the odds and of what restrains, held against the record of disputes since 1816.',
    credibility:
      'A promise is believed where keeping it is in one’s interest then, or where breaking it has been made costly now.',
    deterrence:
      'In the record, states whose allies promised defence are challenged less often; those who are challenged all the same are hard cases.',
    abandonment:
      'Whoever fears it clings: supports the ally, promises more. That makes entrapment likelier, and so the two risks trade off.',
    entrapment:
      'Conditions in the treaty and a hand on the ally lower it. Great powers have been dragged in less often than is thought.',
    burden: 'The share says how much a state gives up, not how strong it is.',
    influence: 'A device of the game: governments cannot attend to everything at once.',
    autonomy: 'A small ally often pays for security with freedom of action, a great one the other way round.',
    honour:
      'With the promises read exactly, most calls of the past were honoured; most that were not came after a great change.',
    balancing:
      'Outward by allies, inward by arms. Which states balance against, power or threat, divides the theories.',
    bandwagoning:
      'From fear it is rare. For gain it is common: states join a rising power to share in what it takes.',
    'free-riding':
      'What is provided for all is paid for by whoever values it most; the small exploit the great.',
    'call-to-arms':
      'It binds whom the treaty binds, in the case that it names. To answer with words is not to come.',
    'balance-of-threat':
      'It keeps what balance of power sees and adds nearness, offensive arms and intent. Critics say that the additions can explain too much.',
    'extended-deterrence':
      'It works best where the defender’s forces are near and its stake in the ally is plain.',
    'security-dilemma':
      'It is worst where attack is easier than defence and the two look alike. Within an alliance it returns as the choice between abandonment and entrapment.',
    'collective-defence':
      'Its casus foederis is an attack from outside; inside it, burdens and decisions are shared.',
    'collective-security':
      'It asks all to act wherever the aggressor is, friend or not, and has failed where their own interests lay elsewhere.',
    'casus-foederis':
      'A treaty rarely says “always”. Who attacked, whom, and whether it was provoked decide whether it binds.',
    bilateral:
      'A patron has more hold over clients one by one; many share costs, and also leave them to each other.',
    'burden-sharing':
      'Where the good of an alliance is common, the rich tend to pay more than their share. The more of it is private, the less so.',
    security: 'One of the four things that a nation is scored by.',
    prosperity: 'What is spent on arms is not spent on anything else.',
    standing: 'One of the four things that a nation is scored by.',
    readiness: 'Unready forces deter little, however large.',
    transparency:
      'Inspection, hot lines and observers let each see that the other does not prepare an attack.',
    interoperability: 'Common standards, staffs and exercises make the whole more than the sum.',
    transnationalThreat: 'It cannot be deterred as a state can, and one state’s effort protects others too.',
    exposure: 'It depends on geography, wealth and openness, and can be lowered only in part.',
    stateHash: 'Two games with the same hash are the same game.',
    alliance:
      'States write promises down to make them believed, to fit plans to each other, and to bind an ally as well as to deter a foe.',
    consultation:
      'It leaves hands free and still tells others who stands near whom. Many ententes were no more.',
    entente:
      'What it lacks in paper it may gain in habit: staff talks bound Britain to France by 1914 more than any treaty did.',
    'non-aggression': 'It frees forces for elsewhere, and often ties a rival rather than a friend.',
    neutrality: 'A promise of neutrality tells an attacker that its victim will be alone.',
    'balance-of-power':
      'The oldest theory of alliances. In its strict form it cannot say why so few combined against the strongest after 1945.',
    'buck-passing': 'Tempting where defence seems easy and somebody else stands in front.',
    'chain-ganging': 'Likely where allies are few, equal and believe in attack, as in 1914.',
    hedging: 'It buys time where intent is not known, and leaves both sides unsure.',
    revisionist:
      'Theories that see only states that seek safety miss those who seek gain, and whom reassurance does not content.',
    hegemon: 'Order may outlive it where institutions do its work.',
    asymmetry: 'Such alliances are easier to form and last longer, for each gets what it has least of.',
    'commitment-problem':
      'One of three reasons why states fight though war costs both; shifting power is its usual cause.',
    bargaining:
      'Where they miss it they knew too little, could not be held to it, or what they quarrelled over could not be divided.',
    'audience-costs':
      'They would make words credible. How large they are is disputed: leaders speak vaguely, and publics forgive.',
    'costly-signal': 'Hands may be tied for later, or costs sunk now. Talk that costs nothing tells little.',
    reassurance: 'It helps where both seek safety, and is dangerous where one does not.',
    'moral-hazard': 'Conditional and deterrent-only promises are written against it.',
    restraint:
      'Alliances have been tools of management as often as weapons; it works best where the restrainer is stronger and willing to use it.',
    crisis: 'Each side’s resolve is what the other cannot see, so both try to show it.',
    brinkmanship: 'The threat leaves something to chance, and chance sometimes takes it.',
    sanctions:
      'They bite hardest among friends, who expect to go on dealing, and are used most against foes.',
    interdependence:
      'Liberals expect it to restrain; where one side depends more, it is power over that side.',
    'democratic-peace':
      'The finding is firm; why is not. Shared norms, checks on leaders, markets and common interests are all proposed.',
    institutions:
      'They make conduct visible and repeated dealings worth while; realists hold that they only mirror power.',
    'security-community':
      'It grows by dealings, shared values and trust; the North Atlantic is the usual example.',
    anarchy:
      'Realists draw fear from it; Wendt holds that what follows from it depends on how states have come to see each other.',
    'offensive-realism': 'It expects much buck-passing and little lasting alliance.',
    constructivism: 'A friend’s bomb frightens less than a foe’s, however few the foe has.',
    landscape:
      'It gave most of the line-up of 1939 right from few facts; it says nothing of promises and their price.',
    rivalry: 'Few pairs are rivals; most wars are theirs.',
    intent:
      'It is hidden. What others take it for is inferred from conduct, and the inference is coloured by what they already believe.',
    perception:
      'People see what they expect; they take the other to be more united and more hostile than it is.',
    reciprocity: 'It lets cooperation grow among the selfish, as long as they expect to meet again.',
    'public-good': 'Deterrence is nearly one within an alliance; troops at one place are not.',
    pledge: 'It makes shirking visible, which is not to say costly.',
    'nuclear-umbrella': 'Would it risk its own cities for another’s? The doubt shaped alliances after 1949.',
    'arms-race': 'It may come from a security dilemma or from a real wish to attack; the two look alike.',
    power: 'It counts for less with distance.',
    wedge: 'Rewards to one member split more surely than threats to all, which unite them.',
    brier: 'It rewards saying what one really believes.',
    calibration: 'It can be trained, and only many forecasts show it.',
  },
  page: {
    title: 'Glossary',
    lede: 'What the words of the field mean here, and where they come from.',
    find: 'Find a term',
    found: (count: number, all: number) => (count === all ? `${all} terms` : `${count} of ${all} terms`),
    none: 'No term has these letters.',
    see: 'See',
    sources: 'Sources',
    more: 'In the glossary',
    terms: 'Terms',
    loading: 'One moment…',
  },
  theories: {
    title: 'Theories in a minute',
    inGame: 'What each would say of this game',
    lede: 'Six answers to one question: why do states ally, and when do alliances end?',
    says: 'Says',
    expects: 'Expects',
    contested: 'Contested',
    played: 'this game’s own',
    how: 'Each theory’s weights laid over the same turn, from what all can see: whom you would fear, where each pact’s cohesion would settle, and how likely it would break within the years of its horizon. What comes then depends on what everybody does.',
    fears: 'You would fear most',
    nobody: 'nobody',
    holds: 'Holds best',
    lapses: 'Breaks first',
    settles: (cohesion: string, now: string) => `cohesion ${cohesion}, now ${now}`,
    breaks: (chance: string, years: number) => `${chance} in ${years} years`,
    noPacts: 'There is no pact to speak of.',
    ownWorld: 'This world came from a file, so the other theories cannot be laid over it here.',
    weighing: 'Working it out…',
    each: {
      'balance-of-threat': {
        says: 'States ally against whom they fear: power that is near, armed for attack, and seems to mean harm.',
        expects: 'A pact holds while its members share a fear, and loosens as it fades.',
        contested:
          'With four things to look at, some line-up can always be explained afterwards (Vasquez). It overlooks those who ally for gain (Schweller).',
      },
      'balance-of-power': {
        says: 'States combine against whoever is strongest, whatever it intends.',
        expects:
          'A pact lasts as long as somebody stronger stands outside it; likeness and trade bind nobody.',
        contested:
          'Hardly anybody combined against the strongest after 1990 (Wohlforth), and nearness and intent seem to count (Walt).',
      },
      liberal: {
        says: 'Trade, democracy and institutions make peace pay.',
        expects: 'Pacts of democracies that trade hold best; unlike regimes strain them.',
        contested:
          'It may be markets rather than votes that make peace (Gartzke), and institutions may only mirror power (Mearsheimer).',
      },
      constructivist: {
        says: 'A threat is what its holder is to us: weapons in a friend’s hands frighten nobody.',
        expects: 'Pacts of those who trust each other hold, whatever the balance; grievance breaks them.',
        contested: 'It says more easily that identities matter than when they change (Mearsheimer).',
      },
      'offensive-realist': {
        says: 'Nobody can know what others intend, so power is the only safety.',
        expects: 'Allies are dropped when they cost more than they bring, and the burden is passed on.',
        contested:
          'Many states are content with what they have (Schweller), and intent can be learned from costly acts (Kydd).',
      },
      landscape: {
        says: 'Each lines up where it has least to do with those it would rather not stand beside.',
        expects: 'Pacts across a rivalry break, old ties hold; what a promise costs does not count.',
        contested:
          'It was fitted to line-ups that were known, and leaves out promises and their price (compare Morrow).',
      },
    },
  },
};
