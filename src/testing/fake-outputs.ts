import { hash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import type { ProjectType } from '../contracts/job/job.ts';
import type { Plan } from '../contracts/job/plan.ts';
import type { ProjectFile, Stage, StageName } from '../contracts/stages/stage.ts';

/** The default outputs of the fakes. */
export const fakeOutputs: { readonly [Name in StageName]: Stage<Name>['run'] } = {
  plan: ({ projectType }) => plans[projectType],
  generate: ({ projectType }) => ({ files: files[projectType] }),
  validate: () => ({ findings: [] }),
  package: async ({ zipPath }) => {
    await writeFile(zipPath, emptyZip);
    return { zip: { path: zipPath, bytes: emptyZip.length, sha256: hash('sha256', emptyZip) } };
  },
  deploy: () => ({ reason: 'A fake serves no preview.' }),
  finalize: () => ({ report: 'Made by fakes.' }),
};

const base = { starter: 'fake', title: 'Fake', slug: 'fake', summary: 'A fake project.' };

const plans: { readonly [Type in ProjectType]: Plan } = {
  static_html: { ...base, projectType: 'static_html', sections: ['Welcome'] },
  node_project: { ...base, projectType: 'node_project', framework: 'node', routes: [] },
  discord_bot: { ...base, projectType: 'discord_bot', commands: [] },
};

const files: { readonly [Type in ProjectType]: readonly ProjectFile[] } = {
  static_html: [{ path: 'index.html', content: '<!doctype html><title>Fake</title>' }],
  node_project: [
    { path: 'package.json', content: '{ "name": "fake", "private": true }\n' },
    { path: 'src/index.js', content: '// A fake.\n' },
  ],
  discord_bot: [{ path: 'bot.js', content: '// A fake.\n' }],
};

/** The end record of an archive without entries. */
const emptyZip = Buffer.from('UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==', 'base64');
