import type { PreviewHost } from './contracts/preview.ts';
import type { Stages, Stage, StageName } from './contracts/stage.ts';
import { defineStage } from './stages/define-stage.ts';

/** The built-in stages. They need no key and no service; each module loads when its stage first runs. */
export function defaultStages({ preview, browser }: StageParts): Stages {
  return {
    plan: lazy('plan', async () => (await import('./stages/plan/plan.ts')).planStage),
    generate: lazy(
      'generate',
      async () => (await import('./stages/generate/generate.ts')).generateStage,
    ),
    validate: lazy(
      'validate',
      async () => (await import('./stages/validate/validate.ts')).validateStage,
    ),
    package: lazy('package', async () =>
      (await import('./stages/package/package.ts')).createPackageStage({ browser }),
    ),
    deploy: lazy('deploy', async () =>
      (await import('./stages/deploy/deploy.ts')).createDeployStage(preview()),
    ),
    finalize: lazy(
      'finalize',
      async () => (await import('./stages/finalize/finalize.ts')).finalizeStage,
    ),
  };
}

interface StageParts {
  preview(): PreviewHost | undefined;
  /** As `browser` in `Config`. */
  readonly browser: string;
}

function lazy<Name extends StageName>(name: Name, load: () => Promise<Stage<Name>>): Stage<Name> {
  let loaded: Stage<Name> | undefined;
  return defineStage(name, (input, tools) =>
    loaded === undefined
      ? load().then((stage) => (loaded = stage).run(input, tools))
      : loaded.run(input, tools),
  );
}
