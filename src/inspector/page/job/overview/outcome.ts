import { h } from 'preact';
import type { Job } from '../../../../contracts/job/job.ts';
import { formatBytes } from '../../format.ts';
import { useNow } from '../../parts/hooks.ts';
import { Picture } from '../../parts/picture.ts';
import { isPreviewLive, PreviewFrame, useFramed } from '../preview-frame.ts';

interface OutcomeProps {
  readonly job: Job;
  readonly hasDisk: boolean;
}

/** What came out: a picture of it or the thing itself, and the ways to get it. */
export function Outcome({ job, hasDisk }: OutcomeProps) {
  const { jobId, artifacts, preview, report, plan } = job;
  const now = useNow(10_000, preview.url !== undefined);
  const isLive = isPreviewLive(preview, now);
  const hasPicture = hasDisk && artifacts.screenshot !== undefined;
  const isFramed = useFramed(jobId, isLive && hasDisk && !hasPicture);
  const { zip } = artifacts;
  if (report === undefined && zip === undefined && !isLive) return null;
  const alt = `Picture of ${plan?.title ?? 'the project'}`;
  return h(
    'section',
    { class: 'outcome', 'aria-label': 'Outcome' },
    hasPicture
      ? h('figure', null, h(Picture, { src: `/api/jobs/${jobId}/screenshot`, alt }))
      : isFramed && h(PreviewFrame, { url: preview.url ?? '' }),
    report !== undefined && h('p', { class: 'report' }, report),
    h(
      'p',
      { class: 'actions' },
      isLive &&
        h(
          'a',
          {
            class: 'button primary',
            href: preview.url,
            target: '_blank',
            rel: 'noopener noreferrer',
          },
          'Open',
        ),
      zip &&
        hasDisk &&
        h(
          'a',
          {
            class: isLive ? 'button' : 'button primary',
            href: `/api/jobs/${jobId}/zip`,
            download: '',
          },
          `Download zip (${formatBytes(zip.bytes)})`,
        ),
      !isLive && h('span', { class: 'soft' }, noPreviewText(job)),
    ),
  );
}

function noPreviewText({ phase, preview }: Job): string {
  if (preview.reason !== undefined) return `No preview: ${preview.reason}`;
  if (preview.url !== undefined) return 'The preview has expired.';
  return phase === undefined ? 'No preview' : '';
}
