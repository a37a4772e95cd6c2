import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import type { ProjectType } from '../../src/contracts/job/job.ts';
import { allStarters, findStarter, startersOf } from '../../src/starters/registry.ts';
import { filesFor, planFor } from './make-project.ts';

interface Loaded {
  readonly planned: readonly string[];
  readonly listed: readonly string[];
  readonly chosen: Readonly<Record<string, readonly string[]>>;
}

const child = join(import.meta.dirname, 'children/loaded-files.ts');
const loaded: Loaded = JSON.parse(execFileSync(process.execPath, [child], { encoding: 'utf8' }));
const starters = await allStarters();

test('planning loads the outlines of the type, and the templates of the chosen starter alone', () => {
  const chosen = new Set(['page', 'snake']);
  expect(loaded.planned.filter((file) => !chosen.has(folderOf(file))).toSorted()).toEqual([
    'bot-parts/without-lists.ts',
    'catch-game/read-catch.ts',
    'cli-tool/reading/asks-for-tool.ts',
    'everyday-calculator/calculations.ts',
    'everyday-calculator/calculators.ts',
    'everyday-calculator/named-calculation.ts',
    'everyday-calculator/read-formula.ts',
    'goal-counter/read-goal.ts',
    'interval-timer/read-stages.ts',
    'landing-page/headings.ts',
    'landing-page/read-answers.ts',
    'landing-page/section-words.ts',
    'landing-page/upper-start.ts',
    'lay-out.ts',
    'load-render.ts',
    'markup.ts',
    'not-included/asks-for-program.ts',
    'not-included/by-model.ts',
    'not-included/clauses/clauses-of.ts',
    'not-included/clauses/common-words.ts',
    'not-included/clauses/files-text.ts',
    'not-included/clauses/say-clauses.ts',
    'not-included/clauses/uncovered.ts',
    'not-included/features.ts',
    'not-included/left-out-of-program.ts',
    'not-included/page/app-functions.ts',
    'not-included/page/asks-for.ts',
    'not-included/page/behaviour-words.ts',
    'not-included/page/behaviours.ts',
    'not-included/page/form-functions.ts',
    'not-included/page/forms-left.ts',
    'not-included/page/game-functions.ts',
    'not-included/page/keepers.ts',
    'not-included/page/page-function.ts',
    'not-included/page/page-left.ts',
    'not-included/page/setting-functions.ts',
    'not-included/page/site-functions.ts',
    'not-included/page/sounding-games.ts',
    'not-included/program-features.ts',
    'not-included/read-not-included.ts',
    'not-included/wished.ts',
    'outlines/apps.ts',
    'outlines/games.ts',
    'outlines/pages.ts',
    'outlines/small-games.ts',
    'people-cards/read-people.ts',
    'picker/read-picker.ts',
    'records/asks-for-records.ts',
    'records/field.ts',
    'records/kind-words.ts',
    'records/read-fields.ts',
    'records/read-records.ts',
    'records/usual-fields.ts',
    'records/words.ts',
    'registry.ts',
    'rest-api/left/rules-left.ts',
    'shared/emoji-in.ts',
    'shared/fold.ts',
    'shared/named-list.ts',
    'slash-bot/rolls-dice.ts',
    'sorting/read-sorting.ts',
    'starter.ts',
    'week-planner/read-week.ts',
  ]);
});

