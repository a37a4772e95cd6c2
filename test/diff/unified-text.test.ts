import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { applyPatch, parsePatch, reversePatch } from 'diff';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FileDiff } from '../../src/contracts/job/diff.ts';
import { diffTexts } from '../../src/diff/diff-texts.ts';
import { unifiedText } from '../../src/diff/unified-text.ts';
import { tempDir } from '../helpers/temp-dir.ts';

/** Few different lines, so that texts have many in common; some look like syntax of a patch. */
const line = fc.constantFrom(
  ...'|a|b|c|d| a|-- a|++ b|@@ -1 +1 @@|\\ No newline at end of file|diff --git a/x b/x'.split('|'),
  ...'a\r|\r|x\ry|\ufeffa|\u2028|\u001b[2J|ü 日本 😀'.split('|'),
);
const text = fc
  .tuple(fc.array(line, { maxLength: 40 }), fc.boolean())
  .map(([lines, isEnded]) => lines.join('\n') + (isEnded ? '\n' : ''));

test('the old text and the patch give the new text, and back, however many edits are allowed', () => {
  fc.assert(
    fc.property(text, text, fc.nat(30), (before, after, maxEdits) => {
      const [patch] = parsePatch(unifiedText({ files: [aFile({ before, after }, maxEdits)] }));
      if (patch === undefined) throw new Error('There is no patch.');
      const exact = { autoConvertLineEndings: false };
      expect(applyPatch(before, patch, exact)).toBe(after);
      expect(applyPatch(after, reversePatch(patch), exact)).toBe(before);
    }),
    { numRuns: 500 },
  );
});

interface Change {
  readonly before?: string;
  readonly after?: string;
}

/** Each file that the tool is to change. The names would confuse a parser that splits at spaces. */
const changes: Readonly<Record<string, Change>> = {
  'changed.txt': { before: 'a\nb\nc\n', after: 'a\nB\nc\n' },
  'crlf.txt': { before: 'a\r\nb\r\n', after: 'a\r\nB\r\n' },
  'crlf to lf.txt': { before: 'a\r\nb\r\n', after: 'a\nb\n' },
  'ended.txt': { before: 'a', after: 'a\n' },
  'not ended.txt': { before: 'a\nb\n', after: 'a\nb' },
  'emptied.txt': { before: 'a\n', after: '' },
  'filled.txt': { before: '', after: 'a\n' },
  'added file.txt': { after: 'a\nb' },
  'added-empty.txt': { after: '' },
  'deleted file.txt': { before: 'a\nb' },
  'deleted-empty.txt': { before: '' },
  'a folder/"quotes" \\ ü.txt': { before: 'a\n', after: 'b\n' },
  'like a patch.txt': { before: '-- a/x\n++ b/x\n', after: '++ c\n@@ -1 +1 @@\n' },
  'mark.txt': { before: '\ufeffa\n', after: '\ufeffb\n' },
};
/** `patch` itself refuses such names. */
const forGit = { ...changes, 'new\nline\u001b.txt': { before: 'a\n', after: 'b\n' } };

describe.each([
  ['git', ['apply', '--whitespace=nowarn'], forGit],
  ['patch', ['-p1', '--batch', '--quiet'], changes],
] as const)('%s', (tool, args, tree) => {
  const isMissing = spawnSync(tool, ['--version']).status !== 0;
  const skipped = ['binary', 'cut'].map((kind): FileDiff => {
    const [isBinary, isCut] = [kind === 'binary', kind === 'cut'];
    return { path: `${kind}\n--- a/x\n+++ b/x`, status: 'changed', hunks: [], isBinary, isCut };
  });

  test.skipIf(isMissing)('makes every change, and passes over what is not shown', async () => {
    const dir = await tempDir();
    const files = Object.entries(tree).flatMap(([path, change]: [string, Change]) => {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      if (change.before !== undefined) writeFileSync(join(dir, path), change.before);
      return [...skipped, { ...aFile(change), path }];
    });
    const input = `${unifiedText({ files })}14 files changed, 9 lines added, 9 deleted\n`;

    // Without a repository: git would take the folder for a part of this one.
    const env = { ...process.env, GIT_CEILING_DIRECTORIES: dirname(dir) };
    const { status, stderr } = spawnSync(tool, args, { cwd: dir, input, env, timeout: 20_000 });

    expect({ status, stderr: String(stderr) }).toEqual({ status: 0, stderr: '' });
    const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
    const found = Object.keys(tree).map((path) => [path, read(join(dir, path))]);
    const wanted = Object.entries(tree).map(([path, { after }]: [string, Change]) => [path, after]);
    expect(found).toEqual(wanted);
  });
});

function aFile({ before, after }: Change, maxEdits = 100): FileDiff {
  const status = before === undefined ? 'added' : after === undefined ? 'deleted' : 'changed';
  const diff = diffTexts(before ?? '', after ?? '', maxEdits);
  return { path: 'a.txt', status, isBinary: false, isCut: false, ...diff };
}
