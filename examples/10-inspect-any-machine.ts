// Any XState machine in the inspector: its live chart, every event, every context.
import { createActor, setup } from 'xstate';
// In your own project: from 'jobchart/inspector'
import { createInspector } from '../src/inspector/index.ts';

const light = setup({ delays: { walkTime: 1500 } }).createMachine({
  id: 'light',
  initial: 'green',
  states: {
    green: { on: { 'button.press': 'yellow' } },
    yellow: { after: { 500: 'red' } },
    red: {
      initial: 'walk',
      states: { walk: { after: { walkTime: 'wait' } }, wait: { type: 'final' } },
      onDone: 'green',
    },
  },
});

const { inspect, link, close } = createInspector();
const actor = createActor(light, { inspect });
actor.subscribe(({ value }) => console.log(`state  ${JSON.stringify(value)}`));
actor.start();
console.log(`Inspector: ${await link()}`);
actor.send({ type: 'button.press' });

if (process.stdout.isTTY) {
  console.log('The button is pressed every five seconds. Press Ctrl-C to stop.');
  setInterval(() => actor.send({ type: 'button.press' }), 5000);
} else {
  actor.stop();
  await close();
}
