import { h } from 'preact';
import type { Finding } from '../../../../contracts/stages/finding.ts';
import type { Job } from '../../../../contracts/job/job.ts';
import type { FileMessage } from '../../../protocol.ts';
import { get } from '../../api.ts';
import { useLoaded } from '../../parts/hooks.ts';
import { Hint } from '../../parts/hint.ts';

interface FindingsProps {
  readonly job: Job;
  /** Whether the files can be read. */
  readonly hasDisk: boolean;
}

/** What the validation found, by file, with the lines that it is about. */
export function Findings({ job, hasDisk }: FindingsProps) {
  const byFile = Map.groupBy(job.findings, ({ file }) => file);
  if (byFile.size === 0) return null;
  return [
    h('h2', { key: 'name', id: findingsId, tabIndex: -1 }, 'Findings'),
    [...byFile].map(([file, findings]) =>
      h(FileFindings, { key: file, job, file, findings, hasDisk }),
    ),
  ];
}

/** The heading, to which a failure leads. */
export const findingsId = 'findings';

interface FileFindingsProps extends FindingsProps {
  readonly file: string;
  readonly findings: readonly Finding[];
}

function FileFindings({ job, file, findings, hasDisk }: FileFindingsProps) {
  const hash = job.files.find(({ path }) => path === file)?.sha256;
  const isWanted = hasDisk && hash !== undefined && findings.some(({ line }) => line !== undefined);
  const { value } = useLoaded(isWanted ? `${file} ${hash}` : '', async (signal) =>
    isWanted
      ? get<FileMessage>(
          `jobs/${job.jobId}/file?path=${encodeURIComponent(file)}&sha256=${hash}`,
          signal,
        )
      : undefined,
  );
  const lines = value?.text?.split('\n');
  return h(
    'section',
    { class: 'finding-file' },
    h('h3', null, h('code', null, file)),
    h(
      'ul',
      { class: 'findings' },
      findings.map((finding, index) =>
        h(
          'li',
          { key: index },
          h(
            'span',
            { class: `kind kind-${finding.severity === 'error' ? 'failed' : 'waited'}` },
            finding.severity,
          ),
          finding.line !== undefined && h('span', { class: 'soft' }, ` line ${finding.line}`),
          ` ${finding.message}`,
          h('div', { class: 'soft' }, h(Hint, { text: finding.hint })),
          lines && finding.line !== undefined && h(Excerpt, { lines, line: finding.line }),
        ),
      ),
    ),
  );
}

/** A line of a file, with those around it. */
function Excerpt({ lines, line }: { readonly lines: readonly string[]; readonly line: number }) {
  if (line > lines.length) return null;
  const start = Math.max(0, line - 1 - around);
  return h(
    'pre',
    { class: 'excerpt', tabIndex: 0, role: 'region', 'aria-label': `Lines around ${line}` },
    lines.slice(start, line + around).map((text, index) => {
      const number = start + index + 1;
      return h(
        'div',
        { key: number, class: number === line ? 'is-found' : '' },
        h('span', { class: 'code-number', 'aria-hidden': 'true' }, number),
        text.length > maxLength ? `${text.slice(0, maxLength)} …` : text,
      );
    }),
  );
}

const around = 2;
/** A minified file is one line. */
const maxLength = 400;
