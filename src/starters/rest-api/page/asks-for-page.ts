import type { ResourceField } from '../../../contracts/job/resource.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';
import { asksForServerWithPage } from '../../../workspace/text/wishes/server-with-page.ts';
import type { ServedRoute } from '../served-routes.ts';

type Fields = ReadonlyMap<string, readonly ResourceField[]>;

/**
 * Whether a server is to have a page of its own for what it keeps.
 *
 * @example
 * asksForPage('node server with one page where my family writes the shopping list'); // true
 */
export function asksForPage(text: string): boolean {
  return asksForServerWithPage(text) || wish.test(text.slice(0, 4000));
}

/** The collections that a page can show: with fields, and not below another thing. */
export function pageLists(routes: readonly ServedRoute[], fields: Fields): readonly string[] {
  const has = (action: ServedRoute['action'], path: string): boolean =>
    routes.some((route) => route.action === action && route.collection === path);
  return routes.some(({ path }) => path === '/')
    ? []
    : [...fields.keys()]
        .filter((path) => !path.includes(':') && has('list', path) && has('create', path))
        .slice(0, 4);
}

const wish = letterPattern(
  `(?<!\\p{L})(?:with|has|having|and|plus|on|auf|sur|op|mit|hat|und|con|y|avec|et|com|e|met|en|z|i|с|и|із|та|med)\\s(?:just\\s|nur\\s|only\\s)?(?:an?|one|a single|eine[rm]?|einer einzigen|una|única|une|uma|één|een|jedn[aą]|одн\\p{L}{2,3})\\s(?:(?:simple|small|little|single|nice|basic|kleinen?|einfachen?|web|html|sencilla|pequeña|petite|simple|simples|semplice|kleine|eenvoudige|prost[aą]|прост\\p{L}{2,3})\\s)?(?:web ?)?(?:page|(?:web)?seite|página|pagina|stron[aą]|страниц\\p{L}{1,2}|сторінк\\p{L}{1,2}|sida)(?!\\p{L})|(?<!\\p{L})(?:web ?(?:interface|ui|page|oberfläche)|weboberfläche|webseite|interfaz web|interface web|interfaccia web|webinterface|веб-?интерфейс\\p{L}{0,2}|(?:tek|bir) (?:web )?sayfa\\p{L}{0,4})(?!\\p{L})|网页|ウェブページ|画面付き|웹 ?페이지`,
);
