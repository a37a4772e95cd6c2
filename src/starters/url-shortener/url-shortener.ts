import { markup } from '../markup.ts';
import { wordsOf } from '../page/dictionary.ts';
import { defineStarter } from '../starter.ts';
import { httpProject } from '../shared/http-project.ts';
import { simplePage } from '../shared/simple-page.ts';
import { texts } from './texts.ts';

/** Short addresses that lead to long ones, with a page and an API. */
export const urlShortener = defineStarter(
  {
    projectType: 'node_project',
    name: 'url-shortener',
    about: 'A server that makes long addresses short',
    kind: 'URL Shortener',
    cues: [
      '短網址',
      'коротких ссылок',
      'accorciare link',
      'accorciare i link',
      'accorciare url',
      '短縮 url',
      'url shortener',
      'link shortener',
      'shorten urls',
      'shorten url',
      'shorten links',
      'shortened url',
      'shortened urls',
      'short links',
      'short urls',
      'short link',
      'tinyurl',
      'tiny url',
      'bitly',
      'bit ly',
      'shortener',
      'url shortening',
      'link shortening',
      'acortador',
      'acortador de urls',
      'acortador de enlaces',
      'url kürzer',
      'link kürzer',
      'linkkürzer',
      'urlkürzer',
      'kurzlinks',
      'raccourcisseur',
      'raccourcisseur d url',
      'raccourcisseur de liens',
      'encurtador',
      'encurtador de url',
      'encurtador de links',
      'accorciatore',
      'accorcia url',
      'skracacz',
      'skracacz linków',
      'skracanie linków',
      'url kısaltıcı',
      'link kısaltıcı',
      'kısaltıcı',
      'url kısaltma',
      'link kısaltma',
      'сокращатель ссылок',
      'сокращение ссылок',
      'сокращения ссылок',
      'сократитель ссылок',
      'короткие ссылки',
      '短链接',
      '短网址',
      '短链',
      '网址缩短',
      '短縮url',
      'url短縮',
      'url 短縮',
      '短縮リンク',
      'リンク短縮',
      '링크 단축',
      '단축 url',
      'url 단축',
      '주소 단축',
      '단축기',
      'यूआरएल शॉर्टनर',
      'url शॉर्टनर',
      'लिंक छोटा',
    ],
    routes: [
      { method: 'GET', path: '/health', summary: 'Says that the service runs.' },
      { method: 'GET', path: '/', summary: 'The page on which people shorten addresses.' },
      { method: 'POST', path: '/api/links', summary: 'Shortens an address.' },
      {
        method: 'GET',
        path: '/api/links/:code',
        summary: 'Tells where a link leads, and how often it was used.',
      },
      { method: 'GET', path: '/:code', summary: 'Leads to the long address.' },
    ],
  },
  (plan, input) => {
    const { t, language } = wordsOf(texts, plan.language ?? 'en');
    const body = markup`
      <h1>${plan.title}</h1>
      <p class="lead">${t('lead')}</p>
      <form class="card" action="api/links" method="post" data-done="${t('done')}">
        <label for="url">${t('url')}</label>
        <input id="url" name="url" type="url" required maxlength="2000" placeholder="https://">
        <label for="code">${t('code')}</label>
        <input id="code" name="code" pattern="[A-Za-z0-9_\\-]{3,40}" autocomplete="off" autocapitalize="none">
        <button type="submit">${t('shorten')}</button>
        <p class="status" role="status"></p>
      </form>
    `;
    return httpProject(plan, input, {
      dir: import.meta.dirname,
      about: 'A server that makes long addresses short, with a page and an API.',
      hasPages: true,
      keeps: 'links.json',
      more: [
        {
          path: 'public/index.html',
          content: simplePage({ title: plan.title, language }, { body }),
        },
      ],
      tryIt: `Open <http://localhost:3000>, or

    curl -X POST localhost:3000/api/links -H 'content-type: application/json' -d '{"url":"https://nodejs.org/","code":"node"}'`,
      sections: {
        Limits:
          'Only `http` and `https` addresses without a name and password in them. One address of the network makes at most 30 links a minute; behind a proxy, count there. Who may make links is open: put a login before `POST /api/links` if that shall not be so.',
      },
      files: { 'src/links.js': 'what is an address and a code, and how links are kept.' },
    });
  },
);
