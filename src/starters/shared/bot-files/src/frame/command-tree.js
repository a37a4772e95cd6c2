import { InteractionContextType } from 'discord.js';
import { settings } from '../settings.js';
import { shownOptions } from './option-names.js';

/** What a command is called: "pay", or "quote add" where it is one of several below "quote". */
export function pathOf({ data }) {
  return data.path ?? data.name;
}

/** What Discord is told: the commands "quote add" and "quote list" are subcommands of one "quote". */
export function commandTree(commands) {
  const tree = new Map();
  for (const command of commands) {
    const { path: _path, ...data } = command.data.toJSON?.() ?? command.data;
    if (data.options) data.options = shownOptions(data.options);
    // Who has the role of src/settings.js need not have the permission.
    if (settings.staffRole !== '') delete data.default_member_permissions;
    const [name, sub] = pathOf(command).split(' ');
    if (sub === undefined) tree.set(name, data);
    else {
      const parent = tree.get(name) ?? parentOf(name);
      parent.options.push(below(data, sub));
      tree.set(name, parent);
    }
  }
  return [...tree.values()];
}

function parentOf(name) {
  const { Guild } = InteractionContextType;
  return { name, description: '/' + name, contexts: [Guild], options: [] };
}

/** A subcommand, or a group of them where the command has its own. */
function below({ description, options = [] }, name) {
  return { type: options.some(({ type }) => type === 1) ? 2 : 1, name, description, options };
}

/** The command that an interaction calls. */
export function calledCommand(commands, { commandName, options }) {
  const group = options.getSubcommandGroup?.(false);
  const sub = options.getSubcommand?.(false);
  const wanted = [commandName, group, sub]
    .filter((name) => name)
    .slice(0, 2)
    .join(' ');
  return commands.find((command) => [wanted, commandName].includes(pathOf(command)));
}
