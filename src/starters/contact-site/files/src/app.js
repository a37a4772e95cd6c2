import { appendFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { adminRoutes } from './admin-routes.js';
import { createLimiter, readJson } from './http.js';
import { cleaned, faultsOf, fieldsOf } from './messages.js';
import { openPages } from './pages.js';
import { createRouter } from './router.js';
import { settings } from './settings.js';
import { dataFile } from './store.js';

/** The site. What visitors write goes into `file`, one JSON document a line. */
export async function openApp({
  file = dataFile('messages.jsonl'),
  adminPassword = process.env.ADMIN_PASSWORD,
  now = Date.now,
} = {}) {
  await mkdir(dirname(file), { recursive: true });
  const pages = await openPages(join(import.meta.dirname, '../public'));
  const limit = createLimiter(5, 10 * 60_000, now);

  async function takeMessage(request) {
    const form = fieldsOf(request);
    const fields = form ?? readJson(request);
    const faults = faultsOf(fields);
    if (Object.keys(faults).length > 0) {
      const told = Object.fromEntries(
        Object.entries(faults).map(([field, text]) => [field, settings.texts[text]]),
      );
      return { status: 400, body: { error: Object.values(told).join(' '), fields: told } };
    }
    limit(request.ip);
    // People do not see this field: who fills it in is a program, and learns nothing.
    if (!fields.website) {
      const entry = { at: new Date(now()).toISOString(), ...cleaned(fields) };
      await appendFile(file, JSON.stringify(entry) + '\n');
    }
    if (form) return { status: 303, headers: { location: '/thanks' } };
    return { status: 201, body: { message: settings.texts.thanks } };
  }

  return {
    listener: createRouter([
      ['GET', '/health', () => ({ body: { status: 'ok' } })],
      ['POST', '/api/contact', takeMessage],
      ...adminRoutes({ file, password: adminPassword, now }),
      ['GET', '/*', pages],
    ]),
  };
}
