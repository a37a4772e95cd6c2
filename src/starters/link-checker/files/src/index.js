#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { checkLinks } from './check-links.js';
import { folderPlace, isFolder } from './folder-place.js';
import { textReport } from './report.js';
import { settings } from './settings.js';
import { webPlace } from './web-place.js';

const help = [
  settings.title,
  '',
  'Usage: npm start -- [address or folder] [options]',
  '',
  '  --json             Prints the report as JSON.',
  '  --internal         Checks only links within the site or folder.',
  '  --ignore <part>    Leaves out addresses that contain this. Can be given more than once.',
  '  --depth <n>        Follows links so many steps from the first page; ' +
    (settings.maxDepth ?? 'all') +
    ' unless told.',
  '  --max <pages>      Reads at most so many pages; ' + settings.maxPages + ' unless told.',
  '  --concurrency <n>  Asks for so many at a time; ' + settings.concurrency + ' unless told.',
  '  --timeout <s>      Waits so long for an answer; ' + settings.timeoutSeconds + ' unless told.',
  '  --help             Shows this help.',
  '',
  'It ends with 0 if all links work, 1 if some are broken, 2 if it was called wrongly.',
].join('\n');

process.exitCode = await main();

async function main() {
  let wish;
  try {
    wish = readWish(process.argv.slice(2));
  } catch (error) {
    console.error(error.message + '\n\n' + help);
    return 2;
  }
  if (wish.isHelp) {
    console.log(help);
    return 0;
  }
  const place = await placeOf(wish);
  if (place === undefined) {
    console.error('Give an address that begins with http:// or https://, or a folder.\n\n' + help);
    return 2;
  }
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  process.once('SIGTERM', () => controller.abort());
  const report = await checkLinks(place, { ...wish, signal: controller.signal });
  if (controller.signal.aborted) {
    console.error('Ended before all was checked.');
    return 130;
  }
  process.stdout.write(
    wish.isJson ? JSON.stringify(report, undefined, 2) + '\n' : textReport(report, wish),
  );
  return report.broken.length > 0 ? 1 : 0;
}

function readWish(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      internal: { type: 'boolean' },
      ignore: { type: 'string', multiple: true },
      depth: { type: 'string' },
      max: { type: 'string' },
      concurrency: { type: 'string' },
      timeout: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [target = settings.start, ...more] = positionals;
  if (more.length > 0) throw new Error('Give one address or folder.');
  return {
    target,
    isHelp: values.help ?? false,
    isJson: values.json ?? false,
    isInternal: values.internal ?? settings.isInternal,
    ignore: [...settings.ignore, ...(values.ignore ?? [])],
    maxDepth: numberOf('--depth', values.depth ?? settings.maxDepth ?? 1000, 1000),
    maxPages: numberOf('--max', values.max ?? settings.maxPages, 100_000),
    concurrency: numberOf('--concurrency', values.concurrency ?? settings.concurrency, 50),
    timeoutMs: 1000 * numberOf('--timeout', values.timeout ?? settings.timeoutSeconds, 300),
  };
}

function numberOf(name, given, max) {
  const number = Number(given);
  if (Number.isInteger(number) && number >= 1 && number <= max) return number;
  throw new Error(name + ' must be a number from 1 to ' + max + '.');
}

async function placeOf({ target, timeoutMs }) {
  const options = { timeoutMs, userAgent: settings.userAgent };
  const url = URL.parse(target);
  if (url && /^https?:$/.test(url.protocol)) return webPlace(url.href, options);
  return target !== '' && (await isFolder(target)) ? folderPlace(target, options) : undefined;
}
