import { source } from '../../../lay-out.ts';
import { markup } from '../../../markup.ts';
import { dictionary, wordsOf } from '../../dictionary.ts';
import type { SitePart } from '../part.ts';

/** Pictures of a gallery that open large, by click and by key. */
export const viewer: SitePart = {
  name: 'viewer',
  sure: [
    'light-?box|(?:click|tap|open)\\p{L}{0,3} (?:on )?(?:the |a |each )?(?:photos?|pictures?|images?) to (?:enlarge|zoom|open)|zoom(?:able)? (?:photos?|pictures?|images?)',
    '(?:open|show|see|view|get)s?(?: \\p{L}{1,10}){0,3} (?:bigger|larger|enlarged|full ?screen|in full size|in large|large)|(?:click|tap)(?: \\p{L}{2,10}){0,5} (?:to )?(?:enlarge|zoom)|(?:größer|vergrößert|in groß|groß) (?:öffn|anzeig|angezeigt|seh)\\p{L}{0,3}|vergrößer\\p{L}{1,4}',
    '(?:ver|abrir|abr[ae]n?|ampliar|ampl[ií][ea]n?)(?:se)? (?:las |los |a |as |os )?(?:fotos |imágenes |imagens )?(?:más grandes?|en grande|em tamanho maior|maior(?:es)?)|ampliar (?:las |as )?(?:fotos|imágenes|imagens)|agrandi\\p{L}{1,5}|en (?:grand format|plus grand|grand)(?= |$|[,.])|ingrandi\\p{L}{2,5}|(?:si apr\\p{L}{2,4}|aprirsi) (?:più )?grand[ei]',
    '(?:open|opens|get|gets|go|goes|pop|pops) (?:up )?big(?: (?:when|if|once) (?:you |they |people |someone )?(?:click|tap)\\p{L}{0,3}(?: (?:on )?(?:it|them|one))?)?',
    'vergroot\\p{L}{0,2}|groter (?:open|zien)\\p{L}{0,3}|powiększ\\p{L}{1,5}|büyü(?:t|y|s)\\p{L}{1,6}|увелич\\p{L}{2,6}|点击放大|点开大图|放大查看|拡大(?:表示)?|사진 확대|크게 (?:보기|볼|보)|बड़[ाी] (?:करके|होकर|दिख\\p{L}{0,3})|تكبير',
  ],
  in: ['portfolio', 'slideshow'],
  build({ starter, language = 'en' }) {
    if (starter !== 'landing-page') return undefined;
    const { t, pick } = wordsOf(words, language);
    return {
      place: 'gallery',
      html: markup`
        <dialog class="large" aria-label="${t('picture')}">
          <div class="large-picture"></div>
          <p class="large-note"></p>
          <button class="button" type="button" data-close>${t('close')}</button>
        </dialog>
      `,
      styles,
      script,
      data: { text: pick('open') },
    };
  },
};

const styles = source`
  .opens-large {
    position: relative;
  }

  .opens-large > button {
    position: absolute;
    inset: 0;
    width: 100%;
    border: 0;
    border-radius: var(--round);
    background: none;
    cursor: zoom-in;
  }

  .large {
    width: min(94vw, 60rem);
    max-height: 92vh;
    padding: 1rem;
    border: 0;
    border-radius: var(--round);
    background: var(--card);
    color: var(--text);
  }

  .large::backdrop {
    background: rgb(0 0 0 / 70%);
  }

  .large-picture > * {
    width: 100%;
    height: min(66vh, 44rem);
  }

  .large-note {
    margin-block: 0.75rem;
  }
`;

const script = source`
  const large = part.querySelector('dialog');
  const figures = [...part.closest('section').querySelectorAll('figure')];
  let at = 0;

  for (const [index, figure] of figures.entries()) {
    const note = figure.querySelector('figcaption')?.textContent ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('aria-label', data.text.open + ': ' + note);
    button.addEventListener('click', () => {
      show(index);
      large.showModal();
    });
    figure.classList.add('opens-large');
    figure.append(button);
  }
  large.querySelector('[data-close]').addEventListener('click', () => large.close());
  large.addEventListener('click', ({ target }) => {
    if (target === large) large.close();
  });
  large.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowRight') show((at + 1) % figures.length);
    if (key === 'ArrowLeft') show((at + figures.length - 1) % figures.length);
  });
  large.addEventListener('close', () => figures[at].querySelector('button').focus());

  function show(index) {
    at = index;
    const [picture, note] = figures[index].children;
    large.querySelector('.large-picture').replaceChildren(picture.cloneNode(true));
    large.querySelector('.large-note').textContent = note.textContent;
  }
`;

const words = dictionary(['picture', 'open', 'close'], {
  en: 'Picture | Open large | Close',
  es: 'Imagen | Ver en grande | Cerrar',
  de: 'Bild | Groß ansehen | Schließen',
  fr: 'Image | Voir en grand | Fermer',
  pt: 'Imagem | Ver maior | Fechar',
  it: 'Immagine | Ingrandisci | Chiudi',
  nl: 'Beeld | Groter bekijken | Sluiten',
  pl: 'Obraz | Powiększ | Zamknij',
  tr: 'Resim | Büyüt | Kapat',
  ru: 'Картинка | Увеличить | Закрыть',
  zh: '图片 | 放大 | 关闭',
  ja: '画像 | 拡大 | 閉じる',
  ko: '사진 | 크게 보기 | 닫기',
  hi: 'चित्र | बड़ा देखें | बंद करें',
  ar: 'صورة | تكبير | إغلاق',
  id: 'Gambar | Lihat ukuran besar | Tutup',
  vi: 'Hình ảnh | Xem lớn | Đóng',
  uk: 'Зображення | Збільшити | Закрити',
  sv: 'Bild | Visa i stor storlek | Stäng',
});
