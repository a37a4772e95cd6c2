import { source } from '../lay-out.ts';
import { type Markup, markup } from '../markup.ts';

/** The tools of a page on which people draw; the first is chosen. `t` translates their names. */
export function toolChips<Tool extends string>(
  t: (name: Tool | 'tools') => string,
  tools: readonly Tool[],
): Markup {
  const chip = (tool: Tool, index: number) => markup`
    <label><input type="radio" name="tool" value="${tool}"${index === 0 ? markup` checked` : []}><span>${t(tool)}</span></label>
  `;
  return markup`
    <fieldset class="chips">
      <legend class="visually-hidden">${t('tools')}</legend>
      ${tools.map(chip)}
    </fieldset>
  `;
}

/**
 * The colours of such a page in `#palette`, one of its own in `#own`, the tool that is chosen, and its picture
 * as a file. Uses `colours`, `colour`, `name` and `$` of the page's script, and `make`.
 */
export const drawingScript = source`
  function showSwatches() {
    for (const [index, one] of colours.entries()) {
      const swatch = make('span');
      swatch.style.setProperty('background', one);
      const radio = make('input', { type: 'radio', name: 'colour', value: one, 'aria-label': one, change: () => choose(one) });
      radio.checked = index === 0;
      $('palette').append(make('label', { title: one }, radio, swatch));
    }
    $('own').addEventListener('input', () => {
      for (const radio of document.querySelectorAll('[name=colour]')) radio.checked = false;
      choose($('own').value);
    });
  }

  // Whoever chooses a colour wants to draw with it.
  function choose(next) {
    colour = next;
    if (tool() === 'eraser') document.querySelector('[name=tool]').checked = true;
  }

  function tool() {
    return document.querySelector('[name=tool]:checked').value;
  }

  function download(picture) {
    picture.toBlob((blob) => {
      const link = make('a', { href: URL.createObjectURL(blob), download: name + '.png' });
      link.click();
      URL.revokeObjectURL(link.href);
    });
  }
`;

export const swatchStyles = source`
  .palette {
    gap: 0.5rem;
  }

  .palette label {
    position: relative;
  }

  .palette input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .palette span {
    display: block;
    border: 1px solid var(--line);
  }

  .palette input:checked + span {
    outline: 3px solid var(--text);
    outline-offset: 2px;
  }

  .palette input:focus-visible + span {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }

  .own input[type='color'] {
    width: 2.4rem;
    height: 2.4rem;
    padding: 0.15rem;
    border: 1px solid var(--line);
    border-radius: calc(var(--round) * 0.6);
    background: none;
  }
`;
