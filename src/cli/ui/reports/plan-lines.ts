import type { Plan } from '../../../contracts/plan.ts';
import { plainLine } from '../text/plain-line.ts';

/** A plan as text. */
export function planLines(plan: Plan): readonly string[] {
  return [
    `Plan: ${plainLine(plan.title)} (${plan.projectType}, starter ${plainLine(plan.starter)})`,
    `  ${plainLine(plan.summary)}`,
    ...partsOf(plan).map((part) => `  - ${plainLine(part)}`),
  ];
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
