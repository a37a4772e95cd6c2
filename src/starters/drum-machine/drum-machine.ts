import { markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { readBeat } from './read-beat.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** A step sequencer with synthesised drums: instruments, steps and tempo are those of the request. */
export const render = definePage(
  { words, colour: '#d9480f' },
  ({ title, things, message, t, pick }) => {
    const usual = { kick: t('kick'), snare: t('snare'), hat: t('hat'), clap: t('clap') };
    const { instruments, steps, tempo, least, most } = readBeat(message, things, usual);
    return {
      ...appPage({
        title,
        beside: markup`
          <div class="row">
            <button type="button" class="button quiet" id="example">${t('example')}</button>
            <button type="button" class="button quiet" id="clear">${t('clear')}</button>
          </div>
        `,
        parts: markup`
          <section class="panel machine" aria-label="${title}">
            <div class="row controls">
              <button type="button" class="button" id="play" aria-pressed="false">${t('play')}</button>
              <label class="tempo"><span>${t('tempo')}</span><input id="tempo" type="range" min="${least}" max="${most}" step="1" value="${tempo}"></label>
              <output id="beats" for="tempo"></output>
            </div>
            <div class="scroll">
              <div class="grid" id="grid" role="group" aria-label="${title}"></div>
            </div>
          </section>
          <p class="help">${t('help')}</p>
        `,
        styles,
      }),
      script,
      content: { instruments, steps, tempo, text: pick('play', 'stop', 'beats', 'step', 'try') },
      font: 'mono',
      notes: [
        '`content.js`: the instruments with their sounds (`kick`, `snare`, `hat`, `open`, `clap`, `tom`, `bell`, `shaker`, `tone`), steps and tempo.',
        '`script.js`: how the sounds are made, and the clock. The beat is kept in the browser alone.',
      ],
    };
  },
);
