import type { ProjectType } from '../../contracts/job/project-types.ts';
import { manifestOf, recordOf, stringEntries } from '../validate/manifest/manifest.ts';
import type { SourceTree } from '../validate/checker/source-tree.ts';
import type { ReadContainer } from './read-container.ts';

/**
 * The Dockerfile of a project: pinned base image, non-root user, dependencies in their own layer, no shell
 * around a program, and a health check if it serves HTTP.
 */
export function dockerfile({ container, files }: ReadContainer, projectType: ProjectType): string {
  const { kind, environment, settings, folder, user, command } = container;
  const { port, healthcheck, dataFolder } = container;
  const steps = [
    `FROM ${bases[kind]}`,
    ...Object.entries(environment).map(([name, value]) => `ENV ${name}=${value}`),
    ...Object.entries(settings).map(([path, text]) => `COPY <<EOF ${path}\n${text}EOF`),
    `WORKDIR ${folder}`,
    ...(kind === 'page' ? pageSteps : installSteps(files)),
    ...(dataFolder === undefined ? [] : dataSteps(dataFolder, user)),
    ...(port === undefined ? [] : [`EXPOSE ${port}`]),
    ...(healthcheck === undefined
      ? []
      : [`HEALTHCHECK --interval=30s --timeout=3s CMD ${JSON.stringify(healthcheck)}`]),
    ...(projectType === 'discord_bot' ? [tokenNote] : []),
    `USER ${user}`,
    `CMD ${JSON.stringify(command)}`,
  ];
  return `${steps.join('\n')}\n`;
}

const tokenNote = '# Start it with the bot token: docker run --env DISCORD_TOKEN …';

const bases = { node: 'node:26.10.0-slim', page: 'busybox:1.37.0' } as const;

/**
 * BusyBox makes ETag and Last-Modified from size and time of a file. A zip has the same time for all files:
 * a changed file could look unchanged.
 */
const pageSteps = ['COPY . .', 'RUN find . -exec touch {} +'];

/** The process is not root, so it needs a writable folder. */
function dataSteps(folder: string, user: string): string[] {
  return [`RUN mkdir ${folder} && chown ${user} ${folder}`, `VOLUME ${folder}`];
}

function installSteps(files: SourceTree['files']): string[] {
  const manifest = manifestOf({ files, others: [], enter: () => {} });
  if (manifest === undefined) return ['COPY . .'];
  const locked = files.has('package-lock.json');
  const install = locked ? 'npm ci' : 'npm install --no-audit --no-fund --no-package-lock';
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
