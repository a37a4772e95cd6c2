/** An engine of another machine: submits a job, and reports when it reaches a stage that never ends. */
import { createJobEngine, defineStage } from '../../../src/index.ts';
import { type MachineOrders, optionsOf } from '../machines.ts';

const orders: MachineOrders = JSON.parse(process.argv[2] ?? '{}');
const { stages, ...options } = optionsOf(orders);
const submitted = Promise.withResolvers<string>();
const never = async () => {
  process.send?.(await submitted.promise);
  return new Promise<never>(() => {});
};
const stop = {
  validate: { validate: defineStage('validate', never) },
  deploy: { deploy: defineStage('deploy', never) },
  finalize: { finalize: defineStage('finalize', never) },
}[orders.stopIn];
const engine = await createJobEngine({ ...options, stages: { ...stages, ...stop } });
submitted.resolve((await engine.submit(orders.request)).jobId);
