import { parseArgs } from 'node:util';
import { settings } from './settings.js';

/** What a command throws when it was called in a wrong way. */
export class UsageError extends Error {}

const common = {
  help: { type: 'boolean', short: 'h', about: 'Shows this help.' },
  version: { type: 'boolean', about: 'Shows the version.' },
};

/** Runs a tool and gives its exit code: 0 done, 1 failed, 2 called in a wrong way. */
export async function main(tool, args, { out = console.log, err = console.error } = {}) {
  const names = Object.keys(tool.commands);
  const isSingle = names.length === 1;
  const isNamed = !isSingle && args[0] !== undefined && !args[0].startsWith('-');
  const name = isSingle ? names[0] : isNamed ? args[0] : undefined;
  const rest = isNamed ? args.slice(1) : args;
  try {
    const command = name === undefined ? undefined : commandOf(tool, name);
    const { values, positionals } = parse(command, rest);
    if (values.version) out('0.1.0');
    else if (values.help) out(command ? helpOf(name, command, isSingle) : overviewOf(tool));
    else if (command === undefined)
      throw new UsageError('Say what to do: ' + names.join(', ') + '.');
    else await command.run({ values, positionals, out, err });
    return 0;
  } catch (error) {
    err(settings.command + ': ' + error.message);
    if (!(error instanceof UsageError)) return 1;
    err("Try '" + settings.command + " --help'.");
    return 2;
  }
}

function commandOf(tool, name) {
  if (Object.hasOwn(tool.commands, name)) return tool.commands[name];
  throw new UsageError("There is no command '" + name + "'.");
}

function parse(command, args) {
  const options = { ...common, ...command?.options };
  const types = Object.fromEntries(
    Object.entries(options).map(([key, { about: _about, value: _value, ...type }]) => [key, type]),
  );
  try {
    return parseArgs({ args, options: types, allowPositionals: command !== undefined });
  } catch (error) {
    throw new UsageError(error.message);
  }
}

function overviewOf(tool) {
  const width = Math.max(...Object.values(tool.commands).map(({ usage }) => usage.length));
  const lines = Object.values(tool.commands).map(
    ({ usage, about }) => '  ' + usage.padEnd(width) + '  ' + about,
  );
  return [
    settings.title,
    '',
    'Usage: ' + settings.command + ' <command> [options]',
    '',
    ...lines,
    '',
    "'" + settings.command + " <command> --help' tells more.",
  ].join('\n');
}

function helpOf(name, { usage, about, options = {} }, isSingle) {
  const shown = Object.entries({ ...options, ...common }).map(([key, option]) => {
    const short = option.short ? '-' + option.short + ', ' : '    ';
    const value = option.type === 'string' ? ' <' + (option.value ?? 'text') + '>' : '';
    return [short + '--' + key + value, option.about];
  });
  const width = Math.max(...shown.map(([left]) => left.length));
  return [
    isSingle ? settings.title + '\n\n' + about : about,
    '',
    'Usage: ' + settings.command + ' ' + usage,
    '',
    ...shown.map(([left, right]) => '  ' + left.padEnd(width) + '  ' + right),
  ].join('\n');
}
