import { readFile, writeFile } from 'node:fs/promises';
import { readCsv, separatorOf, writeCsv, writeExcelCsv } from './csv.js';
import { dayOf, fieldOptions, readFields } from './fields.js';
import { openRecords as open } from './kept.js';
import { lineOf, linesOf } from './lines.js';
import { UsageError } from './main.js';
import { planned } from './planned.js';
import { dayIn, selectOptions, selected } from './select.js';
import { settings } from './settings.js';
import { t } from './texts.js';
import { limitWarning, spans, totalLines, totalsOf } from './totals.js';

const { fields, noun, hasDone, sums, groups } = settings;
const typed = Object.entries(fields).map(([name, { isRequired }]) => {
  const option = '--' + name + ' <' + fieldOptions[name].value + '>';
  return isRequired ? option : '[' + option + ']';
});
const asCsv = settings.isForExcel ? writeExcelCsv : (rows) => writeCsv(rows);
const usageOfText = sums ? '[text]' : '<text>';

/** What is sold takes from the quantity, which never falls below 0; what comes in adds to it. Both are logged. */
const moved =
  (sign) =>
  ({ positionals: [id, typed = '1'], out, now }) => {
    const { quantity: count } = readFields({ quantity: typed }, now());
    return changed([id], out, (record) => {
      const quantity = String((record.quantity ?? 0) + sign * count);
      const log = [...(record.log ?? []), dayOf(now()) + ' ' + sign * count];
      Object.assign(record, readFields({ quantity }, now()), { log });
      if (record.quantity < settings.low) out('! < ' + settings.low);
    });
  };
const stockCommands = {
  sell: { usage: 'sell <id> [quantity]', about: t('Changes one.') + ' (−)', run: moved(-1) },
  restock: { usage: 'restock <id> [quantity]', about: t('Changes one.') + ' (+)', run: moved(1) },
  low: {
    usage: 'low',
    about: t('Lists your {noun}.', { noun }) + ' (< ' + settings.low + ')',
    async run({ out }) {
      const { records } = (await open()).value;
      const short = records.filter(({ quantity = 0 }) => quantity < settings.low);
      out(short.map(lineOf).join('\n') || t('There are no {noun}.', { noun }));
    },
  },
};

