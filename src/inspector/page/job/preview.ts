import { h } from 'preact';
import { useState } from 'preact/hooks';
import type { Job } from '../../../contracts/job/job.ts';
import { post } from '../api.ts';
import { formatClock, formatDuration } from '../format.ts';
import { useNow } from '../parts/hooks.ts';
import { Problem, useAction } from '../parts/notice.ts';
import { Picture } from '../parts/picture.ts';
import { ProgramOutput } from './program-output.ts';
import { isPreviewLive, PreviewFrame, useFramed } from './preview-frame.ts';

interface PreviewProps {
  readonly job: Job;
  readonly readOnly: boolean;
}

/** The live preview in a sandboxed frame, or the screenshots of it. */
export function Preview({ job, readOnly }: PreviewProps) {
  const { url, expiresAt = 0, reason } = job.preview;
  const now = useNow(1000, url !== undefined);
  const [width, setWidth] = useState<'full' | 'phone'>('full');
  const [reloads, setReloads] = useState(0);
  const [wantsPictures, setPictures] = useState(false);
  const { isBusy, error, run } = useAction();
  const isLive = isPreviewLive(job.preview, now);
  const isFramed = useFramed(job.jobId, isLive);
  const screenshots = pictures.filter(([name]) => job.artifacts[name] !== undefined);
  const showsPictures = isFramed !== true || wantsPictures;
  return h(
    'div',
    { class: 'preview' },
    isLive &&
      h(
        'div',
        { class: 'bar' },
        h(
          'a',
          { href: url, target: '_blank', rel: 'noopener noreferrer', class: 'preview-url' },
          url,
        ),
        h(
          'span',
          { class: 'soft', title: `until ${formatClock(expiresAt)}` },
          `${formatDuration(Math.ceil((expiresAt - now) / 1000) * 1000)} left`,
        ),
        h('span', { class: 'spacer' }),
        screenshots.length > 0 &&
          isFramed &&
          h(
            'button',
            {
              type: 'button',
              'aria-pressed': wantsPictures ? 'true' : 'false',
              title: 'Screenshots taken when the project was built',
              onClick: () => setPictures(!wantsPictures),
            },
            'Screenshots',
          ),
        h(
          'button',
          {
            type: 'button',
            'aria-pressed': width === 'phone' ? 'true' : 'false',
            title: 'Show at the width of a phone',
            onClick: () => setWidth(width === 'phone' ? 'full' : 'phone'),
          },
          'Phone',
        ),
        h('button', { type: 'button', onClick: () => setReloads(reloads + 1) }, 'Reload'),
        !readOnly &&
          h(
            'button',
            {
              type: 'button',
              disabled: isBusy,
              title: 'Extend the preview by one hour',
              onClick: () => run(() => post(`jobs/${job.jobId}/preview`, { extendMs: 3_600_000 })),
            },
            '+1 h',
          ),
        !readOnly &&
          h(
            'button',
            {
              type: 'button',
              class: 'danger',
              disabled: isBusy,
              title: 'Stop the preview',
              onClick: () => run(() => post(`jobs/${job.jobId}/preview`, { stop: true })),
            },
            'Stop',
          ),
      ),
    error && h(Problem, { error }),
    isLive &&
      !showsPictures &&
      h(
        'div',
        { class: `preview-stage is-${width}` },
        h(PreviewFrame, { key: reloads, url: url ?? '' }),
      ),
    isLive &&
      isFramed === false &&
      h('p', { class: 'empty' }, 'This preview may not be shown here: open its link above.'),
    !isLive && h('p', { class: 'empty' }, emptyText(job, reason)),
    job.projectType === 'node_project' && h(ProgramOutput, { jobId: job.jobId }),
    showsPictures &&
      screenshots.map(([name, text]) =>
        h(
          'figure',
          { key: name, class: 'screenshot' },
          h(Picture, { src: `/api/jobs/${job.jobId}/${name}`, alt: text }),
          h('figcaption', { class: 'soft' }, text),
        ),
      ),
  );
}

const pictures = [
  ['screenshot', 'Screenshot, light mode'],
  ['screenshotDark', 'Screenshot, dark mode'],
] as const;

function emptyText({ phase, preview }: Job, reason: string | undefined): string {
  if (reason !== undefined) return reason;
  if (preview.url !== undefined) return 'The preview has expired.';
  return phase === undefined ? 'No preview' : 'No preview yet';
}
