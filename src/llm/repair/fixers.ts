import type { Finding } from '../../contracts/stages/finding.ts';
import type { Plan } from '../../contracts/job/plan.ts';
import { jsonFile } from '../../starters/markup.ts';
import { tidyFile } from '../generate/tidy-file.ts';
import { recordIn } from '../plan/field.ts';
import { looseJson, wholeJson } from '../plan/loose-json.ts';
import { knownPackages } from '../plan/packages.ts';

/**
 * Corrects what needs no model: undefined where the finding is of another kind. The same text comes
 * back where nothing could be done.
 */
export function fixWithoutModel(text: string, finding: Finding, plan: Plan): string | undefined {
  for (const fix of fixers) {
    const fixed = fix(text, finding, plan);
    if (fixed !== undefined && fixed !== text) return fixed;
  }
  return undefined;
}

type Fixer = (text: string, finding: Finding, plan: Plan) => string | undefined;

const fixers: readonly Fixer[] = [stripFence, repairJson, declareDependency, loadAsModule];

function stripFence(text: string, { file }: Finding): string | undefined {
  return /^\s{0,20}(?:\ufeff|```)/.test(text) ? tidyFile(file, text) : undefined;
}

function repairJson(text: string, { kind }: Finding): string | undefined {
  if (kind !== 'invalid-json') return undefined;
  const value = wholeJson(text);
  return value === undefined ? undefined : jsonFile(value);
}

/** Packages of the allow-list or of the plan; any other is for the model to do without. */
function declareDependency(
  text: string,
  { kind, file, hint }: Finding,
  plan: Plan,
): string | undefined {
  if (kind !== 'missing-dependency' || file !== 'package.json') return undefined;
  const name = /^Add (\S{1,200}) to dependencies\.$/.exec(hint)?.[1] ?? '';
  const allowed = { ...plan.dependencies, ...knownPackages };
  const version = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
  const manifest = recordIn(looseJson(text));
  if (version === undefined || Object.keys(manifest).length === 0) return undefined;
  const dependencies = { ...recordIn(manifest['dependencies']), [name]: version };
  return jsonFile({ ...manifest, dependencies });
}

function loadAsModule(text: string, { message, line }: Finding): string | undefined {
  if (line === undefined || !message.endsWith(' is a module, but is loaded as a plain script.')) {
    return undefined;
  }
  const lines = text.split('\n');
  const tag = lines[line - 1];
  if (tag === undefined || /\stype\s{0,9}=/i.test(tag)) return undefined;
  lines[line - 1] = tag.replace(/<script\b/i, '<script type="module"');
  return lines.join('\n');
}
