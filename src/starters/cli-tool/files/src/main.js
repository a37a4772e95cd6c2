import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { asAsked } from './names.js';
import { settings } from './settings.js';
import { t } from './texts.js';

/** What a command throws when it was called in a wrong way. */
export class UsageError extends Error {}

const common = {
  help: { type: 'boolean', short: 'h', about: t('Shows this help.') },
  version: { type: 'boolean', about: t('Shows the version.') },
};

/**
 * Runs a tool and gives its exit code: 0 done, 1 failed, 2 called in a wrong way, or what the command says.
 */
export async function main(
  tool,
  args,
  {
    out = console.log,
    err = console.error,
    now = Date.now,
    ask = askInTerminal,
    input = process.stdin,
  } = {},
) {
  const commands = asAsked(tool);
  const isSingle = Object.keys(tool.commands).length === 1;
  const first = isSingle ? Object.keys(tool.commands)[0] : nameIn(tool, commands, args);
  const rest = !isSingle && first === args[0] ? args.slice(1) : args;
  try {
    const command = first === undefined ? undefined : commandOf(commands, first);
    const { values, positionals } = parse(command, rest);
    if (values.version) out('0.1.0');
    else if (values.help) out(command ? helpOf(command, isSingle) : overviewOf(commands));
    else if (command === undefined) {
      const names = shownOf(commands).map(([name]) => name);
      throw new UsageError(t('Say what to do: {x}.', { x: names.join(', ') }));
    } else return (await command.run({ values, positionals, out, err, now, ask, input })) ?? 0;
    return 0;
  } catch (error) {
    err(settings.command + ': ' + error.message);
    if (!(error instanceof UsageError)) return 1;
    err(t("Try '{x}'.", { x: settings.command + ' --help' }));
    return 2;
  } finally {
    endAsking();
  }
}

/** The command that the arguments name, or the usual one if they begin with something else. */
function nameIn({ usual }, commands, [first]) {
  if (first === undefined || first.startsWith('-')) return undefined;
  return usual !== undefined && !Object.hasOwn(commands, first) ? usual : first;
}

let terminal;
let lines;

/** Answers may be typed, or come from a file: one line for each question. */
async function askInTerminal(question) {
  terminal ??= createInterface({ input: process.stdin, output: process.stderr });
  lines ??= terminal[Symbol.asyncIterator]();
  process.stderr.write(question);
  const { value = '' } = await lines.next();
  return value.trim();
}

function endAsking() {
  terminal?.close();
  terminal = undefined;
  lines = undefined;
}

function shownOf(commands) {
  return Object.entries(commands).filter(([, { isHidden }]) => !isHidden);
}

function commandOf(commands, name) {
  if (Object.hasOwn(commands, name)) return commands[name];
  throw new UsageError(t("There is no command '{x}'.", { x: name }));
}

function parse(command, args) {
  const options = { ...common, ...command?.options };
  const types = Object.fromEntries(
    Object.entries(options).map(([key, { type, short, multiple, default: usual }]) => [
      key,
      {
        type,
        ...(short && { short }),
        ...(multiple && { multiple }),
        ...(usual !== undefined && { default: usual }),
      },
    ]),
  );
  try {
    return parseArgs({ args, options: types, allowPositionals: command !== undefined });
  } catch (error) {
    throw new UsageError(settings.texts ? refusal(args, options) : error.message);
  }
}

/** What `parseArgs` says in English alone: which option it does not know, or lacks a value. */
function refusal(args, options) {
  const flags = args.filter((arg) => arg.startsWith('-'));
  const unknown = flags.find((arg) => !Object.hasOwn(options, arg.slice(2).split('=')[0]));
  return t('There is no such option, or it lacks a value: {x}.', { x: unknown ?? flags.join(' ') });
}

function overviewOf(commands) {
  const shown = shownOf(commands);
  const usages = shown.map(([, { usage, about }]) => [named(usage), about]);
  const width = Math.max(...usages.map(([usage]) => usage.length));
  const lines = usages.map(([usage, about]) => '  ' + usage.padEnd(width) + '  ' + about);
  return [
    settings.title,
    '',
    [t('Usage:'), settings.command, '<' + t('command') + '>', '[' + t('options') + ']'].join(' '),
    '',
    ...lines,
    '',
    t("'{x}' tells more.", { x: settings.command + ' <' + t('command') + '> --help' }),
  ].join('\n');
}

/** What is to be typed, in the language of the tool: "<text>" is "<Text>" in German. */
function named(usage) {
  return usage.replace(/[<[][\p{L}|%=. ]+[>\]]/gu, (whole) =>
    whole.replace(/\p{L}+/gu, (word) => t(word)),
  );
}

function helpOf({ usage, about, options = {} }, isSingle) {
  const visible = Object.entries({ ...options, ...common }).filter(([, { isHidden }]) => !isHidden);
  const shown = visible.map(([key, option]) => {
    const short = option.short ? '-' + option.short + ', ' : '    ';
    const value = option.type === 'string' ? ' ' + named('<' + (option.value ?? 'text') + '>') : '';
    return [short + '--' + key + value, option.about];
  });
  const width = Math.max(...shown.map(([left]) => left.length));
  return [
    isSingle ? settings.title + '\n\n' + about : about,
    '',
    t('Usage:') + ' ' + settings.command + ' ' + named(usage),
    '',
    ...shown.map(([left, right]) => '  ' + left.padEnd(width) + '  ' + right),
  ].join('\n');
}
