import { appendFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { handle as handleEvent } from './handlers.js';
import { HttpError } from './http.js';
import { createRouter } from './router.js';
import { settings } from './settings.js';
import { describe, verify } from './signatures.js';
import { dataFile } from './store.js';

/** How many deliveries are remembered, so that one that comes twice counts once. */
const remembered = 5000;

export async function openApp({
  env = process.env,
  file = dataFile('events.jsonl'),
  handle = handleEvent,
  now = Date.now,
} = {}) {
  await mkdir(dirname(file), { recursive: true });
  const seen = new Set();
  const working = new Set();
  const secrets = new Map(
    settings.providers.map((name) => [name, env[name.toUpperCase() + '_WEBHOOK_SECRET']]),
  );
  for (const [name, secret] of secrets) {
    if (!secret)
      console.warn(name.toUpperCase() + '_WEBHOOK_SECRET is not set: ' + name + ' is refused.');
  }

  async function receive(provider, request) {
    const secret = secrets.get(provider);
    if (!secret) throw new HttpError(503, 'The secret of this webhook is not set.');
    if (secret !== 'none' && !verify[provider](request, secret, now())) {
      throw new HttpError(401, 'The signature does not fit.');
    }
    const payload = parse(request.body);
    if (provider === 'slack' && payload.type === 'url_verification') {
      return { body: { challenge: String(payload.challenge).slice(0, 500) } };
    }
    const { event = 'unknown', id } = describe[provider](request, payload);
    const key = id === undefined ? undefined : provider + ':' + id;
    if (seen.has(key)) return { status: 200, body: { received: true, repeated: true } };
    if (key !== undefined) remember(key);
    const entry = { at: new Date(now()).toISOString(), provider, event, id, payload };
    try {
      await appendFile(file, JSON.stringify(entry) + '\n');
    } catch (error) {
      // The sender will try again: it must not be taken for a repetition then.
      seen.delete(key);
      throw error;
    }
    work(entry);
    return { status: 202, body: { received: true } };
  }

  function remember(key) {
    seen.add(key);
    if (seen.size > remembered) seen.delete(seen.values().next().value);
  }

  /** Senders wait a few seconds only: the work goes on after the answer. */
  function work(entry) {
    const job = Promise.resolve()
      .then(() => handle(entry))
      .catch((error) => console.error('Handling ' + entry.provider + ' failed:', error))
      .finally(() => working.delete(job));
    working.add(job);
  }

  return {
    listener: createRouter([
      ['GET', '/health', () => ({ body: { status: 'ok' } })],
      ...settings.providers.map((provider) => [
        'POST',
        settings.path + (provider === 'generic' ? '' : '/' + provider),
        (request) => receive(provider, request),
      ]),
    ]),
    close: () => Promise.all(working),
  };
}

function parse(body) {
  let value;
  try {
    value = JSON.parse(body.toString('utf8'));
  } catch {
    throw new HttpError(400, 'The body is not valid JSON.');
  }
  if (typeof value !== 'object' || value === null) throw new HttpError(400, 'Send a JSON object.');
  return value;
}
