const form = document.querySelector('form');
const picker = form.querySelector('[type=file]');
const zone = document.querySelector('.drop');
const uploads = document.querySelector('#uploads');
const list = document.querySelector('#files');
const empty = document.querySelector('#empty');
const { language = 'en', remove, failed, paths, locked, header, gallery } = form.dataset;
const key = form.querySelector('[name=key]');
const at = JSON.parse(paths);

picker.addEventListener('change', () => {
  uploadAll(picker.files);
  picker.value = '';
});
for (const name of ['dragenter', 'dragover']) {
  zone.addEventListener(name, (event) => {
    event.preventDefault();
    zone.classList.add('over');
  });
}
for (const name of ['dragleave', 'drop']) {
  zone.addEventListener(name, () => zone.classList.remove('over'));
}
zone.addEventListener('drop', (event) => {
  event.preventDefault();
  uploadAll(event.dataTransfer.files);
});
// A file that is dropped beside the zone must not replace the page.
for (const name of ['dragover', 'drop']) {
  addEventListener(name, (event) => event.preventDefault());
}

/** One after the other, each with its progress; one that is refused stops no other. */
async function uploadAll(files) {
  const waiting = [...files].map((file) => ({ file, ...rowFor(file) }));
  for (const { file, row, bar, note } of waiting) {
    try {
      await upload(file, bar);
      row.remove();
    } catch (error) {
      bar.remove();
      note.className = 'status bad';
      note.textContent = error.message;
    }
  }
  await showFiles();
}

function rowFor({ name }) {
  const row = document.createElement('li');
  const bar = document.createElement('progress');
  const note = document.createElement('span');
  bar.max = 1;
  bar.value = 0;
  bar.ariaLabel = name;
  row.append(name, bar, note);
  uploads.append(row);
  return { row, bar, note };
}

/** Fetch tells no progress of what it sends. */
function upload(file, bar) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const body = new FormData();
    body.append('file', file);
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      bar.value = total > 0 ? loaded / total : 0;
    });
    request.addEventListener('load', () => {
      if (request.status === 201) resolve();
      else reject(new Error(messageIn(request.responseText)));
    });
    request.addEventListener('error', () => reject(new Error(failed)));
    request.open('POST', at.add);
    for (const [name, value] of Object.entries(keyed())) request.setRequestHeader(name, value);
    request.send(body);
  });
}

/** The key that was typed, for what needs one. */
function keyed() {
  return key === null || key.value === '' ? {} : { [header]: key.value };
}

function messageIn(text) {
  try {
    return JSON.parse(text).error ?? failed;
  } catch {
    return failed;
  }
}

async function showFiles() {
  const response = await fetch(at.list, { headers: keyed() });
  const files = response.ok ? await response.json() : [];
  empty.hidden = files.length > 0;
  list.replaceChildren(...files.map(entryOf));
}

function entryOf({ id, name, size, uploadedAt }) {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  const details = document.createElement('span');
  const button = document.createElement('button');
  link.href = at.read.replace(':id', id);
  link.textContent = name;
  details.className = 'lead';
  details.textContent = sizeIn(size) + ' · ' + new Date(uploadedAt).toLocaleString(language);
  button.type = 'button';
  button.textContent = remove;
  button.ariaLabel = remove + ': ' + name;
  button.addEventListener('click', async () => {
    button.disabled = true;
    await fetch(at.remove.replace(':id', id), { method: 'DELETE', headers: keyed() });
    await showFiles();
  });
  entry.append(link, details);
  if (gallery !== undefined && pictures.test(name)) {
    const picture = document.createElement('img');
    picture.src = link.href;
    picture.alt = '';
    picture.loading = 'lazy';
    link.prepend(picture);
  }
  // Who alone may delete brings a key, which this page has not.
  if (locked === undefined) entry.append(button);
  return entry;
}

/** What the server gives as a picture. */
const pictures = /\.(?:png|jpe?g|gif|webp|avif)$/i;

function sizeIn(bytes) {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
  const format = { style: 'unit', unit: units[step], maximumFractionDigits: 1 };
  return new Intl.NumberFormat(language, format).format(bytes / 1000 ** step);
}

key?.addEventListener('change', showFiles);
showFiles();
