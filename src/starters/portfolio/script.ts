import { source } from '../lay-out.ts';

export const script = source`
  const viewer = document.querySelector('#viewer');
  const pieces = [...document.querySelectorAll('.piece')];
  let at = 0;

  for (const [index, piece] of pieces.entries()) {
    piece.addEventListener('click', () => {
      show(index);
      viewer.showModal();
    });
  }
  document.querySelector('#close').addEventListener('click', () => viewer.close());
  viewer.addEventListener('click', (event) => {
    if (event.target === viewer) viewer.close();
  });
  viewer.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowRight') show((at + 1) % pieces.length);
    if (event.key === 'ArrowLeft') show((at + pieces.length - 1) % pieces.length);
  });
  viewer.addEventListener('close', () => pieces[at].focus());

  function show(index) {
    at = index;
    const { title, note } = pieces[index].dataset;
    document.querySelector('#viewer-title').textContent = title;
    document.querySelector('#viewer-note').textContent = note;
    document.querySelector('#viewer-picture').replaceChildren(pieces[index].querySelector('.picture').cloneNode(true));
  }
`;
