import { source } from '../../lay-out.ts';
import { markup } from '../../markup.ts';
import { dictionary, wordsOf } from '../dictionary.ts';
import type { SitePart } from './part.ts';

/** A button that lets confetti fall. */
export const confetti: SitePart = {
  name: 'confetti',
  sure: [
    '[ck]onfett?i\\p{L}?|confetes?|coriandoli|конфетти|撒花|彩带|紙吹雪|색종이|(?:cheering|celebrat\\p{L}{3,4}) animations?|jubelanimation|animación de (?:celebración|festejo)|animation de (?:fête|victoire)|animação de (?:comemoração|celebração)|animazione di (?:festa|vittoria)|kutlama animasyon\\p{L}{0,3}|анимаци\\p{L} (?:победы|радости)|庆祝动画|お祝い(?:の)?アニメ(?:ーション)?|콘페티|कॉन्फ़?ेटी|قصاصات (?:ال)?ورق',
  ],
  in: ['picker', 'memory', 'quiz', 'quiz-board'],
  build({ language = 'en', message = '' }) {
    return {
      place: 'top',
      html: markup`<button class="button" type="button">${wordsOf(words, language).t('throw')}</button>`,
      styles: confettiStyles,
      script,
      data: { isAtStart: opening.test(message) },
    };
  },
};

/** "Confetti when the page opens" */
const opening =
  /(?<!\p{L})(?:(?:when|once|as soon as|every time|after) (?:the |this |my |you |they |someone |people |guests )?(?:(?:page|site|invitation|invite|it) )?(?:is )?(?:opens?|opened|loads?|loaded)|on (?:page )?(?:load|open(?:ing)?)|beim (?:öffnen|laden|aufruf\p{L}{0,2})|(?:al|ao) (?:abrir|cargar|carregar)|cuando se abr\p{L}{1,2}|quando abr\p{L}{1,3}|à l[’']ouverture|au chargement|(?:quand|lorsque?) (?:on |la page )?(?:s[’'])?ouvre|all[’']apertura|quando si apre|bij het openen|(?:po|przy) otwarciu|при открытии|когда открыва\p{L}{2,6}|açıl(?:ınca|dığında|ırken))(?!\p{L})|打开(?:页面|网页)?时|开场|開いた(?:とき|ら)|開くと|열(?:면|릴 때|리면)|खुल(?:ते|ने)|عند (?:فتح|تحميل)/iu;

export const confettiStyles = source`
  .confetti {
    position: fixed;
    z-index: 9;
    inset-block-start: -1rem;
    width: 0.7rem;
    height: 1rem;
    pointer-events: none;
  }
`;

/** `throwConfetti`: lets it fall once. */
export const confettiScript = source`
  function throwConfetti() {
    for (let index = 0; index < 90; index += 1) fall(index);
  }

  function fall(index) {
    const colours = ['--art-1', '--art-2', '--art-3', '--accent'];
    const piece = document.createElement('span');
    piece.className = 'confetti';
    piece.style.left = Math.random() * 100 + 'vw';
    piece.style.background = 'var(' + colours[index % colours.length] + ')';
    document.body.append(piece);
    const drift = (Math.random() - 0.5) * 200;
    piece.animate(
      [{ transform: 'none' }, { transform: 'translate(' + drift + 'px, 110vh) rotate(' + (drift * 6) + 'deg)' }],
      { duration: 1800 + Math.random() * 1800, delay: Math.random() * 300, easing: 'ease-in' },
    ).finished.finally(() => piece.remove());
  }
`;

/** Nothing falls where the visitor wants no motion: the button says hooray. */
const script = source`
  const button = part.querySelector('button');
  const label = button.textContent;

  button.addEventListener('click', () => {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      button.textContent = '🎉 ' + label;
      return;
    }
    throwConfetti();
  });

  if (data.isAtStart && !matchMedia('(prefers-reduced-motion: reduce)').matches) throwConfetti();

  ${confettiScript}
`;

const words = dictionary(['throw'], {
  en: 'Confetti!',
  es: '¡Confeti!',
  de: 'Konfetti!',
  fr: 'Confettis !',
  pt: 'Confete!',
  it: 'Coriandoli!',
  nl: 'Confetti!',
  pl: 'Konfetti!',
  tr: 'Konfeti!',
  ru: 'Конфетти!',
  zh: '撒花！',
  ja: '紙吹雪！',
  ko: '색종이 뿌리기!',
  hi: 'कॉन्फ़ेटी!',
  ar: 'قصاصات ملوّنة!',
  id: 'Konfeti!',
  vi: 'Tung pháo giấy!',
  uk: 'Конфеті!',
  sv: 'Konfetti!',
});
