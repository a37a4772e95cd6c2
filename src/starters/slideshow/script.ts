import { source } from '../lay-out.ts';
import { fillScript, makeScript } from '../page/scripts.ts';

export const script = source`
  const { text } = content;
  const $ = (id) => document.getElementById(id);
  const slides = [...document.querySelectorAll('.slide')];
  const dots = slides.map((_, index) =>
    make('button', { type: 'button', 'aria-label': fill(text.place, { n: index + 1, all: slides.length }), click: () => go(index) }));

  let shown = 0;
  let timer;

  $('dots').append(...dots);
  $('previous').addEventListener('click', () => go(shown - 1));
  $('next').addEventListener('click', () => go(shown + 1));
  $('play').addEventListener('click', () => (timer ? pause() : play()));
  $('full').addEventListener('click', () => (document.fullscreenElement ? document.exitFullscreen() : $('frame').requestFullscreen()));
  $('full').hidden = !document.fullscreenEnabled;
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isFromRight = document.documentElement.dir === 'rtl';
    const step = { ArrowRight: isFromRight ? -1 : 1, ArrowLeft: isFromRight ? 1 : -1 }[event.key];
    if (step) {
      event.preventDefault();
      go(shown + step);
    }
  });
  let startX;
  $('slides').addEventListener('pointerdown', (event) => {
    startX = event.clientX;
  });
  $('slides').addEventListener('pointerup', (event) => {
    const way = event.clientX - startX;
    if (Math.abs(way) > 40) go(shown + (way < 0 ? 1 : -1));
  });
  // Nothing moves by itself for those who asked for less motion.
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) pause();
  else play();
  show();

  function play() {
    clearInterval(timer);
    timer = setInterval(() => {
      shown = (shown + 1) % slides.length;
      show();
    }, content.seconds * 1000);
    mark(true);
  }

  function pause() {
    clearInterval(timer);
    timer = undefined;
    mark(false);
  }

  function mark(isPlaying) {
    $('play').textContent = isPlaying ? '❚❚' : '▶';
    $('play').setAttribute('aria-label', isPlaying ? text.pause : text.play);
    // What changes by itself is not read out.
    $('slides').setAttribute('aria-live', isPlaying ? 'off' : 'polite');
  }

  // Whoever chooses a picture wants to look at it.
  function go(index) {
    pause();
    shown = (index + slides.length) % slides.length;
    show();
  }

  function show() {
    for (const [index, slide] of slides.entries()) slide.classList.toggle('shown', index === shown);
    for (const [index, dot] of dots.entries()) dot.setAttribute('aria-current', String(index === shown));
  }

  ${makeScript}

  ${fillScript}
`;
