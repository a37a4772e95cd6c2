import type { Plan, PlanEstimate } from '../../contracts/job/plan.ts';
import type { GenerateInput } from '../../contracts/stages/stage.ts';
import type { Prompts } from '../prompts/prompts.ts';
import { writeCall } from '../prompts/write-call.ts';

/** Tokens that writing the files of a plan is expected to use: an estimate, without repairs. */
export function estimateOf(
  plan: Plan,
  input: Omit<GenerateInput, 'plan'>,
  prompts: Prompts,
): PlanEstimate {
  const { files = [] } = plan;
  const tokensOf = new Map(files.map(({ path }) => [path, fileTokens(path)]));
  let inputTokens = 0;
  for (const file of files) {
    const call = writeCall({ ...input, plan }, { file, contract: [], needed: [] }, prompts);
    const prompt = call.system + call.parts.map(({ text }) => text).join('');
    const needed = (file.needs ?? []).reduce((sum, path) => sum + (tokensOf.get(path) ?? 0), 0);
    inputTokens += Math.ceil(prompt.length / charactersPerToken) + needed;
  }
  return {
    inputTokens,
    outputTokens: [...tokensOf.values()].reduce((sum, tokens) => sum + tokens, 0),
  };
}

export const charactersPerToken = 4;

/** As the starters have them: a page has some 10,000 characters, a module half of that. */
export function fileTokens(path: string): number {
  const ending = /\.(\w+)$/.exec(path)?.[1] ?? '';
  return typicalTokens[ending] ?? 400;
}

const typicalTokens: Readonly<Record<string, number>> = {
  html: 2500,
  css: 2500,
  js: 1500,
  mjs: 1500,
  svg: 800,
};
