import { isBuiltin } from 'node:module';

import type { ProjectType } from '../../../../contracts/job/job.ts';
import { fold } from '../../../../starters/shared/fold.ts';

/** A title as a package name: `[a-z0-9-]`, at most 40 characters, never one reserved by Node or npm. */
export function slugOf(title: string, type: ProjectType): string {
  const slug = fold(title.toLowerCase())
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');
  if (slug === '') return slugOf(untitled[type], type);
  return isBuiltin(slug) || reserved.has(slug) ? `my-${slug}` : slug;
}

/** The titles of projects of which nothing is known. */
export const untitled: Record<ProjectType, string> = {
  static_html: 'Landing Page',
  node_project: 'REST API',
  discord_bot: 'Discord Bot',
};
const reserved = new Set(['express', 'node-modules', 'discord-js', 'npm']);
