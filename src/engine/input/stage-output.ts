import type { Behaviour, Observation } from '../../contracts/behaviour.ts';
import type { Finding, FindingKind } from '../../contracts/finding.ts';
import { type Artifact, projectTypes } from '../../contracts/job.ts';
import type { Plan } from '../../contracts/plan.ts';
import type { Deployment, ProjectFile } from '../../contracts/stage.ts';
import { cutText } from '../../errors/cut-text.ts';
import { findingKinds, isFindingKind } from '../../contracts/finding-kinds.ts';
import { JobError } from '../../errors/job-error.ts';
import { reader } from './reader.ts';
import { parseSchedule, parseSubject, parseUnmetRequests } from './plan.ts';

// Stages may be anybody's code, and models write what they like: what a stage returns is unknown
// until it has been read here. All throw STAGE_OUTPUT_INVALID with the field's name.

export function parsePlan(output: unknown): Plan {
  const read = reader('STAGE_OUTPUT_INVALID', 'The plan');
  const plan = read.record(output);
  const base = {
    starter: read.text(plan['starter'], 'starter', 60),
    title: read.text(plan['title'], 'title', 80),
    slug: parseSlug(plan['slug']),
    summary: read.text(plan['summary'], 'summary', 200),
  };
  const type = read.oneOf(plan['projectType'], 'projectType', projectTypes);
  switch (type) {
    case 'static_html':
      return {
        ...base,
        projectType: type,
        sections: read
          .list(plan['sections'], 'sections', 12)
          .map((section) => read.text(section, 'sections[]', 80)),
        ...parseUnmetRequests(plan),
      };
    case 'node_project':
      return {
        ...base,
        projectType: type,
        framework: read.oneOf(plan['framework'], 'framework', ['node', 'express']),
        routes: read.list(plan['routes'], 'routes', 24).map((item) => {
          const route = read.record(item, 'routes[]');
          return {
            method: read.oneOf(route['method'], 'routes[].method', methods),
            path: read.text(route['path'], 'routes[].path', 100),
            summary: read.text(route['summary'], 'routes[].summary', 200),
          };
        }),
        ...parseSubject(plan),
        ...parseSchedule(plan),
      };
    case 'discord_bot':
      return {
        ...base,
        projectType: type,
        commands: read.list(plan['commands'], 'commands', 24).map((item) => {
          const command = read.record(item, 'commands[]');
          return {
            name: read.text(command['name'], 'commands[].name', 32),
            description: read.text(command['description'], 'commands[].description', 100),
          };
        }),
        ...parseSubject(plan),
      };
  }
}

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
      kind: parseKind(finding['kind']),
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

export function parsePackage(output: unknown): { zip: Artifact; observation?: Observation } {
  const { zip, observation } = packageReader.record(output);
  return {
    zip: parseArtifact(zip, 'zip'),
    ...(observation !== undefined && { observation: parseObservation(observation) }),
  };
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

function parseObservation(value: unknown): Observation {
  const { behaviour, screenshot, screenshotDark } = packageReader.record(value, 'observation');
  return {
    behaviour: parseBehaviour(behaviour),
    ...(screenshot !== undefined && { screenshot: parseArtifact(screenshot, 'screenshot') }),
    ...(screenshotDark !== undefined && {
      screenshotDark: parseArtifact(screenshotDark, 'screenshotDark'),
    }),
  };
}

/** Part of every snapshot from here on, so the lengths that the contract tells are held. */
function parseBehaviour(value: unknown): Behaviour {
  const { record, text, list, oneOf } = packageReader;
  const { status, reason, consoleErrors, failedRequests } = record(value, 'behaviour');
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

function parseKind(value: unknown): FindingKind {
  if (isFindingKind(value)) return value;
  const known = Object.keys(findingKinds).join(', ');
  throw new JobError(
    'STAGE_OUTPUT_INVALID',
    `What validate returned: findings[].kind must be one of ${known}.`,
  );
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

function parseSlug(value: unknown): string {
  if (typeof value === 'string' && /^[a-z0-9][a-z0-9-]{0,39}$/.test(value)) return value;
  throw new JobError(
    'STAGE_OUTPUT_INVALID',
    'The plan: slug must be 1 to 40 characters of a-z, 0-9 and -, not starting with -.',
  );
}
