import { join } from 'node:path';
import type { BotPlan, PlanCommand } from '../../../contracts/job/plan.ts';
import type { GenerateInput, ProjectFile } from '../../../contracts/stages/stage.ts';
import { filesIn } from '../../files-in.ts';
import { type Dictionary, wordsOf } from '../../page/dictionary.ts';
import type { SettingsValue } from '../../settings-module.ts';
import type { Render } from '../../starter.ts';
import { shared } from '../shared-files.ts';
import type { BotFeature } from './bot-feature.ts';
import { botProject } from './bot-project.ts';

interface BotOptions<Key extends string> {
  /** The starter's folder, which contains `files`. */
  readonly dir: string;
  readonly about: string;
  /** What the bot says to people. */
  readonly texts: Dictionary<Key>;
  readonly settings?: (t: (key: Key) => string) => { readonly [key: string]: SettingsValue };
  /** What Discord is told of its commands, by name, where its code does not say it with `texts`. */
  readonly told?: (t: (key: Key) => string) => ReadonlyMap<string, string>;
  /** Packages beside discord.js, with their versions. */
  readonly dependencies?: Readonly<Record<string, string>>;
  /** The file that keeps its data across restarts. */
  readonly keeps?: string;
  readonly hasAlarms?: boolean;
  /** Further folders of `shared`. */
  readonly uses?: readonly string[];
  readonly permissions: readonly string[];
  readonly intents?: readonly string[];
  readonly use: string;
  readonly files: Readonly<Record<string, string>>;
  /** Files that depend on the request. */
  readonly more?: readonly ProjectFile[];
  readonly commands?: readonly PlanCommand[];
}

/** A bot's `render`: a project of its own, or one feature of a bot with several. */
export function defineBot<Key extends string>(
  read: (plan: BotPlan, input: GenerateInput) => BotOptions<Key>,
): Render<'discord_bot'> {
  const feature = (plan: BotPlan, input: GenerateInput): BotFeature =>
    featureOf(plan, read(plan, input));
  return Object.assign(
    (plan: BotPlan, input: GenerateInput) =>
      botProject(plan, input, [{ name: plan.starter, feature: feature(plan, input) }]),
    { feature },
  );
}

function featureOf<Key extends string>(
  { language = 'en' }: BotPlan,
  {
    dir,
    texts,
    settings,
    told,
    hasAlarms = false,
    uses = [],
    more = [],
    ...options
  }: BotOptions<Key>,
): BotFeature {
  const { pick, t } = wordsOf(texts, language);
  const folders = [
    ...(options.keeps === undefined ? [] : ['store-files']),
    ...(hasAlarms ? ['alarm-files'] : []),
    ...uses,
  ];
  return {
    intents: [],
    ...options,
    settings: settings?.(t) ?? {},
    texts: pick(...texts.keys),
    told: told?.(t) ?? new Map(),
    own: [...filesIn(join(dir, 'files')), ...more],
    common: folders.flatMap(shared),
  };
}
