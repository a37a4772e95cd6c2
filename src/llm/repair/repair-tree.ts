import type { Finding } from '../../contracts/stages/finding.ts';
import type { GenerateInput, ProjectFile, StageTools } from '../../contracts/stages/stage.ts';
import type { StageParts } from '../stage-parts.ts';
import { createAnnouncer, repairing } from '../generate/announce.ts';
import { createCrew } from '../generate/crew.ts';
import { ownPaths } from '../plan/contract-files.ts';
import { parallelCalls } from '../generate/write-files.ts';
import { concernedFiles } from './concerned-files.ts';
import { fixWithoutModel } from './fixers.ts';
import { keepBest } from './keep-best.ts';
import { type OldTree, readOldTree, textOf } from './read-old-tree.ts';
import { repairFile } from './repair-file.ts';

/**
 * Repairs the tree in `previousDir`: what needs no model first, then one call for each file with
 * errors left, four at a time. Gives the best tree of the three (as it was, corrected without a model,
 * repaired), so a round never leaves more errors than it found. The chart ends the loop when it gets
 * the tree of before.
 */
export async function repairTree(
  input: GenerateInput & { readonly previousDir: string },
  tools: StageTools,
  parts: StageParts,
): Promise<readonly ProjectFile[]> {
  const old = await readOldTree(input.previousDir);
  const { fixed, left } = fixTree(old, input);
  const repaired = await repairWithModel(old, fixed, left, input, tools, parts);
  const best = await keepBest(old, [repaired, fixed], input, tools.signal, parts.check);
  return [...best].map(([path, content]) => ({ path, content }));
}

/** Texts that take the place of what is in the old tree. */
type Edits = ReadonlyMap<string, string>;

function fixTree(
  old: OldTree,
  { findings, plan }: GenerateInput,
): { readonly fixed: Edits; readonly left: readonly Finding[] } {
  const fixed = new Map<string, string>();
  const left = findings.filter((finding) => {
    const text = fixed.get(finding.file) ?? textOf(old, finding.file);
    const better = text === undefined ? undefined : fixWithoutModel(text, finding, plan);
    if (better === undefined) return true;
    fixed.set(finding.file, better);
    return false;
  });
  return { fixed, left };
}

async function repairWithModel(
  old: OldTree,
  fixed: Edits,
  left: readonly Finding[],
  input: GenerateInput,
  tools: StageTools,
  { call, prompts }: StageParts,
): Promise<Edits> {
  const edits = new Map(fixed);
  const current = (path: string) => fixed.get(path) ?? textOf(old, path);
  const files = [...concernedFiles(left)].flatMap(([path, findings]) => {
    const text = current(path);
    // What we write ourselves is no model's to change: it could add packages that nobody approved.
    const isOurs = ownPaths[input.projectType].includes(path);
    return text === undefined || isOurs ? [] : [{ path, text, findings }];
  });
  const announce = createAnnouncer(tools, files.length, repairing);
  const crew = createCrew(parallelCalls, tools.signal);
  const works = files.map((file) =>
    crew.run(async () => {
      announce.started(file.path);
      const needs = input.plan.files?.find(({ path }) => path === file.path)?.needs ?? [];
      const related = needs.flatMap((path) => {
        const text = current(path);
        return text === undefined ? [] : [[path, text] as const];
      });
      const text = await repairFile(input, { ...file, related }, { call, tools }, prompts);
      if (text !== undefined) edits.set(file.path, text);
      announce.written(file.path);
    }),
  );
  await crew.settle(works);
  return edits;
}
