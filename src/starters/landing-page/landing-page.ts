import { definePage } from '../page/define-page.ts';
import { pageBody } from './page.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { chooseTopic, copyOf } from './topics.ts';
import { words } from './words.ts';

/** One page with the plan's sections and a contact form. */
export const landingPage = definePage(
  {
    name: 'landing-page',
    about: 'One page with sections and a contact form',
    cues: [],
    words,
    colour: ({ slug }, message) =>
      chooseTopic(message).colour ?? ownColours[slug.length % ownColours.length] ?? '#4338ca',
  },
  ({ plan, title, message, language, t, pick }) => {
    const topic = chooseTopic(message);
    const copy = copyOf(topic, language, t);
    const named =
      plan.sections.length > 0
        ? plan.sections
        : t('sections')
            .split(';')
            .map((name) => name.trim());
    return {
      body: pageBody({ title, seed: plan.slug, sections: named, copy, t }),
      styles,
      script,
      content: { text: pick('marked', 'fine', 'fill', 'address', 'length') },
      font: topic.font,
      notes: [
        `\`index.html\`: the text and its sections.`,
        '`script.js`: the checks of the contact form. Send the fields to a service of yours at the marked place.',
      ],
    };
  },
);

const ownColours = ['#4338ca', '#0f6b64', '#97185a', '#1d4ed8', '#a63c14'] as const;
