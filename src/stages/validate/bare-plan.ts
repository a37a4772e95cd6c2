import type { ProjectType } from '../../contracts/job.ts';
import type { Plan } from '../../contracts/plan.ts';

/** The plan of a project that nobody planned: its type, and nothing that was asked for. */
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
