import type { RunStep } from '../contracts/stages/durable-step.ts';
import type { Stage, StageName, Stages } from '../contracts/stages/stage.ts';
import type { Store } from '../contracts/store/store.ts';
import type { CrashPoint } from './crash-points.ts';

/** The store and stages of an engine. */
export interface Crashable {
  readonly store: Store;
  readonly stages: Stages;
}

/** Wraps a store and stages so that they call `visit` at each point. */
export function atPoints(
  { store, stages }: Crashable,
  visit: (point: CrashPoint) => void,
): Crashable {
  return { store: wrapStore(store, visit), stages: wrapStages(stages, visit) };
}

function wrapStore(store: Store, visit: (point: CrashPoint) => void): Store {
  let writes = 0;
  /** Counts a write and visits its first point. Call the returned function when the write is done. */
  const begin = (): (() => void) => {
    writes += 1;
    const write = writes;
    visit(`commit:${write}:before`);
    return () => visit(`commit:${write}:after`);
  };
  const counted = async <Result>(write: () => Promise<Result>): Promise<Result> => {
    const end = begin();
    const result = await write();
    end();
    return result;
  };
  return {
    ...store,
    insert: (actor) => counted(() => store.insert(actor)),
    commit: (key, change) => counted(() => store.commit(key, change)),
    archive: (key, result) => counted(() => store.archive(key, result)),
    post: (key, event, id) => counted(() => store.post(key, event, id)),
    delete: (jobId) => counted(() => store.delete(jobId)),
    retention: {
      ...store.retention,
      mark: (jobs, at) => counted(() => store.retention.mark(jobs, at)),
      finish: (jobId) => counted(() => store.retention.finish(jobId)),
      note: (jobId, note) => counted(() => store.retention.note(jobId, note)),
      reject: (jobId) => counted(() => store.retention.reject(jobId)),
      pin: (...pin) => counted(() => store.retention.pin(...pin)),
    },
    async claim(request, step) {
      // An empty claim writes nothing. `step` runs within the transaction.
      let end: (() => void) | undefined;
      const claimed = await store.claim(request, (actor) => {
        const change = step(actor);
        if (change !== undefined) end ??= begin();
        return change;
      });
      end?.();
      return claimed;
    },
  };
}

type Visit = (point: CrashPoint) => void;

function wrapStages(stages: Stages, visit: Visit): Stages {
  let steps = 0;
  /** `tools.step` whose runs are counted over all stages. */
  const wrapStep = (step: RunStep): RunStep => {
    return (name, run, options) =>
      step(
        name,
        (tools) => {
          steps += 1;
          const own = steps;
          const pass = (when: 'before' | 'during' | 'after') => visit(`step:${own}:${when}`);
          pass('before');
          return passLater(run(tools), pass);
        },
        options,
      );
  };
  return {
    ...stages,
    plan: wrapStage(stages.plan, visit, wrapStep),
    generate: wrapStage(stages.generate, visit, wrapStep),
    validate: wrapStage(stages.validate, visit, wrapStep),
    package: wrapStage(stages.package, visit, wrapStep),
    deploy: wrapStage(stages.deploy, visit, wrapStep),
    finalize: wrapStage(stages.finalize, visit, wrapStep),
  };
}

function wrapStage<Name extends StageName>(
  stage: Stage<Name>,
  visit: Visit,
  wrapStep: (step: RunStep) => RunStep,
): Stage<Name> {
  const pass = (when: 'before' | 'during' | 'after') => visit(`stage:${stage.name}:${when}`);
  let ran = false;
  return {
    ...stage,
    run(input, given) {
      const tools = { ...given, step: wrapStep(given.step) };
      if (ran) return stage.run(input, tools);
      ran = true;
      pass('before');
      const output = stage.run(input, tools);
      if (output instanceof Promise) return passLater(output, pass);
      pass('during');
      pass('after');
      return output;
    },
  };
}

async function passLater<Output>(
  output: Promise<Output>,
  pass: (when: 'during' | 'after') => void,
): Promise<Output> {
  // Handled below; without this, a rejection before that would count as unhandled.
  output.catch(() => {});
  await new Promise(setImmediate);
  pass('during');
  const result = await output;
  pass('after');
  return result;
}
