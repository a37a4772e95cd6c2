import { dataBlock } from '../prompts/blocks.ts';
import type { Plan } from '../../contracts/job/plan.ts';
import { cleanText } from '../../stages/plan/read/clean-text.ts';
import { shownPlan } from '../prompts/write-call.ts';
import { type OldTree, textOf } from '../repair/read-old-tree.ts';
import { outlineOf } from './outline.ts';
import type { Parent } from './parent.ts';

/**
 * A project as a model is shown it: its first request, its plan, and its files as they are, or an
 * outline of each where they have more than 60,000 characters in all.
 */
export function showParent({ plan, tree, firstMessage }: Parent): string {
  const { changes: _1, changed: _2, notIncluded: _3, ...shown }: Plan = plan;
  const first = dataBlock('user-request', cleanText(firstMessage).slice(0, mostOfMessage));
  return `What the project was made for:
${first}

Its plan:
${dataBlock('project-plan', shownPlan(shown))}

${showTree(tree)}`;
}

const mostOfMessage = 2000;

function showTree(tree: OldTree): string {
  const texts = new Map<string, string>();
  const others: string[] = [];
  let characters = 0;
  for (const [path, bytes] of tree) {
    const text = textOf(tree, path);
    if (text === undefined) others.push(`${path} (${bytes.byteLength} bytes, cannot be shown)`);
    else texts.set(path, text);
    characters += text?.length ?? 0;
  }
  if (characters > mostCharacters) return outlines(texts, others);
  const files = [...texts].map(([path, text]) => dataBlock('project-file', text, path));
  const rest = others.length === 0 ? [] : [dataBlock('project-tree', cut(others))];
  return ['Its files:', ...files, ...rest].join('\n\n');
}

const mostCharacters = 60_000;

function outlines(texts: ReadonlyMap<string, string>, others: readonly string[]): string {
  // As much of each as there is room for.
  const room = Math.floor(mostCharacters / (texts.size + others.length));
  const lines = [...texts].map(([path, text]) => {
    const named = `${path} (${Buffer.byteLength(text)} bytes)`;
    const free = Math.min(longestOutline, room - named.length);
    return free < shortestOutline ? named : `${named}: ${outlineOf(path, text, free)}`;
  });
  const list = dataBlock('project-tree', cut([...lines, ...others]));
  return `Its files, with what each is about. They are too long to be shown:\n${list}`;
}

const longestOutline = 400;
const shortestOutline = 10;

function cut(lines: readonly string[]): string {
  let room = mostCharacters;
  const shown = lines.filter((line) => (room -= line.length + 1) >= 0);
  const left = lines.length - shown.length;
  return [...shown, ...(left > 0 ? [`… and ${left} more files`] : [])].join('\n');
}
