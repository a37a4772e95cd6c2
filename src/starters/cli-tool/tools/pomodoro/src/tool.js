import { UsageError } from './main.js';
import { optionName } from './names.js';
import { phasesOf, runPhases } from './rounds.js';
import { settings } from './settings.js';
import { t } from './texts.js';

const { work, pause, rounds, long } = settings.pomodoro;
const minutes = (about, usual) => ({
  type: 'string',
  value: 'minutes',
  about: about + ' ' + usual,
});

export const tool = {
  commands: {
    start: {
      usage: '[minutes] [options]',
      about: t('Counts down work and breaks in turn and rings at the end of each. Ctrl-C ends it.'),
      options: {
        work: { ...minutes(t('Minutes of work:'), work), short: 'w' },
        break: { ...minutes(t('Minutes of a break:'), pause), short: 'b' },
        long: minutes(t('Minutes of each fourth break:'), long ?? pause),
        rounds: {
          type: 'string',
          short: 'r',
          value: 'number',
          about: t('How many rounds:') + ' ' + rounds,
        },
      },
      async run({ values, positionals, out }) {
        const [first, ...more] = positionals.filter((word) => !starters.has(word));
        if (more.length > 0) throw new UsageError(t('This takes one number of minutes only.'));
        const plan = {
          work: numberOf(first ?? values.work, 'work', work),
          pause: numberOf(values.break, 'break', pause),
          long: numberOf(values.long ?? values.break, 'long', values.break ?? long ?? pause),
          rounds: first === undefined ? numberOf(values.rounds, 'rounds', rounds, 100) : 1,
        };
        const isTerminal = process.stdout.isTTY === true;
        await runPhases(phasesOf(plan), {
          out,
          ...(isTerminal && {
            show: (text) => process.stdout.write('\r\u001b[2K' + text),
            ring: () => process.stdout.write('\u0007'),
          }),
        });
      },
    },
  },
};

/** `pomodoro start` is the same as `pomodoro`. */
const starters = new Set(['start', ...(settings.names?.commands?.start ?? [])]);

function numberOf(given, name, usual, most = 600) {
  if (given === undefined) return Number(usual);
  const number = Number(given);
  const isWhole = name !== 'rounds' || Number.isInteger(number);
  if (/^\d{1,4}(?:\.\d{1,2})?$/.test(given) && number > 0 && number <= most && isWhole)
    return number;
  throw new UsageError(
    t('{x} must be a number from {min} to {max}.', { x: optionName(name), min: 1, max: most }),
  );
}
