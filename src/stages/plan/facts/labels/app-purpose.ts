import { allMatches } from '../../../../workspace/text/all-matches.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';
import type { FactsFound } from '../spans.ts';

/**
 * What an app or a product does, of which a request wants a page: "a landing page for my app PlantPal that reminds
 * you to water your plants".
 */
export function takePurpose(text: string, found: FactsFound): void {
  for (const { groups, index, 0: all } of allMatches(text.slice(0, mostCharacters), pattern)) {
    const { what = '', whole = '' } = groups ?? {};
    const said = whole === '' ? what : whole;
    found.take('detail', index + all.lastIndexOf(said), said);
  }
  for (const { 0: said, index } of allMatches(text.slice(0, mostCharacters), serves))
    found.take('detail', index, said);
}

/** "…, atendo em domicílio no Recife e online": what somebody does stands beside the name. */
const serves =
  /(?<=\p{L},\s)(?:i cover|we cover|i (?:come|travel) to|we (?:come|travel) to|atendo|atendemos|atiendo|me desplazo a|je me déplace|nous nous déplaçons|lavoro|vengo a|ik kom|wij komen|ich komme|wir kommen|dojeżdżam|выезжаю|приїжджаю)\s[^.;,:!?\n\d]{4,70}(?=[.;,!?\n]|$)/giu;
const mostCharacters = 400;
const things =
  '(?:(?:web|mobile|phone|handy|smartphone)[- ]?)?(?:app|application|tool|software|plug-?in|extension|service|startup|start-up|gadget|device|product|aplicaci[oó]n|herramienta|producto|servicio|appli|outil|logiciel|produit|aplicativo|ferramenta|produto|serviço|applicazione|strumento|prodotto|servizio|aplikacj[aięą]|narzędzi[ea]|produkt\\p{L}{0,2}|usług[aęi]|приложени[еяю]|сервис\\p{L}?|продукт\\p{L}?|застосун\\p{L}{2,3}|додат\\p{L}{2,3}|tjänst|verktyg|werkzeug|dienst|aplikasi|ứng dụng)';
const pages =
  '(?:page|site|website|webseite|seite|página|pagina|web|sitio|sito|stron\\p{L}|сайт|страниц\\p{L}|лендинг|сторінк\\p{L}|hemsida|webbplats|sida|halaman|trang)';
const name = '["“„«]?\\p{Lu}[\\p{L}\\d’\'-]{1,24}["”“»]?(?:\\s\\p{Lu}[\\p{L}\\d’\'-]{1,24}){0,2}';
const clause = '\\p{L}[^.!?\\n;:,(]{8,90}(?=[.!?\\n;:,(]|$)';
const madeBy =
  '(?:i|we|you|people|users|is|was|will|can|should|has|yo|nosotros|je|nous|eu|nós|io|noi|я|мы|ми|jag|vi)\\s';
/** The German and the Dutch verb stands last: there, what it is belongs to it. */
const pattern = letterPattern(
  [
    `(?<!\\p{L})${pages}\\s(?:web\\s)?(?:for|about|para|de|pour|per|di|dla|для|о|про|för|untuk|cho)\\s[^.!?\\n:]{0,60}?(?:(?<!\\p{L})(?:${things})|(?<=(?-i:\\p{Lu})[\\p{L}’'-]{1,24}),\\s(?:an?|una?|une?|uma?|eine?|een)\\s\\p{L}[\\p{L} -]{3,30}?)(?:,?\\s(?:called\\s|llamad[oa]\\s|appelée?\\s|chamad[oa]\\s|chiamat[oa]\\s)?(?-i:${name}))?,?\\s(?:that|which|que|qui|che|kt[óo]r\\p{L}{1,2}|котор\\p{L}{2,3}|який|яка|яке|що|som|yang)\\s(?!${madeBy})(?<what>${clause})`,
    `(?<!\\p{L})${pages}\\s(?:für|voor|über|over)\\s[^.!?\\n:]{0,60}?(?<!\\p{L})(?<whole>(?:${things})(?:\\s(?-i:${name}))?,?\\s(?:die|der|das|dat)\\s(?!(?:ich|wir|ik|wij|we)\\s)${clause})`,
  ].join('|'),
  'giu',
);
