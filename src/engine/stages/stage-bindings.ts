import { realpath } from 'node:fs/promises';
import { remove } from 'fs-extra/esm';
import {
  toJob,
  type JobContext,
  type JobEvent,
  type StageOutput,
} from '../../../machines/index.ts';
import { areFilesReused, isPlanReused } from '../../../machines/job/job.base.ts';
import type { JobFile } from '../../contracts/job/job.ts';
import type { BaseFile, StageName, StageTypes } from '../../contracts/stages/stage.ts';
import { JobError } from '../../errors/job-error.ts';
import { freshPath } from '../../workspace/paths/fresh-path.ts';
import { makeFolders } from '../../workspace/folders/make-folders.ts';
import { publishDir } from '../../workspace/trees/publish.ts';
import { syncTree } from '../../workspace/trees/sync-tree.ts';
import { workspaceError } from '../../workspace/workspace-error.ts';
import { writeTree } from '../../workspace/trees/write-tree.ts';
import { parsePlan } from '../input/plan/plan.ts';
import { compareWithBase } from './base-files.ts';
import { baseOf, common, planOf, previousTree } from './stage-inputs.ts';
import { trialFindings } from './trial-findings.ts';
import * as parse from '../input/stage-output.ts';

/** What the binding of a running stage can use. */
export interface StageScope {
  readonly context: JobContext;
  readonly files: readonly JobFile[];
  readonly signal: AbortSignal;
  /** `full`: files are synced to disk before the commit that names them. */
  readonly durability: 'normal' | 'full';
  send(event: JobEvent): void;
  /** The generated files of the base; read once. */
  baseFiles(): Promise<readonly BaseFile[]>;
  assertOwnership(): Promise<void>;
}

interface Binding<Name extends StageName> {
  /** Creates what the stage needs. */
  prepare?(scope: StageScope): void;
  /** The output that is taken over from the base; undefined if the stage is to run. */
  reused?(scope: StageScope): unknown;
  /** The input of the stage, from the current context. */
  input(scope: StageScope): StageTypes[Name]['input'];
  /** Checks the output, moves its files into place, and returns what the machine keeps of it. */
  accept(output: unknown, scope: StageScope): StageOutput | Promise<StageOutput>;
}

/** For each stage: its input from the context, and its output for the machine. */
export const stageBindings: { readonly [Name in StageName]: Binding<Name> } = {
  plan: {
    prepare: ({
      context: {
        spec: { paths },
      },
    }) => {
      for (const dir of [paths.workspaceDir, paths.outputDir]) {
        try {
          makeFolders(dir, 0o700);
        } catch (error) {
          throw workspaceError('create the folder', dir, error);
        }
      }
    },
    reused: ({ context }) => {
      const { base } = context.spec;
      return isPlanReused(context) ? (base?.takenPlan ?? base?.plan) : undefined;
    },
    input: ({ context, baseFiles }) => ({
      ...common(context),
      ...baseOf(context, baseFiles),
      ...(context.spec.starter !== undefined && { starter: context.spec.starter }),
      ...(context.rejection !== undefined && { rejection: context.rejection }),
      ...(context.rejection !== undefined &&
        context.results.plan !== undefined && { rejectedPlan: context.results.plan }),
    }),
    accept: (output, { context }) => {
      const plan = parsePlan(output);
      if (plan.projectType === context.spec.projectType) return { stage: 'plan', plan };
      throw new JobError(
        'STAGE_OUTPUT_INVALID',
        `The plan: projectType must be ${context.spec.projectType}, as the job's.`,
      );
    },
  },
  generate: {
    reused: ({ context, baseFiles }) =>
      areFilesReused(context) ? baseFiles().then((files) => ({ files })) : undefined,
    input: ({ context, baseFiles }) => ({
      ...common(context),
      ...baseOf(context, baseFiles),
      plan: planOf(context),
      findings: [
        ...context.results.findings.filter((finding) => finding.severity === 'error'),
        ...trialFindings(context),
      ],
      ...previousTree(context),
    }),
    accept: async (output, { context, signal, assertOwnership, durability, baseFiles }) => {
      const { workspaceDir } = context.spec.paths;
      const fresh = freshPath(workspaceDir);
      const { files, tree } = await writeTree(fresh, parse.parseFiles(output), { signal });
      try {
        await assertOwnership();
        signal.throwIfAborted();
        await publishDir(fresh, workspaceDir);
      } catch (error) {
        await remove(fresh);
        throw error;
      }
      if (durability === 'full') await syncTree(workspaceDir, { files });
      if (context.spec.base?.tree === undefined) return { stage: 'generate', tree, files };
      const changes = compareWithBase(files, await baseFiles(), planOf(context));
      return { stage: 'generate', tree, files, changes };
    },
  },
  validate: {
    input: ({ context }) => ({
      ...common(context),
      plan: planOf(context),
      dir: context.spec.paths.workspaceDir,
    }),
    accept: (output) => ({ stage: 'validate', findings: parse.parseFindings(output) }),
  },
  package: {
    input: ({ context }) => ({
      ...common(context),
      plan: planOf(context),
      workspaceDir: context.spec.paths.workspaceDir,
      outputDir: context.spec.paths.outputDir,
      zipPath: `${context.spec.paths.outputDir}.zip`,
      screenshotPath: `${context.spec.paths.outputDir}.png`,
      screenshotDarkPath: `${context.spec.paths.outputDir}.dark.png`,
      transcriptPath: `${context.spec.paths.outputDir}.transcript.json`,
      ...(context.spec.image === true && {
        imagePath: `${context.spec.paths.outputDir}.image.tar`,
      }),
    }),
    accept: (output, { context, durability }) => {
      const packed = { stage: 'package', ...parse.parsePackage(output) } as const;
      if (durability === 'normal') return packed;
      const { zip, image, observation } = packed;
      const { screenshot, screenshotDark, transcript } = observation ?? {};
      const artifacts = [zip, image, screenshot, screenshotDark, transcript];
      const beside = artifacts.flatMap((artifact) => artifact?.path ?? []);
      return syncTree(context.spec.paths.outputDir, { beside }).then(() => packed);
    },
  },
  deploy: {
    input: ({ context }) => ({
      ...common(context),
      plan: planOf(context),
      outputDir: context.spec.paths.outputDir,
    }),
    accept: (output, { context, durability }) => {
      const deployed = { stage: 'deploy', deployment: parse.parseDeployment(output) } as const;
      const { deployDir } = deployed.deployment;
      const isSynced = deployDir === undefined || deployDir === context.spec.paths.outputDir;
      if (durability === 'normal' || isSynced) return deployed;
      return syncDeployed(deployDir).then(() => deployed);
    },
  },
  finalize: {
    input: ({ context, files }) => ({
      ...common(context),
      job: toJob({ context, value: context.status }, files),
    }),
    accept: (output) => ({ stage: 'finalize', report: parse.parseReport(output) }),
  },
};

/**
 * Flushes the place of a deployment. It is not ours and may be a link; what cannot be flushed there is deployed
 * all the same.
 */
async function syncDeployed(dir: string): Promise<void> {
  try {
    await syncTree(await realpath(dir));
  } catch {
    // The deployment itself has succeeded.
  }
}
