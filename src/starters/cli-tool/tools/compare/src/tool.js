import { compareFolders } from './compare.js';
import { UsageError } from './main.js';
import { t } from './texts.js';

export const tool = {
  commands: {
    compare: {
      usage: '<folder|file> <folder|file> [options]',
      about: t(
        'Compares two folders with those below them: tells which files only one has, and which differ.',
      ),
      options: {
        json: { type: 'boolean', about: t('As JSON, for other programs.') },
      },
      async run({ values, positionals: [left, right, more], out, err }) {
        if (right === undefined || more !== undefined) throw new UsageError(t('Give two folders.'));
        const found = await compareFolders(left, right, err);
        if (values.json) return out(JSON.stringify(found, undefined, 2));
        const { onlyLeft, onlyRight, different, same } = found;
        list(t('Only in {x}:', { x: left }), onlyLeft, out);
        list(t('Only in {x}:', { x: right }), onlyRight, out);
        list(t('Different:'), different, out);
        out(
          t('The same: {same}. Different: {different}. Only in one: {alone}.', {
            same: same.length,
            different: different.length,
            alone: onlyLeft.length + onlyRight.length,
          }),
        );
      },
    },
  },
};

function list(title, names, out) {
  if (names.length > 0) out([title, ...names.map((name) => '  ' + name), ''].join('\n'));
}