test('listing all starters loads no templates', () => {
  expect(loaded.listed.toSorted()).toEqual([
    'birthday-bot/commands.ts',
    'bot-parts/joins.ts',
    'check-in-bot/commands.ts',
    'check-in-bot/describes-check-in.ts',
    'cli-tool/left-out.ts',
    'cli-tool/reading/asks-for-report.ts',
    'cli-tool/reading/asks-for-site.ts',
    'cli-tool/reading/read-data-file.ts',
    'cli-tool/reading/read-outline.ts',
    'cli-tool/reading/read-records.ts',
    'cli-tool/reading/read-tool.ts',
    'cli-tool/reading/read-usage.ts',
    'cli-tool/tool-kinds.ts',
    'counting-bot/commands.ts',
    'economy-bot/commands.ts',
    'economy-bot/read-economy.ts',
    'event-bot/commands.ts',
    'event-bot/describes-event.ts',
    'event-bot/read-event-fields.ts',
    'faq-bot/commands.ts',
    'file-upload/left-out.ts',
    'file-upload/read-upload-paths.ts',
    'giveaway-bot/commands.ts',
    'graphql-api/left-out.ts',
    'levels-bot/commands.ts',
    'list-bot/command-acts.ts',
    'list-bot/list-fields.ts',
    'list-bot/read-flat-lists.ts',
    'list-bot/read-lists.ts',
    'list-bot/wanted-list.ts',
    'log-bot/commands.ts',
    'moderation-bot/left-out.ts',
    'moderation-bot/read-blocked-words.ts',
    'moderation-bot/read-moderation.ts',
    'modmail-bot/commands.ts',
    'outlines/bots.ts',
    'outlines/programs.ts',
    'poll-bot/commands.ts',
    'progress-bot/commands.ts',
    'progress-bot/describes-reading.ts',
    'quotes-bot/commands.ts',
    'reminder-bot/commands.ts',
    'rest-api/access/account-routes.ts',
    'rest-api/access/read-access.ts',
    'rest-api/conflicts/read-conflicts.ts',
    'rest-api/conflicts/time-rules.ts',
    'rest-api/effects/read-effects.ts',
    'rest-api/effects/read-fee.ts',
    'rest-api/left/built-clauses.ts',
    'rest-api/left/left-out.ts',
    'rest-api/posts-form.ts',
    'rest-api/read-storage.ts',
    'rest-api/seeds/read-seeds.ts',
    'rest-api/seeds/sample-rows.ts',
    'rest-api/served-fields.ts',
    'rest-api/served-routes.ts',
    'rest-api/work/condition.ts',
    'rest-api/work/free-work.ts',
    'rest-api/work/part-work.ts',
    'rest-api/work/poll-work.ts',
    'rest-api/work/read-work.ts',
    'rest-api/work/report-work.ts',
    'rest-api/work/slots.ts',
    'rest-api/work/standings-work.ts',
    'rest-api/work/stock.ts',
    'rest-api/work/trade-work.ts',
    'rest-api/work/verbs.ts',
    'rest-api/work/work.ts',
    'role-menu-bot/commands.ts',
    'scheduled-worker/left-out.ts',
    'scheduled-worker/read-checks.ts',
    'scheduled-worker/read-job.ts',
    'shared/named-commands.ts',
    'shared/reading/priced-things.ts',
    'shared/reading/read-clock.ts',
    'shared/reading/read-command-fields.ts',
    'shared/reading/read-number.ts',
    'shared/reading/read-port.ts',
    'shared/reading/read-rate.ts',
    'shared/reading/read-server-words.ts',
    'shared/reading/read-things.ts',
    'shared/reading/read-urls.ts',
    'shared/reading/singular.ts',
    'shared/sample-fields.ts',
    'shared/small-answers.ts',
    'shared/told-words.ts',
    'sheet-bot/commands.ts',
    'sheet-bot/read-sheet.ts',
    'slash-bot/keeps-turns.ts',
    'slash-bot/left-out.ts',
    'slash-bot/read-actions.ts',
    'slash-bot/read-answers.ts',
    'slash-bot/read-choices.ts',
    'slash-bot/read-criticals.ts',
    'slash-bot/read-once-a-day.ts',
    'slash-bot/read-posts.ts',
    'slash-bot/read-reactions.ts',
    'starboard-bot/commands.ts',
    'suggestion-bot/commands.ts',
    'tally-bot/commands.ts',
    'ticket-bot/commands.ts',
    'trivia-bot/commands.ts',
    'url-shortener/read-paths.ts',
    'verify-bot/commands.ts',
    'websocket-chat/left-out.ts',
    'websocket-chat/read-chat.ts',
  ]);
});

test.each(starters.map(({ name }) => name))('%s loads only its own templates', (name) => {
  const files = loaded.chosen[name] ?? [];
  expect([...loaded.planned, ...files]).toContain(`${name}/${name}.ts`);
  const folders = new Set(files.filter((file) => file.includes('/')).map(folderOf));
  expect([...folders].filter((folder) => ![name, 'page', 'shared'].includes(folder))).toEqual([]);
});

const entry: Readonly<Record<ProjectType, string>> = {
  static_html: 'index.html',
  node_project: 'src/index.js',
  discord_bot: 'bot.js',
};

test.each(starters)('$name matches its outline', async (starter) => {
  const { name, projectType, routes, commands } = starter;
  const plan = await planFor(projectType, 'something', { starter: name });
  expect(plan).toMatchObject({ starter: name, projectType });
  if (plan.projectType === 'node_project' && routes) expect(plan.routes).toEqual(routes);
  if (plan.projectType === 'discord_bot' && commands) {
    expect(plan.commands).toEqual(commands('something'));
  }
  expect([...(await filesFor(plan)).keys()]).toContain(entry[projectType]);
});

test('every project type has one default starter, and finds its starters by name', async () => {
  for (const type of ['static_html', 'node_project', 'discord_bot'] as const) {
    const offered = await startersOf(type);
    expect(offered.filter(({ cues }) => cues.length === 0)).toHaveLength(1);
    for (const starter of offered) {
      expect(starter.projectType).toBe(type);
      expect(await findStarter(starter.name)).toBe(starter);
    }
  }
  await expect(findStarter('snake', 'discord_bot')).rejects.toMatchObject({
    code: 'STARTER_UNKNOWN',
    message: expect.stringMatching(/^There is no starter "snake" of type discord_bot\..*poll-bot/),
  });
});

function folderOf(file: string): string {
  return file.slice(0, file.indexOf('/'));
}
