import type { PlanCommand } from '../../../contracts/job/plan.ts';
import type { ProjectFile } from '../../../contracts/stages/stage.ts';
import type { SettingsValue } from '../../settings-module.ts';

/** What one starter gives to a bot, which may have several of them. */
export interface BotFeature {
  readonly about: string;
  readonly settings: { readonly [key: string]: SettingsValue };
  /** What the bot says to people. */
  readonly texts: Readonly<Record<string, string>>;
  /** What Discord is told of some of its commands, by name. */
  readonly told: ReadonlyMap<string, string>;
  /** Its own code and tests: `src/feature.js` exports it. */
  readonly own: readonly ProjectFile[];
  /** Code that other features may have too. */
  readonly common: readonly ProjectFile[];
  /** The packages that its code needs, with their versions. */
  readonly dependencies?: Readonly<Record<string, string>> | undefined;
  /** The file that keeps its data across restarts. */
  readonly keeps?: string | undefined;
  /** The permissions that it needs, by the names that Discord shows. */
  readonly permissions: readonly string[];
  /** Its privileged intents, by the names that the developer portal shows. */
  readonly intents: readonly string[];
  /** How it is used, for the README. */
  readonly use: string;
  /** Its files worth knowing, and what is in them. */
  readonly files: Readonly<Record<string, string>>;
  /** The commands that it has, if they are not those of the plan. */
  readonly commands?: readonly PlanCommand[] | undefined;
}
