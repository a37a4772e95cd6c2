import { ofLatest } from '../../of-latest.ts';
import { source } from '../../lay-out.ts';
import { markup } from '../../markup.ts';
import { dictionary, wordsOf } from '../dictionary.ts';
import type { SitePart } from './part.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/** A line across the top of a page with what the request says that it says. */
export const banner: SitePart = {
  name: 'banner',
  sure: [
    '(?:(?:announcement|promo|top|notice|info|sale)[ -])?(?:banner|bar|strip|ribbon)s? (?:on|at|across|along|in) (?:the )?(?:very )?top|(?:announcement|promo|notice|sale)[ -](?:banner|bar|strip)|banner (?:saying|that says|with|which says)',
    'banner (?:oben|arriba|en haut|no topo|in alto|bovenaan|na górze|сверху|вверху)|(?:oben|ganz oben) (?:ein(?:en?)?|eine) (?:banner|leiste|hinweis)|(?:ein(?:en)? )?(?:hinweis|aktions)?banner(?= |$|[,.:])|bandeau|bannière|bandeirola|striscione|pasek (?:z|u góry)\\p{L}{0,3}|баннер\\p{L}{0,2}|(?:üstte|yukarıda) (?:bir )?(?:bant|şerit)|横幅|バナー|배너|बैनर|(?:شريط|بانر|لافتة)',
  ],
  build({ message = '', language = 'en' }) {
    const text = bannerText(message.slice(message.indexOf('\n') + 1));
    if (text === undefined) return undefined;
    return {
      place: 'banner',
      html: markup`<aside class="banner" aria-label="${wordsOf(words, language).t('notice')}"><p>${text}</p></aside>`,
      styles,
      covers: [text],
    };
  },
};

/**
 * What a banner at the top of a page is to say.
 *
 * @example
 * bannerText('Free shipping over $60, say that in a banner on top.'); // 'Free shipping over $60'
 */
export const bannerText = ofLatest((message): string | undefined => {
  const text = message.slice(0, mostCharacters);
  const found = [quotedBehind, quotedAhead, saidAhead, placedAhead, saidBehind]
    .map((pattern) => pattern.exec(text)?.groups?.['said']?.replace(wouldBe, '').trim())
    .find((said) => said !== undefined && /\p{L}{2}/u.test(said));
  return found === undefined ? undefined : found.charAt(0).toUpperCase() + found.slice(1);
});

/** "A banner saying Registration open would be great" */
const wouldBe = /\s(?:would be|please|wäre|sería|serait|seria|sarebbe|zou)(?:\s[^]*)?$/iu;
const mostCharacters = 4000;
const noun =
  '(?:(?:announcement |promo |top |notice |info )?(?:banner|bar|strip|ribbon)|\\p{L}{0,8}banner\\p{L}{0,2}|leiste|bandeau|bannière|баннер\\p{L}{0,2}|bant|şerit|横幅|バナー|배너|बैनर|شريط|بانر)';
const quote = '["“„«「](?<said>[^"“”„«»「」\\n]{2,120})["”“»」]';
/** 'a banner on top: "10 % off in May"' */
const quotedBehind = letterPattern(`(?<!\\p{L})${noun}(?!\\p{L})[^.!?\\n"“„«「]{0,40}${quote}`);
const quotedAhead = letterPattern(`${quote}[^.!?\\n"“„«「]{0,24}(?<!\\p{L})${noun}(?!\\p{L})`);
const clause = '(?<=^|[.!?\\n]\\s?|,\\s)(?<said>[^.!?\\n,"“”]{3,90}?)';
/** "Free shipping over $60, say that in a banner on top" */
const saidAhead = letterPattern(
  `${clause}[,;:–-]{0,2}\\s(?:and |please |bitte )?(?:say|put|show|write|mention|display|have|add|das|schreib\\p{L}{0,2}|zeig\\p{L}{0,2}|pon(?:lo|ga)?|dilo|mets(?:-le)?|coloca|metti(?:lo)?|zet)\\s(?:that |this |it |das |dat |eso |ça |isso )?(?:bitte )?(?:in|on|as|als|en|dans|em|w)\\s(?:an? |the |einem? |einen |un |uma? |une |een )?${noun}(?!\\p{L})`,
);
/** "Free shipping over $50 in a bar at the top" */
const placedAhead = letterPattern(
  `${clause}\\s(?:in|on)\\s(?:an? |the )(?:\\p{L}{3,12}\\s)?${noun}\\s(?:on|at|across|along)\\s(?:the )?(?:very )?top`,
);
/** "a banner that says open on Sundays" */
const saidBehind = letterPattern(
  `(?<!\\p{L})${noun}(?:\\s(?:on|at) (?:the )?top|\\soben)?\\s?(?:saying|that says|which says|with the text|mit dem text|que diga|qui dit|avec le texte|que diz|com o texto|con scritto|met de tekst|z napisem|с текстом|с надписью|:)\\s(?<said>[^.!?\\n"“”]{3,90})`,
);

const styles = source`
  .banner {
    padding: 0.6rem 1rem;
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
    text-align: center;
  }

  .part:has(> .banner) {
    margin: 0;
  }
`;

const words = dictionary(['notice'], {
  en: 'Notice',
  es: 'Aviso',
  de: 'Hinweis',
  fr: 'Annonce',
  pt: 'Aviso',
  it: 'Avviso',
  nl: 'Mededeling',
  pl: 'Komunikat',
  tr: 'Duyuru',
  ru: 'Объявление',
  zh: '公告',
  ja: 'お知らせ',
  ko: '알림',
  hi: 'सूचना',
  ar: 'إعلان',
  id: 'Pemberitahuan',
  vi: 'Thông báo',
  uk: 'Оголошення',
  sv: 'Meddelande',
});
