import { settings } from './settings.js';

const { commands: commandNames = {}, options: optionNames = {} } = settings.names ?? {};

/** A tool whose commands and options are called as `names` in `src/settings.js` says; its own names work too. */
export function asAsked(tool) {
  const isSingle = Object.keys(tool.commands).length === 1;
  return Object.fromEntries(
    Object.entries(tool.commands).flatMap(([own, command]) => {
      const asked = isSingle ? [] : (commandNames[own] ?? []);
      const known = withOptions(command);
      const shown = asked.map((name) => [
        name,
        { ...known, usage: known.usage.replace(own, name) },
      ]);
      const isHidden = asked.length > 0 && !asked.includes(own);
      return [...shown.filter(([name]) => name !== own), [own, { ...known, isHidden }]];
    }),
  );
}

/** The name of an option, for messages. */
export function optionName(own) {
  return '--' + (optionNames[own] ?? own);
}

function withOptions(command) {
  const { options = {}, usage, run } = command;
  const renamed = Object.keys(options).filter((own) => (optionNames[own] ?? own) !== own);
  const all = Object.entries(options).flatMap(([own, option]) => {
    if (!renamed.includes(own)) return [[own, option]];
    const { default: _default, short: _short, ...hidden } = option;
    return [
      [optionNames[own], option],
      [own, { ...hidden, isHidden: true }],
    ];
  });
  return {
    ...command,
    options: Object.fromEntries(all),
    usage: renamed.reduce((text, own) => text.replace('--' + own, optionName(own)), usage),
    run(given) {
      const values = { ...given.values };
      for (const own of renamed) {
        const value = values[own] ?? values[optionNames[own]];
        if (value !== undefined) values[own] = value;
      }
      return run({ ...given, values });
    },
  };
}
