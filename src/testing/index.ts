export type { Crashable } from './at-points.ts';
export { blobsContract, type BlobsContractOptions } from './blobs-contract.ts';
export { crashAt, tracePoints } from './crash-at.ts';
export { crashPoints, type CrashPoint } from './crash-points.ts';
export {
  engineContract,
  type EngineContractOptions,
  type EngineUnderTest,
} from './engine-contract.ts';
export {
  fakeStages,
  type FakeOverrides,
  type FakeStage,
  type FakeStages,
  type StageCall,
} from './fake-stages.ts';
export { recordModel } from './models/record-model.ts';
export { replayModel } from './models/replay-model.ts';
export {
  scriptedModel,
  type ScriptedModel,
  type ScriptedReply,
  type ScriptedText,
} from './models/scripted-model.ts';
export { type JobOfEngine, runToEnd } from './run-to-end.ts';
export { storeContract, type StoreContractOptions } from './store-contract.ts';
export { virtualClock, type VirtualClock } from './virtual-clock.ts';
