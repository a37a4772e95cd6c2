import { h } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { JobFile } from '../../../../contracts/job/job.ts';
import type { FileMessage, JobRow } from '../../../protocol.ts';
import { get } from '../../api.ts';
import { formatAmount, formatBytes } from '../../format.ts';
import { useLoaded } from '../../parts/hooks.ts';
import { Problem } from '../../parts/notice.ts';
import { diffLines } from './diff-lines.ts';

interface FilesProps {
  readonly jobId: string;
  readonly rows: readonly JobRow[];
}

/** The generated files of each revision, with their content and changes. */
export function Files({ jobId, rows }: FilesProps) {
  const versions = useMemo(() => versionsOf(rows), [rows]);
  const [chosenVersion, setVersion] = useState<number>();
  const [chosenPath, setPath] = useState('');
  const [wantsDiff, setDiff] = useState(false);
  const index = Math.min(chosenVersion ?? versions.length - 1, versions.length - 1);
  const version = versions[index];
  const before = versions[index - 1];
  if (version === undefined) return h('p', { class: 'empty' }, 'No files yet');
  const file = version.files.find(({ path }) => path === chosenPath) ?? version.files[0];
  const old = before?.files.find(({ path }) => path === file?.path);
  return h(
    'div',
    { class: 'files' },
    h(
      'div',
      { class: 'bar' },
      versions.length > 1 &&
        h(
          'select',
          {
            'aria-label': 'Revision',
            value: index,
            onChange: (event: Event) => {
              if (event.currentTarget instanceof HTMLSelectElement)
                setVersion(Number(event.currentTarget.value));
            },
          },
          versions.map((_, position) =>
            h('option', { key: position, value: position }, `Revision ${position + 1}`),
          ),
        ),
      h(
        'span',
        { class: 'soft' },
        `${formatAmount(version.files.length, 'file')}, ${formatBytes(version.files.reduce((sum, { bytes }) => sum + bytes, 0))}`,
      ),
      h('span', { class: 'spacer' }),
      before &&
        h(
          'button',
          {
            type: 'button',
            'aria-pressed': wantsDiff ? 'true' : 'false',
            onClick: () => setDiff(!wantsDiff),
          },
          'Show changes',
        ),
    ),
    h(
      'div',
      { class: 'files-body' },
      h(
        'nav',
        { class: 'file-list', 'aria-label': 'Files' },
        version.files.map(({ path, bytes, sha256 }) => {
          const change = before && changeOf(before.files, path, sha256);
          return h(
            'button',
            {
              key: path,
              type: 'button',
              class: 'file-item',
              title: path,
              ...(path === file?.path && { 'aria-current': 'true' }),
              onClick: () => setPath(path),
            },
            h('span', { class: 'file-path' }, path),
            change && h('span', { class: `file-change change-${change}` }, change),
            h('span', { class: 'soft number' }, formatBytes(bytes)),
          );
        }),
      ),
      file &&
        h(FileContent, {
          key: file.path,
          jobId,
          file,
          ...(wantsDiff && before && { old: old ?? 'none' }),
        }),
    ),
  );
}

interface Version {
  readonly files: readonly JobFile[];
}

/** Each generation stage writes all files again. */
function versionsOf(rows: readonly JobRow[]): readonly Version[] {
  const versions: { files: JobFile[] }[] = [];
  let isNew = true;
  for (const { type, data } of rows) {
    if (type === 'stage.started' && data.stage === 'generation') isNew = true;
    if (type !== 'file.written') continue;
    if (isNew) versions.push({ files: [] });
    isNew = false;
    versions.at(-1)?.files.push(data.file);
  }
  return versions;
}

function changeOf(files: readonly JobFile[], path: string, sha256: string) {
  const old = files.find((file) => file.path === path);
  if (old === undefined) return 'new';
  return old.sha256 === sha256 ? undefined : 'changed';
}

interface FileContentProps {
  readonly jobId: string;
  readonly file: JobFile;
  /** The previous version, to show the changes. */
  readonly old?: JobFile | 'none';
}

function FileContent({ jobId, file, old }: FileContentProps) {
  const load = (path: string, sha256: string, signal: AbortSignal) =>
    get<FileMessage>(
      `jobs/${jobId}/file?path=${encodeURIComponent(path)}&sha256=${sha256}`,
      signal,
    );
  const { value, error } = useLoaded(file.sha256, (signal) => load(file.path, file.sha256, signal));
  const oldKey = typeof old === 'object' ? old.sha256 : '';
  const before = useLoaded(oldKey, async (signal) =>
    typeof old === 'object' ? load(old.path, old.sha256, signal) : undefined,
  );
  if (error !== undefined) return h(Problem, { error });
  if (value === undefined) return h('div', { class: 'file-content' });
  if (value.text === undefined) return h('p', { class: 'empty' }, value.reason ?? '');
  const oldText = old === 'none' ? '' : before.value?.text;
  if (old !== undefined && oldText === undefined) {
    return h('p', { class: 'empty' }, before.error?.message ?? before.value?.reason ?? 'Loading …');
  }
  const lines =
    old === undefined
      ? value.text
          .split('\n')
          .map((text, index) => ({ kind: 'same' as const, text, after: index + 1 }))
      : diffLines(oldText ?? '', value.text);
  return h(
    'div',
    { class: 'file-content', tabIndex: 0, role: 'region', 'aria-label': `Content of ${file.path}` },
    h(
      'pre',
      null,
      lines
        .slice(0, maxLines)
        .map((line, index) =>
          h(
            'div',
            { key: index, class: `code-line line-${line.kind}` },
            h('span', { class: 'code-number', 'aria-hidden': 'true' }, line.after ?? ''),
            h('span', { class: 'code-sign' }, signs[line.kind]),
            h('span', { class: 'code-text' }, line.text),
          ),
        ),
    ),
    lines.length > maxLines &&
      h('p', { class: 'empty' }, `… and ${formatAmount(lines.length - maxLines, 'more line')}`),
  );
}

const signs = { same: ' ', added: '+', removed: '−' } as const;
const maxLines = 5000;
