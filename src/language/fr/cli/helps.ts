// What `entente --help` says in French of the commands, their arguments and options.

import type { helps as english } from '../../en/cli/helps';
import type { Wording } from '../../wording';

const REPLAY = 'une partie enregistrée, ou un lien qui en contient une ; - pour stdin';
const SCENARIO = 'l’identifiant d’un scénario du jeu, un fichier, ou - pour stdin';
const THEORY = 'les poids à suivre, au lieu de ceux que nomme le scénario';
const WORKERS = 'fils d’exécution';
const QUEUE = 'le Redis par lequel les parties sont distribuées, comme redis://127.0.0.1:6379';
const TURN = 'à ce tour au lieu du dernier ; 0 est le début';
const SEEDS = 'des graines comme 1..20 ou 3,5,8';
const IN_PPM = 'l’imprimer pour des machines, en ppm (1 point = 10 000)';

export const helps: Wording<typeof english> = {
  frame: {
    headings: {
      'Usage:': 'Emploi :',
      'Arguments:': 'Arguments :',
      'Options:': 'Options :',
      'Commands:': 'Commandes :',
    },
    help: 'montrer cette aide',
    version: 'dire la version',
  },
  entente: {
    about: 'Jouer, rejouer et expliquer des jeux d’alliances.',
    locale: (tags) => `langue de ce qui est dit : ${tags.join(', ')}`,
    seeds: SEEDS,
    exitCodes: ({ fine, failure, usage, unreadable, mismatch }) => `
Codes de sortie : ${fine} tout va bien, ${failure} échec, ${usage} mauvais usage, ${unreadable} contenu ou fichier illisible ou non valable, ${mismatch} la partie ne concorde pas.`,
  },
  advise: {
    about: 'dire ce que trois conseillers, chacun d’après une théorie, feraient ordonner à un État',
    file: REPLAY,
    nation: 'qui ils conseillent',
    turn: TURN,
    json: 'imprimer ordres et décomptes pour des machines, en ppm (1 point = 10 000)',
  },
  annotate: {
    about: 'noter les tournants d’une partie enregistrée, en un récit à regarder',
    file: REPLAY,
    notes: 'ces notes à la place, une liste comme les annotations d’une partie enregistrée',
    out: 'où va la partie avec ses notes ; - pour stdout',
  },
  luck: {
    about:
      'redonner les ordres d’une partie enregistrée sous beaucoup de graines, et dire ce qui tenait au hasard',
    file: REPLAY,
    seeds: 'combien, ou lesquelles, comme 1..20 ou 3,5,8',
    seat: 'les ordres de qui ; peut se répéter ; ceux des personnes sans cela',
    most: 'combien de charnières sont dites',
    workers: WORKERS,
    json: IN_PPM,
  },
  review: {
    about:
      'confronter les décisions d’une partie enregistrée à ce qui aurait pu être fait d’autre, en rejouant',
    file: REPLAY,
    seat: 'les décisions de qui ; peut se répéter ; les personnes sans cela',
    rollouts: 'le plus de parties rejouées pour une autre possibilité',
    horizon: 'tours après lesquels une décision est jugée',
    workers: WORKERS,
    all: 'lister aussi les décisions sensées et les trop serrées',
    json: IN_PPM,
  },
  cite: {
    about:
      'dire comment se cite une partie enregistrée : une phrase, ou une entrée BibTeX, avec les empreintes qui en font celle qu’elle est',
    file: REPLAY,
    bibtex: 'en entrée BibTeX',
    json: 'imprimer les deux pour des machines',
  },
  branch: {
    about: 'quitter une partie enregistrée à un tour et poursuivre avec quelque chose de changé',
    file: REPLAY,
    at: 'le dernier tour gardé ; 0 recommence à neuf',
    orders: 'une liste d’ordres pour le tour suivant, à la place de ce qu’ordonnaient ces États',
    seat: 'qui joue un État à partir de là ; peut se répéter',
    seed: 'un autre hasard, dès le premier tour, avec les mêmes ordres jusqu’à --at',
    theory: 'd’autres poids, dès le premier tour, comme avec --seed',
    turns: 'combien de tours poursuivre ; sans cela : autant qu’il en fut enregistré',
    out: 'où va la branche ; - pour stdout',
  },
  chances: {
    about:
      'si les chances montrées aux joueurs se vérifient : sur les offres et appels de beaucoup de parties',
    scenario: SCENARIO,
    theory: THEORY,
    workers: WORKERS,
    json: 'imprimer les scores pour des machines',
  },
  compare: {
    about: 'nommer le premier tour où deux parties enregistrées diffèrent, et pourquoi',
    a: 'une partie enregistrée, ou un lien qui en contient une',
    b: 'une autre',
    most: 'combien de décomptes sont dits',
    json: IN_PPM,
  },
  explain: {
    about:
      'montrer pourquoi un nombre est ce qu’il est : chaque entrée, son niveau, sa variation et sa cause',
    file: REPLAY,
    pact: 'la cohésion d’un pacte ; sans cela, les pactes de ce tour sont listés',
    nation:
      'les scores d’un État, ce qu’il craint, ce que les autres pensent de lui, et ce qu’il a pesé ce tour-là',
    turn: TURN,
    json: 'imprimer le décompte pour des machines, en ppm (1 point = 10 000)',
  },
  generate: {
    about: 'faire un monde d’une graine',
    nations: 'combien d’États, de 2 à 200',
    seed: 'la même graine donne le même monde',
    out: 'où écrire le scénario ; - pour stdout',
  },
  history: {
    about:
      'confronter les formules à des tableaux de cas réels : chaque chiffre à côté de son repère et de son seuil',
    data: 'où sont les tableaux de cas',
    emergent: (world, row) =>
      `graines de ${world} au tempo 1 sur 60 ans pour la ligne ${row} ; 0 la laisse de côté`,
    json: 'imprimer les chiffres pour des machines',
  },
  landscape: {
    about: 'en quels deux camps se rangeraient les États : énergie, frustration et tous les minima locaux',
    scenario: SCENARIO,
    turn: 'après tant de tours d’agents seuls',
    starts: (most) => `descentes à essayer là où il y a plus de ${most} États`,
    seed: 'ce d’où se tire le hasard de ces tours',
    theory: 'les poids du calcul, au lieu de ceux que nomme le scénario',
    json: 'imprimer minima et frustrations pour des machines',
  },
  link: {
    about: 'imprimer un lien qui contient une partie enregistrée, à ouvrir par une page de ce programme',
    file: REPLAY,
    page: 'l’adresse de cette page ; sans cela, ce qui suit une adresse',
    turn: 'le tour où il s’ouvre ; sans cela, au début',
  },
  lint: {
    about:
      'jouer un scénario par des agents seuls sur beaucoup de graines : chiffres, seuils, et ce qui le fait dégénérer',
    scenario:
      'l’identifiant d’un scénario ou d’une leçon du jeu, un fichier, - pour stdin, ou `generated` : un monde par graine',
    pace: 'le tempo et la durée du scénario, ou le tempo 1 sur 60 ans',
    theory: THEORY,
    workers: WORKERS,
    strict: 'finir par 1 si un seuil est manqué ou s’il y a un avertissement',
    json: 'imprimer chiffres, avertissements et parties pour des machines',
  },
  replay: {
    about: 'conter une partie enregistrée, et montrer où elle en est à un tour',
    file: REPLAY,
    turn: 's’arrêter à ce tour ; 0 est le début',
    json: 'imprimer la position et son tour pour des machines',
  },
  run: {
    about: 'jouer un scénario avec des agents à tous les sièges',
    scenario: SCENARIO,
    seed: 'ce d’où se tire le hasard ; la même graine donne la même partie',
    turns: 's’arrêter après tant de tours',
    nation: 'qui joue un État ; peut se répéter',
    theory: THEORY,
    out: 'garder la partie enregistrée ; - pour stdout',
    json: 'imprimer l’issue pour des machines',
  },
  sweep: {
    about:
      'jouer un scénario sur beaucoup de graines et de réglages, en tableaux avec leur notice et un rapport',
    scenario: SCENARIO,
    base: 'dériver les graines de ce texte : texte.1, texte.2 …',
    vary: 'clé=a,b ou clé=bas..haut ; un poids comme war.dread, scenario.PATH, agent.NATION ou theory ; peut se répéter',
    design: 'toutes les combinaisons, ou un hypercube latin',
    levels: 'points en lesquels une grille prend un intervalle',
    points: 'réglages d’un hypercube latin',
    agents: 'qui joue autrement que ne dit le scénario, comme GER=revisionist,FRA=balancer',
    theory: THEORY,
    metrics: 'chiffres de runs.csv, comme wars,calls_honoured ; tous sans cela',
    workers: WORKERS,
    queue: `${QUEUE} ; \`entente worker\` joue les parties`,
    out: 'un nouveau répertoire, ou celui du même balayage à poursuivre',
  },
  theories: {
    about: 'jouer les mêmes graines sous chaque théorie du jeu et mettre les histoires côte à côte',
    scenario: SCENARIO,
    seeds: SEEDS,
    json: 'imprimer les moyennes pour des machines',
  },
  tournament: {
    about:
      'jouer chaque agent à chaque siège de chaque graine, le reste comme dit le scénario, et les classer',
    scenario: SCENARIO,
    agents: 'qui joue, comme balancer,random ; tous les agents sans cela',
    seats: 'les États qu’ils jouent, comme HAL,ORL ; tous sans cela',
    theory: THEORY,
    workers: WORKERS,
    json: 'imprimer rangs, parts et chaque score pour des machines',
  },
  validate: {
    about: 'vérifier des fichiers de scénario, de théorie, de leçon, de test de concepts et de partie',
    file: 'des fichiers ; - pour stdin',
    json: 'imprimer chaque faute pour des machines',
  },
  worker: {
    about: 'jouer des parties de balayages que d’autres distribuent par un Redis, jusqu’à l’arrêt',
    queue: QUEUE,
    workers: WORKERS,
    idle: 'finir après tant de secondes sans balayage à jouer',
  },
  verify: {
    about: 'rejouer des parties enregistrées et comparer l’empreinte de chaque tour',
    file: 'des parties enregistrées ; - pour stdin',
    json: 'imprimer les verdicts pour des machines',
  },
};
