import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { countsOf, topWords } from './counts.js';
import { filesFrom } from './files.js';
import { UsageError } from './main.js';
import { optionName } from './names.js';
import { settings } from './settings.js';
import { t } from './texts.js';

export const tool = {
  commands: {
    count: {
      usage: '[file|folder]… [options]',
      about: t(
        'Counts lines, words and characters, and the words that come most often. Without files it reads the standard input.',
      ),
      options: {
        top: {
          type: 'string',
          short: 'n',
          value: 'number',
          default: String(settings.top),
          about: t('How many words to show; 0 for none.'),
        },
        'ignore-case': { type: 'boolean', short: 'i', about: t('Takes A and a for the same.') },
        'min-length': {
          type: 'string',
          value: 'number',
          default: String(settings.shortest ?? 1),
          about: t('Leaves out shorter words.'),
        },
        ...(settings.skip && {
          all: {
            type: 'boolean',
            about: t('Counts also {x} …', { x: settings.skip.slice(0, 5).join(', ') }),
          },
        }),
        json: { type: 'boolean', about: t('As JSON, for other programs.') },
      },
      async run({ values, positionals, out }) {
        const top = wholeOf(values, 'top');
        const minLength = wholeOf(values, 'min-length');
        const texts = await textsFrom(positionals);
        const all = texts.map(({ text }) => text).join('\n');
        const files = texts.map(({ path, text }) => ({ path, ...countsOf(text) }));
        const words = topWords(all, {
          top,
          minLength,
          ignoreCase:
            values['ignore-case'] ?? (settings.ignoreCase === true || settings.skip !== undefined),
          skip: values.all ? [] : settings.skip,
        });
        if (values.json)
          return out(JSON.stringify({ files, words: Object.fromEntries(words) }, undefined, 2));
        for (const file of settings.byKind ? byKind(files) : files) {
          out(t('{path}: {lines} lines, {words} words, {characters} characters', file));
        }
        for (const [word, count] of words) out(String(count).padStart(6) + '  ' + word);
        if (settings.save === undefined) return;
        const rows = words.map(([word, count]) => word + ',' + count);
        await writeFile(settings.save, ['word,count', ...rows, ''].join('\n'));
        out('→ ' + settings.save);
      },
    },
  },
};

/** The counts of all files with the same ending, the most lines first. */
function byKind(files) {
  const kinds = Map.groupBy(files, ({ path }) => extname(path) || '–');
  const sum = (own, name) => own.reduce((all, one) => all + one[name], 0);
  return [...kinds]
    .map(([kind, own]) => ({
      path: kind + ' (' + own.length + ')',
      lines: sum(own, 'lines'),
      words: sum(own, 'words'),
      characters: sum(own, 'characters'),
    }))
    .toSorted((a, b) => b.lines - a.lines);
}

async function textsFrom(places) {
  if (places.length === 0 || places[0] === '-') {
    return [{ path: t('standard input'), text: await textOf(process.stdin) }];
  }
  const files = await filesFrom(places, settings.kinds);
  if (files.length === 0) throw new Error(t('There are no such files.'));
  return files.map(({ path, content }) => ({ path, text: content.toString('utf8') }));
}

function wholeOf(values, name) {
  if (/^\d{1,6}$/.test(values[name])) return Number(values[name]);
  throw new UsageError(t('{x} must be a whole number.', { x: optionName(name) }));
}
