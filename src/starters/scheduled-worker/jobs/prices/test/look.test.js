import assert from 'node:assert/strict';
import { test } from 'node:test';
import { look, priceIn } from '../src/look.js';

for (const [html, price] of [
  [
    '<script type="application/ld+json">{"offers":{"price":"19.99","priceCurrency":"EUR"}}</script>',
    '19.99 EUR',
  ],
  ['<meta property="product:price:amount" content="5.00"><p>$9</p>', '5.00'],
  ['<p>Was <s>$ 12.50</s></p>', '$ 12.50'],
  ['<b>1.299,00 €</b>', '1.299,00 €'],
  ['<script>var x = "$1"</script><p>£3</p>', '£3'],
  ['<p>nothing</p>', undefined],
]) {
  test('finds ' + price + ' in ' + html.slice(0, 40), () => assert.equal(priceIn(html), price));
}

test('an error page has no price', () => {
  assert.equal(look({ status: 500, text: '$1' }).value, 'unreachable');
});
