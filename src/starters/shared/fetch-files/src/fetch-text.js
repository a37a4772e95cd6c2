/**
 * Fetches a text over http or https, with a limit of time and size. Gives { url, status, text, type };
 * a redirect is followed only where `allow(url)` resolves to true.
 */
export async function fetchText(
  given,
  {
    signal,
    timeoutMs = 15_000,
    maxBytes = 2_000_000,
    userAgent,
    accept = 'text/html,text/plain,application/json;q=0.9',
    allow = async () => true,
    redirects = 5,
  },
) {
  const timeout = AbortSignal.timeout(timeoutMs);
  const both = signal ? AbortSignal.any([signal, timeout]) : timeout;
  let url = webAddress(given);
  for (let hop = 0; hop <= redirects; hop += 1) {
    const response = await fetch(url, {
      redirect: 'manual',
      signal: both,
      headers: { 'user-agent': userAgent, accept },
    });
    const target = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || target === null) {
      const text = await readText(response, maxBytes);
      return {
        url,
        status: response.status,
        text,
        type: response.headers.get('content-type') ?? '',
      };
    }
    await response.body?.cancel();
    url = webAddress(new URL(target, url).href);
    if (!(await allow(url))) throw new Error('It leads to ' + url + ', which is not allowed.');
  }
  throw new Error('It leads from one address to the next, without end.');
}

function webAddress(given) {
  const url = URL.parse(given);
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw new Error(given + ' is no http or https address.');
  }
  url.hash = '';
  return url.href;
}

async function readText(response, maxBytes) {
  const chunks = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    // Leaving the loop closes the connection.
    if (bytes > maxBytes) throw new Error('It sends more than ' + maxBytes + ' bytes.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
