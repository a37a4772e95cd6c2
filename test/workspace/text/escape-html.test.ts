import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';

import { escapeHtml } from '../../../src/workspace/text/escape-html.ts';
import { hostileText } from '../../starters/hostile-text.ts';

test('text stays text in HTML', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const [paragraph, ...others] = parseFragment(
        `<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`,
      ).childNodes;
      expect(others).toEqual([]);
      const inside =
        paragraph !== undefined && 'childNodes' in paragraph ? paragraph.childNodes : [];
      expect(inside.every(({ nodeName }) => nodeName === '#text')).toBe(true);
      expect(inside.length).toBeLessThanOrEqual(1);
      expect(paragraph !== undefined && 'attrs' in paragraph ? paragraph.attrs.length : 0).toBe(1);
    }),
  );
});

test('no control character is left that HTML or XML refuses', () => {
  expect(escapeHtml('a\0b\u0007c\u001bd\u007fe\u0085f\ud800')).toBe(
    'a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\ufffd',
  );
  expect(escapeHtml('a\tb\nc')).toBe('a\tb\nc');
});
