import { setTimeout as pause } from 'node:timers/promises';
import { extract, linksOf } from './extract.js';
import { fetchText } from './fetch-text.js';
import { readRobots } from './robots.js';

/**
 * Reads the pages of one site, from a start address along its links: one request at a time, never
 * sooner than `delayMs` after the last one, and nothing that its robots.txt forbids. Gives each page
 * as it comes.
 */
export async function* scrape(
  start,
  {
    robot,
    userAgent,
    maxPages,
    delayMs,
    retries = 0,
    fields,
    selectors,
    signal,
    fetch = fetchText,
    wait = pause,
    log = console,
  },
) {
  const { origin } = new URL(start);
  let last = 0;
  const options = { signal, userAgent };
  const robots = await robotsOf(origin, { robot, options, fetch });
  const gap = Math.max(delayMs, robots.delayMs);
  const isAllowed = async (url) => new URL(url).origin === origin && robots.isAllowed(url);
  const queue = [new URL(start).href];
  const known = new Set(queue);

  for (let read = 0; queue.length > 0 && read < maxPages;) {
    const url = queue.shift();
    if (!(await isAllowed(url))) {
      log.error('robots.txt forbids ' + url);
      continue;
    }
    const left = last + gap - Date.now();
    if (left > 0) await wait(left, undefined, { signal });
    signal?.throwIfAborted();
    last = Date.now();
    read += 1;
    try {
      const page = await fetchAgain(url, {
        retries,
        gap,
        wait,
        fetch,
        log,
        options: { ...options, allow: isAllowed },
      });
      if (page.status !== 200 || !/html/i.test(page.type)) {
        log.error(
          url + ': status ' + page.status + ', ' + (page.type || 'of no type') + ', left out',
        );
        continue;
      }
      for (const link of linksOf(page.text, page.url)) {
        if (known.has(link) || known.size >= 20 * maxPages) continue;
        known.add(link);
        queue.push(link);
      }
      yield { url: page.url, ...extract(page.text, page.url, fields, selectors) };
    } catch (error) {
      signal?.throwIfAborted();
      log.error(url + ': ' + error.message);
    }
  }
}

/** Asks again, after a pause that doubles, where nothing or an error of the server (5xx) comes back. */
async function fetchAgain(url, { retries, gap, wait, fetch, log, options }) {
  for (let tries = 0; ; tries += 1) {
    try {
      const page = await fetch(url, options);
      if (page.status < 500 || tries >= retries) return page;
    } catch (error) {
      options.signal?.throwIfAborted();
      if (tries >= retries) throw error;
    }
    log.error(url + ': failed, try ' + (tries + 2) + ' of ' + (retries + 1));
    await wait(Math.max(gap, 500) * 2 ** tries, undefined, { signal: options.signal });
  }
}

/**
 * As RFC 9309 has it: where there is no robots.txt (4xx) all is allowed; where it cannot be had (5xx,
 * no answer) nothing is.
 */
async function robotsOf(origin, { robot, options, fetch }) {
  const address = origin + '/robots.txt';
  let answer;
  try {
    answer = await fetch(address, options);
  } catch (error) {
    throw new Error(address + ' cannot be read, so nothing is: ' + error.message);
  }
  if (answer.status >= 500) {
    throw new Error(address + ' cannot be read, so nothing is: status ' + answer.status + '.');
  }
  return readRobots(answer.status < 300 ? answer.text : '', robot);
}
