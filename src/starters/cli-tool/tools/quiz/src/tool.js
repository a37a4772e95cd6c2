import { readFile, writeFile } from 'node:fs/promises';
import { UsageError } from './main.js';
import { settings } from './settings.js';
import { t } from './texts.js';
import { chosenFrom, isRight, pairsIn, withPair } from './words.js';

const { file, count, names } = settings.quiz;

export const tool = {
  commands: {
    quiz: {
      usage: '[' + file + '] [options] | ' + names.add + ' <word> <answer> | ' + names.list,
      about: t('Asks words from a file, and those that were wrong again the next time.'),
      options: {
        count: {
          type: 'string',
          short: 'n',
          value: 'number',
          about: t('How many words; {x} unless told.', { x: count }),
        },
        reverse: { type: 'boolean', short: 'r', about: t('Asks the other way round.') },
        missed: { type: 'boolean', about: t('Asks only those that were wrong.') },
      },
      async run({ values, positionals, out, ask }) {
        const [path = file, ...more] = positionals;
        if (path === names.add || path === 'add') return add(more, out);
        if (path === names.list || path === 'list') return list(out);
        const most = Number(values.count ?? count);
        if (!Number.isInteger(most) || most < 1)
          throw new UsageError(t('{x} must be a number from 1 on.', { x: '--count' }));
        const pairs = pairsIn(await textOf(path)).map(({ word, answer }) =>
          values.reverse ? { word: answer, answer: word } : { word, answer },
        );
        const before = await missedIn(path);
        const asked = chosenFrom(
          values.missed ? pairs.filter(({ word }) => before.includes(word)) : pairs,
          before,
          most,
        );
        if (asked.length === 0) throw new Error(t('There are no words in {x}.', { x: path }));
        const wrong = [];
        for (const [index, pair] of asked.entries()) {
          const given = await ask(index + 1 + '/' + asked.length + '  ' + pair.word + ' = ');
          const right = isRight(given, pair.answer);
          out(right ? '✓' : '✗ ' + pair.answer);
          if (!right) wrong.push(pair);
        }
        const known = asked.filter((pair) => !wrong.includes(pair)).map(({ word }) => word);
        const missed = [
          ...new Set([
            ...before.filter((word) => !known.includes(word)),
            ...wrong.map(({ word }) => word),
          ]),
        ];
        await writeFile(noteOf(path), JSON.stringify(missed, undefined, 2) + '\n');
        const percent = Math.round((known.length / asked.length) * 100);
        out(
          '\n' + t('{x} of {n} right ({p} %).', { x: known.length, n: asked.length, p: percent }),
        );
        for (const { word, answer } of wrong) out('  ' + word + ' = ' + answer);
      },
    },
  },
};

async function add([word, answer, ...others], out) {
  if (!word || !answer || others.length > 0) throw new UsageError(names.add + ' <word> <answer>');
  await writeFile(file, withPair(await textOf(file), { word, answer }));
  out('+ ' + word + ' = ' + answer);
}

async function list(out) {
  for (const { word, answer } of pairsIn(await textOf(file))) out(word + ' = ' + answer);
}

async function textOf(path) {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    throw new Error(t('There is no file {x}.', { x: path }));
  }
}

/** Beside the words: which were wrong. */
const noteOf = (path) => path + '.missed.json';

async function missedIn(path) {
  try {
    const missed = JSON.parse(await readFile(noteOf(path), 'utf8'));
    return Array.isArray(missed) ? missed : [];
  } catch {
    return [];
  }
}
