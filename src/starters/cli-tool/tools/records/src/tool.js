import { UsageError } from './main.js';
import { planned } from './planned.js';
import { settings } from './settings.js';
import { dataFile, openStore } from './store.js';

const file = () => dataFile(settings.file);
const open = () => openStore(file(), { lastId: 0, records: [] });

export const tool = {
  commands: {
    add: {
      usage: 'add <text>',
      about: 'Adds one of your ' + settings.noun + '.',
      async run({ positionals, out }) {
        const text = positionals.join(' ').replace(/\s+/g, ' ').trim();
        if (text === '') throw new UsageError('Say what to add.');
        const store = await open();
        const record = await store.update((data) => {
          data.lastId += 1;
          const added = {
            id: data.lastId,
            text,
            isDone: false,
            createdAt: new Date().toISOString(),
          };
          data.records.push(added);
          return added;
        });
        out('Added ' + record.id + ': ' + record.text);
      },
    },
    list: {
      usage: 'list [--open] [--json]',
      about: 'Lists your ' + settings.noun + '.',
      options: {
        open: { type: 'boolean', about: 'Only what is not done.' },
        json: { type: 'boolean', about: 'As JSON, for other programs.' },
      },
      async run({ values, out }) {
        const { records } = (await open()).value;
        const shown = values.open ? records.filter(({ isDone }) => !isDone) : records;
        if (values.json) out(JSON.stringify(shown, undefined, 2));
        else if (shown.length === 0) out('There are no ' + settings.noun + '.');
        else out(shown.map(lineOf).join('\n'));
      },
    },
    find: {
      usage: 'find <text>',
      about: 'Lists what contains a text.',
      async run({ positionals, out }) {
        const wanted = positionals.join(' ').toLowerCase();
        if (wanted === '') throw new UsageError('Say what to find.');
        const { records } = (await open()).value;
        const found = records.filter(({ text }) => text.toLowerCase().includes(wanted));
        if (found.length === 0) throw new Error('Nothing contains that.');
        out(found.map(lineOf).join('\n'));
      },
    },
    done: {
      usage: 'done <id>',
      about: 'Marks one as done, or as not done again.',
      async run({ positionals, out }) {
        const store = await open();
        const record = recordOf(store.value, positionals);
        await store.update(() => {
          record.isDone = !record.isDone;
        });
        out(lineOf(record));
      },
    },
    edit: {
      usage: 'edit <id> <text>',
      about: 'Changes the text of one.',
      async run({ positionals: [id, ...words], out }) {
        const text = words.join(' ').replace(/\s+/g, ' ').trim();
        if (text === '') throw new UsageError('Say the id and the new text.');
        const store = await open();
        const record = recordOf(store.value, [id]);
        await store.update(() => {
          record.text = text;
        });
        out(lineOf(record));
      },
    },
    remove: {
      usage: 'remove <id>',
      about: 'Removes one.',
      async run({ positionals, out }) {
        const store = await open();
        const record = recordOf(store.value, positionals);
        await store.update((data) => data.records.splice(data.records.indexOf(record), 1));
        out('Removed ' + record.id + ': ' + record.text);
      },
    },
    ...planned,
  },
};

function recordOf({ records }, [id]) {
  if (!/^\d+$/.test(id ?? '')) throw new UsageError('Give the id that the list shows.');
  const record = records.find((one) => one.id === Number(id));
  if (!record) throw new Error('There is none with the id ' + id + '.');
  return record;
}

function lineOf({ id, text, isDone }) {
  return String(id).padStart(3) + ' ' + (isDone ? '[x] ' : '[ ] ') + text;
}
