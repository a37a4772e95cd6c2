import { runsUsualCommands } from '../forbidden/usual-commands.ts';
import { type Manifest, recordOf } from './manifest.ts';

/** A field of package.json that names what runs when a developer commits or pushes. */
export interface CommitHooks {
  readonly key: string;
  /** Whether it runs only the usual commands of a project. */
  readonly isUsual: boolean;
}

/** The fields that packages such as husky read, and install as hooks of Git. */
export function commitHooks(manifest: Manifest): CommitHooks[] {
  const husky = recordOf(manifest['husky'])?.['hooks'];
  const commands = [
    ['husky', husky] as const,
    ...['simple-git-hooks', 'gitHooks'].map((key) => [key, manifest[key]] as const),
  ].map(([key, value]) => ({ key, found: textsIn(value) }));
  // These name scripts of package.json.
  const scripts = ['pre-commit', 'pre-push'].map((key) => ({
    key,
    found: textsIn(manifest[key]).map((name) => `npm run ${name}`),
  }));
  return [...commands, ...scripts]
    .filter(({ found }) => found.length > 0)
    .map(({ key, found }) => ({ key, isUsual: found.every(runsUsualCommands) }));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return Object.values(recordOf(value) ?? {}).flatMap(textsIn);
}
