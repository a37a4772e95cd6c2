import type { ProjectType } from '../../contracts/job/job.ts';
import { projectTypes } from '../../contracts/job/project-types.ts';
import type { Plan } from '../../contracts/job/plan.ts';

/** A minimal plan for a project that no job made: only its type. */
export function barePlan(projectType: ProjectType): Plan {
  const base = { starter: 'none', title: 'Project', slug: 'project', summary: 'A project.' };
  switch (projectType) {
    case 'static_html':
      return { ...base, projectType, sections: [] };
    case 'node_project':
      return { ...base, projectType, framework: 'node', routes: [] };
    case 'discord_bot':
      return { ...base, projectType, commands: [] };
  }
}

export function isProjectType(value: unknown): value is ProjectType {
  return projectTypes.some((type) => type === value);
}
