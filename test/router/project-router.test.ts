import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { RouterDecision } from '../../src/contracts/router.ts';
import { ProjectRouter } from '../../src/router/project-router.ts';

const requests: readonly (readonly [string, RouterDecision['projectType'], boolean])[] = [
  ['create a landing page for my startup', 'static_html', true],
  ['build a discord bot with slash commands', 'discord_bot', false],
  ['make an Express API server', 'node_project', true],
  ['can you make me a website for my bakery?', 'static_html', true],
  ['a portfolio for a photographer', 'static_html', true],
  ['We need a site for our band', 'static_html', true],
  ['build me a snake game', 'static_html', true],
  ['please make the website for my bakery', 'static_html', true],
  ['could you build a REST API for books', 'node_project', true],
  ['websocket chat server', 'node_project', true],
  ['I want a CLI tool that renames files', 'node_project', false],
  ['build an npm library for dates', 'node_project', false],
  ['i need a worker that resizes images every night', 'node_project', false],
  ['telegram bot that posts news', 'node_project', false],
  ['a bot with /roll and /joke', 'discord_bot', false],
  ['any pro here who can build me a discord bot?', 'discord_bot', false],
];

test.each(requests)('routes "%s" to %s', (message, projectType, preview) => {
  expect(ProjectRouter.route(message)).toMatchObject({
    projectType,
    preview: { enabled: preview },
  });
});

test.each([
  '',
  '   ',
  '🙂',
  'hi',
  'thank you so much!',
  'good morning everyone',
  'what is a discord bot?',
  'how do I build a website?',
  'do you know how to make a website?',
  'make the header blue',
  'make the button on the page red',
  'change the title',
  'remove the footer',
  'my website is broken',
  'write a poem about websites',
  'the landing page looks great, thanks',
  'asdf qwer',
])('takes "%s" for no project', (message) => {
  const decision = ProjectRouter.route(message);
  expect(decision.projectType).toBe('none');
  expect(decision.preview.enabled).toBe(false);
  expect(decision.reasons.length).toBeGreaterThan(0);
});

test('says why with the words that decided', () => {
  expect(ProjectRouter.route('create a landing page').reasons).toContain('says "landing page"');
});

test('gives every text a decision with a confidence from 0 to 1 and short reasons', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (message) => {
      const { confidence, reasons } = ProjectRouter.route(message);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(reasons.every((reason) => reason.length < 60)).toBe(true);
    }),
  );
});

test.each(['a', '.', 'a.', 'make ', 'discord bot ', '-a'])(
  'stays quick on the longest message of %j',
  (unit) => {
    const message = unit.repeat(16_000 / unit.length);
    const start = performance.now();
    for (let count = 0; count < 20; count += 1) ProjectRouter.route(message);
    // Generous, for busy machines: a quadratic pattern would take seconds.
    expect((performance.now() - start) / 20).toBeLessThan(20);
  },
);
