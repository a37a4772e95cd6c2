import { source } from '../lay-out.ts';

/** A route that answers by itself. */
export const reply = source`
  function reply(name) {
    return (request, response) => {
      const query = Object.fromEntries(new URLSearchParams(request.url.split('?')[1]));
      const body = request.method === 'POST' ? fieldsOf(request) : undefined;
      response.json(answers[name]({ query, body }));
    };
  }
`;

/** A route that does more than keep things. */
export const act = (owner: string, hasEffects: boolean): string => source`
  function act(name) {
    return (request, response) => {
      const { headers, params, url } = request;
      const isRead = request.method === 'GET' || request.isEmpty !== false;
      const [status, body, type = {}] = doWork(
        settings.work[name],
        (path) => collection(path, params${owner}),
        {
          params,
          query: new URLSearchParams(url.split('?')[1]),
          body: isRead ? {} : fieldsOf(request),
          headers,
          address: request.socket.remoteAddress,
        },
      );
      ${hasEffects ? `giveBackAfter(settings.work[name], body, (path) => collection(path, params${owner}));` : ''}
      response.status(status).set(type)[typeof body === 'string' ? 'send' : 'json'](body);
    };
  }
`;

export const accountHandlers = source`
  function register() {
    return async (request, response) => {
      response.status(201).json(await accounts.register(fieldsOf(request)));
    };
  }

  function login() {
    return async (request, response) => {
      response.json(await accounts.login(fieldsOf(request), request.socket.remoteAddress));
    };
  }

  function logout() {
    return (request, response) => {
      accounts.logout(request.headers);
      response.status(204).end();
    };
  }

  function me() {
    return ({ member }, response) => response.json(member);
  }
`;

export const asMember = source`
  /** For those alone who are signed in: 'request.member' is their account. */
  function asMember(handler) {
    return (request, response) => {
      request.member = accounts.memberOf(request.headers);
      return handler(request, response);
    };
  }
`;

export const withKey = source`
  /** For those alone who send the key. */
  function withKey(handler) {
    return (request, response) => {
      checkKey(request.headers);
      return handler(request, response);
    };
  }
`;
