import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

// Read, not imported: its types would add those of the DOM.
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a tab changes: the rest of a page, with its large drawing, is looked at once. */
export const panel = "{ include: [['.job-side']] }";

/** What axe objects to in an inspector page. The dark theme differs only in colours. */
export async function findViolations(
  page: Page,
  colorScheme: 'light' | 'dark',
  context = 'document',
): Promise<unknown[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe);
  const rules = colorScheme === 'dark' ? "runOnly: ['color-contrast']," : '';
  const result: unknown = await page.evaluate(
    `axe.run(${context}, { ${rules} resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => [id, location.hash, document.querySelector('[aria-selected=true]')?.id, nodes.slice(0, 3).map(({ html, any }) => [html.slice(0, 160), any[0]?.message])]))`,
  );
  return result as unknown[];
}
