import { source } from '../lay-out.ts';
import { fillScript, shuffleScript } from '../page/scripts.ts';

export const script = source`
  const { text } = content;
  const $ = (id) => document.getElementById(id);

  let values = [];
  let run;
  let clock;
  let counts = { comparisons: 0, moves: 0 };
  let marks = [];

  // Each stops after every comparison and every move, and says which bars it looked at.
  const algorithms = {
    *bubble() {
      for (let end = values.length - 1; end > 0; end -= 1) {
        for (let at = 0; at < end; at += 1) if (yield* isBefore(at + 1, at)) yield* swap(at, at + 1);
      }
    },
    *insertion() {
      for (let next = 1; next < values.length; next += 1) {
        for (let at = next; at > 0 && (yield* isBefore(at, at - 1)); at -= 1) yield* swap(at, at - 1);
      }
    },
    *selection() {
      for (let start = 0; start < values.length - 1; start += 1) {
        let least = start;
        for (let at = start + 1; at < values.length; at += 1) if (yield* isBefore(at, least)) least = at;
        if (least !== start) yield* swap(start, least);
      }
    },
    *merge(start = 0, end = values.length) {
      if (end - start < 2) return;
      const middle = Math.floor((start + end) / 2);
      yield* this.merge(start, middle);
      yield* this.merge(middle, end);
      const merged = [];
      let [left, right] = [start, middle];
      while (left < middle && right < end) merged.push(values[(yield* isBefore(right, left)) ? right++ : left++]);
      merged.push(...values.slice(left, middle), ...values.slice(right, end));
      for (const [at, value] of merged.entries()) yield* put(start + at, value);
    },
    *quick(start = 0, end = values.length - 1) {
      if (start >= end) return;
      // The middle one, so that a sorted list is no worst case.
      yield* swap(Math.floor((start + end) / 2), end);
      let border = start;
      for (let at = start; at < end; at += 1) {
        if (yield* isBefore(at, end)) {
          if (at !== border) yield* swap(at, border);
          border += 1;
        }
      }
      yield* swap(border, end);
      yield* this.quick(start, border - 1);
      yield* this.quick(border + 1, end);
    },
    *heap() {
      for (let top = Math.floor(values.length / 2) - 1; top >= 0; top -= 1) yield* sink(top, values.length);
      for (let end = values.length - 1; end > 0; end -= 1) {
        yield* swap(0, end);
        yield* sink(0, end);
      }
    },
  };

  for (const id of ['size', 'algorithm']) $(id).addEventListener('input', renew);
  $('speed').addEventListener('input', () => {
    $('speed-shown').textContent = $('speed').value;
    if (clock) play();
  });
  $('shuffle').addEventListener('click', renew);
  $('start').addEventListener('click', () => (clock ? pause() : play()));
  $('step').addEventListener('click', () => {
    pause();
    advance(1);
  });
  renew();

  function renew() {
    pause();
    const size = Number($('size').value);
    $('size-shown').textContent = size;
    values = shuffled(Array.from({ length: size }, (_, index) => index + 1));
    $('bars').replaceChildren(...values.map(() => document.createElement('i')));
    start();
  }

  function start() {
    run = algorithms[$('algorithm').value]();
    counts = { comparisons: 0, moves: 0 };
    marks = [];
    $('status').textContent = '';
    show();
  }

  function play() {
    if (!run) renew();
    clearInterval(clock);
    // From two steps a second to several in each frame.
    const speed = Number($('speed').value);
    clock = setInterval(advance, Math.max(16, 500 / speed ** 1.6), speed > 8 ? (speed - 7) ** 3 : 1);
    $('start').textContent = text.pause;
  }

  function pause() {
    clearInterval(clock);
    clock = undefined;
    $('start').textContent = text.start;
  }

  function advance(steps) {
    if (!run) start();
    for (let step = 0; step < steps && run; step += 1) if (run.next().done) finish();
    show();
  }

  function finish() {
    run = undefined;
    marks = [];
    pause();
    $('status').textContent = fill(text.sorted, counts);
  }

  function* isBefore(one, other) {
    counts.comparisons += 1;
    marks = [one, other];
    yield;
    return values[one] < values[other];
  }

  function* swap(one, other) {
    counts.moves += 1;
    [values[one], values[other]] = [values[other], values[one]];
    marks = [one, other];
    yield;
  }

  function* put(at, value) {
    if (values[at] !== value) counts.moves += 1;
    values[at] = value;
    marks = [at];
    yield;
  }

  function* sink(top, end) {
    for (let parent = top; parent * 2 + 1 < end; ) {
      let child = parent * 2 + 1;
      if (child + 1 < end && (yield* isBefore(child, child + 1))) child += 1;
      if (!(yield* isBefore(parent, child))) return;
      yield* swap(parent, child);
      parent = child;
    }
  }

  function show() {
    for (const [index, bar] of [...$('bars').children].entries()) {
      bar.style.height = (values[index] / values.length) * 100 + '%';
      bar.className = marks.includes(index) ? 'marked' : run ? '' : 'done';
    }
    $('comparisons').textContent = counts.comparisons;
    $('moves').textContent = counts.moves;
  }

  ${shuffleScript}

  ${fillScript}
`;
