export type { CallLimits } from './call/call-limits.ts';
export type { ModelPrice, PriceTable } from './call/reply/pricing.ts';
export { modelStages, type ModelStages, type ModelStagesOptions } from './model-stages.ts';
export { defaultPrompts, type Prompts } from './prompts/prompts.ts';
export { resolveModel, type ResolveModelOptions } from './resolve-model.ts';
export { routeWithModel } from './route-with-model.ts';
export type { ModelSource, TextCall, TextReply } from './text-call.ts';
