import { allMatches } from '../../../../workspace/text/all-matches.ts';
import type { BotPlan, PlanCommand } from '../../../../contracts/job/plan.ts';
import type { StarterOutline } from '../../../../starters/starter.ts';
import { readCommands } from '../../read/program/read-commands.ts';
import { withoutArticles } from './things/find-name.ts';
import type { ReadChange } from './change.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/** Reads changes of slash commands, of bots whose commands the request names. */
export const readCommandsChange: ReadChange = ({ act, rest }, { plan, starter }) => {
  if (plan.projectType !== 'discord_bot') return undefined;
  const { commands } = plan;
  if (act === 'remove') {
    const names = namesIn(rest).filter((name) => commands.some((command) => command.name === name));
    const left = commands.filter(({ name }) => !names.includes(name));
    if (names.length === 0) return undefined;
    if (left.length === 0) return { reason: 'the last command stays' };
    return { plan: withCommands(plan, left), changed: `removed: ${slashed(names)}` };
  }
  if (act === 'rename' || act === 'replace' || act === 'set') {
    const named = namesIn(rest);
    const bare = withoutArticles(rest).split(' ')[0] ?? '';
    const [from, to] = named.length === 1 && !rest.startsWith('/') ? [bare, ...named] : named;
    const isThere = commands.some(({ name }) => name === from);
    if (to === undefined || !isThere || starter.commands !== undefined) return undefined;
    if (commands.some(({ name }) => name === to)) return { reason: `/${to} is there already` };
    const next = commands.map((command) => (command.name === from ? commandFor(to) : command));
    return { plan: withCommands(plan, next), changed: `/${from}: now /${to}` };
  }
  const added = commandsIn(rest, starter);
  if (added.length === 0) return undefined;
  const fresh = added.filter(({ name }) => !commands.some((command) => command.name === name));
  if (fresh.length === 0) return { reason: 'it is there already' };
  if (commands.length + fresh.length > mostCommands)
    return { reason: `at most ${mostCommands} commands` };
  return {
    plan: withCommands(plan, [...commands, ...fresh]),
    changed: `commands: ${slashed(fresh.map(({ name }) => name))}`,
  };
};

const mostCommands = 24;

/** A starter with commands of its own adds those that it knows. */
function commandsIn(text: string, { commands }: StarterOutline): readonly PlanCommand[] {
  if (commands === undefined) return namesIn(text).map(commandFor);
  const known = commands(text);
  return known.length < commands('').length ? known : [];
}

function commandFor(name: string): PlanCommand {
  return (
    readCommands(`/${name}`).find((command) => command.name === name) ?? {
      name,
      description: `Answers /${name}.`,
    }
  );
}

function withCommands(plan: BotPlan, commands: readonly PlanCommand[]): BotPlan {
  const answers = commands.map(({ name }) => `/${name}`).join(', ');
  return { ...plan, commands, summary: `${plan.title}: answers ${answers}.`.slice(0, 200) };
}

/** `/roll`, "the roll command", "el comando chiste", "die Befehle a und b". */
function namesIn(text: string): readonly string[] {
  const slash = allMatches(
    text,
    /(?<!(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])[\p{L}\p{N}]|[/.<_-]|(?<!\p{L})[a-z]:)\/([a-z0-9_-]{1,32})(?![\p{L}\p{N}/])/giu,
  );
  if (slash.length > 0) return unique(slash.map(([, name = '']) => name));
  const noun = '(?:slash[\\s-])?(?:commands?|befehle?|kommandos?|commandes?|comandos?|comand[oi])';
  const after = letterPattern(
    `(?<!\\p{L})${noun}\\s(?:(?:called|named|for|namens|appelée?|nommée?|llamado|chamado|chiamato|para|pour)\\s)?["“„«]?(?<name>[a-z0-9_-]{2,32})(?![\\p{L}\\p{N}])`,
  ).exec(text)?.groups?.['name'];
  const before = letterPattern(
    `(?<![\\p{L}\\p{N}])(?<name>[a-z0-9_-]{2,32})[\\s-]${noun}(?!\\p{L})`,
  ).exec(text)?.groups?.['name'];
  return unique(
    [before, after]
      .filter((name) => name !== undefined && !fillers.has(name.toLowerCase()))
      .slice(0, 1),
  );
}

const fillers = new Set(
  'the a an new another this that my our slash den der das ein einen neuen la le une un nouvelle el nuevo o um uma novo il to for in and called named'.split(
    ' ',
  ),
);

function unique(names: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(names.flatMap((name) => (name === undefined ? [] : [name.toLowerCase()])))];
}

function slashed(names: readonly string[]): string {
  return names.map((name) => `/${name}`).join(', ');
}
