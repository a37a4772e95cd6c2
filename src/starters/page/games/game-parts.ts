import { source } from '../../lay-out.ts';
import { type Markup, markup } from '../../markup.ts';

/** The page of a game: title, scores, board and instructions. */
export function gamePage(parts: {
  title: string;
  lead: string;
  figures: readonly { id: string; label: string; value: string }[];
  board: Markup;
  help: string;
  /** What stands under the lead, such as a switch. */
  below?: Markup;
}): Markup {
  const { title, lead, figures, board, help, below } = parts;
  return markup`
    <main id="main" class="game" tabindex="-1">
      <header class="game-head">
        <div>
          <h1>${title}</h1>
          <p class="game-lead">${lead}</p>
          ${below ?? []}
        </div>
        <dl class="figures">
          ${figures.map(
            ({ id, label, value }) => markup`
              <div>
                <dt>${label}</dt>
                <dd id="${id}">${value}</dd>
              </div>
            `,
          )}
        </dl>
      </header>
      ${board}
      <p class="game-help">${help}</p>
      <p class="visually-hidden" id="status" role="status"></p>
    </main>
  `;
}

/** A choice that a game begins with, such as its level. */
export function gameChoice(
  id: string,
  label: string,
  options: readonly { value: string; label: string }[],
  chosen?: string,
): Markup {
  return markup`
    <label class="choice">
      <span>${label}</span>
      <select id="${id}">
        ${options.map(({ value, label: name }) => markup`<option value="${value}"${value === chosen ? markup` selected` : []}>${name}</option> `)}
      </select>
    </label>
  `;
}

/** Four arrow buttons for touch screens. */
export function directionPad(labels: {
  group: string;
  up: string;
  left: string;
  down: string;
  right: string;
}): Markup {
  const arrow = (direction: 'up' | 'left' | 'down' | 'right', path: string): Markup => markup`
    <button type="button" class="pad-${direction}" data-direction="${direction}" aria-label="${labels[direction]}">
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="${path}" /></svg>
    </button>
  `;
  return markup`
    <div class="pad" role="group" aria-label="${labels.group}">
      ${arrow('up', 'M5 15l7-7 7 7')}
      ${arrow('left', 'M15 5l-7 7 7 7')}
      ${arrow('down', 'M5 9l7 7 7-7')}
      ${arrow('right', 'M9 5l7 7-7 7')}
    </div>
  `;
}

export const gameStyles = source`
  .game {
    display: flex;
    flex-direction: column;
    justify-content: center;
    gap: 1.5rem;
    width: min(100% - 2rem, 34rem);
    min-height: 100vh;
    min-height: 100dvh;
    margin-inline: auto;
    padding-block: 1.5rem;
  }

  .game-head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 1rem 2rem;
  }

  .game-head > div {
    flex: 1 1 14rem;
  }

  .game-head h1 {
    font-size: clamp(1.7rem, 1.4rem + 1.5vw, 2.3rem);
    text-wrap: balance;
  }

  .sound-switch {
    min-height: 2.4rem;
    margin-top: 0.6rem;
    padding: 0.25rem 1rem;
  }

  .sound-switch[aria-pressed='false'] {
    text-decoration: line-through;
  }

  .game-lead {
    margin-top: 0.35rem;
    color: var(--soft);
  }

  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
  }

  .figures div {
    min-width: 5.2rem;
    padding: 0.45rem 0.9rem 0.5rem;
    border: 1px solid var(--hair);
    border-radius: calc(var(--round) * 0.75);
    background: var(--card);
    text-align: center;
  }

  .figures dt {
    color: var(--soft);
    font-size: 0.8rem;
    line-height: 1.4;
  }

  .figures dd {
    font: 700 1.4rem/1.2 var(--heading);
    font-variant-numeric: tabular-nums;
  }

  .game-help {
    color: var(--soft);
    font-size: 0.925rem;
    text-align: center;
    text-wrap: balance;
  }

  .game-actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.75rem;
  }

  .choice {
    display: flex;
    align-items: center;
    gap: 0.6rem;
    color: var(--soft);
  }

  .choice select {
    min-height: 3rem;
    padding: 0.5rem 0.9rem;
    border: 1px solid var(--line);
    border-radius: calc(var(--round) * 2);
    background: var(--card);
    color: var(--text);
  }

  .pad {
    display: none;
    grid-template-areas: '. up .' 'left down right';
    justify-content: center;
    gap: 0.5rem;
  }

  .pad button {
    display: grid;
    place-items: center;
    width: 4rem;
    height: 3.25rem;
    border: 1px solid var(--line);
    border-radius: calc(var(--round) * 0.9);
    background: var(--card);
  }

  .pad button:active {
    background: var(--tint);
  }

  .pad-up {
    grid-area: up;
  }

  .pad-left {
    grid-area: left;
  }

  .pad-down {
    grid-area: down;
  }

  .pad-right {
    grid-area: right;
  }

  .pad svg {
    width: 1.6rem;
    fill: none;
    stroke: currentcolor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2.5;
  }

  @media (pointer: coarse), (max-width: 40rem) {
    .pad {
      display: grid;
    }
  }
`;
