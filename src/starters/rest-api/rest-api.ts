import { join } from 'node:path';
import type { ProjectFile } from '../../contracts/stages/stage.ts';
import { filesIn } from '../files-in.ts';
import { nodePackage } from '../node-package.ts';
import { type SettingsValue, settingsModule } from '../settings-module.ts';
import { shared } from '../shared/shared-files.ts';
import { readPort } from '../shared/reading/numbers/read-port.ts';
import type { Render } from '../starter.ts';
import { jsValue } from '../markup.ts';
import { sampleOf } from '../shared/sample-fields.ts';
import { readShown } from './access/read-shown.ts';
import { type Access, guardOf, readAccess } from './access/read-access.ts';
import { apiTest } from './api-test.ts';
import { formWords } from './posts-form.ts';
import { withFuture } from './conflicts/day-rules.ts';
import { readConflicts, withKnown } from './conflicts/read-conflicts.ts';
import { type Effect, readEffects } from './effects/read-effects.ts';
import { withLines, withoutCounts } from './effects/order-lines.ts';
import { expressApp } from './express-app.ts';
import { indexModule } from './index-module.ts';
import { nodeApp } from './node-app.ts';
import type { GuardedRoute } from './route-table.ts';
import { pageFiles } from './page/api-page.ts';
import { asksForPage, pageLists } from './page/asks-for-page.ts';
import { readLimits } from './read-limits.ts';
import { readme } from './readme/readme.ts';
import { storageFor } from './read-storage.ts';
import { readSeeds } from './seeds/read-seeds.ts';
import { type ServedField, servedFields } from './served-fields.ts';
import { type ServedRoute, servedRoutes } from './served-routes.ts';
import { apiTexts } from './texts/api-texts.ts';

/** An HTTP API, with Express if the plan says so, or in plain Node. */
export const render: Render<'node_project'> = (plan, { input }) => {
  const message = input.userMessage;
  const routes = servedRoutes(plan.routes, plan.resources, message);
  const served = withoutTotals(
    servedFields(routes, plan.resources ?? [], message),
    message,
    routes,
  );
  const effects = readEffects(message, routes, served);
  const fields = withLines(served, effects, { routes, text: message });
  const isAnswering = routes.some(({ action }) => action === 'answer');
  const isExpress = plan.framework === 'express';
  const { storage, file } = storageFor(message);
  const access = readAccess(message, routes, plan.resources ?? []);
  const { accounts, key } = access;
  const guarded = routes.map((route) => withGuard(route, access, message));
  const isOwned = accounts?.isOwned === true;
  const isWorking = routes.some(({ action }) => action === 'work');
  const told = readConflicts(message, routes, fields);
  const seeds = isOwned
    ? new Map<string, never>()
    : readSeeds(message, routes, fields, plan.language);
  const conflicts = withKnown(told, fields, new Set(seeds.keys()), effects);
  const sampled = withFuture(fields, conflicts);
  const shown = key === undefined ? new Map<string, string>() : readShown(message, fields);
  const isOpen = accounts === undefined && key === undefined;
  const paths = isOpen && asksForPage(message) ? pageLists(routes, fields) : [];
  const takesForms = formWords.test(message);
  const options = {
    isOwned,
    hasRules: conflicts.size > 0,
    hasEffects: effects.size > 0,
    hasSeeds: seeds.size > 0,
    hidesSome: shown.size > 0,
    takesForms,
  };
  return [
    nodePackage(plan, {
      entry: 'src/index.js',
      dependencies: isExpress ? { express: '5.3.0' } : {},
      ...(storage === 'sqlite' && { node: '22.13' }),
    }),
    { path: 'src/index.js', content: paths.length === 0 ? indexModule : withPage(indexModule) },
    ...(paths.length === 0 ? [] : pageFiles(plan, { paths, fields, routes })),
    { path: 'src/app.js', content: (isExpress ? expressApp : nodeApp)(guarded, options) },
    ...partOf(join('storage', storage)),
    ...(storage === 'csv' ? shared('csv-files') : []),
    ...shared('field-files'),
    ...shared('text-files'),
    ...partOf('files'),
    ...(accounts === undefined
      ? []
      : [...partOf('accounts'), ...shared('password-files'), accountSample(accounts)]),
    ...(key === undefined ? [] : partOf('keys')),
    ...(accounts === undefined && key === undefined
      ? []
      : [
          {
            path: '.env.example',
            content: `PORT=${readPort(message)}\n${key?.variable ?? 'JWT_SECRET'}=\n`,
          },
        ]),
    ...(isAnswering ? partOf('answers') : []),
    ...(isWorking ? partOf(join('work', 'made')) : []),
    ...(conflicts.size > 0 || isWorking ? partOf(join('conflicts', 'made')) : []),
    ...(effects.size > 0 ? partOf(join('effects', 'made')) : []),
    ...(seeds.size > 0 ? partOf('seeds/made') : []),
    {
      path: 'src/settings.js',
      content: settingsModule({
        title: plan.title,
        port: readPort(message),
        ...(file !== '' && { file }),
        ...(storage === 'csv' && { kept: keptIn(routes) }),
        ...readLimits(message),
        ...(accounts && {
          accounts: {
            login: accounts.login,
            tokenSeconds: accounts.tokenSeconds,
            loginLimit: accounts.loginLimit,
          },
        }),
        ...(key && { key: { ...key } }),
        ...(shown.size > 0 && { shown: Object.fromEntries(shown) }),
        ...(isWorking && {
          work: Object.fromEntries(
            routes.flatMap(({ method, path, work }) =>
              work === undefined ? [] : [[`${method} ${path}`, withoutCounts(work, fields)]],
            ),
          ),
        }),
        ...(conflicts.size > 0 && { rules: Object.fromEntries(conflicts) }),
        ...(effects.size > 0 && { effects: effectSettings(effects) }),
        ...(seeds.size > 0 && { seeds: Object.fromEntries(seeds) }),
        fields: Object.fromEntries(
          [...fields, ...(accounts ? [['accounts', accounts.fields] as const] : [])].map(
            ([path, own]) => [path, settingsOf(own)],
          ),
        ),
        ...(plan.language !== undefined &&
          plan.language !== 'en' && {
            texts: apiTexts(plan.language, {
              hasRules: conflicts.size + effects.size > 0 || isWorking,
            }),
          }),
      }),
    },
    {
      path: 'test/api.test.js',
      content: apiTest(guarded, { fields: sampled, access, isKept: storage !== 'memory' }),
    },
    {
      path: 'README.md',
      content: readme(plan, guarded, {
        hasPage: paths.length > 0,
        fields: sampled,
        access,
        rules: conflicts,
        effects,
        message,
      }),
    },
  ];
};

