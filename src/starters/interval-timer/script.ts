import { source } from '../lay-out.ts';
import { fillScript, makeScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { breath, text } = content;
  const $ = (id) => document.getElementById(id);
  const pageTitle = document.title;
  const kept = load('plan');
  let { stages, rounds, warmUp } = isPlan(kept) ? kept : content;
  // A warm-up stands once before all rounds.
  const first = warmUp ? -1 : 0;
  let all = turn() * rounds;

  // "at" counts the stages of all rounds. "endsAt" is a time of day, so that nothing is lost while the page sleeps or is closed.
  let state = restored(load('state'));
  let clock;
  let audio;
  let counted = 0;

  showPlan();
  $('rounds').addEventListener('change', () => {
    const count = Math.round($('rounds').valueAsNumber);
    if (count >= 1 && count <= 999) plan(stages, count);
    else $('rounds').value = rounds;
  });
  for (const button of document.querySelectorAll('[data-pattern]')) button.addEventListener('click', () => {
    const whole = total();
    const seconds = button.dataset.pattern.split('-').map(Number);
    const next = seconds.map((one, index) => ({ name: breath[index], seconds: one }));
    plan(next, Math.max(Math.round(whole / sum(next)), 1));
  });
  for (const button of document.querySelectorAll('[data-minutes]')) button.addEventListener('click', () => {
    plan(stages, Math.max(Math.round(button.dataset.minutes * 60 / sum(stages)), 1));
  });
  $('sound').checked = load('sound', true) === true;
  $('sound').addEventListener('change', () => save('sound', $('sound').checked));
  $('toggle').addEventListener('click', toggle);
  $('skip').addEventListener('click', () => {
    go(state.at + 1, state.endsAt === undefined ? undefined : Date.now());
  });
  $('reset').addEventListener('click', () => go(first));
  document.addEventListener('keydown', (event) => {
    const isControl = event.target instanceof Element && event.target.closest('input, button, a');
    if (isControl || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key !== ' ' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    $(event.key === ' ' ? 'toggle' : 'skip').click();
  });
  tick(true);

  function isPlan(stored) {
    return stored && Array.isArray(stored.stages) && stored.stages.length > 0 && stored.rounds >= 1 && stored.rounds <= 999 &&
      stored.stages.every((stage) => stage && typeof stage.name === 'string' && stage.seconds >= 1 && stage.seconds <= 86400);
  }

  // Other stages or rounds begin from the start.
  function plan(nextStages, nextRounds) {
    stages = nextStages;
    rounds = nextRounds;
    all = turn() * rounds;
    save('plan', { stages, rounds, warmUp });
    showPlan();
    go(first);
  }

  function showPlan() {
    $('rounds').value = rounds;
    const rows = warmUp ? [warmUp, ...stages] : stages;
    $('stages').replaceChildren(...rows.map(({ name, seconds }, row) => {
      const index = row + first;
      const field = make('input', { type: 'number', min: 1, max: 86400, step: 1, inputmode: 'numeric', value: seconds, 'aria-label': name + ' (s)' });
      field.addEventListener('change', () => {
        const next = Math.round(field.valueAsNumber);
        if (!(next >= 1 && next <= 86400)) return (field.value = seconds);
        if (index < 0) warmUp = { ...warmUp, seconds: next };
        plan(stages.map((stage, at) => (at === index ? { ...stage, seconds: next } : stage)), rounds);
        $('stages').children[row].querySelector('input').focus();
      });
      return make('li', {}, make('span', {}, name), make('span', { class: 'length' }, field, ' s ', make('b', {}, written(seconds))));
    }));
  }

  function restored(stored) {
    const isState = stored && Number.isInteger(stored.at) && stored.at >= first && stored.at <= all && stored.left >= 0;
    return isState ? stored : { at: first, left: stageAt(first).seconds };
  }

  function stageAt(at) {
    return at < 0 ? warmUp : stages[at % stages.length];
  }

  // How many stages a round has: exercises that rotate take one round each.
  function turn() {
    return content.turn || stages.length;
  }

  function total() {
    return sum(Array.from({ length: all }, (_, at) => stageAt(at)));
  }

  function sum(list) {
    return list.reduce((seconds, stage) => seconds + stage.seconds, 0);
  }

  function toggle() {
    if (state.at === all) go(first);
    // Browsers allow sound only after a click or a key.
    if (!audio && 'AudioContext' in window) audio = new AudioContext();
    if (state.endsAt === undefined) change({ ...state, endsAt: Date.now() + state.left * 1000 });
    else change({ at: state.at, left: remaining() });
  }

  // To a stage, which begins at a time, or waits.
  function go(at, since) {
    const seconds = at < all ? stageAt(at).seconds : 0;
    const isRunning = since !== undefined && at < all;
    change({ at, left: seconds, ...(isRunning && { endsAt: since + seconds * 1000 }) });
  }

  function change(next) {
    state = next;
    save('state', state);
    clearInterval(clock);
    if (state.endsAt !== undefined) clock = setInterval(tick, 250);
    show();
  }

  function remaining() {
    return state.endsAt === undefined ? state.left : Math.max((state.endsAt - Date.now()) / 1000, 0);
  }

  function tick(isFirst) {
    let hasMoved = isFirst === true;
    while (state.endsAt !== undefined && state.endsAt <= Date.now()) {
      hasMoved = true;
      if (isFirst !== true) ring(state.at + 1 === all);
      go(state.at + 1, state.endsAt);
    }
    const left = Math.ceil(remaining());
    // The last three seconds of a stage are counted down.
    if (state.endsAt !== undefined && left < counted && left > 0 && left < 4) ring(false, true);
    counted = left;
    if (hasMoved) change(state);
    else show();
  }

  function show() {
    const stage = stageAt(state.at);
    const isOver = state.at === all;
    const left = Math.ceil(remaining());
    $('round').hidden = rounds === 1;
    $('round').textContent = fill(text.round, { n: Math.min(Math.max(Math.floor(state.at / turn()), 0) + 1, rounds), all: rounds });
    const name = isOver ? text.done : stage.name;
    // Read out once a stage, not each second.
    if ($('stage').textContent !== name) $('stage').textContent = name;
    $('time').textContent = written(left);
    const still = isOver ? 0 : left + Array.from({ length: all - state.at - 1 }, (_, n) => stageAt(state.at + 1 + n).seconds).reduce((one, other) => one + other, 0);
    $('whole').textContent = fill(text.whole, { time: written(total() + (warmUp?.seconds || 0)) }) + ' · −' + written(still);
    if (content.isColoured) $('time').closest('.now').dataset.kind = isOver || state.at < 0 ? '' : ['work', 'rest'][state.at % stages.length] || '';
    $('bar').value = isOver ? 1 : 1 - remaining() / stage.seconds;
    if ($('breath')) $('breath').style.scale = isOver ? 0.5 : sizeAt(state.at % stages.length, $('bar').value);
    const following = stageAt(state.at + 1);
    $('next').textContent = isOver ? '' : state.at + 1 < all ? fill(text.next, { name: following.name }) : text.last;
    $('toggle').textContent = state.endsAt === undefined ? text.start : text.pause;
    $('skip').disabled = isOver;
    document.title = state.endsAt === undefined ? pageTitle : written(left) + ' · ' + name;
    for (const [at, row] of [...$('stages').children].entries()) {
      const index = at + first;
      const isNow = !isOver && index === (state.at < 0 ? -1 : state.at % stages.length);
      if (isNow) row.setAttribute('aria-current', 'step');
      else row.removeAttribute('aria-current');
      row.classList.toggle('done', isOver || index < state.at % stages.length);
    }
  }

  // The circle grows while one breathes in, and shrinks while one breathes out.
  function sizeAt(stage, part) {
    return [0.5 + part / 2, 1, 1 - part / 2, 0.5][stage] || 1;
  }

  function written(seconds) {
    const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
    const two = (number) => String(number).padStart(2, '0');
    return (hours > 0 ? hours + ':' + two(minutes) : String(minutes)) + ':' + two(seconds % 60);
  }

  function ring(isLast, isShort) {
    if (!$('sound').checked || !audio) return;
    for (const [at, pitch] of isLast ? [[0, 660], [0.25, 880], [0.5, 1100]] : isShort ? [[0, 520]] : [[0, 880], [0.2, 880]]) {
      const tone = audio.createOscillator();
      const volume = audio.createGain();
      tone.frequency.value = pitch;
      volume.gain.setValueAtTime(0.2, audio.currentTime + at);
      volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + at + 0.18);
      tone.connect(volume).connect(audio.destination);
      tone.start(audio.currentTime + at);
      tone.stop(audio.currentTime + at + 0.2);
    }
  }

  ${makeScript}

  ${storageScript}

  ${fillScript}
`;
