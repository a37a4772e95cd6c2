import { source } from '../lay-out.ts';
import { fillScript, makeScript, storageScript } from '../page/scripts.ts';
import { markdownScript } from './markdown-script.ts';

export const script = source`
  const { text } = content;
  const $ = (id) => document.getElementById(id);

  let notes = revived(load('notes')) || content.notes;
  // The place of the open note.
  let open = 0;
  let removed;

  $('new').addEventListener('click', () => {
    notes = ['', ...notes];
    $('search').value = '';
    choose(0);
    see('write');
    $('text').focus();
  });
  $('text').addEventListener('input', () => {
    notes[open] = $('text').value;
    save('notes', notes);
    list();
    count();
    if (!$('reading').hidden) $('reading').replaceChildren(...rendered(notes[open]));
  });
  $('download').addEventListener('click', () => {
    const link = make('a', { href: URL.createObjectURL(new Blob([notes[open]], { type: 'text/markdown' })), download: (titleOf(notes[open]).replace(/[^\p{L}\p{N} -]/gu, '').trim().slice(0, 60) || text.untitled) + '.md' });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  });
  $('search').addEventListener('input', list);
  for (const radio of document.querySelectorAll('[name=view]')) radio.addEventListener('change', () => see(radio.value));
  $('remove').addEventListener('click', () => {
    removed = { note: notes[open], at: open };
    notes = notes.filter((_, index) => index !== open);
    if (notes.length === 0) notes = [''];
    choose(Math.min(open, notes.length - 1));
    $('undo').hidden = false;
    $('removed').textContent = fill(text.removed, { name: titleOf(removed.note) });
    $('bring-back').focus();
  });
  $('bring-back').addEventListener('click', () => {
    notes = [...notes.slice(0, removed.at), removed.note, ...notes.slice(removed.at)];
    $('undo').hidden = true;
    choose(removed.at);
    $('text').focus();
  });
  choose(0);

  function revived(stored) {
    return Array.isArray(stored) && stored.length > 0 && stored.every((note) => typeof note === 'string') ? stored : undefined;
  }

  function choose(index) {
    open = index;
    $('text').value = notes[open];
    save('notes', notes);
    list();
    count();
    see(document.querySelector('[name=view]:checked').value);
  }

  function see(view) {
    document.querySelector('[name=view][value=' + view + ']').checked = true;
    $('text').hidden = view === 'read';
    $('reading').hidden = view === 'write';
    if (view !== 'write') $('reading').replaceChildren(...rendered(notes[open]));
  }

  function list() {
    const wanted = $('search').value.trim().toLowerCase();
    const found = [...notes.keys()].filter((index) => notes[index].toLowerCase().includes(wanted));
    $('none').hidden = found.length > 0;
    $('list').replaceChildren(...found.map((index) =>
      make('li', {}, make('button', {
        type: 'button',
        'aria-current': index === open && 'true',
        click: () => {
          choose(index);
          $('list').querySelector('[aria-current]').focus();
        },
      }, make('b', {}, titleOf(notes[index])), make('small', {}, secondLine(notes[index]))))));
  }

  // Languages without spaces have words too.
  function count() {
    if (!$('counts')) return;
    const parts = [...new Intl.Segmenter(document.documentElement.lang, { granularity: 'word' }).segment(notes[open])];
    const words = parts.filter(({ isWordLike }) => isWordLike).length;
    $('counts').textContent = text.wordCount + ': ' + words + ' · ' + text.characters + ': ' + [...notes[open]].length;
  }

  function titleOf(note) {
    return lines(note)[0] || text.untitled;
  }

  function secondLine(note) {
    return lines(note)[1] || '';
  }

  function lines(note) {
    return note.split('\n').map((line) => line.replace(/^[#>*\s-]+|[*_${'`'}]/g, '').trim()).filter(Boolean);
  }

  ${markdownScript}

  ${makeScript}

  ${storageScript}

  ${fillScript}
`;