/** Nobody needs to send what is computed. */
function withoutTotals(
  fields: ReadonlyMap<string, readonly ServedField[]>,
  message: string,
  routes: readonly ServedRoute[],
): ReadonlyMap<string, readonly ServedField[]> {
  const effects = readEffects(message, routes, fields);
  return new Map(
    [...fields].map(([path, own]) => [
      path,
      own.map((field) =>
        field.name === effects.get(path)?.total || isRated(path, field.name, effects)
          ? { ...field, isRequired: false }
          : field,
      ),
    ]),
  );
}

/** The price of a bike whose kind says what it costs. */
function isRated(path: string, field: string, effects: ReadonlyMap<string, Effect>): boolean {
  return [...effects.values()].some(
    ({ of, price, rates }) => of === path && price === field && rates !== undefined,
  );
}

function effectSettings(effects: ReadonlyMap<string, Effect>): SettingsValue {
  return Object.fromEntries(
    [...effects].map(([path, { fee, hours, rates, ...effect }]) => [
      path,
      {
        ...effect,
        ...(hours && { hours: [...hours] }),
        ...(rates && { rates: { field: rates.field, prices: { ...rates.prices } } }),
        ...(fee && { fee: { ...fee } }),
      },
    ]),
  );
}

/** The collection that has the file: the first to which things are added. */
function keptIn(routes: readonly ServedRoute[]): string {
  return routes.find(({ action }) => action === 'create')?.collection ?? '';
}

/** The entry point, with the page before the API. */
function withPage(index: string): string {
  return index
    .replace('import { settings }', "import { withPage } from './page.js';\nimport { settings }")
    .replace('createServer(createApp())', 'createServer(withPage(createApp()))');
}

function withGuard(route: ServedRoute, access: Access, message: string): GuardedRoute {
  const guard = guardOf(route, access, message);
  return guard === undefined ? route : { ...route, guard };
}

/** An account with which the tests sign in. */
function accountSample({ fields }: NonNullable<Access['accounts']>): ProjectFile {
  const account = jsValue(sampleOf(fields));
  return { path: 'test/account.js', content: `export const account = ${account};\n` };
}

function partOf(name: string): readonly ProjectFile[] {
  return filesIn(join(import.meta.dirname, name));
}

function settingsOf(fields: readonly ServedField[]): SettingsValue {
  return Object.fromEntries(
    fields.map(({ name, inDaysBy, pricedBy, lines, ...rules }) => [
      name,
      {
        ...rules,
        ...(lines && { lines: { ...lines } }),
        ...(pricedBy && { pricedBy: { field: pricedBy.field, prices: { ...pricedBy.prices } } }),
        ...(inDaysBy && { inDaysBy: { ...inDaysBy, days: { ...inDaysBy.days } } }),
      },
    ]),
  );
}
