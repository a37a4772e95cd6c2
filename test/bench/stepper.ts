/**
 * Steps one job with the compiled stepper and with XState's `transition()`, alternating: CPU time per
 * job without store, files and stages.
 *
 * npx node test/bench/stepper.ts [rounds] [jobs a round]
 */
import { createJobMachine } from '../../machines/index.ts';
import { compiledStepper } from '../../src/engine/runtime/stepper/compiled-stepper.ts';
import type { ToStepper } from '../../src/engine/runtime/stepper/stepper.ts';
import { xstateStepper } from '../../src/engine/runtime/stepper/xstate-stepper.ts';
import { done, jobInput, order } from '../helpers/jobs/job-steps.ts';
import { numericArguments, printTables, ratio } from './report.ts';
import { createTimes } from './statistics.ts';

const [rounds = 5, jobs = 200] = numericArguments();
const steppers = { compiled: compiledStepper, xstate: xstateStepper };
const times = createTimes();
for (let round = 0; round <= rounds; round += 1) {
  for (const [name, toStepper] of Object.entries(steppers)) {
    const micros = measure(toStepper);
    // The first round warms up.
    if (round > 0) times.add(name, micros);
  }
}
const [compiled, xstate] = [times.median('compiled'), times.median('xstate')];
printTables([
  {
    title: 'The steps of one job, without store and files',
    columns: ['stepper', 'CPU µs a job', 'of compiled'],
    rows: [
      ['compiled', compiled.toFixed(0), ratio(1)],
      ['xstate', xstate.toFixed(0), ratio(xstate / compiled)],
    ],
  },
]);

function measure(toStepper: ToStepper): number {
  const stepper = toStepper(createJobMachine());
  const events = [{ type: 'job.admitted' }, ...order.map((stage) => done(stage))];
  const before = process.cpuUsage();
  for (let job = 0; job < jobs; job += 1) {
    let { state } = stepper.begin(jobInput);
    for (const event of events) ({ state } = stepper.step(state, event));
    if (!state.leaf.isFinal) throw new Error(`The job stopped in ${state.leaf.path}.`);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / jobs;
}
