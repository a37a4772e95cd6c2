import { type AttributeName, names } from '../names.ts';

/** A metric. Its name and unit are those of OpenTelemetry; `prometheusName` derives the other. */
export interface Instrument {
  readonly name: string;
  readonly unit: string;
  readonly description: string;
  /** The attributes that tell its series apart. None names a person, a job or a file. */
  readonly attributes: readonly AttributeName[];
  /** Upper bounds of a histogram. */
  readonly bounds?: readonly number[];
}

/** Milliseconds to a quarter of a day. */
const durations = [0.01, 0.05, 0.1, 0.5, 1, 5, 15, 30, 60, 120, 300, 900, 3600, 21_600];

/** What grows with each event of a job. Counted from the start of this process. */
export const counters = {
  created: {
    name: 'jobchart.job.created',
    unit: '{job}',
    description: 'Jobs accepted.',
    attributes: [names.jobType],
  },
  status: {
    name: 'jobchart.job.transitions',
    unit: '{transition}',
    description: 'Changes of the status of jobs, by the status reached.',
    attributes: [names.jobType, names.jobStatus],
  },
  failed: {
    name: 'jobchart.job.failures',
    unit: '{job}',
    description: 'Jobs that failed, by the code of the error.',
    attributes: [names.jobType, names.errorType],
  },
  stageFailed: {
    name: 'jobchart.stage.failures',
    unit: '{attempt}',
    description: 'Attempts of stages that did not complete, by the code of the error.',
    attributes: [names.stage, names.outcome, names.errorType],
  },
  retried: {
    name: 'jobchart.stage.retries',
    unit: '{retry}',
    description: 'Retries of stages.',
    attributes: [names.stage],
  },
  entries: {
    name: 'jobchart.journal.entries',
    unit: '{entry}',
    description: 'Entries committed to the journal.',
    attributes: [],
  },
  cost: {
    name: 'jobchart.model.cost_usd',
    unit: '{usd}',
    description: 'US dollars for model calls of ended jobs, where the price is known.',
    attributes: [names.provider, names.model],
  },
  unpriced: {
    name: 'jobchart.model.calls_without_cost',
    unit: '{call}',
    description: 'Model calls of ended jobs whose cost is not known.',
    attributes: [names.provider, names.model],
  },
  cached: {
    name: 'jobchart.model.cached_tokens',
    unit: '{token}',
    description: 'Input tokens that providers read from their cache.',
    attributes: [names.provider, names.model],
  },
} as const satisfies Record<string, Instrument>;

/** Distributions. Counted from the start of this process. */
export const histograms = {
  jobDuration: {
    name: 'jobchart.job.duration',
    unit: 's',
    description: 'Time from the submission of a job to its end, by how it ended.',
    attributes: [names.jobType, names.outcome],
    bounds: durations,
  },
  stageDuration: {
    name: 'jobchart.stage.duration',
    unit: 's',
    description: 'Duration of the attempts of stages.',
    attributes: [names.stage, names.outcome],
    bounds: durations,
  },
  wait: {
    name: 'jobchart.job.wait.duration',
    unit: 's',
    description: 'Time that jobs waited, by the reason.',
    attributes: [names.wait],
    bounds: durations,
  },
  callDuration: {
    name: 'gen_ai.client.operation.duration',
    unit: 's',
    description: 'Duration of model calls of ended jobs.',
    attributes: [names.operation, names.provider, names.model, names.errorType],
    bounds: [
      0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92,
    ],
  },
  tokens: {
    name: 'gen_ai.client.token.usage',
    unit: '{token}',
    description: 'Tokens of model calls of ended jobs.',
    attributes: [names.operation, names.provider, names.model, names.tokenType],
    bounds: [
      1, 4, 16, 64, 256, 1024, 4096, 16_384, 65_536, 262_144, 1_048_576, 4_194_304, 16_777_216,
      67_108_864,
    ],
  },
} as const satisfies Record<string, Instrument>;

/** What is read when metrics are collected. */
export const gauges = {
  waiting: {
    name: 'jobchart.queue.waiting',
    unit: '{job}',
    description: 'Jobs of the store that wait to run, those that start later too.',
    attributes: [],
  },
  oldest: {
    name: 'jobchart.queue.oldest_waiting',
    unit: 's',
    description: 'For how long the first waiting job could have run; 0 if none waits.',
    attributes: [],
  },
  running: {
    name: 'jobchart.queue.running',
    unit: '{job}',
    description: 'Jobs of the store that run.',
    attributes: [],
  },
  paused: {
    name: 'jobchart.queue.paused',
    unit: '{store}',
    description: '1 while the store is paused, else 0.',
    attributes: [],
  },
  ready: {
    name: 'jobchart.engine.ready',
    unit: '{engine}',
    description: '1 while the engine of this process can work, else 0.',
    attributes: [],
  },
  delayHalf: {
    name: 'nodejs.eventloop.delay.p50',
    unit: 's',
    description: 'Median delay of the event loop of this process since it was last read.',
    attributes: [],
  },
  delayMost: {
    name: 'nodejs.eventloop.delay.p99',
    unit: 's',
    description: '99th percentile of the delay of the event loop since it was last read.',
    attributes: [],
  },
  delayMax: {
    name: 'nodejs.eventloop.delay.max',
    unit: 's',
    description: 'Longest delay of the event loop since it was last read.',
    attributes: [],
  },
  memory: {
    name: 'process.memory.usage',
    unit: 'By',
    description: 'Memory that this process holds (RSS).',
    attributes: [],
  },
} as const satisfies Record<string, Instrument>;

export type CounterName = keyof typeof counters;
export type HistogramName = keyof typeof histograms;
export type GaugeName = keyof typeof gauges;
