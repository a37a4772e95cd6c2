import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { createCounts, entryOf } from './entries.js';
import { UsageError } from './main.js';
import { optionName } from './names.js';
import { settings } from './settings.js';
import { t } from './texts.js';

export const tool = {
  commands: {
    logs: {
      usage: '<access.log> [options]',
      about: t(
        'Reads access logs of nginx or Apache, also .gz, and tells who asked for what, and when. Reads the standard input if the name is -.',
      ),
      options: {
        top: {
          type: 'string',
          short: 'n',
          value: 'number',
          default: String(settings.top),
          about: t('How many addresses and pages to show.'),
        },
        status: {
          type: 'string',
          value: 'code',
          about: t('Only requests with this status: 404, or 5xx.'),
        },
        json: { type: 'boolean', about: t('As JSON, for other programs.') },
      },
      run,
    },
  },
};

async function run({ values, positionals, out }) {
  if (positionals.length === 0) throw new UsageError(t('Name the file of the log.'));
  if (!/^\d{1,6}$/.test(values.top))
    throw new UsageError(t('{x} must be a whole number.', { x: optionName('top') }));
  if (values.status !== undefined && !/^[1-5](?:\d\d|xx)$/i.test(values.status))
    throw new UsageError(t('{x} must be like 404 or 5xx.', { x: optionName('status') }));
  const counts = createCounts();
  for (const name of positionals) {
    for await (const text of linesOf(name)) {
      const entry = entryOf(text);
      if (entry !== undefined && !hasStatus(entry, values.status)) continue;
      if (text.trim() !== '') counts.add(entry);
    }
  }
  const result = counts.result(Number(values.top));
  if (values.json) return out(JSON.stringify(inJson(result), undefined, 2));
  if (result.requests === 0) throw new Error(t('No line is one of an access log.'));
  const { requests, bytes, unread } = result;
  out(t('{x} requests, {size} MB', { x: requests, size: (bytes / 1_000_000).toFixed(1) }));
  if (unread > 0) out(t('Lines that are no requests: {x}', { x: unread }));
  show(t('IP addresses'), result.ips);
  show(t('Pages'), result.pages);
  show(t('Status codes'), result.statuses);
  show(t('Requests per hour'), result.hours);

  function show(title, rows) {
    const width = Math.max(...rows.map(([, count]) => String(count).length));
    out(
      [
        '',
        title,
        ...rows.map(([key, count]) => '  ' + String(count).padStart(width) + '  ' + plain(key)),
      ].join('\n'),
    );
  }
}

/** Lines one by one: a log may be larger than the memory. */
async function* linesOf(name) {
  const file = name === '-' ? process.stdin : (await open(name)).createReadStream();
  const input = name.endsWith('.gz') ? file.compose(createGunzip()) : file;
  yield* createInterface({ input, crlfDelay: Infinity });
}

function hasStatus({ status }, wanted) {
  return (
    wanted === undefined ||
    new RegExp('^' + wanted.toLowerCase().replace(/xx$/, '..') + '$').test(status)
  );
}

/** Who asks may send signs that steer a terminal. */
function plain(text) {
  return text.replace(/\p{Cc}/gu, '?').slice(0, 200);
}

const keys = { ips: 'ip', pages: 'page', statuses: 'status', hours: 'hour' };

function inJson(result) {
  const lists = Object.entries(keys).map(([name, key]) => [
    name,
    result[name].map(([value, count]) => ({ [key]: value, count })),
  ]);
  return { ...result, ...Object.fromEntries(lists) };
}
