import { source } from '../../../lay-out.ts';
import { markup } from '../../../markup.ts';
import { wholeWords } from '../../../not-included/wished.ts';
import { dictionary, wordsOf } from '../../dictionary.ts';
import type { SitePart } from '../part.ts';
import { sentenceWith } from '../sentence.ts';

const sure = [
  '(?:photo |image |picture |galler(?:y|ies) )?carousels?|(?:photo|image|picture|galler(?:y|ies)|testimonials?|review|quote) sliders?|bilder-?(?:slider|karussell)|carrusel(?: de (?:fotos|imágenes))?|carrossel(?: de (?:fotos|imagens))?|carrousel|carosello|karuzel\\p{L}{1,3}|слайдер\\p{L}?|карусел\\p{L}|轮播图?|スライダー|カルーセル|슬라이더|캐러셀',
  '(?:photos?|pictures?|images?|galler(?:y|ies)|testimonials?|reviews?|quotes?)(?: \\p{L}{2,12}){0,3} (?:that |which )?(?:slides?|sliding|rotat\\p{L}{1,3}|scroll\\p{L}{0,3}|swip\\p{L}{1,4}|auto-?play\\p{L}{0,3})|(?:sliding|rotating|swipeable|scrolling|auto-?playing) (?:photo|picture|image|galler|testimonial|review|quote)\\p{L}{0,4}|(?:bilder|fotos|galerie|stimmen|bewertungen|rezensionen)(?: \\p{L}{2,12}){0,4} (?:durch|weiter)?(?:blätter|wisch|scroll|wechsel|gleit)\\p{L}{1,4}|(?:galer[ií]a|fotos|testimonios|reseñas|depoimentos|avaliações)(?: \\p{L}{2,12}){0,4} (?:desliz\\p{L}{1,5}|pas[ea]\\p{L}{0,2}|rod\\p{L}{1,3})|(?:photos?|galerie|avis|témoignages)(?: \\p{L}{2,12}){0,4} (?:défil\\p{L}{1,5})|(?:foto|galleria|recensioni|testimonianze)(?: \\p{L}{2,12}){0,4} (?:scorr\\p{L}{1,5})|(?:zdjęci\\p{L}|galeria|opinie)(?: \\p{L}{2,12}){0,4} (?:przewij\\p{L}{1,5}|przesuw\\p{L}{1,5})|(?:galeri\\p{L}{0,3}|fotoğraf\\p{L}{0,5}|yorum\\p{L}{0,5})(?: \\p{L}{2,12}){0,3} kay\\p{L}{1,6}|(?:отзыв|фото|галере)\\p{L}{0,6},? (?:\\p{L}{2,12} ){0,3}(?:листа|прокручива|пролистыва)\\p{L}{1,5}|(?:图片|照片|评价)[^，。\\n]{0,6}(?:滑动|轮播|自动播放)|(?:写真|画像|お客様の声)[^、。\\n]{0,8}(?:スライド|切り替わ)\\p{L}{0,4}|(?:사진|후기)[^,.\\n]{0,10}(?:넘[기어겨]|슬라이드)\\p{L}{0,4}',
];

const asked = wholeWords(sure.join('|'));

/** Pictures or voices in a row that people move through, by buttons, swipes and keys. */
export const slider: SitePart = {
  name: 'slider',
  sure,
  in: ['slideshow'],
  build({ starter, message = '', language = 'en' }) {
    if (starter !== 'landing-page') return undefined;
    const { t, pick } = wordsOf(words, language);
    const isMoving = automatic.test(sentenceWith(asked, message));
    return {
      place: slidesOf(message),
      html: markup`
        <p class="part-buttons">
          <button class="button quiet" type="button" data-step="-1">${t('before')}</button>
          <button class="button quiet" type="button" data-step="1">${t('next')}</button>
          ${isMoving ? [markup`<button class="button quiet" type="button" data-pause>${t('pause')}</button>`] : []}
        </p>
      `,
      styles,
      script,
      data: { text: pick('pause', 'play', 'slides') },
    };
  },
};

/** What slides. */
export function slidesOf(message: string): 'quotes' | 'gallery' {
  return voices.test(sentenceWith(asked, message)) ? 'quotes' : 'gallery';
}

