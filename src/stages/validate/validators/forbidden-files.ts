import type { Finding } from '../../../contracts/stages/finding.ts';
import { type ToolFile, toolFileOf } from '../../../workspace/paths/tool-files.ts';
import { bareRepositories } from '../../../workspace/paths/bare-repository.ts';
import { isTest } from '../manifest/development.ts';
import {
  credentialRule,
  holdsPrivateKey,
  isDerKey,
  keyMarkers,
} from '../forbidden/credential-files.ts';
import { isHarmless, mayLieInTests } from '../forbidden/harmless-tool-files.ts';
import { finding } from '../report.ts';
import type { SourceTree } from '../checker/source-tree.ts';

/** Reports files with credentials, files that tools read automatically, links and Git repositories. */
export function forbiddenFiles(tree: SourceTree): Finding[] {
  const links = tree.others.map((path) =>
    path.includes('\u{fffd}')
      ? forbidden(path, 'its name is not UTF-8', 'error', renameHint)
      : forbidden(path, 'it is a link or a special file', 'error'),
  );
  const files = [...tree.files.values()].flatMap(({ path, text }) => {
    const toolFile = toolFileOf(path);
    if (toolFile !== undefined) return [toolFinding(tree, path, toolFile)];
    return credentialFindings(tree, path, text);
  });
  const repositories = bareRepositories([...tree.files.keys()]).map((path) =>
    forbidden(path, 'Git takes its folder for a repository', 'error', renameHint),
  );
  return [...links, ...repositories, ...firstOfEachFolder(files)];
}

const renameHint = 'Rename the file.';

function toolFinding(tree: SourceTree, path: string, toolFile: ToolFile): Finding {
  const { tool, above } = toolFile;
  const text = tree.files.get(path)?.text;
  // In a working copy, the CI configuration is the owner's own.
  const isOwn = tree.isWorkingCopy && tool === 'a CI service';
  const isData = isTest(above) && mayLieInTests(toolFile, text);
  const harmless = isOwn || isData || isHarmless(toolFile, text);
  const hint = 'Remove the file, and describe the set-up in the README.';
  return forbidden(path, `${tool} reads it automatically`, harmless ? 'warning' : 'error', hint);
}

function credentialFindings(tree: SourceTree, path: string, text: string | undefined): Finding[] {
  const rule = credentialRule(path);
  if (rule !== undefined) {
    // A key in tests is usually made up; a file of credentials usually is not.
    if (rule.isKey && isTest(path)) return [];
    const isPlain = text !== undefined && rule.isHarmless?.(text) === true;
    const harmless = isPlain || isTest(path);
    return [forbidden(path, rule.reason, harmless ? 'warning' : 'error')];
  }
  if (isTest(path)) return [];
  tree.enter(path);
  if (!holdsPrivateKey(text ?? keyText(tree.bytesOf?.(path)))) return [];
  return [forbidden(path, 'it holds a private key', 'error')];
}

/** The bytes of a file as text; empty if no key can be in them. */
function keyText(bytes: Buffer | undefined): string {
  if (bytes === undefined) return '';
  const start = bytes.toString('latin1', 0, 12);
  const mayHoldKey = isDerKey(start) || keyMarkers.some((marker) => bytes.includes(marker));
  return mayHoldKey ? bytes.toString('latin1') : '';
}

/** A folder such as `.yarn` or `.git` may contain thousands of files: a few findings are enough. */
function firstOfEachFolder(findings: readonly Finding[]): Finding[] {
  const groups = Map.groupBy(findings, ({ file, severity, message }) => {
    const folder = file
      .split('/')
      .slice(0, -1)
      .join('/')
      .replace(/(^|\/)\.git\/.*$/is, '$1.git');
    return `${severity} ${folder} ${message.slice(message.lastIndexOf(': '))}`;
  });
  return [...groups.values()].flatMap((group) => group.slice(0, maxPerFolder));
}

const maxPerFolder = 10;

function forbidden(
  path: string,
  reason: string,
  severity: Finding['severity'],
  hint = 'Remove the file; document settings with placeholders in .env.example.',
): Finding {
  const message = `${path} must not be part of a project: ${reason}.`;
  return finding(severity, 'forbidden-file', { file: path, message, hint });
}
