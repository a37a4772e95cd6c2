import { source } from '../../lay-out.ts';

/** The file of the buttons. Nothing in it comes from the request. */
export const extrasScript = source`
  'use strict';

  // The buttons that stand over the page. The block keeps its names from other scripts.
  {
    const extras = document.querySelector('.extras');
    const status = extras.querySelector('[role=status]');
    const root = document.documentElement;
    const acts = {
      theme() {
        setTheme(isDark() ? 'light' : 'dark');
      },
      async share() {
        // A game may have a result to show.
        const { result = '' } = document.body.dataset;
        if (navigator.share) return navigator.share({ title: document.title, url: location.href, ...(result && { text: result }) });
        await navigator.clipboard.writeText(result ? result + '\n' + location.href : location.href);
        status.textContent = extras.dataset.copied;
      },
      print() {
        window.print();
      },
      csv() {
        const lines = tableLines();
        saveFile('csv', 'text/csv', lines.length > 1 ? '\ufeff' + lines.map((cells) => cells.map(cellOf).join(',')).join('\r\n') + '\r\n' : '');
      },
      json() {
        const data = kept();
        saveFile('json', 'application/json', Object.keys(data).length > 0 ? JSON.stringify(data, null, 2) : '');
      },
      // What such a file keeps takes the place of what is kept here.
      load() {
        const field = document.createElement('input');
        field.type = 'file';
        field.accept = '.json';
        field.addEventListener('change', async () => {
          try {
            const data = JSON.parse(await field.files[0].text());
            for (const [key, value] of Object.entries(data)) if (/^#[a-z-]{1,40}$/i.test(key)) write(key.slice(1), JSON.stringify(value));
            location.reload();
          } catch {
            status.textContent = extras.dataset.nothing;
          }
        });
        field.click();
      },
      // The first press asks; the second, before anything else is chosen, deletes.
      reset(button) {
        const label = button.textContent;
        if (label !== extras.dataset.sure) {
          button.textContent = extras.dataset.sure;
          button.addEventListener('blur', () => (button.textContent = label), { once: true });
          return;
        }
        for (const key of keptKeys()) localStorage.removeItem(key);
        if (extras.dataset.empties) write(extras.dataset.empties, '[]');
        location.reload();
      },
    };

    for (const button of extras.querySelectorAll('[data-extra]')) {
      button.addEventListener('click', () => acts[button.dataset.extra](button));
    }
    if (extras.querySelector('[data-extra=theme]')) setTheme(read('theme') || '');

    function setTheme(theme) {
      root.style.colorScheme = theme;
      if (theme) write('theme', theme);
      extras.querySelector('[data-extra=theme]').setAttribute('aria-pressed', String(isDark()));
    }

    function isDark() {
      const scheme = getComputedStyle(root).colorScheme;
      return scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
    }

    // Everything that the page keeps in this browser.
    function kept() {
      return Object.fromEntries(
        keptKeys().map((key) => [key.slice(location.pathname.length), JSON.parse(localStorage.getItem(key))]),
      );
    }

    // None where the browser lets pages keep nothing.
    function keptKeys() {
      try {
        return Object.keys(localStorage).filter((key) => key.startsWith(location.pathname) && !key.endsWith('#theme'));
      } catch {
        return [];
      }
    }

    // As the page has it; otherwise a column for each field.
    function tableLines() {
      if (typeof tableRows === 'function') return tableRows();
      const rows = Object.values(kept()).filter(Array.isArray).flat(2);
      const items = rows.map((row) => (typeof row === 'object' && row !== null ? row : { value: row }));
      const columns = [...new Set(items.flatMap(Object.keys))];
      return [columns, ...items.map((item) => columns.map((column) => item[column] ?? ''))];
    }

    // A cell that a spreadsheet would run as a formula gets a quote.
    function cellOf(value) {
      const plain = typeof value === 'object' ? JSON.stringify(value) : String(value);
      const text = /^[=+@\t]|^-(?!\d)/.test(plain) ? "'" + plain : plain;
      return /[",\n\r]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
    }

    function saveFile(ending, type, text) {
      status.textContent = text === '' ? extras.dataset.nothing : '';
      if (text === '') return;
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([text], { type }));
      link.download = document.title.replace(/[^\p{L}\p{N} -]/gu, '') + '.' + ending;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    }

    function read(key) {
      try {
        return localStorage.getItem(location.pathname + '#' + key);
      } catch {
        return null;
      }
    }

    function write(key, value) {
      try {
        localStorage.setItem(location.pathname + '#' + key, value);
      } catch {
        // Private windows keep nothing: the page works without.
      }
    }
  }
`;
