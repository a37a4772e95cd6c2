import { Readable, pipeline } from 'node:stream';

/** What a handler throws to answer with an error: its message is told. */
export class HttpError extends Error {
  constructor(status, message, headers = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

/** An answer: an object becomes JSON; text, bytes and streams stay what they are. */
export function send(response, { status = 200, headers = {}, body }) {
  if (body === undefined) {
    response.writeHead(status, { ...always, ...headers }).end();
    return;
  }
  if (body instanceof Readable) {
    response.writeHead(status, { ...always, ...headers });
    // A visitor who leaves in the middle is no error.
    pipeline(body, response, () => {});
    return;
  }
  const isRaw = typeof body === 'string' || Buffer.isBuffer(body);
  const bytes = isRaw ? Buffer.from(body) : Buffer.from(JSON.stringify(body));
  response
    .writeHead(status, {
      ...always,
      'content-type': isRaw ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8',
      'content-length': bytes.length,
      ...headers,
    })
    .end(bytes);
}

/** An error as an answer. What nobody meant to be told is logged, and not told. */
export function errorAnswer(error) {
  const isKnown = error instanceof HttpError;
  if (!isKnown) console.error(error);
  return {
    status: isKnown ? error.status : 500,
    headers: isKnown ? error.headers : {},
    body: { error: isKnown ? error.message : 'Something went wrong.' },
  };
}

/** The body as a JSON object. */
export function readJson({ headers, body }) {
  if (!/^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')) {
    throw new HttpError(415, 'Send JSON, with content-type: application/json.');
  }
  let value;
  try {
    value = JSON.parse(body.toString('utf8'));
  } catch {
    throw new HttpError(400, 'The body is not valid JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new HttpError(400, 'Send a JSON object.');
  }
  return value;
}

/** Allows `most` calls of one key in a time, for example of one address in a minute. */
export function createLimiter(most, windowMs, now = Date.now) {
  const calls = new Map();
  return (key) => {
    const since = now() - windowMs;
    if (calls.size > 10_000) calls.clear();
    const recent = (calls.get(key) ?? []).filter((time) => time > since);
    if (recent.length >= most) {
      const wait = Math.ceil((recent[0] - since) / 1000);
      throw new HttpError(429, 'That was too often. Try again later.', { 'retry-after': wait });
    }
    calls.set(key, [...recent, now()]);
  };
}

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'content-security-policy':
    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
};
