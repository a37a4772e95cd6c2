/** What the small routes answer, given the query and the JSON body of a request. */
export const answers = {
  hello: ({ query }) => ({ message: 'Hello, ' + (query.name ?? 'world') + '!' }),
  ping: () => ({ message: 'pong' }),
  time: () => ({ time: new Date().toISOString() }),
  echo: ({ query, body }) => body ?? query,
};
