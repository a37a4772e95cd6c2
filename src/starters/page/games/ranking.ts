import type { Language } from '../../../contracts/job/plan.ts';
import { source } from '../../lay-out.ts';
import { withDigits } from '../../shared/reading/numbers/with-digits.ts';
import { type Markup, markup } from '../../markup.ts';
import { dictionary, wordsOf } from '../dictionary.ts';

/** Whether a request for a game wants its best results listed, with the names of those who played. */
export function asksForRanking(message: string): boolean {
  return wanted.test(message);
}

const wanted =
  /(?<!\p{L})(?:high-?\s?scores|top[ -]?(?:\d{1,2}|three|five|ten)|best scores|(?:leader|score)[ -]?boards?|high-?\s?score (?:list|table|board)s?|highscore-?list\p{L}|ranglist\p{L}{1,2}|ranglijst|bestenliste|classement|tableau des (?:meilleurs )?scores|meilleurs scores|clasificación|mejores (?:puntuaciones|puntajes)|tabla de (?:puntuaciones|récords|posiciones)|ranking\p{L}{0,2}|placar com os|melhores pontuações|classificação|classifica|migliori punteggi|topscores|tabl\p{L}{1,3} wyników|najlepsz\p{L}{2} wynik\p{L}{1,3}|skor tablosu|en (?:iyi|yüksek) (?:skor|puan)lar|(?:таблиц\p{L}{1,2}|списо?к\p{L}{0,2}) (?:рекорд[оі]в|л[иі]дер[оі]в|результат[оі]в)|лучши\p{L}{1,2} результат\p{L}{1,3})(?!\p{L})|排行榜|高分榜|上位\s?\d{1,2}\s?(?:件|位)|ランキング|순위표|랭킹|लीडरबोर्ड|لوحة (?:الصدارة|المتصدرين|النتائج)|أفضل النتائج/iu;

/** The best results, and the name under which the next one is entered. */
export function ranking(message: string, language: Language): Markup {
  const { t } = wordsOf(words, language);
  const most = Number(
    /(?<!\d)(\d{1,2})\s?(?:best|besten|mejores|meilleurs|melhores|migliori|лучш)|(?:top|best|best of|besten|mejores|meilleurs|melhores|migliori|en iyi|лучших|前|上位)[ -]?(\d{1,2})(?!\d)/iu
      .exec(withDigits(message))
      ?.slice(1)
      .find(Boolean) ?? 10,
  );
  return markup`
    <section class="ranking" aria-labelledby="ranking-title">
      <h2 id="ranking-title">${t('title')}</h2>
      <label class="choice"><span>${t('name')}</span><input id="player" type="text" maxlength="20" autocomplete="off"></label>
      <ol id="ranking" data-most="${Math.min(Math.max(most, 3), 20)}"></ol>
    </section>
  `;
}

export const rankingStyles = source`
  .ranking {
    display: grid;
    gap: 0.75rem;
    justify-items: center;
  }

  .ranking .choice {
    display: flex;
    align-items: center;
    gap: 0.6rem;
  }

  .ranking h2 {
    font-size: 1.15rem;
  }

  .ranking input {
    min-width: 0;
    min-height: 2.75rem;
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: var(--round);
    background: var(--card);
  }

  .ranking ol {
    width: min(100%, 20rem);
    padding-inline-start: 2rem;
  }

  .ranking li span {
    float: inline-end;
    font-variant-numeric: tabular-nums;
  }
`;

/** Enters a result when a game has ended: whatever the game, it follows what it shows. */
export const rankingScript = source`
  // Its names stay its own, those of its functions too.
  (() => {
    const shown = document.querySelector('#score');
    const curtain = document.querySelector('.curtain');
    // A quiz says itself when it ends.
    const ending = document.querySelector('.end');
    const list = document.querySelector('#ranking');
    const player = document.querySelector('#player');
    let before = Number(shown.textContent);
    let rows = load('ranking', []);
    if (!Array.isArray(rows)) rows = [];
    let last;

    player.value = String(load('player', ''));
    player.addEventListener('input', () => {
      save('player', player.value);
      if (!last || !ending) return;
      last.name = nameOf();
      save('ranking', rows);
      show();
    });
    if (ending) document.addEventListener('result', ({ detail }) => enter(detail));
    // Letters that steer are only letters in a name.
    player.addEventListener('keydown', (event) => event.stopPropagation());
    new MutationObserver(() => {
      const now = Number(shown.textContent);
      // Without a curtain a game ends where the next begins.
      if (!curtain && !ending && now < before) enter(before);
      before = now;
    }).observe(shown, { childList: true, characterData: true, subtree: true });
    if (curtain) {
      new MutationObserver(() => {
        if (!curtain.hidden && game.isOver) enter(Number(shown.textContent));
      }).observe(curtain, { attributes: true, attributeFilter: ['hidden'] });
    }
    show();

    function enter(points) {
      last = undefined;
      if (points <= 0) return;
      last = { name: nameOf(), points };
      rows = [...rows, last].sort((a, b) => b.points - a.points).slice(0, Number(list.dataset.most));
      save('ranking', rows);
      show();
    }

    function nameOf() {
      return player.value.trim() || '–';
    }

    function show() {
      list.replaceChildren(...rows.map(({ name, points }) => {
        const row = document.createElement('li');
        const figure = document.createElement('span');
        figure.textContent = points;
        row.append(String(name), figure);
        return row;
      }));
    }
  })();
`;

const words = dictionary(['title', 'name'], {
  en: 'Best scores | Your name',
  es: 'Mejores puntuaciones | Tu nombre',
  de: 'Bestenliste | Dein Name',
  fr: 'Meilleurs scores | Ton nom',
  pt: 'Melhores pontuações | Seu nome',
  it: 'Migliori punteggi | Il tuo nome',
  nl: 'Beste scores | Je naam',
  pl: 'Najlepsze wyniki | Twoje imię',
  tr: 'En iyi skorlar | Adın',
  ru: 'Лучшие результаты | Твоё имя',
  zh: '最高分 | 你的名字',
  ja: 'ランキング | なまえ',
  ko: '순위표 | 이름',
  hi: 'सर्वश्रेष्ठ स्कोर | आपका नाम',
  ar: 'أفضل النتائج | اسمك',
  id: 'Skor terbaik | Nama Anda',
  vi: 'Điểm cao nhất | Tên của bạn',
  uk: 'Найкращі результати | Ваше ім’я',
  sv: 'Topplista | Ditt namn',
});
