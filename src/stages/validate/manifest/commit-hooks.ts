import { runsUsualCommands } from '../forbidden/usual-commands.ts';
import { type Manifest, recordOf, stringEntries } from './manifest.ts';

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
    ['ghooks', recordOf(manifest['config'])?.['ghooks']] as const,
    ...huskyScripts(manifest),
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

/** The scripts that husky runs before its version 1, which has `husky.hooks` instead. */
function huskyScripts(manifest: Manifest): (readonly [string, unknown])[] {
  const isOld = ['dependencies', 'devDependencies']
    .flatMap((field) => stringEntries(manifest, field))
    .some(([name, version]) => name === 'husky' && /(?:^|[^\d.])0\b|</.test(version));
  return isOld ? stringEntries(manifest, 'scripts').filter(([name]) => huskyScript.test(name)) : [];
}

const huskyScript =
  /^(?:(?:pre|post)(?:commit|push|merge|checkout|rewrite|rebase|receive|update|applypatch|autogc)|(?:prepare)?commitmsg|applypatchmsg|update|pushtocheckout|sendemailvalidate)$/;

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return Object.values(recordOf(value) ?? {}).flatMap(textsIn);
}
