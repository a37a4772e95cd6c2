import { settings } from './settings.js';
import { t } from './texts.js';

/** The options that were asked for, as `main.js` takes them. */
export const options = Object.fromEntries(
  settings.options.map(({ flag, about, takesValue, usual }) => [
    flag.slice(2),
    {
      type: takesValue ? 'string' : 'boolean',
      about: about || 'Asked for, and handed to what you write.',
      ...(usual !== undefined && takesValue && { default: usual }),
    },
  ]),
);

/** The commands that were asked for and that nobody has written yet. Write each in its `run`. */
export const planned = Object.fromEntries(
  settings.planned.map(({ name, about }) => [
    name,
    {
      usage: name + ' [words] [options]',
      about: about || t('Planned.'),
      options,
      run() {
        throw new Error(t('The command {x} is planned and not written yet.', { x: name }));
      },
    },
  ]),
);
