import { UsageError } from './main.js';
import { calculate } from './calculate.js';

const operation = (usage, about, combine) => ({
  usage,
  about,
  run({ positionals, out }) {
    const numbers = positionals.map(numberOf);
    if (numbers.length < 2) throw new UsageError('Give two numbers or more.');
    out(shown(numbers.reduce(combine)));
  },
});

export const tool = {
  commands: {
    add: operation('add <number>…', 'Adds numbers.', (a, b) => a + b),
    subtract: operation('subtract <number>…', 'Subtracts from the first.', (a, b) => a - b),
    multiply: operation('multiply <number>…', 'Multiplies numbers.', (a, b) => a * b),
    divide: operation('divide <number>…', 'Divides the first.', (a, b) => {
      if (b === 0) throw new Error('Nothing is divided by zero.');
      return a / b;
    }),
    calc: {
      usage: 'calc "<expression>"',
      about: 'Works out an expression such as "2 * (3 + 4) ^ 2".',
      run({ positionals, out }) {
        if (positionals.length === 0) throw new UsageError('Give an expression.');
        out(shown(calculate(positionals.join(' '))));
      },
    },
  },
};

function numberOf(text) {
  const number = Number(text.replace(',', '.'));
  if (text.trim() === '' || !Number.isFinite(number))
    throw new UsageError("'" + text + "' is no number.");
  return number;
}

/** Without the noise of binary fractions: 0.1 + 0.2 is 0.3. */
function shown(number) {
  return String(Number(number.toPrecision(14)));
}
