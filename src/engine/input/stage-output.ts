import type { Behaviour, Observation } from '../../contracts/job/behaviour.ts';
import type { Finding, FindingKind } from '../../contracts/stages/finding.ts';
import type { Artifact, ImageArtifact } from '../../contracts/job/job.ts';
import type { Deployment, ProjectFile } from '../../contracts/stages/stage.ts';
import { cutText } from '../../errors/text/cut-text.ts';
import { findingKinds, isFindingKind } from '../../contracts/stages/finding-kinds.ts';
import { JobError } from '../../errors/job-error.ts';
import { reader } from './reader.ts';

// Stages may be custom code, and models write anything, so each output is unknown until it is parsed
// here or in plan.ts. All functions throw STAGE_OUTPUT_INVALID with the name of the field.

export function parseFiles(output: unknown): readonly ProjectFile[] {
  const read = reader('STAGE_OUTPUT_INVALID', 'What generate returned');
  const files = read.list(read.record(output)['files'], 'files', 100_000);
  if (files.length === 0) {
    throw new JobError('STAGE_OUTPUT_INVALID', 'What generate returned: files must not be empty.');
  }
  return files.map((item) => {
    const { path, content } = read.record(item, 'files[]');
    if (
      typeof path === 'string' &&
      (typeof content === 'string' || content instanceof Uint8Array)
    ) {
      return { path, content };
    }
    throw new JobError(
      'STAGE_OUTPUT_INVALID',
      'What generate returned: each file must have a path, a string, and a content, a string or bytes.',
    );
  });
}

export function parseFindings(output: unknown): readonly Finding[] {
  const read = reader('STAGE_OUTPUT_INVALID', 'What validate returned');
  const findings = read.list(read.record(output)['findings'], 'findings', 10_000).map((item) => {
    const finding = read.record(item, 'findings[]');
    const { line, column } = finding;
    return {
      severity: read.oneOf(finding['severity'], 'findings[].severity', ['error', 'warning']),
      kind: parseFindingKind(finding['kind']),
      file: read.text(finding['file'], 'findings[].file', 400),
      ...(line !== undefined && { line: read.count(line, 'findings[].line') }),
      ...(column !== undefined && { column: read.count(column, 'findings[].column') }),
      message: cutText(read.text(finding['message'], 'findings[].message', 1000), 200),
      hint: cutText(read.text(finding['hint'], 'findings[].hint', 1000), 200),
    };
  });
  return findings.toSorted(
    (a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'),
  );
}

export function parsePackage(output: unknown): Packed {
  const { zip, image, observation } = packageReader.record(output);
  return {
    zip: parseArtifact(zip, 'zip'),
    ...(image !== undefined && { image: parseImage(image) }),
    ...(observation !== undefined && { observation: parseObservation(observation) }),
  };
}

interface Packed {
  readonly zip: Artifact;
  readonly image?: ImageArtifact;
  readonly observation?: Observation;
}

const packageReader = reader('STAGE_OUTPUT_INVALID', 'What package returned');

function parseArtifact(value: unknown, field: string): Artifact {
  const artifact = packageReader.record(value, field);
  return {
    path: packageReader.text(artifact['path'], `${field}.path`, 4096),
    bytes: packageReader.count(artifact['bytes'], `${field}.bytes`),
    sha256: packageReader.text(artifact['sha256'], `${field}.sha256`, 64),
  };
}

function parseImage(value: unknown): ImageArtifact {
  const { digest } = packageReader.record(value, 'image');
  return {
    ...parseArtifact(value, 'image'),
    digest: packageReader.text(digest, 'image.digest', 80),
  };
}

function parseObservation(value: unknown): Observation {
  const { behaviour, screenshot, screenshotDark, transcript } = packageReader.record(
    value,
    'observation',
  );
  return {
    behaviour: parseBehaviour(behaviour),
    ...(screenshot !== undefined && { screenshot: parseArtifact(screenshot, 'screenshot') }),
    ...(screenshotDark !== undefined && {
      screenshotDark: parseArtifact(screenshotDark, 'screenshotDark'),
    }),
    ...(transcript !== undefined && { transcript: parseArtifact(transcript, 'transcript') }),
  };
}

/** Enforces the lengths of the contract, because the result is part of every later snapshot. */
function parseBehaviour(value: unknown): Behaviour {
  const { record, text, list, oneOf } = packageReader;
  const { status, reason, consoleErrors, failedRequests, output } = record(value, 'behaviour');
  return {
    status: oneOf(status, 'behaviour.status', ['checked', 'failed', 'skipped']),
    ...(reason !== undefined && { reason: text(reason, 'behaviour.reason', 300) }),
    consoleErrors: list(consoleErrors, 'behaviour.consoleErrors', 10).map((error) =>
      text(error, 'behaviour.consoleErrors[]', 200),
    ),
    failedRequests: list(failedRequests, 'behaviour.failedRequests', 10).map((item) => {
      const request = record(item, 'behaviour.failedRequests[]');
      return {
        url: text(request['url'], 'behaviour.failedRequests[].url', 200),
        reason: text(request['reason'], 'behaviour.failedRequests[].reason', 100),
      };
    }),
    ...(output !== undefined && {
      output: list(output, 'behaviour.output', 20).map((line) =>
        text(line, 'behaviour.output[]', 200),
      ),
    }),
  };
}

export function parseDeployment(output: unknown): Deployment {
  const read = reader('STAGE_OUTPUT_INVALID', 'What deploy returned');
  const { url, expiresAt, isLocal, reason, deployDir } = read.record(output);
  return {
    ...(url !== undefined && { url: read.text(url, 'url', 2000) }),
    ...(expiresAt !== undefined && { expiresAt: read.count(expiresAt, 'expiresAt') }),
    ...(isLocal !== undefined && { isLocal: read.flag(isLocal, 'isLocal') }),
    ...(reason !== undefined && { reason: read.text(reason, 'reason', 500) }),
    ...(deployDir !== undefined && { deployDir: read.text(deployDir, 'deployDir', 4096) }),
  };
}

export function parseReport(output: unknown): string {
  const read = reader('STAGE_OUTPUT_INVALID', 'What finalize returned');
  return read.text(read.record(output)['report'], 'report', 500);
}

function parseFindingKind(value: unknown): FindingKind {
  if (isFindingKind(value)) return value;
  const known = Object.keys(findingKinds).join(', ');
  throw new JobError(
    'STAGE_OUTPUT_INVALID',
    `What validate returned: findings[].kind must be one of ${known}.`,
  );
}
