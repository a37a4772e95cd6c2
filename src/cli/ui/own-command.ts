import { existsSync, realpathSync } from 'node:fs';
import { basename, delimiter, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** How this process was started. */
export interface CommandCall {
  /** The running script, with links resolved. */
  readonly script: string;
  readonly cwd: string;
  /** The `PATH` variable. */
  readonly path: string;
  /** The program that runs the script, with links resolved. */
  readonly node: string;
}

/** The command line that runs this script from the user's folder: in a checkout, a project or globally. */
export function ownCommandAt({ script, cwd, path, node }: CommandCall): string {
  const root = dirname(dirname(dirname(script)));
  const isCheckout = script.endsWith('.ts');
  if (isCheckout && isInside(cwd, root)) return 'npm run -s jobchart --';
  // npx runs the package installed in a folder above; a package it only fetched is not in PATH afterwards.
  if (!isCheckout && (hasInstalled(cwd, script) || script.includes(`${sep}_npx${sep}`))) {
    return 'npx jobchart';
  }
  if (!isCheckout && inPath(path, 'jobchart').some((link) => isLinkTo(link, script)))
    return 'jobchart';
  const [found] = inPath(path, basename(node));
  // Another one may be too old.
  const runs = found !== undefined && isLinkTo(found, node) ? basename(node) : node;
  return [runs, script].map(quoted).join(' ');
}

function quoted(path: string): string {
  return /^[\w./:\\-]+$/.test(path) ? path : JSON.stringify(path);
}

/** Replaces `jobchart` before a subcommand by the command line that works here. */
export function asTypedHere(text: string): string {
  return text.replace(commandPattern, ownCommand());
}

/** The command line that works here, without a subcommand. */
export function ownCommand(): string {
  return (own ??= ownCommandAt(here()));
}

let own: string | undefined;

const commandPattern =
  /(?<![\w/.@-])jobchart(?= (?:run|revise|serve|worker|inspect|bot|list|show|watch|logs|diff|image|export|cancel|approve|reject|retry|extend|takedown|usage|prune|pin|unpin|remove|forget|pause|resume|route|validate|starters|chart|doctor|backup|restore|migrate|help|<command>|\[options])(?![\w-]))/g;

function here(): CommandCall {
  const ending = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
  return {
    script: fileURLToPath(new URL(`../main${ending}`, import.meta.url)),
    cwd: process.cwd(),
    path: process.env['PATH'] ?? '',
    node: process.execPath,
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

/** The files with a name in `PATH`, the first one first. */
function inPath(path: string, name: string): readonly string[] {
  return (
    path
      .split(delimiter)
      // npm adds these folders for its scripts only; the user's shell does not have them.
      .filter((folder) => !folder.endsWith(join('node_modules', '.bin')))
      .map((folder) => join(folder, name))
      .filter(existsSync)
  );
}

function isLinkTo(link: string, script: string): boolean {
  try {
    // On Windows, npm installs a .cmd script instead of a link.
    return realpathSync(link) === script || existsSync(`${link}.cmd`);
  } catch {
    return false;
  }
}
