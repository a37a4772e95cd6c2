import { source } from '../lay-out.ts';
import { markup } from '../markup.ts';
import { asksFor } from '../not-included/page/asks-for.ts';
import { definePage } from '../page/define-page.ts';
import { readPraise } from '../page/games/reading/read-closing-words.ts';
import { againLabel } from '../page/reading/button-label.ts';
import { secondsIn } from '../page/reading/read-seconds.ts';
import { confettiScript, confettiStyles } from '../page/parts/confetti.ts';
import { duelWords } from '../page/games/duel-words.ts';
import { gameWords } from '../page/games/game-words.ts';
import { readPlayers } from '../page/games/reading/read-score.ts';
import { asksForRanking, ranking, rankingScript, rankingStyles } from '../page/games/ranking.ts';
import { wordsOf } from '../page/dictionary.ts';
import { readPoints } from './read-points.ts';
import { severalTopics } from './several-topics.ts';
import { questionsOf } from './questions.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { tableSize } from './tables.ts';
import { teamsScript, teamsStyles } from './teams.ts';
import { words } from './words.ts';

/** A quiz, one question at a time, with a result. The browser stores the best one. */
export const render = definePage(
  {
    words,
    colour: '#6a3fd8',
  },
  ({ plan, title, message, language, t, pick }) => {
    const frames = { capital: t('capital'), sum: t('sum'), lists: plan.given ?? [] };
    const questions =
      severalTopics(message, language, frames)?.questions ?? questionsOf(message, language, frames);
    const seconds = secondsIn(message) ?? (timer.test(message) ? 20 : 0);
    const hasConfetti = asksFor('confetti', message);
    const named = inTurns.test(message) ? readPlayers({ message, things: [], given: [] }) : [];
    const teams = named.every((name) => message.includes(name)) ? named.slice(0, 6) : [];
    const hasRanking = teams.length === 0 && asksForRanking(message);
    const duel = wordsOf(duelWords, language);
    const points = readPoints(message) ?? (hasRanking ? { right: 1, wrong: 0 } : undefined);
    const [, cheer] = cheers.exec(message) ?? [];
    return {
      body: markup`
        <main id="main" class="quiz" data-part="cover" tabindex="-1">
          <div class="sheet">
          <h1>${title}</h1>
          ${teams.length > 0 ? markup`<ul class="teams" id="teams"></ul><p class="left" id="turn" role="status"></p>` : []}
          <section class="cover" id="cover" aria-label="${t('start')}">
            <div class="sign" aria-hidden="true">?</div>
            <p id="lead">${t('lead').replace('{n}', String(questions.length))}</p>
            <button type="button" class="button" id="start">${t('start')}</button>
            <p class="best" id="best"></p>
          </section>
          <section class="round" id="round" aria-labelledby="question" hidden>
            <div class="progress">
              <p id="number"></p>
              <progress id="bar" max="${questions.length}" value="0" aria-labelledby="number"></progress>
            </div>
            ${points ? markup`<p class="left points"${teams.length > 0 ? markup` hidden` : []}>${wordsOf(gameWords, language).t('score')}: <b id="score">0</b></p>` : []}
            <p class="left" id="left" role="timer"${seconds > 0 ? [] : markup` hidden`}></p>
            <h2 id="question" tabindex="-1">${questions[0]?.question ?? title}</h2>
            <ol class="answers" id="answers" aria-label="${t('answers')}"></ol>
            <div class="verdict">
              <p id="verdict" role="status"></p>
              <button type="button" class="button" id="next" hidden>${t('next')}</button>
            </div>
          </section>
          <section class="end" id="end" aria-labelledby="result" hidden>
            <svg viewBox="0 0 120 120" aria-hidden="true" focusable="false">
              <circle class="ring-ground" cx="60" cy="60" r="50" />
              <circle class="ring-right" id="ring" cx="60" cy="60" r="50" pathLength="100" transform="rotate(-90 60 60)" />
            </svg>
            ${cheer === undefined ? [] : markup`<p class="cheer">${cheer}</p>`}
            <h2 id="result" tabindex="-1">${t('review')}</h2>
            <p class="comment" id="comment"></p>
            <button type="button" class="button" id="again">${againLabel(message) ?? t('again')}</button>
            <h3>${t('review')}</h3>
            <ol class="review" id="review"></ol>
          </section>
          </div>
          ${hasRanking ? ranking(message, language) : []}
          <p class="help">${t('help')}</p>
          <details class="own">
            <summary>${t('own')}</summary>
            <form id="own">
              <label for="lines">${t('lines')}</label>
              <textarea id="lines" rows="7" maxlength="20000"></textarea>
              <button type="submit" class="button">${t('use')}</button>
            </form>
          </details>
        </main>
      `,
      styles: source`
        ${styles}

        ${hasConfetti ? confettiStyles : ''}

        ${teams.length > 0 ? teamsStyles : ''}

        ${hasRanking ? rankingStyles : ''}
      `,
      script: source`
        ${script}

        ${confettiScript}

        ${teams.length > 0 ? teamsScript : ''}

        ${hasRanking ? rankingScript : ''}
      `,
      isTool: true,
      header: '.sheet h1',
      content: {
        questions,
        seconds,
        isShuffled: asksFor('shuffle', message) || tableSize(message, language) > 0,
        hasConfetti,
        cheersEach: hasConfetti && atRight.test(message),
        ...(points !== undefined && {
          points: { ...points, name: wordsOf(gameWords, language).t('score') },
        }),
        praise: readPraise(message) ?? null,
        ...(teams.length > 0 && { teams, duel: duel.pick('turn', 'wins', 'draw') }),
        text: pick(
          'left',
          'late',
          'next',
          'finish',
          'question',
          'right',
          'wrong',
          'result',
          'top',
          'good',
          'fair',
          'best',
          'lead',
        ),
      },
      font: 'round',
      notes: [
        '`content.js`: the questions, whether they come in an order of chance, what answers count (`points`), the seconds for each (0: no limit), and what `praise` says to those with so many right answers. The first answer of each is the right one; they are shuffled when they are shown.',
        '`script.js`: the course of the game.',
      ],
    };
  },
);

