import { join } from 'node:path';
import type { ResourceField } from '../../contracts/job/resource.ts';
import { filesIn } from '../files-in.ts';
import { nodePackage } from '../node-package.ts';
import { type SettingsValue, settingsModule } from '../settings-module.ts';
import { shared } from '../shared/shared-files.ts';
import { readPort } from '../shared/read-port.ts';
import type { Render } from '../starter.ts';
import { apiTest } from './api-test.ts';
import { collectionModule } from './collection-module.ts';
import { expressApp } from './express-app.ts';
import { indexModule } from './index-module.ts';
import { nodeApp } from './node-app.ts';
import { readLimits } from './read-limits.ts';
import { readme } from './readme.ts';
import { servedFields } from './served-fields.ts';
import { servedRoutes } from './served-routes.ts';

/** An HTTP API that keeps its data in memory, with Express if the plan says so, or in plain Node. */
export const render: Render<'node_project'> = (plan, { input }) => {
  const routes = servedRoutes(plan.routes, plan.resources);
  const fields = servedFields(routes, plan.resources ?? []);
  const isAnswering = routes.some(({ action }) => action === 'answer');
  const isExpress = plan.framework === 'express';
  return [
    nodePackage(plan, {
      entry: 'src/index.js',
      dependencies: isExpress ? { express: '5.3.0' } : {},
    }),
    { path: 'src/index.js', content: indexModule },
    { path: 'src/app.js', content: isExpress ? expressApp(routes) : nodeApp(routes) },
    { path: 'src/collection.js', content: collectionModule },
    ...shared('field-files'),
    ...filesIn(join(import.meta.dirname, 'files')),
    ...(isAnswering ? filesIn(join(import.meta.dirname, 'answers')) : []),
    {
      path: 'src/settings.js',
      content: settingsModule({
        title: plan.title,
        port: readPort(input.userMessage),
        ...readLimits(input.userMessage),
        fields: Object.fromEntries([...fields].map(([path, own]) => [path, settingsOf(own)])),
      }),
    },
    { path: 'test/api.test.js', content: apiTest(routes, fields) },
    { path: 'README.md', content: readme(plan, routes, { fields, message: input.userMessage }) },
  ];
};

function settingsOf(fields: readonly ResourceField[]): SettingsValue {
  return Object.fromEntries(fields.map(({ name, ...rules }) => [name, { ...rules }]));
}
