import type { StaticPlan } from '../../../../contracts/plan.ts';
import { escapeMarkdown } from '../../escape.ts';
import { prose } from '../../lay-out.ts';

export function readme({ title, sections }: StaticPlan, message: string): string {
  return prose`
    # ${escapeMarkdown(title)}

    A one-page website. **This is a starter**: its words and examples are there to be replaced, and its contact form checks what is typed but sends nothing.

    Made for the request: ${escapeMarkdown([...message].slice(0, 300).join(''))}

    ## Look at it

    Open \`index.html\` in a browser, or serve this folder with any web server:

        npx serve .

    ## Make it yours

    - \`index.html\`: the text. Sections: ${sections.map(escapeMarkdown).join(', ')}.
    - \`styles.css\`: the colours stand at the top, for light and for dark.
    - \`script.js\`: the checks of the contact form. Send the fields to a service of yours at the marked place.
    - \`favicon.svg\`: the sign in the browser's tab.
  `;
}
