// Every state a job passes through, every event it emits, and the duration of each stage.
import { toPromise } from 'xstate';
// In your own project: from 'jobchart'
import { createJobActor } from '../src/index.ts';

const startedAt = Date.now();
const actor = createJobActor({
  userMessage: 'make an Express API server for a todo list',
  userId: 'user-1',
  channelId: 'channel-1',
});

let before = '';
actor.subscribe(({ value }) => {
  const state = typeof value === 'string' ? value : Object.entries(value).flat().join('.');
  if (state !== before) console.log(`state  ${state}`);
  before = state;
});

actor.on('*', ({ type, at, ...details }) => {
  console.log(`event  ${type} after ${at - startedAt} ms`, JSON.stringify(details).slice(0, 90));
});

const { diagnostics } = await toPromise(actor.start());
for (const [stage, ms] of Object.entries(diagnostics.stageTimings)) {
  console.log(`timing ${stage.padEnd(12)} ${ms} ms`);
}
