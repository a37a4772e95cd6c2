import { parseArgs } from 'node:util';
import { writePages } from './output.js';
import { scrape } from './scrape.js';
import { settings } from './settings.js';

const help = [
  settings.title,
  '',
  'Usage: npm start -- [address] [options]',
  '',
  '  --max <pages>   At most so many pages; ' + settings.maxPages + ' unless told.',
  '  --delay <ms>    Between two requests; ' +
    settings.delayMs +
    ' unless told, more where robots.txt asks for it.',
  '  --pages <pages> The same as --max.',
  '  --retries <n>   How often a page that fails is asked for again; ' +
    settings.retries +
    ' unless told.',
  '  --out <file>    Where the pages go: .json or .csv; ' + settings.out + ' unless told.',
  '  --help          Shows this help.',
].join('\n');

process.exitCode = await main();

async function main() {
  const wish = readWish(process.argv.slice(2));
  if (typeof wish === 'number') return wish;
  const { start, maxPages, delayMs, retries, out } = wish;
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  process.once('SIGTERM', () => controller.abort());
  const pages = [];
  let code = 0;
  try {
    const { robot, userAgent, fields, selectors } = settings;
    const { signal } = controller;
    for await (const page of scrape(start, {
      robot,
      userAgent,
      fields,
      selectors,
      maxPages,
      delayMs,
      retries,
      signal,
    })) {
      pages.push(page);
      console.log(pages.length + ' ' + page.url);
    }
  } catch (error) {
    if (!controller.signal.aborted) {
      console.error(error.message);
      code = 1;
    }
  }
  // Also what was read before it was told to end.
  if (pages.length > 0) {
    await writePages(out, pages, [...settings.fields, ...settings.selectors]);
    console.log(
      'Wrote ' + pages.length + (pages.length === 1 ? ' page to ' : ' pages to ') + out + '.',
    );
  }
  return code;
}

function readWish(args) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        max: { type: 'string' },
        pages: { type: 'string' },
        retries: { type: 'string' },
        delay: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) {
      console.log(help);
      return 0;
    }
    const [start = settings.start, ...more] = positionals;
    const { protocol } = URL.parse(start) ?? {};
    if (more.length > 0 || (protocol !== 'http:' && protocol !== 'https:')) {
      throw new Error('Give one address that begins with http:// or https://.');
    }
    return {
      start,
      retries: numberOf(values.retries, {
        name: '--retries',
        fallback: settings.retries,
        min: 0,
        max: 10,
      }),
      maxPages: numberOf(values.max ?? values.pages, {
        name: '--max',
        fallback: settings.maxPages,
        min: 1,
        max: 10_000,
      }),
      delayMs: numberOf(values.delay, {
        name: '--delay',
        fallback: settings.delayMs,
        min: 0,
        max: 600_000,
      }),
      out: values.out ?? settings.out,
    };
  } catch (error) {
    console.error(error.message + '\n\n' + help);
    return 2;
  }
}

function numberOf(given, { name, fallback, min, max }) {
  if (given === undefined) return fallback;
  const number = Number(given);
  if (/^\d+$/.test(given) && number >= min && number <= max) return number;
  throw new Error(name + ' must be a number from ' + min + ' to ' + max + '.');
}
