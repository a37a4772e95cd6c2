import { filesFrom } from './files.js';
import { UsageError } from './main.js';
import { options } from './planned.js';
import { settings } from './settings.js';
import { work } from './work.js';

const named =
  settings.commands.length > 0 ? settings.commands : [{ name: 'run', about: settings.title }];
const isSingle = named.length === 1;

export const tool = {
  commands: Object.fromEntries(
    named.map(({ name, about }) => [
      name,
      {
        usage: (isSingle ? '' : name + ' ') + '<file|folder>… [options]',
        about: about || 'Works on files: see src/work.js.',
        options,
        run: (given) => runOn(name, given),
      },
    ]),
  ),
};

async function runOn(command, { values, positionals, out }) {
  if (positionals.length === 0) throw new UsageError('Name a file or a folder.');
  const files = await filesFrom(positionals, settings.kinds);
  if (files.length === 0) throw new Error('There are no such files: ' + kindsText() + '.');
  // The largest first.
  files.sort((one, other) => other.content.length - one.content.length);
  for (const file of files) out(await work(file, { command, options: values }));
}

function kindsText() {
  return settings.kinds.length === 0 ? 'any kind' : settings.kinds.join(', ');
}
