import { HttpError, errorAnswer, send } from './http.js';

const maxBodyBytes = 100_000;

/**
 * Answers requests from a table: ['GET', '/books/:id', handler]. A handler gets { method, path,
 * params, query, headers, ip, body } and gives { status, headers, body }. With { streams: true } after
 * it, it gets the request itself as `stream`, in place of its body.
 */
export function createRouter(routes) {
  return async (request, response) => {
    try {
      send(response, await answer(routes, request));
    } catch (error) {
      send(response, errorAnswer(error));
    }
  };
}

async function answer(routes, request) {
  const [path, query = ''] = request.url.split(/\?(.*)/s);
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const fitting = routes.filter(([, pattern]) => match(pattern, path));
  if (fitting.length === 0) throw new HttpError(404, 'There is nothing at this address.');
  const found = fitting.find(([verb]) => verb === method);
  if (!found) {
    const allow = [...new Set(fitting.map(([verb]) => verb))].join(', ');
    throw new HttpError(405, 'This address answers ' + allow + '.', { allow });
  }
  const [, pattern, handler, { streams = false } = {}] = found;
  const params = Object.fromEntries(
    Object.entries(match(pattern, path)).map(([name, part]) => [name, decode(part)]),
  );
  return handler({
    method,
    path,
    params,
    query: new URLSearchParams(query),
    headers: request.headers,
    ip: request.socket.remoteAddress ?? '',
    ...(streams ? { stream: request } : { body: await readBody(request) }),
  });
}

/** The parameters of a path that fits the pattern. A pattern that ends in * fits all below it. */
function match(pattern, path) {
  if (pattern.endsWith('*')) return path.startsWith(pattern.slice(0, -1)) ? {} : undefined;
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const params = {};
  for (const [index, part] of wanted.entries()) {
    if (part.startsWith(':')) params[part.slice(1)] = given[index];
    else if (part !== given[index]) return undefined;
  }
  return params;
}

function decode(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new HttpError(400, 'The address is not encoded correctly.');
  }
}

async function readBody(request) {
  const chunks = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    // What is too much is still read, so that the answer reaches the sender.
    if (bytes <= maxBodyBytes) chunks.push(chunk);
    else if (bytes > 100 * maxBodyBytes) request.destroy();
  }
  if (bytes > maxBodyBytes) throw new HttpError(413, 'Send at most ' + maxBodyBytes + ' bytes.');
  return Buffer.concat(chunks);
}
