// What commands tell of games in French: the lines above, between and below what the sentences of a game and its tables say.

import type { told as english } from '../../en/cli/told';
import type { Wording } from '../../wording';
import { de } from '../articles';
import { counted, number } from '../formats';

type Words = Wording<typeof english>;

const DIFFERENCES: Readonly<Record<Parameters<Words['differFirst']>[2], string>> = {
  start: 'les parties commencent autrement',
  orders: 'd’autres ordres furent donnés',
  state: 'les mêmes ordres ont mené à un autre état : le hasard ou les poids sont autres',
  length: 'l’une finit avant lui',
};

const MINUTE = 60_000;

export const told: Words = {
  title: (world, seed) => `${world}, graine ${seed}`,
  titlePlayedBy: (world, seed, engine) => `${world}, graine ${seed}, moteur ${engine}`,
  ended: (over, turn, of, hash) =>
    `${over ? 'La partie est finie' : 'Arrêt'} après le tour ${turn} sur ${of} ; empreinte de l’état ${hash}`,
  standsAt: (date, turn, of, hash) => `${date}, tour ${turn} sur ${of} ; empreinte de l’état ${hash}`,
  wouldWait: 'Attendrait.',
  headersDiffer: (keys) => `Leurs en-têtes diffèrent en : ${keys.join(', ')}`,
  noTurnDiffers: 'Aucun tour ne diffère.',
  differFirst: (turn, date, kind) =>
    `Elles diffèrent d’abord au tour ${turn}${date === null ? '' : `, ${date}`} : ${DIFFERENCES[kind]}.`,
  noSuchTurn: 'n’a pas de tel tour',
  onlyIn: (file) => `Seulement dans ${file} :`,
  differsAfter: 'Ce qui diffère après lui :',
  both: (one, other) => `${one} et ${other}`,
  cohesionOf: (pact) => `Cohésion : ${pact}`,
  numberOf: (what, nation) => `${what} ${de(nation)}`,
  sweepComplete: (directory, runs) => `${directory} est complet : ${counted(runs, 'partie', 'parties')}.`,
  sweepDone: (runs, settings, directory, failed) =>
    `${counted(runs, 'partie', 'parties')} de ${counted(settings, 'réglage', 'réglages')} dans ${directory}${failed > 0 ? ` ; ${counted(failed, 'échec', 'échecs')}, voir la colonne error` : ''}.`,
  redisGone: (address) => `le Redis de ${address} ne répond plus ; on l’attend`,
  redisBack: (address) => `le Redis de ${address} répond de nouveau`,
  noWorkers: (address) =>
    `aucun travailleur n’a encore rejoint ; démarrez-en par : entente worker --queue ${address}`,
  workerWaits: (address, threads) =>
    `En attente de balayages à ${address}, à jouer sur ${counted(threads, 'fil', 'fils')}.`,
  workerJoined: (scenario, runs) =>
    `Rejoint un balayage de ${scenario}, ${counted(runs, 'partie', 'parties')} en tout.`,
  workerLeft: (scenario, runs) =>
    `Quitté le balayage de ${scenario} ; ${counted(runs, 'partie jouée', 'parties jouées')} ici.`,
  timeLeft: (milliseconds) =>
    milliseconds < MINUTE
      ? `encore ${number(Math.ceil(milliseconds / 1000))} s`
      : `encore ${number(Math.ceil(milliseconds / MINUTE))} min`,
};
