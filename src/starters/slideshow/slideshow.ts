import { markup } from '../markup.ts';
import { definePage } from '../page/define-page.ts';
import { picture, pictureStyles } from '../page/looks/pictures.ts';
import { namedList } from '../shared/named-list.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** Pictures one after the other, by themselves or by hand, with the captions of the request. */
export const render = definePage(
  { words, colour: '#374151' },
  ({ plan, title, things, message, t, pick }) => {
    const named = plan.isExact ? things : (namedList(message, listWords) ?? things);
    const captions = named.filter((name) => !settings.test(name)).slice(0, 12);
    const slides =
      captions.length > 1 ? captions : [1, 2, 3, 4].map((n) => t('gap').replace('{n}', String(n)));
    return {
      body: markup`
      <main id="main" class="show" tabindex="-1">
        <header class="show-head">
          <h1>${title}</h1>
          <button type="button" class="button quiet" id="full">${t('full')}</button>
        </header>
        <section class="frame" id="frame" aria-roledescription="carousel" aria-label="${title}">
          <div class="slides" id="slides">
            ${slides.map(
              (caption, index) => markup`
                <div class="slide" role="group" aria-roledescription="slide" aria-label="${t(
                  'place',
                )
                  .replace('{n}', String(index + 1))
                  .replace('{all}', String(slides.length))}">
                  ${picture(plan.slug, index)}
                  <p class="caption">${caption}</p>
                </div>
              `,
            )}
          </div>
          <div class="controls">
            <button type="button" class="round" id="play" aria-label="${t('play')}">▶</button>
            <button type="button" class="round" id="previous" aria-label="${t('previous')}">‹</button>
            <div class="dots" id="dots"></div>
            <button type="button" class="round" id="next" aria-label="${t('next')}">›</button>
          </div>
        </section>
        <p class="help">${t('help')}</p>
      </main>
    `,
      styles: `${styles}\n${pictureStyles}`,
      script,
      isTool: true,
      header: '.show-head',
      buttons: '#full',
      ...(captions.length > 1 && { list: { names: captions } }),
      content: { seconds: secondsIn(message), text: pick('play', 'pause', 'place') },
      notes: [
        '`index.html`: the pictures and their captions. Each drawing of class `picture` can be an `img` of yours, with an `alt`.',
        '`content.js`: how many seconds a picture stays.',
      ],
    };
  },
);

const listWords =
  'pictures?|photos?|images?|slides?|bilder[n]?|fotos|imágenes|imagens|immagini|foto|zdjęć|zdjęcia|фото\\p{L}*|with|mit|con|avec|com';
const settings =
  /second|sekund|segund|secondes|automatic|autoplay|arrow|pfeil|dots|captions?|fade|full ?screen|vollbild/iu;

/** "every 8 seconds" */
function secondsIn(message: string): number {
  const said =
    /(?<!\d)(\d{1,2})\s?(?:s|secs?|seconds?|sekunden|segundos|secondes|secondi|sekund|saniye|секунд\p{L}*|秒|초|सेकंड)(?!\p{L})/iu.exec(
      message,
    )?.[1];
  return Math.min(Math.max(Number(said ?? 5), 2), 60);
}
