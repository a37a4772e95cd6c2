import type { Finding } from '../../contracts/stages/finding.ts';

/** Findings by the file in which they can be corrected, which need not be where they show. */
export function concernedFiles(
  findings: readonly Finding[],
): ReadonlyMap<string, readonly Finding[]> {
  const byFile = new Map<string, Finding[]>();
  for (const finding of findings) {
    const path = concerned(finding);
    // A finding about the tree as a whole names no file.
    if (path === '.') continue;
    const known = byFile.get(path);
    if (known === undefined) byFile.set(path, [finding]);
    else known.push(finding);
  }
  return byFile;
}

/** An import that nothing declares is reported in package.json, and taken out where it stands. */
function concerned({ kind, file, message }: Finding): string {
  if (kind !== 'missing-dependency' || file !== 'package.json') return file;
  return /^(\S{1,400}) \(line \d{1,9}\) imports /.exec(message)?.[1] ?? file;
}
