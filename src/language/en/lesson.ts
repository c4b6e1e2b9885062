// Every word in English around a lesson: its pages, its steps beside the game, its debrief. What a lesson itself says stands in its file.

import type { Wording } from '../wording';
import { counted } from './formats';

const turns = (count: number): string => counted(count, 'turn', 'turns');
const minutes = (count: number): string => `${count} min`;

export const englishLesson = {
  eyebrow: (total: number, world: string) => `Lesson · ${minutes(total)} · ${world}`,
  brief: {
    page: 'Brief',
    role: (nation: string) => `You are ${nation}`,
    task: 'What you are to do',
    how: 'How it goes',
    minutes,
    parts: {
      hook: 'Read this page and make your first prediction.',
      play: (count: number, predictions: number) =>
        `Play ${turns(count)}. ${counted(predictions, 'prediction is', 'predictions are')} asked for before you see what comes; then look why.`,
      debrief: 'Debrief: what happened, why, what if, and a real case.',
      exit: 'Answer the last question and hand in.',
    },
    same: 'The same for everybody',
    fixed: (world: string, nation: string, seed: string, theory: string, count: number) =>
      `World (${world}), nation (${nation}), seed (${seed}), theory (${theory}) and ${turns(count)}. So what differs between two games is what you decide.`,
    free: (world: string, nation: string, theory: string, count: number) =>
      `World (${world}), nation (${nation}), theory (${theory}) and ${turns(count)}. The seed is yours to choose.`,
    seed: 'Seed',
    begin: 'Begin',
    again: 'Begin anew',
    goOn: (turn: number, count: number) => `Go on after turn ${turn} of ${count}`,
    debriefNow: 'Open your debrief',
    attempts: 'Your attempts in this browser',
    stored: 'What you write stays in this browser until you hand it in.',
    toStart: 'All lessons and worlds',
    copy: 'Copy the link',
    copied: 'Link copied',
    failed: 'The game could not be fetched. Check the connection and try again.',
  },
  steps: {
    label: 'Lesson',
    predict: 'Predict',
    explain: 'Observe and explain',
    sure: 'How sure are you?',
    /** From a mere guess to nearly certain. */
    sureness: ['a guess', 'unsure', 'fairly', 'very', 'certain'],
    sureOf: (percent: number) => `${percent} %`,
    reason: 'Why? In a few words',
    lock: 'Lock it in',
    lockHint: 'It cannot be changed afterwards. The next turn waits for it.',
    skip: 'Skip this prediction',
    choose: 'Choose an answer and say how sure you are.',
    open: (answer: string, judged: number) => `You predicted: ${answer} It is judged after turn ${judged}.`,
    skippedOpen: (judged: number) => `You skipped a prediction. What comes is told after turn ${judged}.`,
    said: 'You said',
    came: 'It came',
    skipped: 'Skipped',
    right: 'Right',
    wrong: 'Not so',
    surely: (percent: number) => `${percent} % sure`,
    account: (name: string) => `Open the account of ${name}`,
    yourWords: 'In your own words',
    keep: 'Keep',
    later: 'Later',
    change: 'Change',
    next: (turn: number) => `The next question comes after turn ${turn}.`,
    last: (count: number) => `The debrief follows turn ${count}.`,
    task: 'Your task',
    checkpoints: (reached: number, all: number) => `Reached: ${reached} of ${all}`,
    reached: (turn: number) => (turn === 0 ? 'from the start' : `after turn ${turn}`),
    hint: 'Hint',
    hints: 'Hints',
    fixed: 'Seed, theory and nation are the lesson’s.',
    finish: 'Finish the lesson now',
    unkept: 'This browser keeps nothing: hand in before you close the page.',
    secondTry: (turn: number) => `Second try, from turn ${turn}`,
  },
  debrief: {
    eyebrow: (title: string) => `Debrief · ${title}`,
    secondTry: (turn: number) => `Second try, from turn ${turn}`,
    lede: (played: number, all: number) =>
      played < all
        ? `You ended after ${played} of ${turns(all)}. What happened, why, and what it has to do with the world.`
        : `You played ${turns(played)}. What happened, why, and what it has to do with the world.`,
    predictions: 'What you predicted, and what came',
    noPredictions: 'No prediction was judged before you ended.',
    calibration: (right: number, asked: number, sure: number) =>
      `${right} of ${counted(asked, 'prediction', 'predictions')} came true; you were ${sure} % sure on average.`,
    brier: (score: string, guess: string) =>
      `Brier score ${score}: 0 is perfect, mere guessing would have scored ${guess}, 1 is certain and wrong.`,
    over: 'You were surer than right. Ask next time what would have to be true for the other answer.',
    under: 'You were righter than sure. Trust what you saw a little more.',
    even: 'You were about as sure as you were right.',
    few: 'So few predictions say little of you; over many lessons they say much.',
    happened: 'What happened',
    number: 'Number',
    start: 'Start',
    end: 'End',
    change: 'Change',
    course: 'Course',
    why: 'What moved it most',
    point: (turn: number, date: string, says: string, from: string, to: string) =>
      `Turn ${turn}, ${date}: ${says}, from ${from} to ${to}.`,
    points: 'Turning points',
    noPoints: 'No number moved by more than a point within one turn.',
    revealed: 'What it looked like, and what it was',
    revealedHint:
      'How revisionist each was taken for at the end, and really was, in points of 100. Nobody knew the second number while playing.',
    pair: (nation: string, other: string) => `${nation} of ${other}`,
    who: 'Who of whom',
    seen: 'Taken for',
    was: 'Really',
    whatIf: 'What if',
    tryAgain: (turn: number) => (turn === 0 ? 'Try it from the start' : `Try it from after turn ${turn}`),
    tooEarly: (turn: number) => `You ended before turn ${turn}: play on first.`,
    first: 'First game',
    second: 'Second try',
    toFirst: 'To the debrief of your first game',
    soWhat: 'So what',
    sources: 'Sources',
    written: 'In your own words',
    exit: 'Last question',
    handIn: 'Hand in',
    handInHint:
      'One small file with your predictions, your answers and the whole game, to send to your teacher or to put where they ask. Names are not checked: a nickname or a code will do.',
    student: 'Nickname or code',
    save: 'Save the file',
    needName: 'Write a nickname or code first.',
    saved: (name: string) => `Saved as ${name}`,
    missing: (count: number) =>
      `${counted(count, 'answer is', 'answers are')} still empty; you can hand in all the same.`,
    print: 'Print',
    back: 'Back to the game',
    watch: 'Watch it from the start',
    leave: 'Leave',
  },
  teacher: {
    objective: 'Objective',
    script: 'Script',
    parts: { hook: 'Hook', play: 'Play', debrief: 'Debrief', exit: 'Exit ticket' },
    predictions: 'What students predict',
    askedAfter: (after: number, judged: number) =>
      `${after === 0 ? 'Before the first turn' : `After turn ${after}`}, judged after turn ${judged}:`,
    misconceptions: 'Misconceptions',
    questions: 'Questions for the class',
    rubric: 'Rubric',
    criterion: 'Criterion',
    weak: 'Not yet',
    fair: 'Good enough',
    strong: 'Very good',
    real: 'The real case',
    simplified: 'What the model leaves out',
    allSources: 'All sources',
  },
  sheet: {
    name: 'Name or code',
    date: 'Date',
    prediction: (number: number, after: number) =>
      after === 0
        ? `Prediction ${number}: before the first turn`
        : `Prediction ${number}: after turn ${after}`,
    after: (judged: number) => `After turn ${judged}:`,
    debrief: 'Debrief',
  },
};

/** What a language needs besides for lessons; English is the form. */
export type LessonWords = Wording<typeof englishLesson>;
