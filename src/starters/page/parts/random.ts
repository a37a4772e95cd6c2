import { source } from '../../lay-out.ts';
import { markup } from '../../markup.ts';
import { dictionary, wordsOf } from '../dictionary.ts';
import { entriesOf } from './lists/list-tools.ts';
import type { SitePart } from './part.ts';

/** A button that picks one of the entries that are in sight. */
export const random: SitePart = {
  name: 'random',
  sure: [
    '(?:pick|choos|select|suggest|show|get|draw|giv)\\p{L}{0,3}(?: \\p{L}{1,12}){0,4} (?:at random|randomly|random)|random (?:pick\\p{L}{0,2}|choice|button|one|entry|suggestion)|surprise me|(?:pick|choose|decide) (?:one )?for (?:us|me)|zufalls(?:auswahl|button|knopf|generator)|zufällig\\p{L}{0,2}|überrasch\\p{L}{1,3} mich|al azar|aleatori[oa]s?|aleatóri[oa]s?|sorpréndeme|au hasard|aléatoire\\p{L}{0,4}|surprends-moi|a caso|casual[ei]|sorprendimi|los(?:uj|ow)\\p{L}{1,5}|willekeurig\\p{L}?|verras me|rastgele|случайн\\p{L}{2,3}|наугад|随机|ランダム|おまかせ|랜덤|무작위|यादृच्छिक|عشوائي\\p{L}{0,2}',
  ],
  in: [
    'quotes-bot',
    'flashcards',
    'quiz',
    'palette-maker',
    'picker',
    'bingo',
    'dice',
    'idea-generator',
  ],
  build(page) {
    if (entriesOf(page).length < 2) return undefined;
    const { t } = wordsOf(words, page.language ?? 'en');
    return {
      place: 'before-list',
      html: markup`<p class="part-buttons"><button class="button" type="button">${t('pick')}</button> <output class="part-result"></output></p>`,
      styles: source`
        .is-picked {
          outline: 3px solid var(--accent);
          outline-offset: 4px;
        }
      `,
      script,
    };
  },
};

/** The names run by for a second, unless the visitor wants no motion. */
const script = source`
  const output = part.querySelector('output');
  const nameOf = (item) => (item.querySelector('h3, b') || item).textContent.trim();
  let timer;

  part.querySelector('button').addEventListener('click', () => {
    clearInterval(timer);
    const items = [...document.querySelectorAll('[data-list] > *')].filter((item) => item.checkVisibility());
    const pick = () => items[Math.floor(Math.random() * items.length)];
    for (const item of document.querySelectorAll('.is-picked')) item.classList.remove('is-picked');
    output.textContent = '';
    if (items.length === 0) return;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return end(pick());
    let left = 12;
    output.setAttribute('aria-live', 'off');
    timer = setInterval(() => {
      left -= 1;
      if (left > 0) output.textContent = nameOf(pick());
      else end(pick());
    }, 80);
  });

  function end(item) {
    clearInterval(timer);
    output.setAttribute('aria-live', 'polite');
    output.textContent = nameOf(item);
    item.classList.add('is-picked');
  }
`;

const words = dictionary(['pick'], {
  en: 'Pick for us',
  es: 'Elegir al azar',
  de: 'Zufällig auswählen',
  fr: 'Choisir au hasard',
  pt: 'Sortear',
  it: 'Scegli a caso',
  nl: 'Kies willekeurig',
  pl: 'Wylosuj',
  tr: 'Rastgele seç',
  ru: 'Выбрать наугад',
  zh: '随机选择',
  ja: 'ランダムに選ぶ',
  ko: '무작위로 고르기',
  hi: 'यों ही चुनें',
  ar: 'اختر عشوائيًا',
  id: 'Pilihkan secara acak',
  vi: 'Chọn giúp chúng tôi',
  uk: 'Вибрати навмання',
  sv: 'Välj åt oss',
});
