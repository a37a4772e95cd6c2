import { type Markup, markup } from '../markup.ts';
import { wordsOf } from '../page/dictionary.ts';
import { httpProject } from '../shared/http-project.ts';
import { simplePage } from '../shared/simple-page.ts';
import type { Render } from '../starter.ts';
import { readAccess } from '../rest-api/access/read-access.ts';
import { readUploadPaths } from './read-upload-paths.ts';
import { readUpload } from './read-upload.ts';
import { asksForGallery } from './takes-files.ts';
import { texts as linkTexts } from '../url-shortener/texts.ts';
import { texts } from './texts.ts';

/** A server that takes files, lists them and gives them back, with a page to drop them on. */
export const render: Render<'node_project'> = (plan, input) => {
  const { t, language } = wordsOf(texts, plan.language ?? 'en');
  const message = input.input.userMessage;
  const rules = readUpload(message);
  const paths = readUploadPaths(message);
  const access = readAccess(message, [], []);
  const password = access.key === undefined ? passwordIn(message) : undefined;
  const own = access.key ?? (password === undefined ? undefined : passwordKey);
  const key = own && { ...own, onlyRemoves: onlyRemoves.test(message) };
  const { maxFileBytes, maxTotalBytes, maxFiles, maxFilesAtOnce, keepHours, types, uploads } =
    rules;
  const accepted = types.map((type) => `.${type}`);
  const hints = [
    t('each').replace('{size}', sizeIn(maxFileBytes)),
    ...(types.length > 0 ? [t('only').replace('{types}', accepted.join(', '))] : []),
    ...(keepHours > 0 ? [t('hours').replace('{n}', String(keepHours))] : []),
  ];
  const locked: Markup = { html: key?.onlyRemoves === true ? ' data-locked' : '' };
  const header = key?.onlyRemoves === false ? key.header : undefined;
  const shown: Markup = { html: asksForGallery(message) ? ' data-gallery' : '' };
  const body = markup`
      <h1>${plan.title}</h1>
      <p class="lead">${hints.join(' ')}</p>
      <form class="card" data-language="${language}" data-remove="${t('remove')}" data-failed="${t('failed')}" data-paths="${JSON.stringify(paths)}"${locked}${shown}${header === undefined ? [] : markup` data-header="${header}"`}>
        ${header === undefined ? [] : markup`<label>${password === undefined ? header : wordsOf(linkTexts, language).t('password')} <input type="password" name="key" autocomplete="off"></label>`}
        <label class="drop">
          ${t('drop')}
          <input type="file" multiple accept="${accepted.join(',')}">
        </label>
        <ul class="files" id="uploads" role="status"></ul>
      </form>
      <h2>${t('files')}</h2>
      <p class="lead" id="empty" hidden>${t('empty')}</p>
      <ul class="files" id="files"></ul>
    `;
  const allowed =
    types.length === 0
      ? 'Files of all types are taken'
      : `Taken are ${accepted.map((type) => `\`${type}\``).join(', ')}, by the name and by how the file begins`;
  return httpProject(plan, input, {
    dir: import.meta.dirname,
    about:
      'A server that takes files, lists them and gives them back, with a page to drop them on.',
    settings: { ...rules, types: [...types], paths: { ...paths }, ...(key && { key: { ...key } }) },
    dependencies: { '@fastify/busboy': '3.2.6' },
    hasPages: true,
    keeps: 'files.json',
    more: [
      ...(password === undefined
        ? []
        : [{ path: '.env.sample', content: `${passwordKey.variable}=${password}\n` }]),
      {
        path: 'public/index.html',
        content: simplePage({ title: plan.title, language }, { body, styles: 'upload.css' }),
      },
    ],
    tryIt: `${password === undefined ? '' : `The password is in the variable \`${passwordKey.variable}\`: copy \`.env.sample\` to \`.env\`${password === '' ? ', fill it in' : ''}, and start again. Without it nothing is taken. `}Open <http://localhost:3000>, or

    curl -F file=@README.md ${header === undefined ? '' : `-H "${header}: $${key?.variable}" `}localhost:3000${paths.add}`,
    sections: {
      Limits: `${allowed}: at most ${sizeIn(maxFileBytes)} each, ${maxFilesAtOnce} at once, ${maxFiles} and ${sizeIn(maxTotalBytes)} in total, and ${uploads.count} uploads in ${uploads.seconds} seconds from one address of the network. ${keepHours === 0 ? 'They stay until they are deleted.' : `They are deleted after ${keepHours} hours.`} More than that is answered with 413 (too large, too many at once), 415 (another type), 429 (too often) or 507 (no more space). All of it is in \`src/settings.js\`.`,
      Safety: `A file is kept under a random id in \`data/files\`; its name is only shown, without folders and invisible characters. Pictures are shown by browsers, everything else is a download: no file is ever run or shown as a page of this server, whatever is in it. Browsers can upload from its own page alone. ${key === undefined ? 'Nobody logs in: everybody who reaches the server sees, gets and deletes all files, so put a login before it if that shall not be so.' : `Who ${key.onlyRemoves ? 'deletes a file' : 'sends, lists or deletes files'} sends the key of the variable \`${key.variable}\` in the header \`${key.header}\`; without the variable nobody can.${key.onlyRemoves ? '' : ' The link of a file needs no key.'}`}`,
    },
    files: {
      'src/receive.js': 'how an upload is read, and what happens if it breaks off.',
      'src/files.js': 'how files are kept, listed and removed.',
      'src/file-rules.js': 'names, types and how browsers show a file.',
      'public/': 'the page.',
    },
  });
};

const passwordKey = { variable: 'UPLOAD_PASSWORD', header: 'x-upload-password' };

/** The password without which nothing is taken: empty if it is not told, `undefined` if none is asked for. */
function passwordIn(text: string): string | undefined {
  const found = withPassword.exec(text.slice(0, 4000));
  return found === null ? undefined : (found.groups?.['said'] ?? '').replace(/[^\x21-\x7e]/gu, '');
}

const withPassword =
  /(?<!\p{L})(?:with|behind|by|mit|con|avec|com|met|hinter|z|с|за|using|password:)\s(?:(?:an?|one|the|shared|common|simple|einem?|gemeinsame[nm]|una?|une?|uma?|een|jednym|одним)\s){0,2}(?:passwor[dt]|kennwort|contraseña|mot de passe|senha|parola d['’]ordine|wachtwoord|hasłem|паролем|password)(?!\p{L})(?:\s(?:is|ist|es|est|è|called|namens)|:)?(?:\s["'„“«‘](?<said>[^"'“”»’\n]{3,40})["'“”»’])?|(?<!\p{L})(?:passwortgeschützt|password[- ]protected|protegid[oa] (?:con|por) contraseña|protégée? par mot de passe)(?!\p{L})/iu;

/** "deleting needs an API key" */
const onlyRemoves =
  /(?<!\p{L})(?:delet\p{L}{1,3}|remov\p{L}{1,3}|lösch\p{L}{1,3}|entfern\p{L}{1,3}|borr\p{L}{1,3}|elimin\p{L}{1,4}|supprim\p{L}{1,3}|effac\p{L}{1,3}|apag\p{L}{1,3}|exclu\p{L}{1,3}|cancell\p{L}{1,4}|verwijder\p{L}{0,2}|usu[wn]\p{L}{1,6}|sil\p{L}{1,6}|удал\p{L}{1,5})(?!\p{L})[^.!?,;\n]{0,40}(?:key|token|schlüssel|clave|clé|chave|chiave|sleutel|klucz|anahtar|ключ)|(?:key|token|schlüssel|clave|clé|chave|chiave|sleutel|klucz|anahtar|ключ)\p{L}{0,3}[^.!?,;\n]{0,24}(?<!\p{L})(?:to|for|zum|para|pour|per|om|do|для)\s(?:delet|remov|lösch|entfern|borr|elimin|supprim|effac|apag|exclu|cancell|verwijder|usu|удал)/iu;

function sizeIn(bytes: number): string {
  const [unit, factor] = bytes >= 1e9 ? ['GB', 1e9] : bytes >= 1e6 ? ['MB', 1e6] : ['kB', 1e3];
  return `${Number((bytes / factor).toFixed(1))} ${unit}`;
}
