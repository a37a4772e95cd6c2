import type { Artifact, Job, JobSpec } from '../../contracts/job/job.ts';
import type { JournalEntry, JournalEvent } from '../../contracts/job/journal.ts';
import type { StageResult } from '../../contracts/stages/stage-result.ts';

type Base = 'workBase' | 'outputBase' | 'logBase';

/** How to convert the paths of a job. */
export interface PathMap {
  /** A folder or log that the engine writes. */
  own(base: Base, path: string, name: string): string;
  artifact(path: string, jobId: string): string;
  /** The folder of a deployment, which may be anywhere. */
  deployed(path: string, jobId: string): string;
}

/** Converts the paths of a job. */
export function mapJob(map: PathMap, job: Job): Job {
  const { jobId, paths, diagnostics, artifacts } = job;
  const { zip, image } = artifacts;
  const outputDir = map.own('outputBase', paths.outputDir, jobId);
  return {
    ...job,
    paths: {
      workspaceDir: map.own('workBase', paths.workspaceDir, jobId),
      outputDir,
      ...(paths.zipPath !== undefined && { zipPath: map.artifact(paths.zipPath, jobId) }),
      ...(paths.deployDir !== undefined && {
        deployDir:
          paths.deployDir === paths.outputDir ? outputDir : map.deployed(paths.deployDir, jobId),
      }),
    },
    diagnostics: {
      ...diagnostics,
      logsPath: map.own('logBase', diagnostics.logsPath, `${jobId}.log`),
    },
    artifacts: {
      ...mapObserved(map, jobId, artifacts),
      ...(zip && { zip: mapArtifact(map, jobId, zip) }),
      ...(image && { image: mapArtifact(map, jobId, image) }),
    },
  };
}

/** Whether an event contains paths: most contain none, and are passed on as they are. */
export function hasPaths(event: JournalEvent): boolean {
  if (event.type === 'job.created') return true;
  if (event.type !== 'stage.completed') return false;
  return event.result?.stage === 'package' || event.result?.stage === 'deploy';
}

/** Converts the paths in events of a job. */
export function mapEvents(map: PathMap, jobId: string, events: readonly JournalEvent[]) {
  return events.map((event): JournalEvent => {
    if (event.type === 'job.created') return { ...event, spec: mapSpec(map, event.spec) };
    if (event.type !== 'stage.completed' || event.result === undefined) return event;
    return { ...event, result: mapResult(map, jobId, event.result) };
  });
}

/** Converts the paths in a journal entry. */
export function mapEntry(map: PathMap, entry: JournalEntry): JournalEntry {
  if (entry.type === 'job.created')
    return { ...entry, data: { ...entry.data, spec: mapSpec(map, entry.data.spec) } };
  if (entry.type !== 'stage.completed' || entry.data.result === undefined) return entry;
  const result = mapResult(map, entry.jobId, entry.data.result);
  return { ...entry, data: { ...entry.data, result } };
}

function mapSpec(map: PathMap, spec: JobSpec): JobSpec {
  const { jobId, paths, logsPath } = spec;
  return {
    ...spec,
    paths: {
      ...paths,
      workspaceDir: map.own('workBase', paths.workspaceDir, jobId),
      outputDir: map.own('outputBase', paths.outputDir, jobId),
    },
    logsPath: map.own('logBase', logsPath, `${jobId}.log`),
  };
}

function mapResult(map: PathMap, jobId: string, result: StageResult): StageResult {
  if (result.stage === 'package') {
    const { zip, image, observation } = result;
    return {
      ...result,
      zip: mapArtifact(map, jobId, zip),
      ...(image && { image: mapArtifact(map, jobId, image) }),
      ...(observation && { observation: mapObserved(map, jobId, observation) }),
    };
  }
  if (result.stage !== 'deploy' || result.deployment.deployDir === undefined) return result;
  const deployDir = map.deployed(result.deployment.deployDir, jobId);
  return { ...result, deployment: { ...result.deployment, deployDir } };
}

interface Observed {
  readonly screenshot?: Artifact;
  readonly screenshotDark?: Artifact;
  readonly transcript?: Artifact;
}

function mapObserved<Value extends Observed>(map: PathMap, jobId: string, observed: Value): Value {
  const { screenshot, screenshotDark, transcript } = observed;
  return {
    ...observed,
    ...(screenshot && { screenshot: mapArtifact(map, jobId, screenshot) }),
    ...(screenshotDark && { screenshotDark: mapArtifact(map, jobId, screenshotDark) }),
    ...(transcript && { transcript: mapArtifact(map, jobId, transcript) }),
  };
}

function mapArtifact<Value extends Artifact>(map: PathMap, jobId: string, artifact: Value): Value {
  return { ...artifact, path: map.artifact(artifact.path, jobId) };
}
