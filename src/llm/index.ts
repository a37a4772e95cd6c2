export type { CallLimits } from './call/call-limits.ts';
export type { ModelPrice, PriceTable } from './call/pricing.ts';
export { resolveModel, type ResolveModelOptions } from './resolve-model.ts';
