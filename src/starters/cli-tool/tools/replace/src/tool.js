import { isUtf8 } from 'node:buffer';
import { constants } from 'node:fs';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { pathsFrom } from './files.js';
import { UsageError } from './main.js';
import { optionName } from './names.js';
import { patternOf, replaceIn } from './replace.js';
import { settings } from './settings.js';
import { t } from './texts.js';

export const tool = {
  commands: {
    replace: {
      usage: '<text> <text> <file>… [options]',
      about: t(
        'Replaces a text in many files. It shows each change; each file that is written is kept as .bak before.',
      ),
      options: {
        ...(settings.actsAtOnce
          ? { 'dry-run': { type: 'boolean', about: t('Only shows the changes.') } }
          : {
              yes: {
                type: 'boolean',
                short: 'y',
                about: t('Writes the changes; without it they are only shown.'),
              },
            }),
        ext: { type: 'string', value: 'txt,md', about: t('Only files of these kinds.') },
        'ignore-case': { type: 'boolean', short: 'i', about: t('Takes A and a for the same.') },
        regex: { type: 'boolean', about: t('The text is a regular expression.') },
      },
      run: replace,
    },
  },
};

async function replace({ values, positionals: [text, replacement, ...places], out, err }) {
  if (!text || replacement === undefined || places.length === 0)
    throw new UsageError(t('Give the text, its replacement, and files or folders.'));
  const kinds = (values.ext?.split(',') ?? settings.kinds).map(
    (kind) => '.' + kind.trim().toLowerCase().replace(/^\./, ''),
  );
  const isRegex = values.regex ?? false;
  const pattern = asked(text, { isRegex, ignoreCase: values['ignore-case'] });
  const writes = settings.actsAtOnce ? !values['dry-run'] : values.yes;
  let [files, count] = [0, 0];
  for (const path of await pathsFrom(places, kinds, err)) {
    const before = await textOf(path);
    if (before === undefined) {
      err(t('Left out: {x}', { x: path }));
      continue;
    }
    const after = replaceIn(before, pattern, replacement, isRegex);
    if (after.count === 0) continue;
    files += 1;
    count += after.count;
    out(path);
    for (const { line, before: old, after: next } of after.changes)
      out([...signed(line, '-', old), ...signed(line, '+', next)].join('\n'));
    if (!writes) continue;
    await keep(path);
    await writeFile(path, after.text);
  }
  out(t('Places: {count}, files: {files}.', { count, files }));
  if (!writes && count > 0)
    out(
      settings.actsAtOnce
        ? t('Nothing is written.')
        : t('Nothing is written yet; {x} writes it.', { x: optionName('yes') }),
    );
}

/** Undefined for a copy of this tool, and for what is not text in UTF-8. */
async function textOf(path) {
  if (/\.bak\d*$/.test(basename(path))) return undefined;
  const content = await readFile(path);
  return isUtf8(content) && !content.includes(0) ? content.toString('utf8') : undefined;
}

/** A change across lines has more than one. */
function signed(first, sign, text) {
  return text.split('\n').map((line, at) => ['  ' + (first + at), sign, line].join(' '));
}

function asked(text, options) {
  try {
    return patternOf(text, options);
  } catch (error) {
    throw new UsageError(error.message);
  }
}

/** As `a.txt.bak`, or `a.txt.bak2` if that is there: no older copy is lost. */
async function keep(path) {
  for (let number = 1; ; number += 1) {
    try {
      await copyFile(path, path + '.bak' + (number === 1 ? '' : number), constants.COPYFILE_EXCL);
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
}
