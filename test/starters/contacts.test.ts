import { describe, expect, test } from 'vitest';
import { phoneLink } from '../../src/starters/page/phone-link.ts';
import { filesFor, planFor } from './make-project.ts';

async function pageFor(message: string): Promise<string> {
  return (await filesFor(await planFor('static_html', message), message)).get('index.html') ?? '';
}

test.each([
  ['+44 7700 900123', 'WhatsApp', 'https://wa.me/447700900123'],
  ['0034 600 555 014', 'Mara, WhatsApp', 'https://wa.me/34600555014'],
  ['(11) 95555-0142', 'WhatsApp', 'https://wa.me/5511955550142'],
  // Without its country, a number opens no chat.
  ['0171 5550338', 'WhatsApp', 'tel:01715550338'],
  ['+44 7700 900123', 'Mara', 'tel:+447700900123'],
])('%s of %s opens %s', (text, label, address) => {
  expect(phoneLink({ kind: 'phone', text, label, at: 0 })).toBe(address);
});

test('numbers and mail addresses run from left to right in Arabic', async () => {
  const page = await pageFor('صفحة لمكتبة النور، هاتف 06 555 0142، nour@example.org');
  expect(page).toContain('dir="rtl"');
  expect(page).toContain('<a href="tel:065550142" dir="ltr">06 555 0142</a>');
  expect(page).toContain('<a href="mailto:nour@example.org" dir="ltr">');
});

test('a page of links opens the chat', async () => {
  expect(await pageFor('link in bio for Mara, WhatsApp +44 7700 900123')).toContain(
    '<a href="https://wa.me/447700900123" rel="noopener">WhatsApp',
  );
});

describe('an invitation', () => {
  test('says where the event is, and when, not by when to answer', async () => {
    const page = await pageFor(
      'wedding invitation of Ada & Jon at the Old Mill, Kelso. RSVP by 1 May 2027 to ada@example.org. 5 June 2027',
    );
    expect(page).toContain('<p class="place">Old Mill, Kelso</p>');
    expect(page).toContain('<p class="date">Saturday, June 5, 2027</p>');
    expect(page).toMatch(/<dt>RSVP by<\/dt>\s+<dd>1 May 2027/u);
  });

  test('has no date where only the answer has one', async () => {
    const page = await pageFor('invitation to our wedding, reply by 1 May 2027');
    expect(page).toContain('The date follows soon');
  });
});
