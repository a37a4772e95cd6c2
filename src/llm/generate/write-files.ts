import type { GenerateInput, ProjectFile, StageTools } from '../../contracts/stages/stage.ts';
import { JobError } from '../../errors/job-error.ts';
import type { StageParts } from '../stage-parts.ts';
import { writeCall } from '../prompts/write-call.ts';
import { createAnnouncer } from './announce.ts';
import { createCrew } from './crew.ts';
import { type OrderedFile, orderFiles } from './order-files.ts';
import { ownFiles } from './own-files.ts';
import { writeFile } from './write-file.ts';

/**
 * Writes the files of a plan, up to four at a time, each once what it needs is there. The first call
 * of each prefix goes alone until it answers: only then can a provider have cached it.
 */
export async function writeFiles(
  input: GenerateInput,
  tools: StageTools,
  { call, prompts }: StageParts,
): Promise<readonly ProjectFile[]> {
  const { plan } = input;
  const texts = new Map(ownFiles(plan, input.input.userMessage));
  const { contract, others } = orderFiles(plan);
  const announce = createAnnouncer(tools, contract.length + others.length);
  const crew = createCrew(parallelCalls, tools.signal);
  const primers = new Map<readonly string[], Promise<void>>();
  const works = new Map<string, Promise<void>>();
  const base = texts.has('package.json') ? ['package.json'] : [];
  const all = [...base, ...contract.map(({ path }) => path)];
  let characters = 0;

  const shown = (paths: readonly string[]) =>
    paths.map((path) => [path, texts.get(path) ?? ''] as const);

  async function write(file: OrderedFile, prefix: readonly string[]): Promise<void> {
    const { path, needs } = file;
    await Promise.all(
      [...prefix, ...needs]
        .filter((need) => need !== path)
        .flatMap((need) => works.get(need) ?? []),
    );
    const primer = primers.get(prefix);
    const primed = Promise.withResolvers<void>();
    if (primer === undefined) primers.set(prefix, primed.promise);
    await primer;
    const onFirstText = () => {
      announce.started(path);
      primed.resolve();
    };
    const needed = needs.filter((need) => !prefix.includes(need));
    const order = { file, contract: shown(prefix), needed: shown(needed) };
    const request = writeCall(input, order, prompts);
    await crew
      .run(async () => keep(path, await writeFile(request, path, { call, tools, onFirstText })))
      .finally(primed.resolve);
  }

  function keep(path: string, text: string): void {
    characters += text.length;
    if (characters > maxCharacters) throw tooLarge();
    texts.set(path, text);
    announce.written(path);
  }

  for (const file of contract) works.set(file.path, write(file, base));
  for (const file of others) works.set(file.path, write(file, all));
  await crew.settle(works.values());
  return [...texts].map(([path, content]) => ({ path, content }));
}

export const parallelCalls = 4;
const maxCharacters = 4_000_000;

function tooLarge(): JobError {
  return new JobError(
    'MODEL_REPLY_TOO_LARGE',
    `The model wrote more than ${maxCharacters} characters in all.`,
  );
}
