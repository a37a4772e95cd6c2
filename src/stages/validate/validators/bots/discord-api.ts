import type { Finding } from '../../../../contracts/stages/finding.ts';
import type { Plan } from '../../../../contracts/job/plan.ts';
import { discordVersion } from '../../bots/discord-version.ts';
import { type DiscordUsage, discordUsage } from '../../bots/discord-usage.ts';
import {
  outdatedEvents,
  outdatedExports,
  outdatedMethods,
  type OutdatedName,
} from '../../bots/outdated-names.ts';
import { isDevelopment } from '../../manifest/development.ts';
import { lineOfKey } from '../../manifest/manifest.ts';
import { finding, positionOf, warningAt } from '../../report.ts';
import { scriptsOf } from '../../script/script.ts';
import type { SourceTree } from '../../checker/source-tree.ts';

/** Reports code written for an outdated discord.js. */
export function discordApi(tree: SourceTree, { projectType }: Plan): Finding[] {
  if (projectType !== 'discord_bot') return [];
  const version = discordVersion(tree);
  if (version === undefined) return [];
  const { major, declared } = version;
  const scripts = scriptsOf(tree, false).filter(
    ({ browser, file }) => !browser && !isDevelopment(file),
  );
  const inCode = scripts.flatMap((script) => {
    tree.enter(script.file);
    const { file, text } = script;
    return outdatedUses(discordUsage(script), major).map(({ offset, message, instead, breaks }) => {
      const hint = `Use ${instead}, as in discord.js 14.`;
      const report = { file, ...positionOf(text, offset), message, hint };
      return finding(breaks && declared ? 'error' : 'warning', 'outdated-api', report);
    });
  });
  return [...oldVersion(tree, major), ...inCode];
}

/** The oldest major version that Discord still accepts. */
const oldestMajor = 13;

function oldVersion(tree: SourceTree, major: number): Finding[] {
  if (major >= oldestMajor) return [];
  const message = `discord.js ${major} uses a version of the API that Discord has shut down.`;
  const hint = 'Update to discord.js 14 and adapt the code.';
  const position = { file: 'package.json', line: lineOfKey(tree, 'discord.js') };
  return [warningAt('outdated-api', { ...position, message, hint })];
}

interface Outdated {
  readonly offset: number;
  readonly message: string;
  readonly instead: string;
  /** Whether it throws with the declared version. */
  readonly breaks: boolean;
}

function outdatedUses(usage: DiscordUsage, major: number): Outdated[] {
  const uses: Outdated[] = [
    ...usage.clients
      .filter(({ hasIntents }) => !hasIntents)
      .map(({ offset }) => ({
        offset,
        message: 'new Client() without intents throws since discord.js 13.',
        instead: 'new Client({ intents: [GatewayIntentBits.Guilds] })',
        breaks: major >= 13,
      })),
    ...named(usage.events, outdatedEvents, (name) => `the event ${name}`, major).map((use) => ({
      ...use,
      // The event never fires, but nothing throws.
      breaks: false,
    })),
    ...named(usage.methods, outdatedMethods, (name) => `.${name}()`, major),
    ...named(usage.exports, outdatedExports, (name) => name, major),
    ...usage.uncached.map(({ offset, name }) => ({
      offset,
      message: `${name}() was removed in discord.js 12.`,
      instead: `.${name.replace('.', '.cache.')}()`,
      // It may be the bot's own collection of that name.
      breaks: false,
    })),
  ];
  return [...new Map(uses.toReversed().map((use) => [use.message, use])).values()].toReversed();
}

function named(
  uses: readonly { readonly offset: number; readonly name: string }[],
  names: Readonly<Record<string, OutdatedName>>,
  what: (name: string) => string,
  major: number,
): Outdated[] {
  return uses.flatMap(({ offset, name }) => {
    const known = Object.hasOwn(names, name) ? names[name] : undefined;
    if (known === undefined) return [];
    const { until, instead } = known;
    const message = `discord.js ${until} removed ${what(name)}.`;
    return [{ offset, message, instead, breaks: major >= until }];
  });
}
