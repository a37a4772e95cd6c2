import type { FormKind } from './form-kinds.ts';

/** Whether forms for visitors can stand on the pages of a starter; `form` is one itself. */
export function takesForms(starter: string): boolean {
  return sites.has(starter) || starter in headed;
}

/** The kind of form that needs no heading on a page that places forms itself: its section has one. */
export const headed: Readonly<Partial<Record<string, FormKind>>> = {
  'landing-page': 'contact',
  invitation: 'rsvp',
};

const sites: ReadonlySet<string> = new Set([
  'portfolio',
  'blog',
  'docs',
  'shop',
  'cv',
  'link-in-bio',
  'countdown',
  'people-cards',
  'slideshow',
]);
