import type { JobEngine } from '../../../contracts/engine/engine.ts';
import type { Job } from '../../../contracts/job/job.ts';
import type { Transcript } from '../../../contracts/job/transcript.ts';
import type { Redactor } from '../../../redact/redact.ts';
import { parseTranscript } from '../../../workspace/text/parse-transcript.ts';
import { readArtifact } from './result-files.ts';

/** What the bot of a job said when it was tried, without secrets; undefined if it was not tried. */
export async function jobTranscript(
  engine: Pick<JobEngine, 'artifact'>,
  { jobId, artifacts: { transcript } }: Job,
  redact: Redactor,
): Promise<Transcript | undefined> {
  if (transcript === undefined || transcript.bytes > maxBytes) return undefined;
  const data = await readArtifact(engine, jobId, 'transcript');
  if (data === undefined) return undefined;
  try {
    return redact.value(parseTranscript(JSON.parse(data.toString('utf8'))));
  } catch {
    return undefined;
  }
}

/** Twice what the package stage writes. */
const maxBytes = 128 * 1024;
