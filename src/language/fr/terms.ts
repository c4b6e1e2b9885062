// What the glossary says in French beyond the one line that popovers show at once, and the terms that only the glossary has.

import type { TermWords } from '../glossary';
import { number } from './formats';
import { typesetAll } from './typography';

export const frenchTerms: TermWords = typesetAll<TermWords>({
  added: {
    honour: {
      term: 'Chance de venir',
      means:
        'La probabilité qu’un membre réponde à un appel : selon les clauses du traité et ce qui a changé depuis la signature (Leeds et Anac 2005). Des institutions plus formelles ne l’accroissent pas.',
    },
    burden: {
      term: 'Effort de défense',
      means:
        'Les dépenses de défense en part de l’économie. Les petits membres dépensent souvent moins, en passagers clandestins (Olson et Zeckhauser 1966).',
    },
    security: {
      term: 'Sécurité',
      means: 'Combien peu il reste à craindre une fois compté le secours de vos amis.',
    },
    prosperity: {
      term: 'Prospérité',
      means: 'Ce qui reste à votre économie après la défense, par rapport au début.',
    },
    standing: { term: 'Prestige', means: 'Votre réputation auprès de tous les États.' },
    'attack-propensity': {
      term: 'Propension à attaquer',
      means: 'Les différends qu’un État ouvrirait avec un autre en cent ans, au point où en sont les choses.',
    },
    reputation: {
      term: 'Réputation',
      means: 'La confiance que tous les autres portent à un État, pondérée par leur puissance.',
    },
    interoperability: {
      term: 'Interopérabilité',
      means: 'À quel point les forces de deux États savent combattre côte à côte.',
    },
    transnationalThreat: {
      term: 'Menace transnationale',
      means:
        'Un danger que ne crée aucun État : terrorisme, cyberattaques, stress climatique, chocs économiques, insurrection. On le craint et on y répond comme à celui d’un État.',
    },
    exposure: { term: 'Exposition', means: 'À quel point un État est exposé à un genre de menace.' },
    influence: {
      term: 'Crédit d’influence',
      means:
        'Ce avec quoi se paie la diplomatie. Vous en recevez à chaque tour, plus si votre réputation est bonne ; il s’en reporte peu.',
    },
    'free-rider': {
      term: 'Indice de passager clandestin',
      means:
        'De combien un membre paie moins que promis, ou moins que la moyenne du pacte si rien n’est promis.',
    },
    'collective-security': {
      term: 'Sécurité collective',
      means: 'Tous promettent d’agir contre celui d’entre eux qui attaque (Claude 1962).',
    },
    'casus-foederis': {
      term: 'Casus fœderis',
      means: 'Le cas où un traité lie, tel que son texte le nomme.',
    },
    bilateral: {
      term: 'Bilatéral ou multilatéral',
      means: 'Des promesses à deux, ou une seule promesse à plusieurs (Cha 2010).',
    },
    appeasement: {
      term: 'Apaisement',
      means: 'Céder à une revendication pour contenter qui la presse, ou pour gagner du temps.',
    },
    alliance: {
      term: 'Alliance militaire',
      means: 'Une promesse formelle entre États sur ce que chacun fera en cas de guerre.',
    },
    consultation: {
      term: 'Pacte de consultation',
      means: 'Une promesse de se parler avant d’agir ; elle n’oblige à rien de plus.',
    },
    entente: {
      term: 'Entente (au sens large)',
      means: 'Une bonne intelligence entre États, plus lâche qu’une alliance.',
    },
    'non-aggression': {
      term: 'Pacte de non-agression',
      means: 'Une promesse de ne pas s’attaquer.',
    },
    neutrality: {
      term: 'Pacte de neutralité',
      means: 'Une promesse de rester hors de la guerre d’un autre.',
    },
    'balance-of-power': {
      term: 'Équilibre des puissances',
      means: 'Les États se coalisent contre le plus fort, quoi qu’il veuille.',
    },
    'buck-passing': {
      term: 'Défausse (buck-passing)',
      means: 'Laisser à un autre le soin de faire face au danger commun.',
    },
    'chain-ganging': {
      term: 'Enchaînement (chain-ganging)',
      means: 'Suivre un allié dans la guerre parce qu’on ne peut le laisser battre.',
    },
    hedging: {
      term: 'Couverture (hedging)',
      means: 'Rester en bons termes avec un ennemi possible tout en s’assurant contre lui.',
    },
    revisionist: {
      term: 'État révisionniste',
      means: 'Celui qui veut plus qu’il n’a, face à celui qui est satisfait.',
    },
    hegemon: {
      term: 'Hégémon',
      means: 'Un État si fort qu’il peut faire et payer des règles que d’autres suivent.',
    },
    asymmetry: {
      term: 'Alliance asymétrique',
      means: 'Entre partenaires inégaux : le fort donne la sécurité, le faible cède du terrain.',
    },
    'commitment-problem': {
      term: 'Problème d’engagement',
      means: 'Un marché que les deux voudraient échoue, car l’un d’eux ne pourrait y être tenu plus tard.',
    },
    bargaining: {
      term: 'Marchandage avant la guerre',
      means:
        'La guerre coûte aux deux camps : il y a presque toujours un règlement que les deux lui préféreraient.',
    },
    'audience-costs': {
      term: 'Coûts d’audience',
      means: 'Ce que coûte à un dirigeant, chez lui, de reculer après une menace ou une promesse publique.',
    },
    'costly-signal': {
      term: 'Signal coûteux',
      means: 'Un acte que seul celui qui le pense se permettrait.',
    },
    reassurance: {
      term: 'Réassurance',
      means: 'Montrer à un voisin méfiant qu’on ne lui veut pas de mal.',
    },
    'moral-hazard': {
      term: 'Aléa moral',
      means: 'Qui est protégé quoi qu’il fasse prend plus de risques.',
    },
    restraint: {
      term: 'Retenir un allié',
      means: 'Se servir d’une alliance pour retenir l’allié plutôt que pour combattre avec lui.',
    },
    crisis: {
      term: 'Crise',
      means: 'Une exigence appuyée d’une menace de force, avant que l’un cède ou combatte.',
    },
    brinkmanship: {
      term: 'Stratégie du bord de l’abîme',
      means: 'Courir un risque de guerre que nul ne maîtrise tout à fait, pour que l’autre cède d’abord.',
    },
    sanctions: {
      term: 'Sanctions économiques',
      means: 'Couper le commerce ou d’autres liens pour faire changer la conduite d’un État.',
    },
    interdependence: {
      term: 'Interdépendance',
      means: 'Des liens qu’il coûterait aux deux de rompre.',
    },
    'democratic-peace': {
      term: 'Paix démocratique',
      means: 'Les démocraties ne se combattent presque jamais entre elles.',
    },
    institutions: {
      term: 'Institutions internationales',
      means: 'Des règles et des organes que les États observent sans y être forcés.',
    },
    'security-community': {
      term: 'Communauté de sécurité',
      means: 'Des États entre lesquels la guerre est devenue impensable.',
    },
    anarchy: { term: 'Anarchie', means: 'L’absence d’autorité au-dessus des États.' },
    'offensive-realism': {
      term: 'Réalisme offensif',
      means:
        'Les intentions ne peuvent se connaître : les grandes puissances cherchent donc toute la puissance possible.',
    },
    constructivism: {
      term: 'Constructivisme',
      means:
        'Intérêts et menaces naissent de la façon dont les États se voient eux-mêmes et les uns les autres.',
    },
    landscape: {
      term: 'Théorie du paysage',
      means: 'Chaque État se pose là où il a le moins affaire à ceux qu’il préférerait ne pas côtoyer.',
    },
    rivalry: {
      term: 'Rivalité',
      means: 'Deux États qui se voient l’un l’autre en concurrents et en ennemis.',
    },
    intent: {
      term: 'Intention',
      means: 'À quel point un État veut changer les choses par la force.',
    },
    perception: {
      term: 'Perception stratégique',
      means: 'Ce pour quoi un État tient la puissance et l’intention d’un autre.',
    },
    reciprocity: {
      term: 'Réciprocité',
      means: 'Rendre aux autres ce qu’ils ont fait : aide pour aide, mal pour mal.',
    },
    'public-good': {
      term: 'Bien public',
      means: 'Ce dont personne ne peut être exclu, et qu’un de plus qui en jouit n’épuise pas.',
    },
    pledge: {
      term: 'Engagement de dépense',
      means: 'Une promesse de ce qu’on dépensera pour la défense commune.',
    },
    'nuclear-umbrella': {
      term: 'Parapluie nucléaire',
      means: 'La promesse d’une puissance nucléaire de défendre un allié avec tout ce qu’elle a.',
    },
    'arms-race': {
      term: 'Course aux armements',
      means: 'Deux États s’arment en réponse l’un à l’autre.',
    },
    power: {
      term: 'Puissance',
      means: 'Ici : la part d’un État dans ce que les États de son monde peuvent mettre en œuvre.',
    },
    wedge: {
      term: 'Stratégie du coin',
      means: 'Empêcher une alliance hostile de se former, ou la fendre.',
    },
    brier: {
      term: 'Score de Brier',
      means: 'À quelle distance les chances annoncées étaient de ce qui advint : 0 est parfait.',
    },
    calibration: {
      term: 'Calibrage',
      means: 'Si ce qu’on dit à 70 pour cent advient bien sept fois sur dix.',
    },
  },
  says: {
    appeasement:
      'Il réussit là où la revendication est limitée, et aiguise l’appétit là où elle ne l’est pas. Certains tiennent que la Grande-Bretagne y gagna le temps de s’armer.',
    cohesion:
      'Une menace commune est le lien le plus fort, mais non le seul : institutions, habitudes et commerce soudent les pactes quand la menace s’estompe.',
    breach:
      'La plupart des alliances qui finissent tôt finissent après un changement chez un membre : sa puissance, son gouvernement, un autre partenaire.',
    trust:
      'Se fier, c’est attendre que l’autre réponde à la coopération plutôt que d’en abuser ; des ennemis peuvent se fier à un traité qu’on inspecte.',
    threat:
      'Les États répondent à la menace plutôt qu’à la seule puissance. L’intention est ce qu’ils en voient le moins.',
    reputation:
      'Que tenir parole envers un allié fasse croire les autres est discuté : certains trouvent que les États jugent chaque cas pour lui-même.',
    'free-rider':
      'La dépense n’est pas toute la contribution : bases, troupes sur le terrain et risques comptent aussi, et se comptent moins bien.',
    'attack-propensity':
      'La somme de l’enjeu, des chances et de ce qui retient, confrontée aux différends relevés depuis 1816.',
    credibility:
      'On croit une promesse là où la tenir sera dans l’intérêt de qui l’a faite, ou là où il a rendu coûteux d’y manquer.',
    deterrence:
      'Dans les relevés, les États dont des alliés ont promis la défense sont moins souvent défiés ; ceux qui le sont malgré tout sont des cas difficiles.',
    abandonment:
      'Qui le craint s’accroche : il soutient l’allié, promet plus. Le piégeage en devient plus probable : les deux risques s’échangent.',
    entrapment:
      'Des conditions dans le traité et une main sur l’allié l’abaissent. Les grandes puissances furent moins souvent entraînées qu’on ne croit.',
    burden: 'La part dit ce qu’un État sacrifie, non combien il est fort.',
    influence: 'Un procédé du jeu : un gouvernement ne peut s’occuper de tout à la fois.',
    autonomy: 'Un petit allié paie souvent sa sécurité en liberté d’action ; pour un grand, c’est l’inverse.',
    honour:
      'À lire exactement les promesses, la plupart des appels du passé furent suivis ; la plupart des autres vinrent après un grand changement.',
    balancing:
      'Au-dehors par des alliés, au-dedans par des armes. Contre quoi les États s’équilibrent, puissance ou menace, divise les théories.',
    bandwagoning:
      'Par peur, il est rare. Par profit, il est courant : on rejoint une puissance montante pour partager ses prises.',
    'free-riding':
      'Ce qui profite à tous est payé par celui qui y tient le plus ; les petits exploitent les grands.',
    'call-to-arms':
      'Il lie ceux que lie le traité, dans le cas qu’il nomme. Répondre par des paroles n’est pas venir.',
    'balance-of-threat':
      'Il garde ce que voit l’équilibre des puissances et y ajoute proximité, armes offensives et intention. Ses critiques disent que ces ajouts peuvent trop expliquer.',
    'extended-deterrence':
      'Elle agit le mieux là où les forces du défenseur sont proches et où son intérêt à l’allié est manifeste.',
    'security-dilemma':
      'Il est au pire là où l’attaque est plus facile que la défense et où les deux se ressemblent. Dans une alliance il revient sous la forme du choix entre abandon et piégeage.',
    'collective-defence':
      'Son casus fœderis est une attaque du dehors ; au-dedans, fardeaux et décisions se partagent.',
    'collective-security':
      'Elle demande à tous d’agir où que soit l’agresseur, ami ou non, et a échoué là où leurs propres intérêts étaient ailleurs.',
    'casus-foederis':
      'Un traité dit rarement « toujours ». Qui a attaqué, qui, et si ce fut provoqué décide s’il lie.',
    bilateral:
      'Un protecteur tient mieux ses clients un à un ; à plusieurs on partage les coûts, et on se les laisse aussi.',
    'burden-sharing':
      'Là où le bien d’une alliance est commun, les riches tendent à payer plus que leur part. Plus il est privé, moins c’est le cas.',
    security: 'L’une des quatre choses sur lesquelles un État est noté.',
    prosperity: 'Ce qui va aux armes ne va à rien d’autre.',
    standing: 'Lui aussi est l’une des quatre choses sur lesquelles un État est noté.',
    readiness: 'Des forces mal préparées dissuadent peu, si grandes soient-elles.',
    transparency:
      'Inspections, téléphones rouges et observateurs font voir à chacun que l’autre ne prépare pas d’attaque.',
    interoperability: 'Normes, états-majors et exercices communs font du tout plus que la somme.',
    transnationalThreat:
      'On ne peut la dissuader comme un État, et l’effort de l’un protège aussi les autres.',
    exposure: 'Elle dépend de la géographie, de la richesse et de l’ouverture, et ne s’abaisse qu’en partie.',
    stateHash: 'Deux parties de même empreinte sont la même partie.',
    alliance:
      'Les États mettent leurs promesses par écrit pour les faire croire, pour accorder leurs plans, et pour lier un allié autant que pour dissuader un ennemi.',
    consultation:
      'Il laisse les mains libres et dit pourtant aux autres qui est proche de qui. Bien des ententes ne furent rien de plus.',
    entente:
      'Ce qui lui manque en papier, elle peut le gagner en habitude : en 1914, des conversations d’états-majors liaient la Grande-Bretagne à la France plus que tout traité.',
    'non-aggression': 'Elle libère des forces pour ailleurs, et lie souvent un rival plutôt qu’un ami.',
    neutrality: 'Une promesse de neutralité dit à un attaquant que sa victime sera seule.',
    'balance-of-power':
      'La plus vieille théorie des alliances. Sous sa forme stricte, elle ne sait dire pourquoi si peu se coalisèrent contre le plus fort après 1945.',
    'buck-passing': 'Tentante là où la défense paraît aisée et où quelqu’un d’autre est en première ligne.',
    'chain-ganging': 'Probable là où les alliés sont peu, égaux et croient à l’attaque, comme en 1914.',
    hedging: 'Elle gagne du temps là où l’intention est inconnue, et laisse les deux côtés dans le doute.',
    revisionist:
      'Les théories qui ne voient que des États en quête de sûreté manquent ceux qui cherchent un gain, et que rien ne rassure.',
    hegemon: 'L’ordre peut lui survivre là où des institutions font son travail.',
    asymmetry:
      'De telles alliances se forment plus aisément et durent plus : chacun y reçoit ce dont il a le moins.',
    'commitment-problem':
      'L’une des trois raisons pour lesquelles les États se battent bien que la guerre coûte aux deux ; sa cause ordinaire est une puissance qui bascule.',
    bargaining:
      'S’ils le manquent, c’est qu’ils en savaient trop peu, ne pouvaient y être tenus, ou que l’objet de la querelle ne se divisait pas.',
    'audience-costs':
      'Ils rendraient les mots crédibles. Leur ampleur est discutée : les dirigeants parlent vague, et les publics pardonnent.',
    'costly-signal':
      'On peut se lier les mains pour plus tard, ou payer dès maintenant. Des mots gratuits disent peu.',
    reassurance:
      'Elle aide là où les deux cherchent la sûreté, et est dangereuse là où l’un ne la cherche pas.',
    'moral-hazard': 'C’est contre lui que s’écrivent les promesses conditionnelles ou purement dissuasives.',
    restraint:
      'Les alliances furent des outils de gestion aussi souvent que des armes ; cela réussit le mieux là où celui qui retient est plus fort et prêt à s’en servir.',
    crisis: 'La résolution de chacun est ce que l’autre ne voit pas : les deux cherchent donc à la montrer.',
    brinkmanship: 'La menace laisse quelque chose au hasard, et le hasard parfois s’en saisit.',
    sanctions:
      'Elles mordent le plus entre amis, qui comptent traiter encore, et servent le plus contre des ennemis.',
    interdependence:
      'Les libéraux en attendent de la retenue ; là où l’un dépend plus, elle est un pouvoir sur lui.',
    'democratic-peace':
      'Le constat est ferme ; le pourquoi ne l’est pas. On propose normes communes, freins aux dirigeants, marchés et intérêts communs.',
    institutions:
      'Elles rendent les conduites visibles et les relations suivies profitables ; les réalistes tiennent qu’elles ne font que refléter la puissance.',
    'security-community':
      'Elle naît d’échanges, de valeurs communes et de confiance ; l’Atlantique Nord en est l’exemple ordinaire.',
    anarchy:
      'Les réalistes en tirent la peur ; Wendt tient que ce qui en suit dépend de la façon dont les États en sont venus à se voir.',
    'offensive-realism': 'Il attend beaucoup de défausse et peu d’alliances durables.',
    constructivism: 'La bombe d’un ami effraie moins que celle d’un ennemi, si peu qu’en ait l’ennemi.',
    landscape:
      'Elle a retrouvé la plus grande part de l’alignement de 1939 à partir de peu de faits ; elle ne dit rien des promesses et de leur prix.',
    rivalry: 'Peu de paires sont rivales ; la plupart des guerres sont les leurs.',
    intent:
      'Elle est cachée. Ce que les autres en pensent s’infère de la conduite, et l’inférence est teintée de ce qu’ils croient déjà.',
    perception: 'On voit ce qu’on attend ; on tient l’autre pour plus uni et plus hostile qu’il n’est.',
    reciprocity: 'Elle laisse la coopération croître entre égoïstes, tant qu’ils s’attendent à se retrouver.',
    'public-good':
      'La dissuasion en est presque un dans une alliance ; des troupes en un lieu n’en sont pas un.',
    pledge: 'Il rend visible qui se dérobe, ce qui n’est pas dire coûteux.',
    'nuclear-umbrella':
      'Risquerait-elle ses propres villes pour celles d’un autre ? Ce doute a façonné les alliances après 1949.',
    'arms-race':
      'Elle peut venir d’un dilemme de sécurité ou d’une vraie volonté d’attaquer ; les deux se ressemblent.',
    power: 'Elle compte moins avec la distance.',
    wedge: 'Récompenser un membre divise plus sûrement que les menacer tous, ce qui les unit.',
    brier: 'Il récompense qui dit ce qu’il croit vraiment.',
    calibration: 'Il s’exerce, et seules beaucoup de prévisions le montrent.',
  },
  page: {
    title: 'Glossaire',
    lede: 'Ce que veulent dire ici les mots du domaine, et d’où ils viennent.',
    find: 'Trouver un terme',
    found: (count, all) =>
      count === all ? `${number(all)} termes` : `${number(count)} termes sur ${number(all)}`,
    none: 'Aucun terme n’a ces lettres.',
    see: 'Voir aussi',
    sources: 'Références',
    more: 'Dans le glossaire',
    terms: 'Termes',
    loading: 'Un instant…',
  },
  theories: {
    title: 'Les théories en une minute',
    inGame: 'Ce que chacune dirait de cette partie',
    lede: 'Six réponses à une question : pourquoi les États s’allient-ils, et quand les alliances finissent-elles ?',
    says: 'Elle dit',
    expects: 'Elle attend',
    contested: 'Contesté',
    played: 'celle de cette partie',
    how: 'Les poids de chaque théorie posés sur le même tour, d’après ce que tous peuvent voir : qui vous craindriez, où se poserait la cohésion de chaque pacte, et sa probabilité de rupture dans les années de son horizon. La suite dépend de ce que chacun fait.',
    fears: 'Vous craindriez surtout',
    nobody: 'personne',
    holds: 'Tient le mieux',
    lapses: 'Rompt d’abord',
    settles: (cohesion, now) => `cohésion ${cohesion}, à présent ${now}`,
    breaks: (chance, years) => `${chance} en ${years} ans`,
    noPacts: 'Il n’y a pas de pacte dont parler.',
    ownWorld: 'Ce monde vient d’un fichier : les autres théories ne peuvent lui être appliquées ici.',
    weighing: 'Calcul en cours…',
    each: {
      'balance-of-threat': {
        says: 'Les États s’allient contre qui ils craignent : une puissance proche, armée pour l’attaque, et qui semble vouloir du mal.',
        expects:
          'Un pacte tient tant que ses membres partagent une peur, et se relâche quand elle s’estompe.',
        contested:
          'Avec quatre choses à regarder, un alignement peut toujours s’expliquer après coup (Vasquez). Elle oublie ceux qui s’allient par profit (Schweller).',
      },
      'balance-of-power': {
        says: 'Les États se coalisent contre le plus fort, quoi qu’il veuille.',
        expects:
          'Un pacte dure tant qu’un plus fort est au-dehors ; ressemblance et commerce ne lient personne.',
        contested:
          'Presque personne ne s’est coalisé contre le plus fort après 1990 (Wohlforth), et proximité et intention semblent compter (Walt).',
      },
      liberal: {
        says: 'Commerce, démocratie et institutions font que la paix rapporte.',
        expects:
          'Les pactes de démocraties qui commercent tiennent le mieux ; des régimes dissemblables les éprouvent.',
        contested:
          'Ce sont peut-être les marchés plutôt que les urnes qui font la paix (Gartzke), et les institutions ne font peut-être que refléter la puissance (Mearsheimer).',
      },
      constructivist: {
        says: 'Une menace est ce qu’est pour nous celui qui la tient : des armes aux mains d’un ami n’effraient personne.',
        expects:
          'Les pactes de ceux qui se fient les uns aux autres tiennent, quel que soit l’équilibre ; les griefs les rompent.',
        contested: 'Il dit plus aisément que les identités comptent que quand elles changent (Mearsheimer).',
      },
      'offensive-realist': {
        says: 'Nul ne peut savoir ce que veulent les autres : la puissance est donc la seule sûreté.',
        expects:
          'On quitte ses alliés quand ils coûtent plus qu’ils n’apportent, et on se défausse du fardeau.',
        contested:
          'Bien des États sont satisfaits de ce qu’ils ont (Schweller), et l’intention s’apprend par des actes coûteux (Kydd).',
      },
      landscape: {
        says: 'Chacun se range là où il a le moins affaire à ceux qu’il préférerait ne pas côtoyer.',
        expects:
          'Les pactes par-dessus une rivalité rompent, les vieux liens tiennent ; le prix d’une promesse ne compte pas.',
        contested:
          'Elle fut ajustée à des alignements connus, et laisse de côté les promesses et leur prix (comparer Morrow).',
      },
    },
  },
});
