import type { StaticPlan } from '../../contracts/job/plan.ts';
import { prose } from '../lay-out.ts';
import { escapeMarkdown } from '../markup.ts';
import { quoted } from '../shared/quoted.ts';

/** A page's README: how to open it and what to change; `notes` are the starter's own, in Markdown. */
export function pageReadme(plan: StaticPlan, notes: readonly string[], message: string): string {
  return prose`
    # ${escapeMarkdown(plan.title)}

    A website of plain HTML, CSS and JavaScript: nothing to install, nothing to build. **This is a starter**: it works as it is, and its words and examples are there to be replaced.

    Made for the request: ${escapeMarkdown(quoted(message))}

    ## Look at it

    Open \`index.html\` in a browser, or serve this folder with any web server:

        npx serve .

    ## Make it yours

    ${notes.map((note) => `- ${note}`).join('\n')}
    - \`styles.css\`: the colours stand at the top, each for light and for dark.
    - \`favicon.svg\`: the sign in the browser's tab.
  `;
}
