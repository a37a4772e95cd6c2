import { source } from '../lay-out.ts';

/** A route that answers by itself. */
export const reply = source`
  function reply(name) {
    return async (_params, request) => {
      const query = Object.fromEntries(new URLSearchParams(request.url.split('?')[1]));
      const body = request.method === 'POST' ? await readFields(request) : undefined;
      return [200, answers[name]({ query, body })];
    };
  }
`;

export const formType =
  'const isForm = /^application\\/x-www-form-urlencoded\\s*(;|$)/i.test(type);';

/** A route that does more than keep things. */
export const act = (owner: string, hasEffects: boolean): string => source`
  function act(name) {
    return async (params, request) => {
      const { headers, method, url } = request;
      const isEmpty = headers['content-type'] === undefined && !Number(headers['content-length']);
      ${hasEffects ? 'const answer =' : 'return'} doWork(settings.work[name], (path) => collection(path, params${owner}), {
        params,
        query: new URLSearchParams(url.split('?')[1]),
        body: method === 'GET' || isEmpty ? {} : await readFields(request),
        headers,
        address: request.socket.remoteAddress,
      });
      ${hasEffects ? `giveBackAfter(settings.work[name], answer[1], (path) => collection(path, params${owner}));\nreturn answer;` : ''}
    };
  }
`;

export const accountHandlers = source`
  function register() {
    return async (_params, request) => [201, await accounts.register(await readFields(request))];
  }

  function login() {
    return async (_params, request) => {
      return [200, await accounts.login(await readFields(request), request.socket.remoteAddress)];
    };
  }

  function logout() {
    return (_params, { headers }) => {
      accounts.logout(headers);
      return [204];
    };
  }

  function me() {
    return (_params, { member }) => [200, member];
  }
`;

export const asMember = source`
  /** For those alone who are signed in: 'request.member' is their account. */
  function asMember(handler) {
    return (params, request) => {
      request.member = accounts.memberOf(request.headers);
      return handler(params, request);
    };
  }
`;

export const withKey = source`
  /** For those alone who send the key. */
  function withKey(handler) {
    return (params, request) => {
      checkKey(request.headers);
      return handler(params, request);
    };
  }
`;
