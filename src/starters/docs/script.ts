import { source } from '../lay-out.ts';
import { fillScript } from '../page/scripts.ts';

export const script = source`
  const { text } = content;
  const query = document.querySelector('#query');
  const found = document.querySelector('#found');
  const chapters = [...document.querySelectorAll('.chapter')];
  const links = new Map([...document.querySelectorAll('.side a')].map((link) => [link.hash.slice(1), link]));

  query.addEventListener('input', search);
  document.querySelector('#search').addEventListener('submit', (event) => {
    event.preventDefault();
    const first = chapters.find((chapter) => !chapter.hidden);
    if (first) first.scrollIntoView();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && !(event.target instanceof HTMLInputElement)) {
      event.preventDefault();
      query.focus();
    }
    if (event.key === 'Escape' && event.target === query) {
      query.value = '';
      search();
    }
  });
  for (const code of document.querySelectorAll('.code')) addCopyButton(code);

  // The chapter on top of what is seen is marked in the list.
  const seen = new IntersectionObserver(mark, { rootMargin: '-80px 0px -60% 0px' });
  for (const chapter of chapters) seen.observe(chapter);
  mark();

  function mark() {
    const top = chapters.filter((chapter) => !chapter.hidden);
    const current = top.findLast((chapter) => chapter.getBoundingClientRect().top < 160) || top[0];
    for (const [id, link] of links) {
      if (current && id === current.id) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  }

  function search() {
    const wanted = query.value.trim().toLowerCase();
    let count = 0;
    for (const chapter of chapters) {
      const isFound = chapter.textContent.toLowerCase().includes(wanted);
      chapter.hidden = !isFound;
      links.get(chapter.id).hidden = !isFound;
      if (isFound) count += 1;
    }
    const sentence = count === 0 ? text.none : text.found;
    found.textContent = wanted === '' ? '' : fill(sentence, { n: count, query: query.value.trim() });
    mark();
  }

  function addCopyButton(code) {
    const box = document.createElement('div');
    box.className = 'code-box';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = text.copy;
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(code.textContent);
        button.textContent = text.copied;
        setTimeout(() => (button.textContent = text.copy), 1500);
      } catch {
        // Not allowed here: the text is selected, to be copied by hand.
        getSelection().selectAllChildren(code);
      }
    });
    code.replaceWith(box);
    box.append(code, button);
  }

  ${fillScript}
`;
