export { createJobMachine, jobMachine } from '../machines/job/job.machine.ts';
export { toJob } from '../machines/job/job.view.ts';
export type {
  JobContext,
  JobEvent,
  JobMachineInput,
  JobMachineOptions,
  JobPolicy,
  JobSnapshot,
} from '../machines/index.ts';
export type { Behaviour, FailedRequest, Observation } from './contracts/job/behaviour.ts';
export type {
  BotReply,
  Exchange,
  ExchangeKind,
  ReplyEmbed,
  Transcript,
  TranscriptCommand,
} from './contracts/job/transcript.ts';
export type { BlobRef, Blobs, StoredBlob } from './contracts/blobs.ts';
export type {
  Budget,
  Budgets,
  RenewedBudget,
  Reservation,
  Spent,
} from './contracts/store/budget.ts';
export type { Config } from './contracts/config.ts';
export type {
  CallRecord,
  CallUsage,
  LiveEvent,
  LiveText,
  RunStep,
  StepOptions,
  StepRun,
} from './contracts/stages/durable-step.ts';
export type { DiffHunk, DiffLine, FileDiff, JobDiff } from './contracts/job/diff.ts';
export type {
  DiffOptions,
  EngineHealth,
  JobCommand,
  JobEngine,
  JobPreviews,
  JobStorage,
  LiveWatchOptions,
  PauseOptions,
  ResultOptions,
  WatchOptions,
} from './contracts/engine/engine.ts';
export type { JobFilter } from './contracts/engine/job-filter.ts';
export type { EngineStatus, StoredEngine } from './contracts/engine/engine-status.ts';
export type { JobCounts, JobGroup } from './contracts/job/job-groups.ts';
export type { JobChoices, StarterChoice } from './contracts/engine/job-choices.ts';
export type { Finding, FindingKind } from './contracts/stages/finding.ts';
export type {
  Artifact,
  Job,
  JobDiagnostics,
  JobFailure,
  JobFile,
  JobInput,
  JobPaths,
  JobPhase,
  JobPreview,
  JobRequest,
  JobStatus,
  JobWait,
  ProjectType,
  StageAttempt,
  StageTiming,
  TokenUsage,
} from './contracts/job/job.ts';
export type {
  JobEmitted,
  JournalEntry,
  JournalEvent,
  PreviewJournalEvent,
} from './contracts/job/journal.ts';
export type { AdmissionLimits, QueueStatus, Quota } from './contracts/engine/limits.ts';
export type { BotPlan, NodePlan, Plan, StaticPlan } from './contracts/job/plan.ts';
export type {
  PreviewAddress,
  PreviewEnd,
  PreviewHost,
  PreviewProgram,
  PreviewRequest,
} from './contracts/job/preview.ts';
export type { JobPart } from './contracts/job/job-parts.ts';
export type { PruneReport, RemovalReport, Retention, Usage } from './contracts/engine/retention.ts';
export type {
  KeptJob,
  Marking,
  PartBytes,
  StoreRetention,
} from './contracts/store/store-retention.ts';
export type { RoutedType, Router, RouterAlternative, RouterDecision } from './contracts/router.ts';
export type {
  DeployInput,
  Deployment,
  DeployTarget,
  ProjectFile,
  Stage,
  StageName,
  Stages,
  StageTools,
  StageTypes,
} from './contracts/stages/stage.ts';
export type {
  ActorChange,
  JobChange,
  NewActor,
  TransitionEvents,
} from './contracts/store/actor-change.ts';
export type {
  ActorClaim,
  ActorKind,
  InboxEvent,
  Lifecycle,
  StoredActor,
} from './contracts/store/actor.ts';
export type {
  EndedStep,
  SentStep,
  StepChange,
  StepKey,
  StoredStep,
} from './contracts/store/stored-step.ts';
export type { JobQuery, StoredJob } from './contracts/store/stored-job.ts';
export type { Lease } from './contracts/store/lease.ts';
export type { Store, StoreChange, StoreNamespaces } from './contracts/store/store.ts';
export type { ClockReading } from './contracts/time.ts';
export type { Tree, TreeFile, Validation, Validator } from './contracts/stages/validation.ts';
export { createJobActor, type JobActorOptions } from './create-job-actor.ts';
export { createJobEngine, type JobEngineOptions } from './create-job-engine.ts';
export {
  createPreviewHost,
  type OwnPreviewHost,
  type PreviewHostOptions,
} from './create-preview-host.ts';
export type { JobActor, JobInspector } from './engine/stages/job-actor.ts';
export { type ErrorCode, errorCodes } from './errors/codes.ts';
export { findingKinds } from './contracts/stages/finding-kinds.ts';
export { JobError } from './errors/job-error.ts';
export { openBlobs, type OpenBlobsOptions } from './open-blobs.ts';
export { createMemoryStore, openPostgresStore, openSqliteStore } from './open-store.ts';
export type { SqliteStoreOptions } from './store/sqlite/open-sqlite-store.ts';
export { ProjectRouter } from './router/project-router.ts';
export { defineStage } from './stages/define-stage.ts';
export { defineDeployTarget } from './stages/deploy/deploy-target.ts';
export { directoryTarget, type DirectoryTargetOptions } from './stages/deploy/deploy-target.ts';
export { createValidateStage, type ValidateStageOptions } from './stages/validate/validate.ts';
export { validateDir, type ValidateDirOptions } from './stages/validate/validate-dir.ts';
