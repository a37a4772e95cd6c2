import type { JsonValue } from '../../src/contracts/json.ts';
import type { RunStep } from '../../src/contracts/stages/durable-step.ts';
import type { ProjectType } from '../../src/contracts/job/job.ts';
import type { Plan } from '../../src/contracts/job/plan.ts';
import type { GenerateInput, PlanInput, StageTools } from '../../src/contracts/stages/stage.ts';
import type { StageParts } from '../../src/llm/stage-parts.ts';
import { stagesOver } from '../../src/llm/model-stages.ts';
import { defaultPrompts } from '../../src/llm/prompts/prompts.ts';
import type { CallModel, TextCall, TextReply } from '../../src/llm/text-call.ts';

/** What a scripted model says to a call: a text, or a reply that did not end well. */
export type Says = string | Partial<Omit<TextReply, 'usage'>> | Error;
export type Script = (name: string, call: TextCall) => Says | Promise<Says>;

export interface MadeCall {
  readonly name: string;
  readonly call: TextCall;
}

/** Stages over a model that follows a script, with durable steps that outlive a run of a stage. */
export function scripted(script: Script, parts: Partial<StageParts> = {}) {
  const calls: MadeCall[] = [];
  const kept = new Map<string, JsonValue>();
  const said: string[] = [];

  const step: RunStep = async (name, run) => {
    if (kept.has(name)) return kept.get(name) as never;
    const result = await run({
      signal: new AbortController().signal,
      idempotencyKey: name,
      usage: () => {},
      failed: () => {},
    });
    kept.set(name, result);
    return result;
  };

  const call: CallModel = async (request, tools, { name, onFirstText }) =>
    tools.step<JsonValue>(name, async () => {
      calls.push({ name, call: request });
      const says = await script(name, request);
      if (says instanceof Error) throw says;
      onFirstText?.();
      const reply = typeof says === 'string' ? { text: says } : says;
      return { text: '', finish: 'stop', model: 'fake', ...reply, usage: {} };
    }) as unknown as Promise<TextReply>;

  const tools: StageTools = {
    signal: new AbortController().signal,
    idempotencyKey: 'key',
    attempt: 1,
    now: () => 0,
    assertOwnership: async () => {},
    progress: (message) => said.push(message),
    usage: () => {},
    live: () => {},
    step,
  };
  const stages = stagesOver({ call, prompts: defaultPrompts, ...parts });
  return {
    calls,
    said,
    /** A new revision begins: what was kept is of the one before. */
    forget: () => kept.clear(),
    names: () => calls.map(({ name }) => name),
    plan: async (input: Partial<PlanInput> = {}) =>
      stages.plan.run({ ...request, ...input }, tools),
    generate: async (
      plan: Plan,
      input: Partial<GenerateInput> = {},
      more: Partial<StageTools> = {},
    ) =>
      (
        await stages.generate.run(
          { ...request, projectType: plan.projectType, findings: [], ...input, plan },
          { ...tools, ...more },
        )
      ).files,
  };
}

const request = {
  jobId: 'job-1',
  projectType: 'static_html' as ProjectType,
  input: { userMessage: 'a page about bees', userId: 'u', channelId: 'c' },
};

/** All that a model was told in a call. */
export function textOf({ parts }: Pick<TextCall, 'parts'>): string {
  return parts.map(({ text }) => text).join('\n');
}
