import { source } from '../../lay-out.ts';
import { type Markup, markup } from '../../markup.ts';
import { dictionary, type Words } from '../dictionary.ts';

/** The words of a game that runs by itself. */
export const canvasWords = dictionary(['start', 'resume', 'paused', 'over', 'won'], {
  en: 'Start | Go on | Paused | Game over. Points: {n}. Once more? | You made it! Points: {n}. Once more?',
  es: 'Empezar | Seguir | En pausa | Fin de la partida. Puntos: {n}. ¿Otra vez? | ¡Lo lograste! Puntos: {n}. ¿Otra vez?',
  de: 'Starten | Weiter | Angehalten | Vorbei. Punkte: {n}. Noch einmal? | Geschafft! Punkte: {n}. Noch einmal?',
  fr: 'Commencer | Reprendre | En pause | Partie terminée. Points : {n}. Encore une ? | Réussi ! Points : {n}. Encore une ?',
  pt: 'Começar | Continuar | Em pausa | Fim de jogo. Pontos: {n}. Mais uma? | Conseguiu! Pontos: {n}. Mais uma?',
  it: 'Inizia | Continua | In pausa | Partita finita. Punti: {n}. Ancora una? | Ce l’hai fatta! Punti: {n}. Ancora una?',
  nl: 'Starten | Doorgaan | Pauze | Afgelopen. Punten: {n}. Nog een keer? | Gehaald! Punten: {n}. Nog een keer?',
  pl: 'Start | Dalej | Pauza | Koniec gry: {n} pkt. Jeszcze raz? | Udało się: {n} pkt! Jeszcze raz?',
  tr: 'Başla | Devam | Duraklatıldı | Oyun bitti: {n} puan. Bir daha? | Başardın: {n} puan! Bir daha?',
  ru: 'Начать | Дальше | Пауза | Игра окончена, очков: {n}. Ещё раз? | Получилось, очков: {n}! Ещё раз?',
  zh: '开始 | 继续 | 已暂停 | 游戏结束，得 {n} 分。再来一局？ | 成功了，得 {n} 分！再来一局？',
  ja: 'スタート | 再開 | 一時停止中 | ゲームオーバー：{n} 点。もう一度？ | クリア：{n} 点！もう一度？',
  ko: '시작 | 계속 | 일시 정지 | 게임 끝: {n}점. 다시 할까요? | 성공: {n}점! 다시 할까요?',
  hi: 'शुरू करें | जारी रखें | रुका हुआ | खेल खत्म: {n} अंक। फिर से? | पूरा हुआ: {n} अंक! फिर से?',
  ar: 'ابدأ | تابع | متوقفة | انتهت اللعبة بـ {n} نقطة. مرة أخرى؟ | نجحت بـ {n} نقطة! مرة أخرى؟',
  id: 'Mulai | Lanjutkan | Dijeda | Permainan selesai, poin: {n}. Main lagi? | Berhasil, poin: {n}! Main lagi?',
  vi: 'Bắt đầu | Tiếp tục | Đang tạm dừng | Trò chơi kết thúc, điểm của bạn: {n}. Chơi lại nhé? | Bạn đã thành công, điểm của bạn: {n}! Chơi lại nhé?',
  uk: 'Почати | Далі | Пауза | Гру закінчено, очки: {n}. Ще раз? | Вам вдалося, очки: {n}! Ще раз?',
  sv: 'Starta | Fortsätt | Pausat | Spelet är slut. Poäng: {n}. En gång till? | Du klarade det! Poäng: {n}. En gång till?',
});

/** The canvas with its curtain: a message and the button that starts. */
export function canvasField(
  { t }: Words<'start' | 'resume' | 'paused' | 'over' | 'won'>,
  { label, width, height }: { label: string; width: number; height: number },
): Markup {
  return markup`
    <div class="arena">
      <canvas id="arena" width="${width}" height="${height}" role="img" aria-label="${label}"></canvas>
      <div class="curtain" id="curtain">
        <p id="message"></p>
        <button type="button" class="button" id="start">${t('start')}</button>
      </div>
    </div>
  `;
}

/** What lies over a game until it is started, and when it has ended. */
export const curtainStyles = source`
  .curtain {
    position: absolute;
    inset: 0.6rem;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: flex-end;
    gap: 1.1rem;
    padding: 1.5rem 1.5rem 12%;
    border-radius: var(--round);
    background: linear-gradient(transparent 30%, var(--card) 72%);
    text-align: center;
  }

  .curtain p {
    max-width: 20rem;
    font: 700 1.15rem/1.35 var(--heading);
    text-wrap: balance;
  }

  .curtain .button {
    min-width: 10rem;
  }
`;

