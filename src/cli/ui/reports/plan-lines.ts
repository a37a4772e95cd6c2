import type { Plan, PlanEstimate } from '../../../contracts/job/plan.ts';
import { formatCost, formatCount } from '../text/format.ts';
import { plainLine } from '../text/plain-line.ts';

/** A plan as text. */
export function planLines(plan: Plan): readonly string[] {
  const { title, projectType, starter, summary, files = [], estimate } = plan;
  const { changed = [], changes = [], notIncluded = [] } = plan;
  const from = starter === 'model' ? 'written by a model' : `starter ${plainLine(starter)}`;
  return [
    `Plan: ${plainLine(title)} (${projectType}, ${from})`,
    `  ${plainLine(summary)}`,
    ...partsOf(plan).map((part) => `  - ${plainLine(part)}`),
    ...listed(
      'Files',
      files.map(({ path, purpose }) => `${path}: ${purpose}`),
    ),
    ...packageLines(plan),
    ...listed('Changed', changed),
    ...listed(
      'Files to change',
      changes.map(({ path, action, purpose }) => `${action} ${path}: ${purpose}`),
    ),
    ...listed('Not included', notIncluded),
    ...(estimate === undefined ? [] : [`  Estimate: ${estimateText(estimate)}`]),
  ];
}

function listed(title: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return [];
  return [`  ${title}:`, ...items.map((item) => `    ${plainLine(item)}`)];
}

function partsOf(plan: Plan): readonly string[] {
  switch (plan.projectType) {
    case 'static_html':
      return plan.sections;
    case 'node_project':
      return plan.routes.map(({ method, path, summary }) => `${method} ${path}: ${summary}`);
    case 'discord_bot':
      return plan.commands.map(({ name, description }) => `/${name}: ${description}`);
  }
}

function packageLines({ dependencies = {}, unlisted = [] }: Plan): readonly string[] {
  const packages = Object.entries(dependencies);
  if (packages.length === 0) return [];
  return [
    '  Packages:',
    ...packages.map(([name, version]) => {
      const mark = unlisted.includes(name) ? ' (not on the allow-list)' : '';
      return `    ${plainLine(`${name} ${version}`)}${mark}`;
    }),
  ];
}

/** Without repairs: what is not known is said to be unknown. */
function estimateText({ inputTokens, outputTokens, costUsd }: PlanEstimate): string {
  const cost = costUsd === undefined ? 'cost unknown' : `about ${formatCost(costUsd)}`;
  return `${formatCount(inputTokens)} tokens in, ${formatCount(outputTokens)} out, ${cost}`;
}
