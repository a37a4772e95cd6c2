import { defineStarter } from '../../starter.ts';
import { favicon } from './art.ts';
import { pageHtml } from './page.ts';
import { choosePalette } from './palette.ts';
import { readme } from './readme.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { chooseTopic } from './topics.ts';

/** One page with the plan's sections and a contact form, in light and dark, with no outside request. */
export const landingPage = defineStarter(
  {
    projectType: 'static_html',
    name: 'landing-page',
    about: 'One page with sections and a contact form',
    cues: [],
  },
  (plan, { input }) => {
    const words = `${plan.title} ${input.userMessage.slice(0, 2000)}`;
    const topic = chooseTopic(words);
    const palette = choosePalette(words, topic.palette, plan.slug);
    return [
      { path: 'index.html', content: pageHtml(plan, topic) },
      { path: 'styles.css', content: styles(palette, topic.headingFont) },
      { path: 'script.js', content: script },
      { path: 'favicon.svg', content: favicon(palette) },
      { path: 'README.md', content: readme(plan, input.userMessage) },
    ];
  },
);
