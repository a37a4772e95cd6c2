// What a model answered is recorded once, and replayed in tests: without network, key or cost.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toPromise } from 'xstate';
// In your own project: from 'jobchart', 'jobchart/llm' and 'jobchart/testing'
import { createJobActor } from '../src/index.ts';
import { modelStages, type ModelSource } from '../src/llm/index.ts';
import { recordModel } from '../src/testing/models/record-model.ts';
import { replayModel } from '../src/testing/models/replay-model.ts';
import { scriptedModel } from '../src/testing/models/scripted-model.ts';

const folder = mkdtempSync(join(tmpdir(), 'jobchart-example-'));
const cassette = join(folder, 'tea.jsonl');

const files = [{ path: 'index.html', purpose: 'The page' }];
const page = '<!doctype html><html lang="en"><title>Tea</title><h1>Tea at five</h1></html>';
// Yours would be `await resolveModel('openai:gpt-5')`.
const real = scriptedModel([JSON.stringify({ title: 'Tea at Five', files }), page]);

async function run(model: ModelSource) {
  const actor = createJobActor(
    { userMessage: 'a web page about tea at five', userId: 'user-1', channelId: 'channel-1' },
    { stages: modelStages({ model }) },
  );
  return toPromise(actor.start());
}

const recorded = await run(recordModel(real, cassette));
const replayed = await run(replayModel(cassette));
console.log(`${recorded.status} and ${replayed.status}, with ${real.calls.length} calls in all`);
console.log(`The same files: ${recorded.tree?.sha256 === replayed.tree?.sha256}`);
rmSync(folder, { recursive: true });