const voices =
  /(?<!\p{L})(?:testimonials?|reviews?|quotes?|voices|stimmen|bewertung\p{L}{0,3}|rezension\p{L}{0,3}|testimonios?|reseñas?|opiniones|depoimentos?|avaliaç\p{L}{2,3}|avis|témoignages?|recension\p{L}|testimonianz\p{L}|recensies|opini[ei]\p{L}?|yorum\p{L}{0,5}|отзыв\p{L}{0,3})(?!\p{L})|评价|お客様の声|口コミ|후기|समीक्षा|آراء/iu;
const automatic =
  /(?<!\p{L})(?:auto\p{L}{0,14}|otomatik|by itself|von selbst|tout seul|sol[oa]s?|zelf|sam[ae]?|сам[аи]?)(?!\p{L})|自动|自動|자동|تلقائي/iu;

const styles = source`
  .slides {
    display: flex;
    gap: 1rem;
    overflow-x: auto;
    scroll-snap-type: x mandatory;
  }

  .slides > * {
    flex: 0 0 min(88%, 26rem);
    scroll-snap-align: start;
  }
`;

/** It moves by itself only where that is asked for, and stops for visitors that point at it or want no motion. */
const script = source`
  const list = part.closest('section')?.querySelector('ul');
  const pause = part.querySelector('[data-pause]');
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  let isPaused = isStill;

  if (list) {
    list.classList.add('slides');
    list.tabIndex = 0;
    list.setAttribute('aria-label', data.text.slides);
    part.addEventListener('click', ({ target }) => {
      const step = Number(target.closest('[data-step]')?.dataset.step);
      if (step) move(step);
    });
    pause?.addEventListener('click', () => {
      isPaused = !isPaused;
      name();
    });
    if (pause) {
      name();
      setInterval(() => {
        if (!isPaused && !list.matches(':hover, :focus-within')) move(1);
      }, 4000);
    }
  }

  function move(step) {
    const side = getComputedStyle(list).direction === 'rtl' ? -1 : 1;
    const at = Math.abs(list.scrollLeft);
    const end = list.scrollWidth - list.clientWidth;
    const wide = list.firstElementChild.clientWidth + 16;
    const wanted = step > 0 ? (at >= end - 8 ? 0 : at + wide) : at <= 8 ? end : at - wide;
    list.scrollTo({ left: side * wanted, behavior: isStill ? 'auto' : 'smooth' });
  }

  function name() {
    pause.textContent = isPaused ? data.text.play : data.text.pause;
  }
`;

const words = dictionary(['before', 'next', 'pause', 'play', 'slides'], {
  en: 'Previous | Next | Pause | Play | Slides',
  es: 'Anterior | Siguiente | Pausa | Reproducir | Diapositivas',
  de: 'Zurück | Weiter | Anhalten | Abspielen | Bilderfolge',
  fr: 'Précédent | Suivant | Pause | Lecture | Diapositives',
  pt: 'Anterior | Próximo | Pausar | Reproduzir | Slides',
  it: 'Precedente | Successivo | Pausa | Avvia | Diapositive',
  nl: 'Vorige | Volgende | Pauze | Afspelen | Dia’s',
  pl: 'Poprzedni | Następny | Pauza | Odtwórz | Slajdy',
  tr: 'Önceki | Sonraki | Durdur | Oynat | Slaytlar',
  ru: 'Назад | Вперёд | Пауза | Пуск | Слайды',
  zh: '上一个 | 下一个 | 暂停 | 播放 | 幻灯片',
  ja: '前へ | 次へ | 一時停止 | 再生 | スライド',
  ko: '이전 | 다음 | 멈춤 | 재생 | 슬라이드',
  hi: 'पिछला | अगला | रोकें | चलाएँ | स्लाइड',
  ar: 'السابق | التالي | إيقاف | تشغيل | الشرائح',
  id: 'Sebelumnya | Berikutnya | Jeda | Putar | Slide',
  vi: 'Trước | Tiếp | Tạm dừng | Phát | Trang chiếu',
  uk: 'Назад | Вперед | Пауза | Пуск | Слайди',
  sv: 'Föregående | Nästa | Pausa | Spela upp | Bildspel',
});
