import { source } from '../lay-out.ts';
import { fillScript, makeScript, storageScript } from '../page/scripts.ts';

export const script = source`
  // This file is the page's script and, in a worker, the one that tries the patterns.
  if (typeof document === 'undefined') addEventListener('message', reply);
  else start(document.currentScript.src);

  function reply({ data }) {
    postMessage('started');
    postMessage(answer(data));
  }

  function answer({ pattern, flags, text, replacement }) {
    try {
      const expression = new RegExp(pattern, flags + 'g');
      const matches = [];
      for (const match of text.matchAll(expression)) {
        const names = match.groups ? Object.entries(match.groups).map(([name, value]) => [name, value]) : [];
        matches.push({ index: match.index, text: match[0], groups: match.slice(1), names });
        if (matches.length === 500) break;
      }
      return { matches, replaced: text.replace(expression, replacement) };
    } catch (error) {
      return { error: error.message };
    }
  }

  function start(address) {
    const { text } = content;
    const $ = (id) => document.getElementById(id);
    const ids = ['pattern', 'text', 'replacement'];
    const stored = load('tried', {});
    const first = { pattern: content.pattern, text: content.sample, replacement: '', flags: content.flags, ...stored };
    let worker;
    let deadline;

    for (const id of ids) {
      $(id).value = first[id];
      $(id).addEventListener('input', run);
    }
    for (const box of document.querySelectorAll('[name=flag]')) {
      box.checked = String(first.flags).includes(box.value);
      box.addEventListener('change', run);
    }
    run();

    function run() {
      const flags = [...document.querySelectorAll('[name=flag]:checked')].map((box) => box.value).join('');
      const asked = { flags, ...Object.fromEntries(ids.map((id) => [id, $(id).value])) };
      save('tried', asked);
      stop();
      if (asked.pattern === '') return show({ matches: [] });
      const own = newWorker();
      worker = own;
      own.addEventListener('message', ({ data }) => {
        if (own !== worker) return;
        // A busy device takes a while to start a worker: only the pattern has a deadline.
        if (data === 'started') deadline = setTimeout(giveUp, content.milliseconds);
        else {
          stop();
          show(data);
        }
      });
      own.postMessage(asked);
    }

    function giveUp() {
      stop();
      show({ matches: [], sentence: fill(text.slow, { n: content.milliseconds }) });
    }

    function stop() {
      clearTimeout(deadline);
      if (worker) worker.terminate();
      worker = undefined;
    }

    // A page opened as a file may start no worker but one from its own text.
    function newWorker() {
      try {
        return new Worker(address);
      } catch {
        const code = "addEventListener('message', reply);" + reply + answer;
        const blob = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
        const own = new Worker(blob);
        URL.revokeObjectURL(blob);
        return own;
      }
    }

    function show({ matches = [], replaced, error, sentence }) {
      const words = $('text').value;
      $('status').textContent = sentence || (error ? fill(text.invalid, { why: error }) : matches.length ? fill(text.count, { n: matches.length }) : text.none);
      $('status').classList.toggle('wrong', Boolean(error || sentence));
      const parts = [];
      let end = 0;
      for (const match of matches) {
        parts.push(words.slice(end, match.index), make('mark', {}, match.text));
        end = match.index + match.text.length;
      }
      $('marked').replaceChildren(...parts, words.slice(end));
      $('table').hidden = matches.length === 0;
      $('matches').replaceChildren(...matches.slice(0, 100).map((match, index) =>
        make('tr', {}, make('td', {}, String(index + 1)), make('td', {}, match.index + '–' + (match.index + match.text.length)), make('td', {}, match.text),
          make('td', {}, groupsOf(match)))));
      $('result').hidden = $('replacement').value === '' || replaced === undefined;
      $('replaced').textContent = replaced || '';
    }

    function groupsOf({ groups, names }) {
      const nameOf = (index) => {
        const named = names.find(([, value]) => value === groups[index]);
        return named ? named[0] : index + 1;
      };
      return groups.map((value, index) => nameOf(index) + ': ' + (value === undefined ? '–' : value)).join('   ');
    }
  }

  ${makeScript}

  ${storageScript}

  ${fillScript}
`;
