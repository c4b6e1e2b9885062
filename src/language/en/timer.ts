// The English words of the clock beside a game that several groups play at one screen.

export const timerText = {
  choose: 'Time for each turn',
  minutes: (count: number) => (count === 0 ? 'no clock' : `${count} min`),
  label: 'Time left for this turn',
  over: 'Time is up',
};
