import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { JobError } from '../../src/errors/job-error.ts';
import { requests } from './requests.ts';

export interface EvalOptions {
  /** Such as `openai:gpt-5`. */
  readonly model: string;
  readonly baseUrl?: string;
  readonly apiKey?: string;
  /** How many requests to build, from the first on. */
  readonly count: number;
  /** Absolute path of the page. */
  readonly out: string;
  readonly json: boolean;
}

export const usage = `npm run -s eval:model -- --model PROVIDER:MODEL [--count N] [--out FILE.html] [--json]

Builds up to ${requests.length} requests with a model and writes a page of what came of them.
This makes paid calls: a request takes about ten, and each repair some more.

  --model  openai:…, anthropic:…, google:… or openai-compatible:…; else JOB_MODEL
  --count  how many requests, from 1 to ${requests.length}; else all
  --out    the page; else eval-MODEL-TIME.html in this folder
  --json   the results on stdout, as one JSON document

JOB_MODEL_BASE_URL and JOB_MODEL_API_KEY say where the model is and which key to use.
`;

/** @throws JobError `CONFIG_INVALID` */
export function readOptions(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  now: number,
): EvalOptions {
  const { values } = parse(argv);
  const model = values.model ?? environment['JOB_MODEL'];
  if (!model?.trim()) {
    throw new JobError('CONFIG_INVALID', 'Name a model, as in --model openai:gpt-5.');
  }
  const count = values.count ?? String(requests.length);
  if (!/^\d{1,4}$/.test(count) || Number(count) < 1 || Number(count) > requests.length) {
    throw new JobError('CONFIG_INVALID', `--count must be from 1 to ${requests.length}.`);
  }
  const { JOB_MODEL_BASE_URL: baseUrl, JOB_MODEL_API_KEY: apiKey } = environment;
  return {
    model: model.trim(),
    ...(baseUrl !== undefined && { baseUrl }),
    ...(apiKey !== undefined && { apiKey }),
    count: Number(count),
    // npm runs scripts in the folder of the project, wherever the user is.
    out: resolve(environment['INIT_CWD'] ?? '', values.out ?? fileName(model, now)),
    json: values.json ?? false,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        model: { type: 'string' },
        count: { type: 'string' },
        out: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new JobError('CONFIG_INVALID', message, { cause: error });
  }
}

function fileName(model: string, now: number): string {
  const name = model.replace(/[^\w.-]+/g, '-').slice(0, 100);
  return `eval-${name}-${new Date(now).toISOString().slice(0, 19).replaceAll(/\D/g, '')}.html`;
}
