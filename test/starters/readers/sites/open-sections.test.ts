import { expect, test } from 'vitest';

import { openSections } from '../../../../src/starters/landing-page/said/open-sections.ts';
import { filesFor, planFor } from '../../make-project.ts';

test.each([
  ['our services, how we build in 4 steps', [{ heading: 'How we build', steps: 4 }]],
  ['Über uns, unsere Arbeit in fünf Schritten', [{ heading: 'Unsere Arbeit', steps: 5 }]],
  ['价目，修复流程分四步，联系方式', [{ heading: '修复流程', steps: 4 }]],
  ['Makers list to be added later', [{ heading: 'Makers list' }]],
  ['order in 3 steps: choose, pay, collect', []],
])('what %j leaves open', (text, sections) => {
  expect(openSections(text)).toEqual(sections);
});

test('an open section of steps has their number and is said to be empty', async () => {
  const message =
    'A website for our joinery Oak & Son, with about us, how we build in 5 steps, contact.';
  const plan = await planFor('static_html', message);
  const html = (await filesFor(plan, message)).get('index.html') ?? '';
  const [, section = ''] = html.split('>How we build</h2>');
  expect(section.split('</section>')[0]?.match(/<li>/gu)).toHaveLength(5);
  expect(plan.notIncluded?.join()).toContain('How we build');
});
