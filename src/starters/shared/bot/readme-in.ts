import type { BotPlan, Language, PlanCommand } from '../../../contracts/job/plan.ts';
import type { GenerateInput, ProjectFile } from '../../../contracts/stages/stage.ts';
import { escapeMarkdown } from '../../markup.ts';
import { wordsOf } from '../../page/dictionary.ts';
import { clockLines } from './clock-lines.ts';
import type { NamedFeature } from './bot-project.ts';
import type { ReadmeSettings } from './bot-readme.ts';
import { readmeTexts } from './readme-texts.ts';
import { toldCommands } from './told-commands.ts';
import { quoted } from '../quoted.ts';
import { setValues } from './set-values.ts';
import { typedOptions } from './typed-options.ts';

interface Parts {
  readonly plan: BotPlan;
  readonly input: GenerateInput;
  readonly features: readonly NamedFeature[];
  readonly settings: ReadmeSettings;
}

/** The README of a bot in the language of its request. */
export function readmeIn(
  language: Language,
  { plan, input, features, settings: { staffRole, optionNames } }: Parts,
): ProjectFile {
  const { t } = wordsOf(readmeTexts, language);
  const all = features.map(({ feature }) => feature);
  const listed = (lists: readonly (readonly string[])[]): string =>
    [...new Set(lists.flat())].join(', ');
  const permissions = listed(all.map((one) => one.permissions));
  const intents = listed(all.map((one) => one.intents));
  const kept = all.flatMap(({ keeps }) => (keeps === undefined ? [] : [`\`data/${keeps}\``]));
  const portal = '<https://discord.com/developers/applications>';
  const steps = [
    `${t('create').replace('{portal}', portal)}${intents === '' ? '' : ` ${t('intents').replace('{intents}', intents)}`}`,
    `${t('invite')}${permissions === '' ? '' : ` ${t('permissions').replace('{permissions}', permissions)}`}`,
    t('token'),
    t('then'),
  ];
  const told = new Map(all.flatMap((feature) => [...toldCommands(feature)]));
  const commands = (all.length === 1 ? all[0]?.commands : undefined) ?? plan.commands;
  const options = new Map(all.flatMap((feature) => [...typedOptions(feature, optionNames)]));
  const row = ({ name, description }: PlanCommand): string =>
    `| \`/${name}${options.get(name) ?? ''}\` | ${escapeMarkdown(told.get(name) ?? description)} |`;
  const posts = all.flatMap((feature) => clockLines(feature.settings, language));
  const values = all
    .flatMap((feature) => setValues(feature.settings))
    .map(([name, value]) => `  - \`${name}\`: ${escapeMarkdown(value)}\n`);
  const settingsFiles = all.length === 1 ? 'src/settings.js' : 'src/*/settings.js';
  const parts = [
    `# ${escapeMarkdown(plan.title)}`,
    t('about'),
    `${t('madeFor')} ${escapeMarkdown(quoted(input.input.userMessage))}`,
    `## ${t('run')}`,
    t('needs'),
    steps.map((step, at) => `${at + 1}. ${step}`).join('\n'),
    '       npm install\n       npm start',
    t('tests'),
    ...(commands.length === 0
      ? []
      : [
          `## ${t('commands')}`,
          `| ${t('command')} | ${t('does')} |\n| --- | --- |\n${commands.map(row).join('\n')}`,
        ]),
    ...(posts.length === 0
      ? []
      : [t('posts').replace('{when}', () => escapeMarkdown(posts.join('; ')))]),
    ...(staffRole === '' ? [] : [t('staff').replace('{role}', () => escapeMarkdown(staffRole))]),
    ...(kept.length === 0
      ? []
      : [`## ${t('data')}`, t('kept').replace('{files}', kept.join(', '))]),
    `## ${t('yours')}`,
    `- \`${settingsFiles}\`: ${t('settings')}\n${values.join('')}- \`src/\`: ${t('code')}`,
  ];
  return { path: 'README.md', content: `${parts.join('\n\n')}\n` };
}
