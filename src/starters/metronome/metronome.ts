import { readTempo } from '../drum-machine/read-tempo.ts';
import { words as beatWords } from '../drum-machine/words.ts';
import { markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** A metronome with tap tempo; tempo and beats to the bar are those of the request. */
export const render = definePage(
  { words, colour: '#8a4b1f' },
  ({ title, message, language, t }) => {
    const beat = wordsOf(beatWords, language);
    const { tempo, least, most } = readTempo(message, { tempo: 100, least: 30, most: 250 });
    const beats = beatsIn(message);
    return {
      ...appPage({
        title,
        parts: markup`
        <section class="panel metronome" aria-label="${title}">
          <output class="tempo" id="beats" for="tempo"></output>
          <div class="lights" id="lights" aria-hidden="true"></div>
          <label class="row"><span>${beat.t('tempo')}</span><input id="tempo" type="range" min="${least}" max="${most}" step="1" value="${tempo}"></label>
          <div class="row centre">
            <button type="button" class="tool" id="slower" aria-label="${beat.t('tempo')} −1">−</button>
            <button type="button" class="button" id="play" aria-pressed="false">${beat.t('play')}</button>
            <button type="button" class="tool" id="faster" aria-label="${beat.t('tempo')} +1">+</button>
          </div>
          <div class="row centre">
            <button type="button" class="button quiet" id="tap">${t('tap')}</button>
            <label class="row"><span>${t('bar')}</span><select id="bar">${Array.from(
              { length: mostBeats },
              (_, index) =>
                markup`<option${index + 1 === beats ? markup` selected` : []}>${index + 1}</option> `,
            )}</select></label>
            <label class="row"><input id="accent" type="checkbox" checked><span>${t('accent')}</span></label>
          </div>
        </section>
        <p class="help">${t('help')}</p>
      `,
        styles,
      }),
      script,
      content: { tempo, beats, text: beat.pick('play', 'stop', 'beats') },
      notes: [
        '`content.js`: tempo and beats to the bar.',
        '`script.js`: the clicks and their clock. Both choices are kept in the browser alone.',
      ],
    };
  },
);

const mostBeats = 12;

/** "3/4", "6/8": 4 where none are named. */
function beatsIn(message: string): number {
  const beats = Number(/(?<![\d/])(\d{1,2})\s?\/\s?(?:2|4|8)(?![\d/])/u.exec(message)?.[1] ?? 4);
  return beats < 1 || beats > mostBeats ? 4 : beats;
}
