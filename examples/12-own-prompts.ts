// Rules of your own beside those that a model is given.
import { toPromise } from 'xstate';
// In your own project: from 'jobchart', 'jobchart/llm' and 'jobchart/testing'
import { createJobActor } from '../src/index.ts';
import { defaultPrompts, modelStages, type Prompts } from '../src/llm/index.ts';
import { scriptedModel } from '../src/testing/models/scripted-model.ts';

const prompts: Prompts = {
  ...defaultPrompts,
  version: 'house-1',
  write: (type) => `${defaultPrompts.write(type)}

House rules: British English, and no exclamation marks.`,
};

const files = [{ path: 'index.html', purpose: 'The page' }];
const page = '<!doctype html><html lang="en"><title>Tea</title><h1>Tea at five</h1></html>';
const model = scriptedModel([JSON.stringify({ title: 'Tea at Five', files }), page]);

const actor = createJobActor(
  { userMessage: 'a web page about tea at five', userId: 'user-1', channelId: 'channel-1' },
  { stages: modelStages({ model, prompts }) },
);
const job = await toPromise(actor.start());

const isTold = model.calls.map(({ prompt }) => JSON.stringify(prompt).includes('House rules'));
console.log(`${job.status}: told of the house rules: ${isTold.join(', ')}`);