export const tool = {
  commands: {
    add: {
      usage: ['add', usageOfText, ...typed].join(' '),
      about: t('Adds one of your {noun}.', { noun }),
      options: fieldOptions,
      async run({ values, positionals, out, err, now }) {
        const store = await open();
        const record = await store.update((data) => added(data, { values, positionals, now }));
        out(t('Added {x}', { x: lineOf(record).trim() }));
        const warning = limitWarning(store.value.records, dayIn(record).slice(0, 7));
        if (warning) err(warning);
      },
    },
    list: {
      usage: 'list [options]',
      about: t('Lists your {noun}.', { noun }),
      options: {
        ...selectOptions,
        sort: {
          type: 'string',
          value: 'field',
          about: t('In the order of a field; -field for the reverse.'),
        },
        json: { type: 'boolean', about: t('As JSON, for other programs.') },
      },
      async run({ values, out, now }) {
        // "list shows this month": the others are there with --month, --from or --to.
        const isAny = ['month', 'from', 'to', 'today'].some((name) => values[name] !== undefined);
        const asked =
          settings.listsMonth && !isAny ? { ...values, month: dayOf(now()).slice(0, 7) } : values;
        const shown = sorted(selected((await open()).value.records, asked, now()), values.sort);
        if (values.json) out(JSON.stringify(shown, undefined, 2));
        else if (shown.length === 0) out(t('There are no {noun}.', { noun }));
        else out(linesOf(shown, dayOf(now())).join('\n'));
      },
    },
    find: {
      usage: 'find <text>',
      about: t('Lists what contains a text.'),
      async run({ positionals, out }) {
        const wanted = positionals.join(' ').toLowerCase();
        if (wanted === '') throw new UsageError(t('Say what to find.'));
        const found = (await open()).value.records.filter((one) =>
          lineOf(one).toLowerCase().includes(wanted),
        );
        if (found.length === 0) throw new Error(t('Nothing contains that.'));
        out(found.map(lineOf).join('\n'));
      },
    },
    ...(hasDone && {
      done: {
        usage: 'done <id>' + (fields.rating ? ' [--rating <integer>]' : ''),
        about: t('Marks one as done, or as not done again.'),
        options: fields.rating ? { rating: fieldOptions.rating } : {},
        run: ({ values, positionals, out, now }) =>
          changed(positionals, out, (record) => {
            const more = readFields(values, now());
            const isRated = Object.keys(more).length > 0;
            Object.assign(record, more, { isDone: isRated || !record.isDone });
          }),
      },
    }),
    edit: {
      usage: [
        'edit',
        '<id>',
        '[text]',
        ...typed.map((one) => '[' + one.replace(/^\[|\]$/g, '') + ']'),
      ].join(' '),
      about: t('Changes one.'),
      options: fieldOptions,
      run({ values, positionals: [id, ...words], out, now }) {
        const text = words.join(' ').replace(/\s+/g, ' ').trim();
        const change = { ...(text !== '' && { text }), ...readFields(values, now()) };
        if (Object.keys(change).length === 0)
          throw new UsageError(t('Say the id and what is new.'));
        return changed([id], out, (record) => Object.assign(record, change));
      },
    },
    remove: {
      usage: 'remove <id>',
      about: t('Removes one.'),
      async run({ positionals, out }) {
        const store = await open();
        const record = recordOf(store.value, positionals);
        await store.update((data) => data.records.splice(data.records.indexOf(record), 1));
        out(t('Removed {x}', { x: lineOf(record).trim() }));
      },
    },
    ...((sums || groups || settings.hasTotals) && {
      total: {
        usage: 'total [--by <field>] [options]',
        about: sums
          ? t('Adds up, for each group and together.')
          : t('Counts, for each group and together.'),
        options: {
          by: {
            type: 'string',
            value: 'field',
            about: t('A field, or month.').replace('month', 'month, week'),
          },
          ...selectOptions,
        },
        async run({ values, out, now }) {
          const by = nameOf(values.by ?? settings.totalsBy ?? groups);
          if (by !== undefined && by !== 'text' && !Object.hasOwn({ ...spans, ...fields }, by)) {
            throw new UsageError(t('There is no field {x}.', { x: by }));
          }
          const chosen = selected((await open()).value.records, values, now()).filter(
            ({ isDone }) => !(settings.sumsOpen && isDone),
          );
          out(totalLines(totalsOf(chosen, by, dayOf(now()))).join('\n'));
        },
      },
    }),
    clear: {
      usage: 'clear --yes',
      about: t(hasDone ? 'Removes all that is done.' : 'Removes all.'),
      options: { yes: { type: 'boolean', about: t('Does it.') } },
      async run({ values, out }) {
        const store = await open();
        const gone = store.value.records.filter(({ isDone }) => !hasDone || isDone);
        if (!values.yes)
          throw new UsageError(t('{x} would be removed. Add --yes to do it.', { x: gone.length }));
        await store.update((data) => {
          data.records = data.records.filter((one) => !gone.includes(one));
        });
        out(t('Removed {x}', { x: gone.length }));
      },
    },
    export: {
      usage: 'export [file] [options]',
      about: t('Writes a .csv or .json file; without a file, CSV to the terminal.'),
      options: {
        ...selectOptions,
        csv: { type: 'boolean', about: 'CSV.' },
        json: { type: 'boolean', about: 'JSON.' },
      },
      async run({ values, positionals: [file], out, now }) {
        const chosen = selected((await open()).value.records, values, now());
        const isJson = values.json || /\.json$/i.test(file ?? '');
        const text = isJson ? JSON.stringify(chosen, undefined, 2) + '\n' : asCsv(chosen);
        if (file === undefined) return out(text.trimEnd());
        await writeFile(file, text);
        out(t('Wrote {x} to {file}.', { x: chosen.length, file }));
      },
    },
    import: {
      usage: 'import <file.csv>',
      about: t('Adds the rows of a CSV file, by the names in its first line.'),
      async run({ positionals: [file], out, now }) {
        if (file === undefined) throw new UsageError(t('Name a CSV file.'));
        const table = await readFile(file, 'utf8');
        const rows = readCsv(table, separatorOf(table));
        const store = await open();
        await store.update((data) => {
          for (const { text = '', ...row } of rows) {
            const cells = Object.entries(row).filter(([, cell]) => cell !== '');
            const values = Object.fromEntries(cells.map(([head, cell]) => [nameOf(head), cell]));
            added(data, { values, positionals: [text], now });
          }
        });
        out(t('Added {x}', { x: rows.length }));
      },
    },
    ...(settings.low !== undefined && stockCommands),
    ...planned,
  },
};

