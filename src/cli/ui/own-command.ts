import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Place {
  /** The file that runs as the command: links are followed. */
  readonly script: string;
  readonly cwd: string;
  /** As in the environment. */
  readonly path: string;
}

/** What to type for `jobchart`, where the user is: in a checkout, beside an installed one, anywhere. */
export function ownCommandAt({ script, cwd, path }: Place): string {
  const root = dirname(dirname(dirname(script)));
  const isCheckout = script.endsWith('.ts');
  if (isCheckout && isInside(cwd, root)) return 'npm run -s jobchart --';
  // npx runs what the nearest folder with a manifest has; what it only fetched is gone from the path.
  if (!isCheckout && (hasInstalled(cwd, script) || script.includes(`${sep}_npx${sep}`))) {
    return 'npx jobchart';
  }
  if (!isCheckout && isInPath(path, script)) return 'jobchart';
  return `node ${/^[\w./:\\-]+$/.test(script) ? script : JSON.stringify(script)}`;
}

/** Replaces `jobchart` in front of one of its commands by what to type for it here. */
export function asTypedHere(text: string): string {
  return text.replace(commandPattern, (own ??= ownCommandAt(here())));
}

let own: string | undefined;

const commandPattern =
  /(?<![\w/.@-])jobchart(?= (?:run|serve|inspect|bot|list|show|watch|logs|export|cancel|approve|reject|retry|extend|takedown|route|validate|starters|chart|doctor|backup|restore|help|<command>)(?![\w-]))/g;

function here(): Place {
  const ending = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
  return {
    script: fileURLToPath(new URL(`../main${ending}`, import.meta.url)),
    cwd: process.cwd(),
    path: process.env['PATH'] ?? '',
  };
}

function isInside(path: string, folder: string): boolean {
  return `${path}${sep}`.startsWith(`${folder}${sep}`);
}

function hasInstalled(cwd: string, script: string): boolean {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (isLinkTo(join(folder, 'node_modules', '.bin', 'jobchart'), script)) return true;
    if (dirname(folder) === folder) return false;
  }
}

function isInPath(path: string, script: string): boolean {
  return (
    path
      .split(delimiter)
      // npm adds those of a project while it runs something; the shell of the user does not.
      .filter((folder) => !folder.endsWith(join('node_modules', '.bin')))
      .some((folder) => isLinkTo(join(folder, 'jobchart'), script))
  );
}

function isLinkTo(link: string, script: string): boolean {
  try {
    // On Windows it is no link, but a script of npm's that starts ours.
    return realpathSync(link) === script || existsSync(`${link}.cmd`);
  } catch {
    return false;
  }
}
