import { upperStart } from '../../workspace/text/with-capitals.ts';
import { type Markup, markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { minutesIn, patternsIn, readBreath, roundsFor } from './read-breath.ts';
import { readStages, type Stage } from './read-stages.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** A timer that runs through named stages, in rounds. It goes on while the page is closed. */
export const render = definePage(
  { words, colour: '#c2410c' },
  ({ title, message, language, t, pick }) => {
    // The title may repeat what the message says.
    const said = message.slice(title.length);
    const breath = readBreath(message);
    const read = readStages(said);
    const warming = read.stages.find(({ name }) => warmUp.test(name));
    const { 0: warmName, index: warmAt = 0 } = warmUp.exec(said) ?? {};
    // "20/10 with a warm up of 2 minutes", "2 minutes of warm up"
    const isAhead = /^[^,.;\d]{4,24}\d/u.test(said.slice(warmAt));
    const warmSaid = isAhead
      ? said.slice(warmAt, warmAt + 40)
      : said.slice(Math.max(warmAt - 16, 0), warmAt + 8);
    const warm = readStages(warmSaid).stages.at(isAhead ? 0 : -1) ?? { seconds: 60 };
    const rounds = breath === undefined ? read.rounds : roundsFor(breath, said);
    const given =
      breath === undefined
        ? onceAtEnd(
            read.stages.filter((stage) => stage !== warming),
            rounds,
          )
        : breath.map((seconds, index) => ({ name: t(breaths[index] ?? 'hold'), seconds }));
    const isSpread = given.length > read.stages.length;
    const stations = breath === undefined ? read.stations : 1;
    const { stationNames, isRotating = false } = read;
    const isTabata = /tabata|タバタ|табата|타바타|塔巴塔/iu.test(message);
    const [work, rest] = isTabata ? [20, 10] : [40, 20];
    const usual = [
      { name: t('work'), seconds: work },
      { name: t('rest'), seconds: rest },
    ];
    const named = (given.length > 0 ? given : usual).map((stage, index) => ({
      ...stage,
      name: upperStart(stage.name) || nameFor(index),
    }));
    function nameFor(index: number): string {
      const isPair = given.length === 2 && given.every(({ name }) => name === '');
      return isPair ? (usual[index]?.name ?? '') : t('stage').replace('{n}', String(index + 1));
    }
    const stages = atStations(named, stations, (n, name, isWork) => {
      const own = stationNames?.[n - 1];
      if (own !== undefined) return isWork ? own : name;
      return t('station').replace('{n}', String(n)).replace('{name}', name);
    });
    return {
      ...appPage({
        title,
        beside: markup`
        <p class="app-lead" id="whole"></p>
      `,
        parts: markup`
        <section class="panel now" aria-label="${title}">
          <p class="round" id="round"></p>
          <h2 class="stage" id="stage" aria-live="assertive">${stages[0]?.name ?? ''}</h2>
          <p class="time" id="time" role="timer"></p>
          <progress id="bar" max="1" value="0" aria-labelledby="stage"></progress>
          ${breath === undefined ? [] : markup`<span class="breath" id="breath" aria-hidden="true"></span>`}
          <p class="next" id="next"></p>
          <div class="row centre">
            <button type="button" class="button" id="toggle">${t('start')}</button>
            <button type="button" class="button quiet" id="skip">${t('skip')}</button>
            <button type="button" class="button quiet" id="reset">${t('reset')}</button>
          </div>
          <label class="sound"><input type="checkbox" id="sound" checked> ${t('sound')}</label>
        </section>
        <section class="panel" aria-labelledby="stages-heading">
          <h2 id="stages-heading">${t('stages')}</h2>
          ${breath === undefined ? [] : breathChoices(breath, said, language)}
          <label class="length">${t('rounds')} <input type="number" id="rounds" min="1" max="999" step="1" inputmode="numeric"></label>
          <ol class="stages" id="stages"></ol>
        </section>
        <p class="help">${t('help')}</p>
      `,
        styles,
      }),
      script,
      content: {
        stages,
        ...(warmName !== undefined && {
          warmUp: { name: upperStart(warmName), seconds: (warming ?? warm).seconds },
        }),
        ...(colours.test(said) && { isColoured: true }),
        ...(breath !== undefined && { breath: breaths.map((name) => t(name)) }),
        rounds: isSpread ? 1 : rounds > 1 || given.length > 0 ? rounds : 8,
        ...(isRotating && named.length === 2 && { turn: 2 }),
        text: pick('start', 'pause', 'round', 'next', 'last', 'done', 'whole'),
      },
      font: 'sans',
      notes: [
        '`content.js`: the stages with their seconds, the rounds, and the words.',
        '`script.js`: the clock and the sound. Where it stands is kept in the browser alone.',
      ],
    };
  },
);

/** Buttons for the patterns of breath and for how long. */
function breathChoices(breath: readonly number[], said: string, language: string): Markup {
  const patterns = [
    ...new Set([breath, ...patternsIn(said), [4, 4, 4, 4], [4, 7, 8]].map((one) => one.join('-'))),
  ];
  const lengths = new Intl.NumberFormat(language, { style: 'unit', unit: 'minute' });
  return markup`
    <div class="row choices">
      ${patterns.map((one) => markup`<button type="button" class="button quiet" data-pattern="${one}">${one}</button> `)}
    </div>
    <div class="row choices">
      ${minutesIn(said).map((one) => markup`<button type="button" class="button quiet" data-minutes="${one}">${lengths.format(one)}</button> `)}
    </div>
  `;
}

const breaths = ['in', 'hold', 'out', 'hold'] as const;

/** Work and rest at each of several stations; a third stage stands at the end of the round. */
function atStations(
  stages: readonly Stage[],
  stations: number,
  nameAt: (station: number, name: string, isWork: boolean) => string,
): readonly Stage[] {
  if (stations < 2 || stages.length > 3) return stages;
  const each = Array.from({ length: stations }, (_, at) =>
    stages
      .slice(0, 2)
      .map((stage, index) => ({ ...stage, name: nameAt(at + 1, stage.name, index === 0) })),
  );
  return [...each.flat(), ...stages.slice(2)];
}

/** A cool-down follows all rounds. */
function onceAtEnd(stages: readonly Stage[], rounds: number): readonly Stage[] {
  const last = stages.at(-1);
  if (last === undefined || rounds < 2 || !coolDown.test(last.name)) return stages;
  return [...Array.from({ length: rounds }, () => stages.slice(0, -1)).flat(), last].slice(-60);
}

const coolDown =
  /cool|abkühl|enfria|vuelta a la calma|retour au calme|étirement|desaquec|defatic|stretch|dehn|afkoel|schładz|soğuma|замин|クールダウン|정리 ?운동|放松/iu;
const warmUp =
  /(?<!\p{L})(?:warm-?(?: ?up)|prep(?:aration|are)?|get ready|vorbereitung|aufwärm\p{L}{0,8}|calentamiento|échauffement|aquecimento|riscaldamento|opwarm\p{L}{0,4}|rozgrzewk\p{L}|ısınma|разминк\p{L})(?!\p{L})|热身|ウォー?ム(?:ング)?アップ|준비 ?운동|वार्म-?अप|إحماء/iu;
/** "green when working and red when resting" */
const colours =
  /(?:green|grün|verde|vert|groen|zielon|yeşil|зел[её]н|绿|緑|초록|हर[ाे]|أخضر)[^.!?。]{0,60}(?:red|rot|roj|rouge|vermelh|ross|rood|czerwon|kırmızı|красн|红|赤|빨강|लाल|أحمر)/iu;
