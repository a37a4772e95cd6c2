/** The request, or its beginning to the end of a word. */
export function quoted(request: string): string {
  if (request.length <= mostQuoted) return request;
  return `${request.slice(0, mostQuoted).replace(/\s\S{0,40}$/u, '')} …`;
}

const mostQuoted = 1000;