/** "a cheering animation when the answer is right" */
const atRight =
  /(?:when|for|on|at|after|every|each|bei|nach|cuando|cada|quand|chaque|quando|ogni|bij|elke|gdy|za|при|когда|کل|عند)\s(?:\p{L}{1,10}['’ ]){0,4}?(?:right|correct(?:ly|a|as|e)?|richtig\p{L}{0,3}|acierta\p{L}?|bonnes?|certa|giust\p{L}|goede?|dobr\p{L}{1,3}|верн\p{L}{2,3}|правильн\p{L}{2,3})(?!\p{L})|答对|正解(?:したら|する|の|時)|맞히면|맞추면|सही जवाब|doğru cevap/iu;

/** What is to stand above the result: "Happy birthday Mia!" in quotation marks. */
const cheers = /["“„«「『]([^"“”„«»「」『』\n?]{3,60}[!！])["”“»」』]/u;

/** Teams or players that answer one after the other. */
const inTurns =
  /(?<!\p{L})(?:teams|turns|mannschaften|abwechselnd|reihum|equipos|por turnos|équipes|tour à tour|chacun son tour|times|equipes|por vez|squadre|a turno|ploegen|om de beurt|drużyny|na zmianę|takım|sırayla|команды|по очереди)(?!\p{L})|轮流|交代|번갈아|बारी-बारी|بالتناوب|فريق/iu;

/** A request for a limit without its length. */
const timer =
  /(?<!\p{L})(?:timers?|timed|time limit|countdown|zeitlimit|temporizador|cuenta atrás|minuteur|chronom[eèé]tr\p{L}{1,2}|cronómetro|cronômetro|tijdslimiet|zegar\p{L}{0,3}|süre|таймер\p{L}{0,3})(?!\p{L})|倒计时|计时|限时|タイマー|制限時間|타이머|제한 시간|टाइमर|مؤقت/iu;
