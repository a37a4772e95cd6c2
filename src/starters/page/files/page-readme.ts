import type { StaticPlan } from '../../../contracts/job/plan.ts';
import { prose } from '../../lay-out.ts';
import { escapeMarkdown } from '../../markup.ts';
import { programWords } from '../../shared/program-words.ts';
import { quoted } from '../../shared/quoted.ts';
import { dictionary, wordsOf } from '../dictionary.ts';

/**
 * A page's README: how to open it and what to change. `notes` are the starter's own, in Markdown and in English:
 * in other languages it lists the files that they name.
 */
export function pageReadme(plan: StaticPlan, notes: readonly string[], message: string): string {
  const { title, language = 'en' } = plan;
  const all = [
    ...notes,
    '`styles.css`: the colours stand at the top, each for light and for dark.',
    "`favicon.svg`: the sign in the browser's tab.",
  ];
  const { t } = wordsOf(programWords, language);
  const isEnglish = language === 'en';
  const files = all.flatMap((note) => /^`[^`]{1,80}`/u.exec(note)?.[0] ?? []);
  const rows = isEnglish ? all : [...new Set(files)];
  return prose`
    # ${escapeMarkdown(title)}

    ${isEnglish ? about : t('starter')}

    ${t('request')} ${escapeMarkdown(quoted(message))}

    ## ${isEnglish ? 'Look at it' : t('run')}

    ${wordsOf(opened, language).t('open')}

        npx serve .

    ## ${t('yours')}

    ${rows.map((row) => `- ${row}`).join('\n')}
  `;
}

const about =
  'A website of plain HTML, CSS and JavaScript: nothing to install, nothing to build. **This is a starter**: it works as it is, and its words and examples are there to be replaced.';

const opened = dictionary(['open'], {
  en: 'Open `index.html` in a browser, or serve this folder with any web server:',
  es: 'Abre `index.html` en un navegador, o sirve esta carpeta con cualquier servidor web:',
  de: 'Öffne `index.html` im Browser, oder gib den Ordner mit irgendeinem Webserver aus:',
  fr: 'Ouvre `index.html` dans un navigateur, ou sers ce dossier avec un serveur web :',
  pt: 'Abra `index.html` num navegador, ou sirva esta pasta com qualquer servidor web:',
  it: 'Apri `index.html` in un browser, o servi questa cartella con un server web:',
  nl: 'Open `index.html` in een browser, of serveer deze map met een webserver:',
  pl: 'Otwórz `index.html` w przeglądarce albo udostępnij ten folder dowolnym serwerem WWW:',
  tr: '`index.html` dosyasını tarayıcıda aç ya da bu klasörü bir web sunucusuyla sun:',
  ru: 'Откройте `index.html` в браузере или раздайте эту папку любым веб-сервером:',
  zh: '在浏览器中打开 `index.html`，或用任意网页服务器提供此文件夹：',
  ja: 'ブラウザーで `index.html` を開くか、このフォルダーをウェブサーバーで公開します：',
  ko: '브라우저에서 `index.html`을 열거나 이 폴더를 웹 서버로 제공하세요:',
  hi: 'ब्राउज़र में `index.html` खोलें, या यह फ़ोल्डर किसी वेब सर्वर से परोसें:',
  ar: 'افتح `index.html` في متصفح، أو قدّم هذا المجلد بأي خادم ويب:',
  id: 'Buka `index.html` di browser, atau sajikan folder ini dengan server web apa pun:',
  vi: 'Mở `index.html` trong trình duyệt, hoặc chạy thư mục này bằng một máy chủ web bất kỳ:',
  uk: 'Відкрийте `index.html` у браузері або роздайте цю теку будь-яким вебсервером:',
  sv: 'Öppna `index.html` i en webbläsare, eller publicera den här mappen med valfri webbserver:',
});
