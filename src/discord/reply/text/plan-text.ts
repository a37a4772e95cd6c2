import type { Plan } from '../../../contracts/job/plan.ts';
import { markdownText } from './escape.ts';

/** A plan as Markdown, for the approval question. */
export function planText(plan: Plan): string {
  const parts = partsOf(plan);
  const hidden = parts.length - maxParts;
  return [
    markdownText(plan.summary, 200),
    ...parts.slice(0, maxParts).map((part) => `- ${part}`),
    ...(hidden > 0 ? [`- and ${hidden} more`] : []),
    ...filesText(plan),
    ...unlistedText(plan),
    ...estimateText(plan),
  ].join('\n');
}

const maxParts = 12;
const maxNames = 8;

/** The files that will be written; of a follow-up, those that will be touched. */
function filesText({ files = [], changes }: Plan): readonly string[] {
  const names =
    changes?.map(({ action, path }) => `${action} ${markdownText(path, 40)}`) ??
    files.map(({ path }) => markdownText(path, 40));
  if (names.length === 0) return [];
  const hidden = names.length - maxNames;
  const shown = names.slice(0, maxNames);
  return [`Files: ${shown.join(', ')}${hidden > 0 ? ` and ${hidden} more` : ''}`];
}

/** What makes a plan wait for approval that nobody asked for. */
function unlistedText({ unlisted = [], dependencies = {} }: Plan): readonly string[] {
  if (unlisted.length === 0) return [];
  const hidden = unlisted.length - maxNames;
  const names = unlisted
    .slice(0, maxNames)
    .map((name) => markdownText(`${name} ${dependencies[name] ?? ''}`, 80));
  const rest = hidden > 0 ? ` and ${hidden} more` : '';
  return [`**Packages outside the list of known ones:** ${names.join(', ')}${rest}`];
}

function estimateText({ estimate }: Plan): readonly string[] {
  if (estimate === undefined) return [];
  const { inputTokens, outputTokens, costUsd } = estimate;
  const tokens = (inputTokens + outputTokens).toLocaleString('en-US');
  const cost = costUsd === undefined ? 'cost unknown' : `about $${costUsd.toFixed(2)}`;
  return [`Estimate: ${tokens} tokens, ${cost}`];
}

function partsOf(plan: Plan): readonly string[] {
  switch (plan.projectType) {
    case 'static_html':
      return plan.sections.map((section) => markdownText(section, 80));
    case 'node_project':
      return plan.routes.map(
        ({ method, path, summary }) =>
          `${method} ${markdownText(path, 60)}: ${markdownText(summary, 80)}`,
      );
    case 'discord_bot':
      return plan.commands.map(
        ({ name, description }) => `/${markdownText(name, 32)}: ${markdownText(description, 80)}`,
      );
  }
}
