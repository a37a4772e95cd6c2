// A model plans and writes the project: here one that says what it is told, so that no key is needed.
import { toPromise } from 'xstate';
// In your own project: from 'jobchart', 'jobchart/llm' and 'jobchart/testing'
import { createJobActor } from '../src/index.ts';
import { modelStages, resolveModel } from '../src/llm/index.ts';
import { scriptedModel } from '../src/testing/models/scripted-model.ts';

const files = [{ path: 'index.html', purpose: 'The page' }];
const page = '<!doctype html><html lang="en"><title>Tea</title><h1>Tea at five</h1></html>';
const scripted = scriptedModel([JSON.stringify({ title: 'Tea at Five', files }), page]);

// With a key of yours: JOB_MODEL=openai:gpt-5 OPENAI_API_KEY=… npx node examples/11-model.ts
const { JOB_MODEL: name } = process.env;
const model = name === undefined ? scripted : () => resolveModel(name);

const actor = createJobActor(
  { userMessage: 'a web page about tea at five', userId: 'user-1', channelId: 'channel-1' },
  { stages: modelStages({ model }) },
);
actor.on('stage.progress', ({ message }) => console.log(`… ${message}`));

const job = await toPromise(actor.start());
console.log(
  `${job.status}: ${job.plan?.title}, in ${job.files.map(({ path }) => path).join(', ')}`,
);
