import { notify as send } from './notify.js';
import { settings } from './settings.js';

/** Posts the message of `src/settings.js`. */
export async function openJob({
  env = {},
  notify = (text, signal) => send(text, { address: env.NOTIFY_URL, signal, mark: 'MESSAGE' }),
} = {}) {
  return { run: ({ signal } = {}) => notify(settings.message, signal) };
}
