import { existsSync } from 'node:fs';
import { remove } from 'fs-extra/esm';
import {
  toJob,
  type JobContext,
  type JobEvent,
  type StageOutput,
} from '../../../machines/index.ts';
import type { JobFile } from '../../contracts/job.ts';
import type { Plan } from '../../contracts/plan.ts';
import type { StageInputBase, StageName, StageTypes } from '../../contracts/stage.ts';
import { JobError } from '../../errors/job-error.ts';
import { freshPath } from '../../workspace/paths/fresh-path.ts';
import { makeFolders } from '../../workspace/folders/make-folders.ts';
import { publishDir } from '../../workspace/trees/publish.ts';
import { syncTree } from '../../workspace/trees/sync-tree.ts';
import { workspaceError } from '../../workspace/workspace-error.ts';
import { writeTree } from '../../workspace/trees/write-tree.ts';
import * as parse from '../input/stage-output.ts';

/** What a running stage may do to its job. */
export interface StageScope {
  readonly context: JobContext;
  readonly files: readonly JobFile[];
  readonly signal: AbortSignal;
  /** `full`: files are on the disk before the commit that names them. */
  readonly durability: 'normal' | 'full';
  send(event: JobEvent): void;
  assertOwnership(): Promise<void>;
}

interface Binding<Name extends StageName> {
  /** What must be there before the stage runs. */
  prepare?(scope: StageScope): void;
  /** What the stage is told, read from the context as it is now. */
  input(scope: StageScope): StageTypes[Name]['input'];
  /** Checks what it returned, does with it what is due, and makes it small. */
  accept(output: unknown, scope: StageScope): StageOutput | Promise<StageOutput>;
}

/** How each stage is tied to the chart. */
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
    input: ({ context }) => ({
      ...base(context),
      ...(context.spec.starter !== undefined && { starter: context.spec.starter }),
      ...(context.rejection !== undefined && { rejection: context.rejection }),
      ...(context.rejection !== undefined &&
        context.results.plan !== undefined && { rejectedPlan: context.results.plan }),
    }),
    accept: (output, { context }) => {
      const plan = parse.parsePlan(output);
      if (plan.projectType === context.spec.projectType) return { stage: 'plan', plan };
      throw new JobError(
        'STAGE_OUTPUT_INVALID',
        `The plan: projectType must be ${context.spec.projectType}, as the job's.`,
      );
    },
  },
  generate: {
    input: ({ context }) => ({
      ...base(context),
      plan: planOf(context),
      findings: context.results.findings.filter((finding) => finding.severity === 'error'),
      ...previousTree(context),
    }),
    accept: async (output, { context, signal, assertOwnership, durability }) => {
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
      return { stage: 'generate', tree, files };
    },
  },
  validate: {
    input: ({ context }) => ({
      ...base(context),
      plan: planOf(context),
      dir: context.spec.paths.workspaceDir,
    }),
    accept: (output) => ({ stage: 'validate', findings: parse.parseFindings(output) }),
  },
  package: {
    input: ({ context }) => ({
      ...base(context),
      plan: planOf(context),
      workspaceDir: context.spec.paths.workspaceDir,
      outputDir: context.spec.paths.outputDir,
      zipPath: `${context.spec.paths.outputDir}.zip`,
      screenshotPath: `${context.spec.paths.outputDir}.png`,
      screenshotDarkPath: `${context.spec.paths.outputDir}.dark.png`,
    }),
    accept: (output, { context, durability }) => {
      const packed = { stage: 'package', ...parse.parsePackage(output) } as const;
      if (durability === 'normal') return packed;
      const { zip, observation } = packed;
      const artifacts = [zip, observation?.screenshot, observation?.screenshotDark];
      const beside = artifacts.flatMap((artifact) => artifact?.path ?? []);
      const synced = syncTree(context.spec.paths.outputDir, { beside });
      return synced === undefined ? packed : synced.then(() => packed);
    },
  },
  deploy: {
    input: ({ context }) => ({
      ...base(context),
      plan: planOf(context),
      outputDir: context.spec.paths.outputDir,
    }),
    accept: (output) => ({ stage: 'deploy', deployment: parse.parseDeployment(output) }),
  },
  finalize: {
    input: ({ context, files }) => ({
      ...base(context),
      job: toJob({ context, value: context.status }, files),
    }),
    accept: (output) => ({ stage: 'finalize', report: parse.parseReport(output) }),
  },
};

function base({ spec: { jobId, projectType, input } }: JobContext): StageInputBase {
  return { jobId, projectType, input };
}

/** The tree that the last validation sent to repair, unless it was lost or generated anew. */
function previousTree({ rejectedTree, results, spec }: JobContext) {
  const { workspaceDir } = spec.paths;
  const isRepair = rejectedTree !== undefined && results.tree?.sha256 === rejectedTree;
  return isRepair && existsSync(workspaceDir) ? { previousDir: workspaceDir } : {};
}

function planOf({ results: { plan } }: JobContext): Plan {
  if (plan !== undefined) return plan;
  throw new JobError('STAGE_OUTPUT_INVALID', 'The job has no plan.');
}
