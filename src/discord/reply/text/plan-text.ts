import type { Plan } from '../../../contracts/plan.ts';
import { markdownText } from './escape.ts';

/** A plan as Markdown, for the approval question. */
export function planText(plan: Plan): string {
  const parts = partsOf(plan);
  const hidden = parts.length - maxParts;
  return [
    markdownText(plan.summary, 200),
    ...parts.slice(0, maxParts).map((part) => `- ${part}`),
    ...(hidden > 0 ? [`- and ${hidden} more`] : []),
  ].join('\n');
}

const maxParts = 12;

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
