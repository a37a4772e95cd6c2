import type { Finding, FindingKind } from '../contracts/finding.ts';
import type { Artifact } from '../contracts/job.ts';
import type { Plan } from '../contracts/plan.ts';
import type { Deployment, ProjectFile } from '../contracts/stage.ts';
import { findingKinds, isFindingKind } from '../errors/finding-kinds.ts';
import { JobError } from '../errors/job-error.ts';
import { reader } from './parse.ts';
import { parseSchedule, parseSubject, parseWishes } from './parse-wishes.ts';

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
  const type = read.oneOf(plan['projectType'], 'projectType', [
    'static_html',
    'node_project',
    'discord_bot',
  ]);
  switch (type) {
    case 'static_html':
      return {
        ...base,
        projectType: type,
        sections: read
          .list(plan['sections'], 'sections', 12)
          .map((section) => read.text(section, 'sections[]', 80)),
        ...parseWishes(plan),
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
      message: read.text(finding['message'], 'findings[].message', 1000).slice(0, 200),
      hint: read.text(finding['hint'], 'findings[].hint', 1000).slice(0, 200),
    };
  });
  return findings.toSorted(
    (a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'),
  );
}

export function parseZip(output: unknown): Artifact {
  const read = reader('STAGE_OUTPUT_INVALID', 'What package returned');
  const zip = read.record(read.record(output)['zip'], 'zip');
  return {
    path: read.text(zip['path'], 'zip.path', 4096),
    bytes: read.count(zip['bytes'], 'zip.bytes'),
    sha256: read.text(zip['sha256'], 'zip.sha256', 64),
  };
}

export function parseDeployment(output: unknown): Deployment {
  const read = reader('STAGE_OUTPUT_INVALID', 'What deploy returned');
  const { url, expiresAt, reason, deployDir } = read.record(output);
  return {
    ...(url !== undefined && { url: read.text(url, 'url', 2000) }),
    ...(expiresAt !== undefined && { expiresAt: read.count(expiresAt, 'expiresAt') }),
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
