import type { BotPlan, NodePlan } from '../../contracts/job/plan.ts';
import type { Container } from '../../contracts/stages/image.ts';
import { knownNames } from '../trial/program/known-names.ts';
import type { SourceTree } from '../validate/checker/source-tree.ts';
import { commandEntry } from '../validate/manifest/command-entry.ts';
import {
  hasBuild,
  type Manifest,
  manifestOf,
  nodeFile,
  stringEntries,
} from '../validate/manifest/manifest.ts';

/** How a program runs in a container. Its Dockerfile and its image both follow from this. */
export function programContainer(files: SourceTree['files'], plan: NodePlan | BotPlan): Container {
  const tree: SourceTree = { files, others: [], enter: () => {} };
  const manifest = manifestOf(tree);
  const entry = entryOf(tree, manifest, plan);
  const needed = knownNames(new Map(stringEntries(manifest, 'dependencies')));
  const obstacle = obstacleTo({ manifest, entry, unknown: needed.unknown });
  const data = keepsData(files) ? '/data' : undefined;
  // A bot and a command-line tool have nothing to ask.
  const http = plan.projectType === 'discord_bot' ? undefined : httpOf(plan.routes);
  return {
    kind: 'node',
    folder: '/app',
    environment: {
      NODE_ENV: 'production',
      ...(data !== undefined && { DATA_DIR: data }),
      ...(http && { PORT: String(http.port) }),
    },
    user: '1000:1000',
    command: entry === undefined ? ['npm', 'start'] : ['node', entry],
    ...http,
    ...(data !== undefined && { dataFolder: data }),
    settings: {},
    packages: needed.names,
    ...(needed.unknown !== undefined && { unknownPackage: needed.unknown }),
    ...(obstacle !== undefined && { obstacle }),
  };
}

interface Found {
  readonly manifest: Manifest | undefined;
  readonly entry: string | undefined;
  readonly unknown: string | undefined;
}

function obstacleTo({ manifest, entry, unknown }: Found): string | undefined {
  if (hasBuild(manifest)) return 'the project has a build step';
  if (entry === undefined) return 'the project does not say which file is run';
  const isOptional = stringEntries(manifest, 'optionalDependencies').length > 0;
  if (isOptional) return 'the project has optional dependencies';
  return unknown === undefined
    ? undefined
    : `the project needs ${unknown}, which is not one of the known packages`;
}

/** Whether a project contains the store module of the starters, which writes to `DATA_DIR`. */
function keepsData(files: SourceTree['files']): boolean {
  return files.get('src/store.js')?.text?.includes('process.env.DATA_DIR') === true;
}

function httpOf(routes: NodePlan['routes']): Pick<Container, 'port' | 'healthcheck'> | undefined {
  // A command-line tool or a worker has no HTTP endpoint to check.
  if (routes.length === 0) return undefined;
  const health = routes.find(({ method, path }) => method === 'GET' && healthPath.test(path));
  // Any status below 500 shows that the server works.
  const probe = `fetch('http://127.0.0.1:' + process.env.PORT + '${health?.path ?? '/'}').then((r) => process.exit(r.status < 500 ? 0 : 1), () => process.exit(1))`;
  return { port: 3000, healthcheck: ['node', '-e', probe] };
}

const healthPath = /^\/(?:[a-z0-9_/-]*\/)?health[a-z]*$/;

function entryOf(
  tree: SourceTree,
  manifest: Manifest | undefined,
  { projectType }: NodePlan | BotPlan,
): string | undefined {
  const main = manifest?.['main'];
  const named = [commandEntry(manifest, 'start'), typeof main === 'string' ? main : undefined];
  const usual =
    projectType === 'discord_bot' ? ['bot.js', 'index.js'] : ['index.js', 'src/index.js'];
  for (const path of [...named, ...usual]) {
    const file = path === undefined ? undefined : nodeFile(tree, path);
    if (file !== undefined) return file;
  }
  return undefined;
}
