import { isPrivate } from './private-address.js';

const mostBytes = 2_000_000;
const mostRedirects = 10;
/** Many servers answer these to programs, though the page is there. */
const unclear = new Set([401, 403, 405, 429, 451, 999]);

/** A site: the pages of one host. Links to others are tried, and not followed. */
export function webPlace(start, { timeoutMs, userAgent, fetch = globalThis.fetch, lookup }) {
  const { host } = new URL(start);
  const isOwn = (url) => new URL(url).host === host;

  /** Gives a problem, or the last answer, whose body is not read yet. */
  async function ask(given, method, outer) {
    const timeout = AbortSignal.timeout(timeoutMs);
    const signal = outer ? AbortSignal.any([outer, timeout]) : timeout;
    let url = given;
    for (let hop = 0; hop <= mostRedirects; hop += 1) {
      // A page of the site must not send this program to machines behind the firewall.
      if (!isOwn(url) && (await isPrivate(new URL(url).hostname, lookup))) {
        return { problem: 'It leads to a private address, which is not asked.', isUnclear: true };
      }
      const headers = { 'user-agent': userAgent, accept: '*/*' };
      const response = await fetch(url, { method, redirect: 'manual', signal, headers });
      const target = response.headers.get('location');
      if (response.status < 300 || response.status > 399 || target === null) {
        return { response, finalUrl: url };
      }
      await response.body?.cancel();
      const next = URL.parse(target, url);
      if (next === null || !/^https?:$/.test(next.protocol)) {
        return { problem: 'It leads to what is no web address.', status: response.status };
      }
      next.hash = '';
      url = next.href;
    }
    return { problem: 'It leads from one address to the next, without end.' };
  }

  async function visit(url, { signal } = {}) {
    try {
      const { response, finalUrl, ...failed } = await ask(url, 'GET', signal);
      if (response === undefined) return failed;
      const type = response.headers.get('content-type') ?? '';
      const isPage = response.ok && isOwn(finalUrl) && /html/i.test(type);
      if (!isPage) {
        await response.body?.cancel();
        return outcomeOf(response);
      }
      return { ...outcomeOf(response), finalUrl, text: await readText(response) };
    } catch (error) {
      return { problem: reasonOf(error, timeoutMs) };
    }
  }

  async function probe(url, { signal } = {}) {
    try {
      for (const method of ['HEAD', 'GET']) {
        const { response, ...failed } = await ask(url, method, signal);
        if (response === undefined) return failed;
        await response.body?.cancel();
        // Some servers know no HEAD, and answer it with any error.
        if (response.ok || method === 'GET') return outcomeOf(response);
      }
    } catch (error) {
      return { problem: reasonOf(error, timeoutMs) };
    }
  }

  return {
    starts: [new URL(start).href],
    isOwn,
    canonical: (url) => url,
    canCheck: (url) => /^https?:/.test(url),
    visit,
    probe,
  };
}

function outcomeOf({ ok, status }) {
  if (ok || status === 304) return { status };
  return { status, problem: 'Status ' + status, isUnclear: unclear.has(status) };
}

async function readText(response) {
  const chunks = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > mostBytes) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}

function reasonOf(error, timeoutMs) {
  if (error.name === 'TimeoutError') return 'No answer within ' + timeoutMs / 1000 + ' s';
  const code = error.cause?.code ?? error.code;
  if (code === 'ENOTFOUND') return 'There is no such host';
  if (code === 'ECONNREFUSED') return 'The host refuses connections';
  return 'No answer (' + String(code ?? error.name) + ')';
}
