import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const qrCode: App = {
  requests: [
    {
      message: 'QR code generator for https://moss-cafe.example/menu',
      shows: ['"https://moss-cafe.example/menu"', 'Download SVG'],
      language: 'en',
    },
    {
      message: 'QR-Code Generator für "Tisch 4, Café Süß"',
      shows: ['Tisch 4, Café Süß', 'PNG herunterladen'],
      language: 'de',
    },
    { message: '二维码生成器', shows: ['请输入二维码的内容'], language: 'zh' },
  ],
  use: {
    async keys(page) {
      const first = await page.locator('#content').inputValue();
      expect(await scanned(page)).toBe(first === '' ? undefined : first);
      // Short and long, with one and with two bytes for the length, with and without a version.
      for (const text of [
        'a',
        'Grüße, 世界 👋',
        'b<i>'.repeat(30),
        'x'.repeat(250),
        'ü'.repeat(300),
      ]) {
        await page.locator('#content').fill(text);
        expect(await scanned(page)).toBe(text);
      }
      expect(await page.evaluate('matrixOf("x".repeat(700))')).toBe(undefined);
      for (const [button, ending] of [
        ['#svg', 'svg'],
        ['#png', 'png'],
      ] as const) {
        const download = page.waitForEvent('download');
        await page.locator(button).press('Enter');
        expect((await download).suggestedFilename()).toBe(`qr-code.${ending}`);
      }
    },
  },
};

/** What a scanner reads from the code on the page. */
async function scanned(page: Page): Promise<string | undefined> {
  const matrix = await page.evaluate<readonly (readonly number[])[] | undefined>('matrix');
  if (matrix === undefined) return undefined;
  const scale = 4;
  const width = (matrix.length + 8) * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let y = 0; y < width; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (matrix[Math.floor(y / scale) - 4]?.[Math.floor(x / scale) - 4] !== 1) continue;
      pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  const read = 'default' in jsQR ? jsQR.default : jsQR;
  return read(pixels, width, width)?.data;
}
