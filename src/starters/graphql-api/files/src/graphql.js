import { GraphQLError, parse, validate } from 'graphql';
import { createHandler } from 'graphql-http';
import { problemsWithSize } from './query-size.js';
import { settings } from './settings.js';

/** Answers requests as the specification of GraphQL over HTTP says: POST, and GET for queries alone. */
export function createGraphqlHandler(schema) {
  const handle = createHandler({
    schema,
    parse: (source) => parse(source, { maxTokens: settings.limits.tokens }),
    // What is too large is not even checked, because checking takes longer than counting.
    validate(checked, document, rules) {
      const problems = problemsWithSize(document);
      return problems.length > 0 ? problems : validate(checked, document, rules);
    },
    formatError: told,
  });

  return async ({ method, path, query, headers, body }) => {
    const url = path + '?' + query;
    const [text, { status, headers: own }] = await handle({
      method,
      url,
      headers,
      body: body.toString('utf8'),
    });
    return { status, headers: own, body: text ?? '' };
  };
}

/** What nobody meant to be told is logged, and not told. */
function told(error) {
  const cause = error.originalError;
  if (cause === undefined || cause instanceof GraphQLError) return error;
  console.error(cause);
  return new GraphQLError('Something went wrong.', { nodes: error.nodes, path: error.path });
}
