import { expect } from 'vitest';

import type { App } from '../page-request.ts';

export const slideshow: App = {
  requests: [
    {
      message: 'a slideshow with Lisbon at dawn, Porto bridge and Faro beach, 8 seconds each',
      shows: ['Lisbon at dawn', 'Faro beach', '"seconds": 8'],
      language: 'en',
    },
    {
      message: 'un diaporama pour nos vacances',
      shows: ['Votre image 1', 'Plein écran'],
      language: 'fr',
    },
    { message: 'слайдшоу из моих фотографий', shows: ['Ваша картинка 1'], language: 'ru' },
  ],
  use: {
    async keys(page) {
      const all = await page.locator('.slide').count();
      expect(all).toBeGreaterThan(1);
      const captions = await page.locator('.slide .caption').allTextContents();
      const shown = () => page.locator('.slide.shown .caption').textContent();
      await page.keyboard.press('ArrowRight');
      expect(await shown()).toBe(captions[1]);
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      expect(await shown()).toBe(captions.at(-1));
      await page.locator('#dots button').first().press('Enter');
      expect(await shown()).toBe(captions[0]);
      expect(await page.locator('[aria-current=true]').count()).toBe(1);
      // It plays by itself until somebody chooses a picture.
      await page.clock.install();
      const seconds = await page.evaluate<number>('content.seconds');
      await page.locator('#play').click();
      await page.clock.runFor(seconds * 1000);
      expect(await shown()).toBe(captions[1]);
      await page.locator('#next').click();
      await page.clock.runFor(seconds * 5000);
      expect(await shown()).toBe(captions[2 % all]);
      // For those who want less motion it does not begin by itself.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.reload();
      await page.clock.runFor(seconds * 5000);
      expect(await shown()).toBe(captions[0]);
    },
  },
};
