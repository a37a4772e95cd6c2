import { settings } from '../settings.js';

/** The types of subcommands and of groups of them: the others are what is typed after a command. */
const isTyped = ({ type }) => type === undefined || type > 2;

/** The options of a command as Discord is told them: in the words of `optionNames` of src/settings.js. */
export function shownOptions(options = []) {
  return options.map((option) => ({
    ...option,
    ...(isTyped(option) ? { name: shown(option.name) } : {}),
    ...(option.options ? { options: shownOptions(option.options) } : {}),
  }));
}

/** Gives what somebody typed the names that the code has for it. */
export function restoreNames({ data }, { options }) {
  const told = data.toJSON?.() ?? data;
  const own = new Map(namesIn(told.options).map((name) => [shown(name), name]));
  rename(options.data ?? [], own);
}

function rename(typed, own) {
  for (const option of typed) {
    if (isTyped(option)) option.name = own.get(option.name) ?? option.name;
    else rename(option.options ?? [], own);
  }
}

function namesIn(options = []) {
  return options.flatMap((option) => (isTyped(option) ? [option.name] : namesIn(option.options)));
}

function shown(name) {
  return Object.hasOwn(settings.optionNames, name) ? settings.optionNames[name] : name;
}
