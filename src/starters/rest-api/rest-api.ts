import { nodePackage } from '../node-package.ts';
import type { Render } from '../starter.ts';
import { apiTest } from './api-test.ts';
import { collectionModule } from './collection-module.ts';
import { expressApp } from './express-app.ts';
import { indexModule } from './index-module.ts';
import { nodeApp } from './node-app.ts';
import { readme } from './readme.ts';
import { servedRoutes } from './served-routes.ts';

/** An HTTP API that keeps its data in memory, with Express if the plan says so, or in plain Node. */
export const render: Render<'node_project'> = (plan, { input }) => {
  const routes = servedRoutes(plan.routes);
  const isExpress = plan.framework === 'express';
  return [
    nodePackage(plan, {
      entry: 'src/index.js',
      dependencies: isExpress ? { express: '5.3.0' } : {},
    }),
    { path: 'src/index.js', content: indexModule(plan.title) },
    { path: 'src/app.js', content: isExpress ? expressApp(routes) : nodeApp(routes) },
    { path: 'src/collection.js', content: collectionModule },
    { path: 'test/api.test.js', content: apiTest(routes) },
    { path: 'README.md', content: readme(plan, routes, input.userMessage) },
  ];
};