/** A field by its name or label. */
const nameOf = (word) =>
  Object.keys(fields).find((name) => fields[name].label.toLowerCase() === word?.toLowerCase()) ??
  word;

/** "add 12.50 food Lunch" is as good as "add Lunch --amount 12.50 --category food". */
function added(data, { values, positionals, now }) {
  const words = [...positionals];
  const given = { ...values };
  const place = words.findIndex((word) => /^[€$£]?\d+(?:[.,]\d+)?[€$£]?$/.test(word));
  if (sums && given[sums] === undefined && place >= 0) {
    [given[sums]] = words.splice(place, 1);
    const takes = groups && given[groups] === undefined && place === 0;
    if (takes && words.length > 0) given[groups] = words.shift();
  }
  if (settings.hasStreaks && fields.category?.oneOf.includes(words[0]))
    given.category ??= words.shift();
  for (const [name, { isRequired, usual, label }] of Object.entries(fields)) {
    if (given[name] === undefined && usual !== undefined) given[name] = usual;
    if (given[name] === undefined && isRequired)
      throw new UsageError(t('Say the {label}: {x}.', { label, x: '--' + name }));
  }
  const text = words.join(' ').replace(/\s+/g, ' ').trim();
  // "add --exercise squat": a field says what it is.
  const isNamed = Object.keys(given).some((name) => fields[name]?.type === 'text');
  if (text === '' && !sums && !isNamed) throw new UsageError(t('Say what to add.'));
  const record = {
    id: data.lastId + 1,
    text,
    ...readFields(given, now()),
    ...(hasDone && { isDone: false }),
    createdAt: new Date(now()).toISOString(),
  };
  data.lastId += 1;
  data.records.push(record);
  return record;
}

async function changed(positionals, out, change) {
  const store = await open();
  const record = recordOf(store.value, positionals);
  await store.update(() => {
    change(record);
  });
  out(lineOf(record));
}

function recordOf({ records }, [id]) {
  if (!/^\d+$/.test(id ?? '')) throw new UsageError(t('Give the id that the list shows.'));
  const record = records.find((one) => one.id === Number(id));
  if (!record) throw new Error(t('There is none with the id {x}.', { x: id }));
  return record;
}

function sorted(records, by) {
  if (by === undefined) return records;
  const name = by.replace(/^-/, '');
  if (!['text', 'id'].includes(name) && !Object.hasOwn(fields, name)) {
    throw new UsageError(t('There is no field {x}.', { x: name }));
  }
  const order = fields[name]?.oneOf;
  const key = (one) => (order ? order.indexOf(one[name]) : (one[name] ?? ''));
  const compared = records.toSorted((a, b) =>
    typeof key(a) === 'number' && typeof key(b) === 'number'
      ? key(a) - key(b)
      : String(key(a)).localeCompare(String(key(b))),
  );
  return by.startsWith('-') ? compared.reverse() : compared;
}
