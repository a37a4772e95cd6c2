import { source } from '../../lay-out.ts';
import { type Markup, markup } from '../../markup.ts';
import type { KeyOf, Words } from '../dictionary.ts';
import type { duelWords } from './duel-words.ts';

/** The choice between the computer and a friend at the same screen. */
export function opponents(
  { t }: Words<KeyOf<typeof duelWords>>,
  chosen: 'computer' | 'friend',
): Markup {
  const choice = (value: 'computer' | 'friend'): Markup => markup`
    <label><input type="radio" name="opponent" value="${value}"${value === chosen ? markup` checked` : []}><span>${t(value)}</span></label>
  `;
  return markup`
    <fieldset class="opponents">
      <legend class="visually-hidden">${t('opponent')}</legend>
      ${choice('computer')}
      ${choice('friend')}
    </fieldset>
  `;
}

export const opponentsStyles = source`
  .opponents {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    padding: 0.35rem;
    border: 1px solid var(--hair);
    border-radius: calc(var(--round) * 1.2);
    background: var(--card);
  }

  .opponents label {
    position: relative;
    flex: 1 1 11rem;
  }

  .opponents input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .opponents span {
    display: block;
    padding: 0.55rem 0.75rem;
    border-radius: calc(var(--round) * 0.9);
    text-align: center;
  }

  .opponents input:checked + span {
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 650;
  }

  .opponents input:focus-visible + span {
    outline: 3px solid var(--accent);
    outline-offset: 3px;
  }

  .turn {
    min-height: 1.3em;
    font: 700 1.35rem/1.3 var(--heading);
    text-align: center;
  }
`;

/** `isAgainstComputer`. */
export const opponentsScript = source`
  function isAgainstComputer() {
    return document.querySelector('[name=opponent]:checked').value === 'computer';
  }
`;
