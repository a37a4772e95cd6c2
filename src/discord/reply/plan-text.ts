import type { Plan } from '../../contracts/plan.ts';
import { markdownText } from './escape.ts';

/** A plan, for those who are asked whether it is to be built. */
export function planText(plan: Plan): string {
  const parts = partsOf(plan);
  const left = parts.length - partsAtMost;
  return [
    markdownText(plan.summary, 200),
    ...parts.slice(0, partsAtMost).map((part) => `- ${part}`),
    ...(left > 0 ? [`- and ${left} more`] : []),
  ].join('\n');
}

const partsAtMost = 12;

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
