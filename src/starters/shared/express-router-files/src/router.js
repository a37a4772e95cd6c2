import express from 'express';
import { HttpError, errorAnswer, send } from './http.js';

const maxBodyBytes = 100_000;

/**
 * An Express app from a table: ['GET', '/books/:id', handler]. A handler gets { method, path, params,
 * query, headers, ip, body } and gives { status, headers, body }. With { streams: true } after it, it
 * gets the request itself as `stream`, in place of its body.
 */
export function createRouter(routes) {
  const app = express();
  app.disable('x-powered-by');
  // As bytes: the signature of a webhook is over the bytes that were sent.
  const isRead = ({ method, path }) =>
    !routes.some(([verb, one, , options]) => options?.streams && verb === method && one === path);
  app.use(express.raw({ type: isRead, limit: maxBodyBytes, inflate: false }));

  for (const [method, pattern, handler] of routes) {
    app[method.toLowerCase()](pathOf(pattern), async (request, response) => {
      send(response, await handler(requestOf(request)));
    });
  }
  for (const pattern of new Set(routes.map(([, one]) => one))) {
    const methods = routes.filter(([, one]) => fits(pattern, one)).map(([method]) => method);
    const allow = [...new Set(methods)].join(', ');
    app.all(pathOf(pattern), () => {
      throw new HttpError(405, 'This address answers ' + allow + '.', { allow });
    });
  }
  app.use(() => {
    throw new HttpError(404, 'There is nothing at this address.');
  });
  // Express knows an error handler by its four parameters.
  app.use((error, _request, response, _next) => {
    send(response, errorAnswer(told(error)));
  });
  return app;
}

/** A pattern that ends in * fits all below it. */
function pathOf(pattern) {
  return pattern.replace(/\*$/, '{*rest}');
}

function fits(pattern, other) {
  return other === pattern || (other.endsWith('*') && pattern.startsWith(other.slice(0, -1)));
}

function requestOf(request) {
  return {
    method: request.method === 'HEAD' ? 'GET' : request.method,
    path: request.path,
    params: request.params,
    query: new URLSearchParams(request.url.split(/\?(.*)/s)[1] ?? ''),
    headers: request.headers,
    ip: request.socket.remoteAddress ?? '',
    body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
    stream: request,
  };
}

function told(error) {
  if (error instanceof HttpError) return error;
  if (error.type === 'entity.too.large') {
    return new HttpError(413, 'Send at most ' + maxBodyBytes + ' bytes.');
  }
  if (error instanceof URIError || error.status === 400) {
    return new HttpError(400, 'The address or the body is not encoded correctly.');
  }
  return error;
}
