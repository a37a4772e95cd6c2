import type { BotPlan, NodePlan } from '../../contracts/job/plan.ts';
import { commandEntry } from '../validate/manifest/command-entry.ts';
import {
  type Manifest,
  manifestOf,
  nodeFile,
  recordOf,
  stringEntries,
} from '../validate/manifest/manifest.ts';
import type { SourceTree } from '../validate/checker/source-tree.ts';

/**
 * The Dockerfile of a program: pinned base image, non-root user, dependencies in their own layer, no
 * shell around the process, and a health check if it serves HTTP.
 */
export function dockerfile(files: SourceTree['files'], plan: NodePlan | BotPlan): string {
  const tree: SourceTree = { files, others: [], enter: () => {} };
  const manifest = manifestOf(tree);
  const steps = [
    `FROM ${nodeImage}`,
    'ENV NODE_ENV=production',
    'WORKDIR /app',
    ...installSteps(tree, manifest),
    ...(keepsData(files) ? dataSteps : []),
    ...(plan.projectType === 'discord_bot' ? [tokenNote] : httpSteps(plan.routes)),
    'USER node',
    `CMD ${JSON.stringify(command(tree, manifest, plan))}`,
  ];
  return `${steps.join('\n')}\n`;
}

const nodeImage = 'node:26.10.0-slim';

const tokenNote = '# Start it with the bot token: docker run --env DISCORD_TOKEN …';

function installSteps(tree: SourceTree, manifest: Manifest | undefined): string[] {
  if (manifest === undefined) return ['COPY . .'];
  const locked = tree.files.has('package-lock.json');
  const install = locked ? 'npm ci' : 'npm install --no-audit --no-fund';
  const builds = stringEntries(manifest, 'scripts').some(([name]) => name === 'build');
  const copyManifest = `COPY package.json ${locked ? 'package-lock.json ' : ''}./`;
  if (builds) {
    const steps = `${install} --include=dev --ignore-scripts`;
    return [copyManifest, `RUN ${steps}`, 'COPY . .', 'RUN npm run build && npm prune --omit=dev'];
  }
  const needsInstall = ['dependencies', 'optionalDependencies'].some(
    (field) => Object.keys(recordOf(manifest[field]) ?? {}).length > 0,
  );
  if (!needsInstall) return ['COPY . .'];
  return [copyManifest, `RUN ${install} --omit=dev --ignore-scripts`, 'COPY . .'];
}

/** Whether a project contains the store module of the starters, which writes to `DATA_DIR`. */
function keepsData(files: SourceTree['files']): boolean {
  return files.get('src/store.js')?.text?.includes('process.env.DATA_DIR') === true;
}

/** The process is not root, so it needs a writable folder. */
const dataSteps = [
  'RUN mkdir /data && chown node:node /data',
  'ENV DATA_DIR=/data',
  'VOLUME /data',
];

function httpSteps(
  routes: readonly { readonly method: string; readonly path: string }[],
): string[] {
  // A command-line tool or a worker has no HTTP endpoint to check.
  if (routes.length === 0) return [];
  const health = routes.find(({ method, path }) => method === 'GET' && healthPath.test(path));
  // Any status below 500 shows that the server works.
  const probe = `fetch('http://127.0.0.1:' + process.env.PORT + '${health?.path ?? '/'}').then((r) => process.exit(r.status < 500 ? 0 : 1), () => process.exit(1))`;
  const check = JSON.stringify(['node', '-e', probe]);
  return ['ENV PORT=3000', 'EXPOSE 3000', `HEALTHCHECK --interval=30s --timeout=3s CMD ${check}`];
}

const healthPath = /^\/(?:[a-z0-9_/-]*\/)?health[a-z]*$/;

function command(
  tree: SourceTree,
  manifest: Manifest | undefined,
  { projectType }: NodePlan | BotPlan,
): string[] {
  const main = manifest?.['main'];
  const named = [commandEntry(manifest, 'start'), typeof main === 'string' ? main : undefined];
  const usual =
    projectType === 'discord_bot' ? ['bot.js', 'index.js'] : ['index.js', 'src/index.js'];
  for (const path of [...named, ...usual]) {
    const file = path === undefined ? undefined : nodeFile(tree, path);
    if (file !== undefined) return ['node', file];
  }
  return ['npm', 'start'];
}
