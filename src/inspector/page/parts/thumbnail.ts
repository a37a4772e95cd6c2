import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { JobSummary } from '../../protocol.ts';
import { formatType } from '../format.ts';
import { Picture } from './picture.ts';

interface ThumbnailProps {
  readonly job: Pick<JobSummary, 'jobId' | 'hasPicture' | 'projectType'>;
}

/** The screenshot of a job, or what kind of project it is. */
export function Thumbnail({ job }: ThumbnailProps) {
  const { jobId, hasPicture, projectType } = job;
  const placeholder = h('span', { class: 'soft' }, formatType(projectType));
  return h(
    'div',
    { class: 'thumbnail', 'aria-hidden': 'true' },
    hasPicture ? h(RestingPicture, { key: jobId, jobId, placeholder }) : placeholder,
  );
}

/** Loaded once its row stays: one may scroll past thousands. */
function RestingPicture({ jobId, placeholder }: { jobId: string; placeholder: object }) {
  const [isResting, setResting] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setResting(true), restMs);
    return () => clearTimeout(timer);
  }, []);
  const src = `/api/jobs/${jobId}/screenshot`;
  return isResting ? h(Picture, { src, alt: '', fallback: placeholder }) : null;
}

const restMs = 150;
