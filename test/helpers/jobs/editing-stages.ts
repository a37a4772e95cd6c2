import type { Plan } from '../../../src/contracts/job/plan.ts';
import type { ProjectFile } from '../../../src/contracts/stages/stage.ts';
import { type FakeOverrides, fakeStages } from '../../../src/testing/index.ts';

/** Fast stages that begin with `files`, and change them as a follow-up asks. */
export function editingStages(
  files: readonly ProjectFile[],
  edit: (files: readonly ProjectFile[], message: string) => readonly ProjectFile[],
  more: FakeOverrides & { readonly planOf?: (plan: Plan, message: string) => Plan } = {},
) {
  const { planOf = (plan: Plan) => plan, ...overrides } = more;
  return fakeStages({
    plan: { output: ({ base, input }) => planOf(base?.plan ?? aPlan, input.userMessage) },
    generate: {
      output: async ({ base, input }) => ({
        files: base ? edit(await base.files(), input.userMessage) : files,
      }),
    },
    ...overrides,
  });
}

const aPlan: Plan = {
  projectType: 'static_html',
  starter: 'fake',
  title: 'Fake',
  slug: 'fake',
  summary: 'A fake project.',
  sections: [],
};
