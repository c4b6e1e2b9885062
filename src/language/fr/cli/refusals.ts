// What a command says in French where it cannot go on: wrong usage, files that are not there, replays that do not match.

import type * as english from '../../en/cli/refusals';
import type { Near } from '../../en/cli';
import type { Wording } from '../../wording';
import { counted, number } from '../formats';

type Words = Wording<typeof english>;

function near({ guess, known }: Near): string {
  if (guess !== null) return ` ; vouliez-vous dire ${guess} ?`;
  return known.length > 0 ? ` ; il y a ${known.join(', ')}` : '';
}

const under = (keys: readonly string[], more: boolean): string =>
  keys.length === 0 ? '' : ` ; il y a dessous ${keys.join(', ')}${more ? ' …' : ''}`;

export const refusals: Words['refusals'] = {
  bug: (message) => `cela n’aurait pas dû arriver : ${message}`,
  noScenario: (id, like) => `il n’y a pas de scénario « ${id} »${near(like)}`,
  noTheory: (id, like) => `il n’y a pas de théorie « ${id} »${near(like)}`,
  noLanguage: (tag, like) => `il n’y a pas de langue « ${tag} »${near(like)}`,
  noNation: (world, id, like) => `${world} n’a pas d’État « ${id} »${near(like)}`,
  noAgent: (name, like) => `il n’y a pas d’agent « ${name} »${near(like)}`,
  noFigure: (name, like, known) =>
    `il n’y a pas de chiffre « ${name} »${near(like)} ; il y a ${known.join(', ')}`,
  noPact: (id, turn, like) => `aucun pacte ${id} n’est en vigueur au tour ${turn}${near(like)}`,
  pactOver: (id, turn) =>
    `le pacte ${id} a pris fin au tour ${turn} ; choisissez-en un antérieur avec --turn`,
  noWholeNumber: (option, least, most, given) =>
    `${option} est un nombre entier de ${least} à ${most}, non « ${given} »`,
  seedsDownwards: (first, last, given) => `les graines vont en montant : ${first}..${last}, non ${given}`,
  tooManySeeds: (most) => `au plus ${number(most)} graines à la fois`,
  noPace: (paces, given) => `--pace est ${paces.join(' ou ')}, non « ${given} »`,
  noSeed: (most) => `une graine est un texte de 1 à ${most} caractères`,
  noSeat: (option, given) => `${option} prend ID=AGENT, comme france=balancer, non « ${given} »`,
  noTurnInReplay: (last, turn) =>
    `la partie a ${counted(last, 'tour', 'tours')}, il n’y a donc pas de tour ${turn}`,
  noTurnInWorld: (world, last, turn) =>
    `${world} a ${counted(last, 'tour', 'tours')}, il n’y a donc pas de tour ${turn}`,
  link: {
    'cut-off': 'la partie n’est pas arrivée entière : le lien a été coupé ou changé',
    'too-long': 'il est plus long que tout lien qui contient une partie',
    newer: 'il vient d’une autre version',
    'no-game': 'il ne contient pas de partie',
  },
  noLink: {
    'own-world':
      'une partie dans un monde ou sous une théorie à soi n’a pas de lien ; transmettez le fichier',
    'old-form': 'une partie d’un fichier de forme ancienne n’a pas de lien ; transmettez le fichier',
  },
  linkTooLong: (length, most) =>
    `le lien aurait ${number(length)} caractères, et au-delà de ${number(most)} il n’arrive pas partout ; transmettez le fichier`,
  pactAndNation: 'explain prend --pact ou --nation, non les deux',
  theoryOfOwnWorld: '--theory est pour les scénarios du jeu ; cette partie emporte le sien',
  noOrders: (file, at) =>
    `${file} : pas de liste d’ordres telle qu’en ont les parties${at === '' ? '' : ` (à ${at})`}`,
  noNotes: (file) => `${file} : pas de liste de notes`,
  notWritten: (file, why) => `${file} : ne peut être écrit : ${why}`,
  notRead: (file, why) => `${file} : ${why}`,
  notValid: (files) => `non valable : ${files.join(', ')}`,
  lessonIdeaMissing: 'l’idée de la leçon ne se montre pas',
  lintFailed: (bars, statements, warnings) =>
    `${counted(bars, 'seuil manqué', 'seuils manqués')}, ${counted(statements, 'énoncé démenti', 'énoncés démentis')}, ${counted(warnings, 'avertissement', 'avertissements')}`,
  tooManyRuns: (settings, seeds, most) =>
    `${number(settings)} réglages de ${number(seeds)} graines font plus de ${number(most)} parties ; prenez-en moins`,
  vary: (why) => `--vary ${why}`,
  noFactor: (given) =>
    `--vary prend clé=a,b ou clé=bas..haut, comme war.dread=1,2 ou agent.GER=balancer,revisionist, non « ${given} »`,
  rangeDownwards: (name, low, high, given) =>
    `--vary ${name} : un intervalle va en montant : ${low}..${high}, non ${given}`,
  valueMissing: (name, given) => `--vary ${name} : il manque une valeur dans « ${given} »`,
  valueTwice: (name, given) => `--vary ${name} : une valeur figure deux fois dans « ${given} »`,
  factorTwice: (name) => `--vary ${name} est nommé deux fois ; donnez toutes ses valeurs à la fois`,
  otherFiles: (directory) =>
    `${directory} contient d’autres fichiers et pas de balayage ; nommez un répertoire neuf ou vide`,
  noManifest: (file) => `${file} : ce n’est pas le manifeste d’un balayage ; nommez un autre répertoire`,
  anotherSweep: (directory, parts) =>
    `${directory} contient un autre balayage (diffèrent : ${parts.join(', ')}) ; nommez un autre répertoire`,
  noQueueAddress: '--queue prend l’adresse d’un Redis, comme redis://127.0.0.1:6379',
  noRedis: (address, why) =>
    `aucun Redis ne répond à ${address} (${why}) ; démarrez-en un, sur cette machine par : redis-server --bind 127.0.0.1 --port 6379 --save ''`,
  redisPassword: (address, none, variable) =>
    `le Redis de ${address} ${none ? 'demande un mot de passe' : 'refuse ce nom ou ce mot de passe'} ; donnez-le dans ${variable}, ou dans l’adresse comme redis://:MOT@hôte:port`,
  redisOther: (address) => `ce qui répond à ${address} n’est pas un Redis 6.2 ou plus récent`,
  redisEvicts: (address, policy) =>
    `le Redis de ${address} lâche ce qu’il tient quand sa mémoire est pleine (maxmemory-policy ${policy}) ; réglez-la sur noeviction`,
  noNotice: (id) => `balayage ${id} : son annonce n’est pas arrivée entière ; non rejoint`,
  otherEngine: (scenario, theirs, ours) =>
    `un balayage de ${scenario} est joué par le moteur ${theirs}, celui d’ici est ${ours} ; non rejoint`,
  otherWorld: (scenario, theirs, ours) =>
    `un balayage de ${scenario} a l’empreinte de contenu ${theirs}, ${ours === null ? 'ici aucun monde n’en sort' : `ici on trouve ${ours}`} ; non rejoint : installez la même version`,
  otherTrial: (scenario, engine) =>
    `la première partie d’un balayage de ${scenario} finit ici autrement, quoique le moteur soit ${engine} des deux côtés ; non rejoint : installez la même version`,
  agentOfKey: (key, name, like) => `${key} : il n’y a pas d’agent « ${name} »${near(like)}`,
  noLevel: (key, keys, more) => `${key} n’est ni un nombre ni un mot${under(keys, more)}`,
  noKey: (key, step, like, keys, more) =>
    `${key} : une clé est un poids de la théorie, scenario.PATH, agent.NATION ou theory, et il n’y a pas de « ${step} »${near(like) || under(keys, more)}`,
};