export const canvasStyles = source`
  body {
    background:
      radial-gradient(circle at 15% 0%, var(--tint), transparent 38rem),
      var(--paper);
  }

  .arena {
    position: relative;
    width: min(100%, (100vh - 15rem) * var(--ratio));
    min-width: min(100%, 17rem);
    margin-inline: auto;
    padding: 0.6rem;
    border-radius: calc(var(--round) * 1.4);
    background: var(--accent);
    box-shadow: var(--shadow);
  }

  .arena canvas {
    display: block;
    width: 100%;
    border-radius: var(--round);
    background: var(--card);
    touch-action: none;
  }

  ${curtainStyles}
`;

/**
 * Runs a game on the canvas: `newGame()`, `step(seconds)` and `draw()` are the page's own; `end(words)`
 * ends it. The space bar pauses unless the game takes it with `onSpace`.
 */
export const canvasScript = source`
  const canvas = document.querySelector('#arena');
  const curtain = document.querySelector('#curtain');
  const startButton = document.querySelector('#start');
  const pen = canvas.getContext('2d');
  const { width, height } = canvas;
  // Drawn small, and shown large: pixels that can be counted.
  if (content.isPixel) {
    canvas.width = width / 3;
    canvas.height = height / 3;
    canvas.style.imageRendering = 'pixelated';
    pen.scale(1 / 3, 1 / 3);
  }

  let best = load('best', 0);
  let game = newGame();
  let frame;
  let last;

  showBest();
  draw();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
  startButton.addEventListener('click', play);
  document.addEventListener('visibilitychange', pause);
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // A button takes the space bar itself.
    const isPause = event.key === ' ' ? !(event.target instanceof HTMLButtonElement) : event.key.toLowerCase() === 'p';
    if (!isPause) return;
    event.preventDefault();
    if (!frame) play();
    else if (event.key !== ' ' || !game.onSpace) pause();
    else game.onSpace();
  });

  function play() {
    if (frame) return;
    if (game.isOver) game = newGame();
    curtain.hidden = true;
    // A hidden button keeps the focus, and the space bar, for a moment.
    startButton.blur();
    showScore();
    last = performance.now();
    frame = requestAnimationFrame(loop);
  }

  function loop(now) {
    // A slow page slows the game down rather than letting things jump.
    const seconds = Math.min(Math.max(now - last, 0) / 1000, 0.04);
    last = now;
    frame = requestAnimationFrame(loop);
    step(seconds);
    draw();
  }

  function stop() {
    cancelAnimationFrame(frame);
    frame = undefined;
  }

  function pause() {
    if (!frame) return;
    stop();
    showCurtain(text.paused, text.resume);
  }

  function end(words) {
    stop();
    game.isOver = true;
    if (game.score > best) {
      best = game.score;
      save('best', best);
      showBest();
    }
    showCurtain(fill(words, { n: game.score }), text.again);
  }

  function showCurtain(message, action) {
    document.querySelector('#message').textContent = message;
    document.querySelector('#status').textContent = message;
    startButton.textContent = action;
    curtain.hidden = false;
    startButton.focus();
  }

  function showScore() {
    showFigure('#score', game.score);
  }

  function showBest() {
    showFigure('#best', best);
  }

  // A game of two has neither.
  function showFigure(place, value) {
    const figure = document.querySelector(place);
    if (figure) figure.textContent = value;
  }

  function dot(x, y, radius, style) {
    pen.fillStyle = style;
    pen.beginPath();
    pen.arc(x, y, radius, 0, Math.PI * 2);
    pen.fill();
  }

  function block(x, y, wide, high, round, style) {
    pen.fillStyle = style;
    pen.beginPath();
    pen.roundRect(x, y, wide, high, round);
    pen.fill();
  }

  // A canvas cannot read light-dark(): an element's computed colour can.
  function colour(name) {
    curtain.style.setProperty('outline-color', 'var(' + name + ')');
    return getComputedStyle(curtain).outlineColor;
  }
`;

/**
 * Moves what stands below sideways, by arrow keys, mouse or finger: `moveTo(x)` is the page's own, and
 * `sideways()` is -1, 0 or 1 while a key is held. Stands after `canvasScript`.
 */
export const sidewaysScript = source`
  const held = new Set();

  document.addEventListener('keydown', (event) => {
    const side = sideOf(event);
    if (!side || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    held.add(side);
    if (!frame && !game.isOver) play();
  });
  document.addEventListener('keyup', (event) => held.delete(sideOf(event)));
  addEventListener('blur', () => held.clear());
  for (const type of ['pointerdown', 'pointermove']) {
    canvas.addEventListener(type, (event) => {
      const box = canvas.getBoundingClientRect();
      moveTo(((event.clientX - box.left) / box.width) * width);
    });
  }

  // The arrows, or A and D where they lie on a keyboard.
  function sideOf({ code, ctrlKey, metaKey, altKey }) {
    return ctrlKey || metaKey || altKey ? 0 : { ArrowLeft: -1, KeyA: -1, ArrowRight: 1, KeyD: 1 }[code];
  }

  function sideways() {
    return (held.has(1) ? 1 : 0) - (held.has(-1) ? 1 : 0);
  }
`;
