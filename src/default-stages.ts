import type { Config, ModelConfig } from './contracts/config.ts';
import type { PreviewHost } from './contracts/job/preview.ts';
import type { BuildImage } from './contracts/stages/image.ts';
import type { Stages, Stage, StageName } from './contracts/stages/stage.ts';
import { defineStage } from './stages/define-stage.ts';
import { validateStage } from './stages/validate/validate.ts';

/**
 * The built-in stages; what each needs loads when it first runs. They need no key and no service,
 * unless the configuration names a model: then that plans and writes.
 */
export function defaultStages({ preview, config }: StageParts): Stages {
  const { browser, sandbox } = config;
  return {
    ...(config.model === undefined ? starterStages() : modelStages(config)),
    validate: validateStage,
    package: lazy('package', async () =>
      (await import('./stages/package/package.ts')).createPackageStage(
        { browser, sandbox },
        imageBuilder(config),
      ),
    ),
    deploy: lazy('deploy', async () =>
      (await import('./stages/deploy/deploy.ts')).createDeployStage(preview(), sandbox),
    ),
    finalize: lazy(
      'finalize',
      async () => (await import('./stages/finalize/finalize.ts')).finalizeStage,
    ),
  };
}

function imageBuilder({ imageBase, imagePageBase }: StageConfig): BuildImage {
  return async (request, tools) => {
    const { buildImage } = await import('./images/build-image.ts');
    return buildImage(request, { ...tools, bases: { node: imageBase, page: imagePageBase } });
  };
}

function starterStages(): WritingStages {
  return {
    plan: lazy('plan', async () => (await import('./stages/plan/plan.ts')).planStage),
    generate: lazy(
      'generate',
      async () => (await import('./stages/generate/generate.ts')).generateStage,
    ),
  };
}

function modelStages(config: StageConfig): WritingStages {
  let loading: Promise<WritingStages> | undefined;
  // Both stages share one caller, with its limits and fallbacks.
  const load = () =>
    (loading ??= import('./llm/configured-models.ts').then(({ configuredStages }) =>
      configuredStages(config),
    ));
  return {
    plan: lazy('plan', async () => (await load()).plan),
    generate: lazy('generate', async () => (await load()).generate),
  };
}

type WritingStages = Pick<Stages, 'plan' | 'generate'>;

type StageConfig = Pick<Config, 'browser' | 'sandbox' | 'imageBase' | 'imagePageBase'> &
  ModelConfig;

interface StageParts {
  preview(): PreviewHost | undefined;
  readonly config: StageConfig;
}

function lazy<Name extends StageName>(name: Name, load: () => Promise<Stage<Name>>): Stage<Name> {
  let loaded: Stage<Name> | undefined;
  return defineStage(name, (input, tools) =>
    loaded === undefined
      ? load().then((stage) => (loaded = stage).run(input, tools))
      : loaded.run(input, tools),
  );
}
