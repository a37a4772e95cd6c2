import type { Finding } from '../../../../contracts/stages/finding.ts';
import type { Plan } from '../../../../contracts/job/plan.ts';
import { discordVersion } from '../../bots/discord-version.ts';
import { discordUsage } from '../../bots/discord-usage.ts';
import { eventIntents } from '../../bots/outdated-names.ts';
import { positionOf, warningAt } from '../../report.ts';
import { type Script, scriptsOf } from '../../script/script.ts';
import type { SourceTree } from '../../checker/source-tree.ts';

/** Reports missing intents, and commands that are handled but never registered. */
export function discordSetUp(tree: SourceTree, { projectType }: Plan): Finding[] {
  if (projectType !== 'discord_bot') return [];
  const scripts = scriptsOf(tree, false).filter(({ browser }) => !browser);
  const version = discordVersion(tree);
  const intents = version !== undefined && version.major >= 13 ? missingIntents(tree, scripts) : [];
  return [...intents, ...missingRegistration(scripts)];
}

function missingIntents(tree: SourceTree, scripts: readonly Script[]): Finding[] {
  const used = scripts.map((script) => {
    tree.enter(script.file);
    return { script, usage: discordUsage(script) };
  });
  const clients = used.flatMap(({ usage }) => usage.clients);
  if (clients.length === 0 || clients.some(({ intents }) => intents === undefined)) return [];
  const has = new Set(clients.flatMap(({ intents = [] }) => intents.map(plain)));
  const readsContent = scripts.some(({ text }) => /\b(?:message|msg|m)\.content\b/.test(text));
  return used.flatMap(({ script, usage }) =>
    usage.events.flatMap(({ name, offset }) => {
      const needed = eventIntents[name] ?? [];
      const missing =
        needed.length > 0 && !needed.some((intent) => has.has(plain(intent)))
          ? needed[0]
          : name === 'messageCreate' && readsContent && !has.has('messagecontent')
            ? 'MessageContent'
            : undefined;
      if (missing === undefined) return [];
      const message = `${name} needs the intent ${missing}, which the client does not request.`;
      const hint = `Add GatewayIntentBits.${missing} to the client's intents.`;
      const position = positionOf(script.text, offset);
      return [warningAt('missing-intent', { file: script.file, ...position, message, hint })];
    }),
  );
}

/** `GUILD_MESSAGES` and `GuildMessages` are the same intent. */
function plain(intent: string): string {
  return intent.replaceAll('_', '').toLowerCase();
}

const answers =
  /\.isCommand\(|\.isChatInputCommand\(|InteractionType\.APPLICATION_COMMAND\b|InteractionType\.ApplicationCommand\b/;
const registers =
  /Routes\.application(?:Guild)?Commands?|\.commands\.(?:set|create)\(|applications\/[^\n]{0,200}\/commands|\bregisterCommands?\b|\bInstallGlobalCommands\b|\bdeployCommands\b|bulkOverwrite\w{0,40}Commands/i;

function missingRegistration(scripts: readonly Script[]): Finding[] {
  if (scripts.some(({ text }) => registers.test(text))) return [];
  return scripts
    .filter(({ text }) => answers.test(text))
    .slice(0, 1)
    .map(({ file, text }) => {
      const message = 'Slash commands are handled here, but never registered.';
      const hint = 'Register the commands with REST.put(Routes.applicationCommands(id)).';
      const position = positionOf(text, answers.exec(text)?.index ?? 0);
      return warningAt('missing-command', { file, ...position, message, hint });
    });
}
