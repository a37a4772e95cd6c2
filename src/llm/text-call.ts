import type { LanguageModelV4 } from '@ai-sdk/provider';
import type { CallUsage } from '../contracts/stages/durable-step.ts';
import type { JsonValue } from '../contracts/json.ts';
import type { StageTools } from '../contracts/stages/stage.ts';

/** One call of a model that answers with text. */
export interface TextCall {
  readonly system: string;
  /** What stays the same from call to call comes first, so that providers can cache it. */
  readonly parts: readonly PromptPart[];
  /** For people: `plan`, `write src/app.js`, `repair src/app.js (1)`. */
  readonly purpose: string;
  readonly maxOutputTokens: number;
  /**
   * Asks for JSON of this schema. A provider may ignore it or refuse it (then the call is repeated
   * without it), so the prompt must describe the form too, and the reply must be parsed with care.
   */
  readonly json?: JsonSchema;
}

export interface PromptPart {
  readonly text: string;
  /** Marks the end of a prefix that providers should cache. */
  readonly cache?: true;
}

export type JsonSchema = { readonly [key: string]: JsonValue | undefined };

/** What a model answered. It is kept as the result of a durable step. */
export interface TextReply {
  /** Well-formed Unicode: lone surrogates are replaced. */
  readonly text: string;
  /**
   * - `stop`: the reply is complete
   * - `length`: it reached the limit of tokens
   * - `refused`: the provider or the model declined
   * - `cut`: the stream ended early, in a call with `canGoOn`; `text` is what had arrived, and is
   *   never empty
   */
  readonly finish: 'stop' | 'length' | 'refused' | 'cut';
  /** The model that answered, such as `openai:gpt-5`. */
  readonly model: string;
  readonly usage: CallUsage;
}

export interface CallOptions {
  /** The name of the durable step, unique within the stage. Further tries are `name#2`, `name#3`. */
  readonly name: string;
  /** The file that the text belongs to on the live channel. */
  readonly file?: string;
  /** The configured model that is asked first, such as `openai:gpt-5`. @default the first one */
  readonly model?: string;
  /**
   * The caller goes on with a text whose stream ended early: it gets the text when the model may be
   * asked again. Otherwise that is a failure, which is tried again.
   */
  readonly canGoOn?: true;
  /** The first text has arrived. Not called where the reply was kept from an earlier run. */
  onFirstText?(this: void): void;
}

/**
 * Calls a model once and gives its reply; each try is one durable step.
 *
 * @throws JobError `MODEL_…` when all tries and fallbacks have failed, `MODEL_UNKNOWN` for a model that
 * is not configured; the signal's reason on cancel
 */
export type CallModel = (
  call: TextCall,
  tools: CallTools,
  options: CallOptions,
) => Promise<TextReply>;

export type CallTools = Pick<StageTools, 'step' | 'live' | 'signal' | 'progress'>;

/** A model of the AI SDK, or a function that loads one when it is first needed. */
export type ModelSource = LanguageModelV4 | (() => Promise<LanguageModelV4>);
