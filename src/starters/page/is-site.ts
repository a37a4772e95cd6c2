/** Whether the pages of a starter are a site for visitors: not a tool, a game or a form. */
export function isSite(starter: string): boolean {
  return sites.has(starter);
}

const sites: ReadonlySet<string> = new Set([
  'landing-page',
  'invitation',
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