const meant = (similar: readonly string[]): string =>
  similar.length === 0 ? '' : ` ; vouliez-vous dire ${similar.join(' ou ')} ?`;

export const usage: Words['usage'] = {
  unknownCommand: (given, similar) => `commande inconnue : « ${given} »${meant(similar)}`,
  unknownOption: (given, similar) => `option inconnue : « ${given} »${meant(similar)}`,
  missingArgument: (name) => `il manque l’argument « ${name} »`,
  missingOption: (option) => `il manque l’option « ${option} »`,
  noValue: (option) => `l’option « ${option} » n’a pas de valeur`,
  tooMany: (expected, given) => `trop d’arguments : ${given} donnés, ${expected} admis au plus`,
  notAmong: (option, given, choices) => `${option} est ${choices.join(' ou ')}, et non « ${given} »`,
};

export const systemFaults: Words['systemFaults'] = {
  ENOENT: 'il n’y a pas de tel fichier',
  EISDIR: 'c’est un répertoire',
  EACCES: 'on ne peut l’ouvrir',
  ENOTDIR: 'il n’y a pas de tel répertoire',
  ENOSPC: 'le disque est plein',
};

const MISMATCHES: Readonly<Record<Parameters<Words['verdicts']['mismatch']>[2], string>> = {
  'no-content': 'son scénario est introuvable',
  'other-content': 'son scénario ou sa théorie n’est pas celui qu’elle nomme',
  seal: 'ce qu’elle dit n’est pas ce que dit son empreinte',
  seats: 'ses sièges ne sont pas ceux du scénario',
  start: 'la partie ne commence pas comme enregistré : la graine, le scénario ou le moteur est un autre',
  'order-of-orders': 'les ordres de ce tour ne sont pas dans l’ordre canonique',
  branch: 'une de ses branches donne une autre empreinte que celle enregistrée',
  turn: 'jouer ses ordres donne une autre empreinte que celle enregistrée',
};

const KINDS = {
  scenario: 'un scénario sain',
  theory: 'une théorie saine',
  lesson: 'une leçon saine',
  test: 'un test sain',
};

export const verdicts: Words['verdicts'] = {
  unsealed:
    'd’une forme ancienne : chaque tour se rejoue comme enregistré, mais qui a joué, les noms et le moteur ne sont couverts par aucune empreinte et ne peuvent être vérifiés',
  noContent: (file, why) => `${file} : ${MISMATCHES['no-content']} : ${why}`,
  sealBroken: (file, part) =>
    `${file} : ne concorde pas (${part}) : ce qui s’y trouve n’est pas ce qui fut enregistré`,
  mismatch: (file, turn, reason, hash) =>
    `${file} : ne concorde pas au tour ${turn} : ${MISMATCHES[reason]}${hash === null ? '' : ` (${hash})`}`,
  playedBy: (engine, ours) => ` ; elle fut jouée avec entente ${engine}, ceci est ${ours}`,
  toldAnyway: (why) => `${why} ; ce qui suit est ce que cet entente fait de ses ordres`,
  matches: (file, turns, hash) =>
    `${file} : concorde, ${counted(turns, 'tour', 'tours')}, empreinte de l’état ${hash}`,
  inTurn: (turn) => ` (tour ${turn})`,
  sound: (file, kind) => `${file} : ${KINDS[kind]}`,
  wellFormed: (file) => `${file} : une partie bien formée ; entente verify la rejoue`,
};
