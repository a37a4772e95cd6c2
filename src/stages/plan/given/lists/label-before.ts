import { upperStart } from '../../../../workspace/text/with-capitals.ts';
import type { PlanFact } from '../../../../contracts/job/plan.ts';
import { sectionCalled } from '../../../../starters/page/wished/wished-sections.ts';
import { isRequest } from '../../facts/parts.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

interface Label {
  /** Up to five words; empty where the request itself stands there. */
  readonly label: string;
  /** "3 rooms" */
  readonly isCounted: boolean;
}

/** What the words before a list call it. */
export function labelBefore(before: string, isFirst: boolean): Label {
  const both = withPrices.exec(before);
  // "areas I cover"
  const own = before.replace(
    /(?<![\p{L}])(?:also\s)?(\p{L}{4,12})\s(?:i|we)\s(?:cover|serve|offer|sell)\s?$/iu,
    '$1',
  );
  if (both !== null) return { label: upperStart(both[0].trim()), isCounted: false };
  const [words = '', ...ahead] = own.split(starts).toReversed();
  const [, count, named = ''] = leading.exec(words) ?? [];
  const label = named
    .trim()
    .replace(/^features? (?:blocks|cards|boxes)$/iu, 'features')
    .replace(imperative, '')
    .replace(toShow, '')
    .replace(/^(?:see|find out|read|know|view|check|learn)\s(?=(?:what|who|where|how)\s)/iu, '')
    .replace(
      /^(?:(?:the )?menu (?:should have|has|with|includes?)|lists? of|of|what(?! to\s))\s(?=\p{L})/iu,
      '',
    )
    .replace(thereAre, '')
    .replace(counted, '')
    .replace(/^(?:还?需要|还?要有?|包括)(?=\p{sc=Han}{2})/u, '')
    .replace(/^(?:sitede|sayfada|sitemizde)\s(?=\p{L})/iu, '')
    .replace(/^房$/u, '房间')
    .replace(weOffer, '')
    .replace(onDevice, '')
    .replace(howShown, '')
    .replace(
      /^(?:page|section|area|spot|place|corner) (?:for|with|about|listing|showing|on|of|to (?:remember|honou?r|thank|list|show)) (?:(?:the|our|my|those) )?(?=\p{L}|\d)/iu,
      '',
    )
    .replace(menuPage, '')
    .replace(ofPage, sectionOr)
    .replace(behindPage, sectionOr)
    .replace(/^(?:section|abschnitt|sección|rubrique|seção|sezione|sectie|sekcja|раздел)\s/iu, '');
  const isLabel =
    label.split(/\s+/u).length < 6 &&
    /^[^"“”«»„]*\p{L}[^"“”«»„]*$/u.test(label) &&
    !/\d[:.h]\d|\d\s?(?:uhr|uur|[ap]m)(?!\p{L})|[€£$]/iu.test(label);
  const isName = isFirst && nameOfAll.test(before) && /^\p{Lu}[^\s]*\s/u.test(label);
  const isRequested =
    isName ||
    isRequest(label) ||
    runs.test(label) ||
    ofTurkish.test(label) ||
    (isFirst && ahead.join('').trim() === '');
  return { label: isLabel && !isRequested ? label : '', isCounted: count !== undefined };
}

/** The name of a section without the word for a page; all of it where it names none. */
function sectionOr(all: string, section: string): string {
  return sectionCalled(section) === undefined ? all : section;
}

/** "page hébergements", "accommodation page" */
const ofPage =
  /^(?:page|página|pagina|seite|strona|podstrona|страница|сторінка|sida)\s(?:(?:für|mit|von|de|des|di|della|da|do|das|dos|z|ze|с|з|con|com|avec|med|met|для|o|about)\s)?(?:(?:la|las|los|les|le|gli|as|os)\s)?(\p{L}[\p{L} ]{2,30})$/iu;
const behindPage =
  /^(\p{L}[\p{L} ]{2,30}?)[\s-](?:page|section|seite|bereich|pagina|sida|sectie)$/iu;

/** "page carte", "menu page" */
const menuPage =
  /^(?:page|página|pagina|sección|rubrique|seção|sezione|strona|podstrona|страница|сторінка|sida)\s(?:(?:de|del|di|della|da|do|z|с|з|con|com|avec|med|met)\s)?(?:la\s|el\s|il\s|l[’']|o\s)?(?=(?:carte|menus?|menú|menù|carta|cardápio|меню|meny)$)|(?<=^(?:menus?|food|drinks))\s(?:page|section)$|(?<=^speisekarte)n?-?seite$/iu;

/** "Página do nosso time, Unidos da Vila": whose page it is. */
export const nameOfAll =
  /^[^.!?:\n,]{0,60}(?<!\p{L})(?:[Pp]age|[Ss]ite|[Ww]ebsite|[Ww]ebseite|[Ss]eite|[Pp]ágina|[Pp]agina|[Ss]ito|[Ss]trona|[Сс]айт|[Сс]траница)(?!\p{L})[^.!?:\n,]{2,60},\s\p{Lu}[^.!?:\n,]{2,40}\s\p{Lu}[^.!?:\n,]{1,30}$/u;

/** "services and prices (diagnosis £30, repair £60)": one list. */
export const withPrices =
  /(?<!\p{L})(?:services|treatments|products|leistungen|behandlungen|produkte|servicios|tratamientos|productos|prestations|services|soins|produits|serviços|produtos|servizi|trattamenti|prodotti|diensten|behandelingen|producten|usługi|zabiegi|produkty|hizmetler|услуги|товары|послуги|tjänster|layanan)\s(?:and|und|y|et|e|en|i|ve|и|та|й|och|dan|&)\s(?:prices|preise|precios|tarifs|prix|preços|prezzi|prijzen|ceny|fiyatlar|цены|ціни|priser|harga)\s?$/iu;

/** "Coloca a programação", "Mets la carte" */
const imperative =
  /^(?:(?:please|bitte|por favor)\s)?(?:coloca|coloque|põe|ponha|bota|pon|ponga|añade|agrega|incluye|mets|mettez|ajoute[zr]?|metti|aggiungi|inserisci|zet|voeg|dodaj|umieść|dodaj|zeig\p{L}?|setz\p{L}?|add|put|list|show|include|добавь(?:те)?|покажи(?:те)?)\s(?:(?:the|our|an?|a|as|o|os|la|las|el|los|le|les|il|lo|i|gli|de|het|die|der|das|unsere?)\s)?(?=\p{L}{3})/iu;
/** "Collapsible entries of characters" */
const howShown =
  /^(?:(?:collaps[ia]ble|expandable|foldable|clickable|searchable|sortable|filterable|(?:auf|ein|aus)klappbar\p{L}{0,2}|desplegables?|dépliables?|recolhíve(?:l|is)|espandibil[ei]|uitklapba\p{L}{1,3}|rozwijan\p{L}{1,3}|раскрывающ\p{L}{3,5})\s)(?:(?:entries|cards|sections|lists?|items|einträge[n]?|karten|listen?)\s)?(?:(?:of|for|about|with|von|für|über|mit)\s)?/iu;

/** "一共有五间" of "一共有五间房" */
const counted =
  /^(?:我们|店里)?(?:一共|总共|共)?(?:提供|有)?[一二两三四五六七八九十\d]{1,2}[间个种款位名](?=\p{sc=Han})/u;
/** "oda tipi var" */
const thereAre = /(?<=\p{L})\s(?:var(?:dır)?|mevcut|bulunuyor|hain|hai|हैं|है)$/iu;
/** "Menukaart op gsm", "QR menü lazım" */
const onDevice =
  /(?<=\p{L})\s(?:(?:op|auf|on|en|sur|sul|su|no|na|в|w)\s(?:(?:the|my|dem|der|de|el|le|il|o|het)\s)?(?:gsm|mobiel|telefoon|handy|smartphone|phones?|mobile|móvil|celular|portable|téléphone|mobil|cellulare|telefono|telefonie|телефоне)|lazım|gerek|istiyorum)$/iu;
/** "Services we offer" */
const weOffer =
  /(?<=\p{L}{4})\s(?:(?:that )?(?:we|i) (?:offer|provide|sell|have|serve)|que (?:ofrecemos|ofrezco|vendemos|oferecemos|nous proposons)|(?:die|welche) wir anbieten|che offriamo|die we (?:aanbieden|verkopen)|które oferujemy)$/iu;
/** "Basit bir tanıtım sitesi lazım:" */
const ofTurkish = /(?<!\p{L})(?:site|sayfa)(?:si|sı)?$/iu;
const toShow =
  /(?<=\p{L})\s(?:to (?:show|include|list|feature|add)|zum zeigen|para mostrar|à montrer|da mostrare)$/iu;
/** "I organise a fair: Groove Market" */
const runs =
  /^(?:i|we|ich|wir|je|nous|io|noi|eu|nós|ik|wij)?\s?(?:organi[sz]e|run|own|host|have|teach|organisiere|veranstalte|betreibe|habe|organizo|tengo|organise|tiens|tenho|organizzo|gestisco|organiseer|run)\s/iu;
const starts =
  /(?<!(?<!\p{L})(?:mrs?|ms|dr|mme|sra?|dott|prof))\.|[\n!?;,()，、。；।！？؛،]|:(?!\d)|\s[–—-]\s|^[*•–-]\s|\s(?:\+|and|und|et|y|e|i|и|ve|with|mit|con|avec|com|met|ze?|из|с|including|featuring)\s/iu;
const articles =
  '(?:(?:we (?:have|offer)|wir (?:haben|bieten)|tenemos|ofrecemos|nous (?:avons|proposons)|temos|oferecemos|abbiamo|offriamo|wij hebben|we hebben|mamy|oferujemy|у нас|an?|eine?|une?|una|um|uma|een|the|our|my|these|following|die|der|das|den|unsere?n?|meine|folgende[nr]?|los|las|el|la|nuestr[oa]s|estos|estas|les|la|le|nos|mes|os|as|nossos|nossas|i|gli|le|nostri|nostre|miei|mie|mis|meus|minhas|moje|мои|наши|de|het|onze|mijn)\\s)*';
const counts =
  'two|three|four|five|six|seven|eight|zwei|drei|vier|fünf|sechs|sieben|acht|dos|tres|cuatro|cinco|seis|siete|ocho|deux|trois|quatre|cinq|sept|huit|dois|duas|três|quatro|sete|oito|due|tre|quattro|cinque|sei|sette|otto|twee|drie|vijf|zes|zeven|acht|dwa|dwie|trzy|cztery|pięć|sześć|iki|üç|dört|beş|altı|два|две|три|четыре|пять|шесть';
const asked =
  '(?:(?:please\\s)?(?:(?:it\\s)?(?:should have|must have|(?:we )?(?:needs?|wants?|would like))(?:\\s(?:to have|to show|a))?|que (?:se )?(?:vean?|muestren?|salgan?|aparezcan?|apareçam?|mostrem?)|che si ved(?:a|ano)|qu’on voie|include|add(?!-?\\s?ons?(?!\\p{L}))|show|list|mention|incluye|añade|muestra|incluez|ajoutez|ajoute|inclua|adicione|mostre|includi|aggiungi|mostra|zeige|nenne|ergänze|toon|vermeld|dodaj|pokaż|добавь(?:те)?|покажи(?:те)?|нуж(?:ен|на|ны))\\s)?';
const leading = letterPattern(
  `^[\\s*•–"”»-]*${asked}${articles}(?:(${counts}|\\d{1,2})\\s)?${articles}(.*)$`,
  'isu',
);

/** "7 June: …", "my café in Lund: …": what follows is of the page. */
export function isWhenOrWhere(label: string, facts: readonly PlanFact[]): boolean {
  return (
    months.test(label) ||
    isWhere.test(label) ||
    inMonth.test(label) ||
    facts.some(
      ({ kind, text }) =>
        (kind === 'address' && text === label) || (kind === 'date' && text.endsWith(` ${label}`)),
    )
  );
}

/** "with family in april 2027" */
const inMonth = /\s(?:in|im|en|em|w|i|à|a)\s\p{L}{3,12}\s20\d\d$/iu;

/** "vicino a Montalcino" */
const isWhere =
  /^(?:near|close to|nahe|cerca de|près de|perto de|vicino a|nabij|koło|рядом с)\s\p{Lu}|^(?:à|in|en|em|a|w|te|i|di)\s(?-i:\p{Lu}\p{Ll}+)$/iu;

const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre)(?:\s20\d\d)?$/iu;

/** "a band website: The Velvet Lanterns (indie rock, Glasgow)" */
export const ofName = /^[^.!?:,\n]{2,80}(?:page|site|pager)[:,]\s(?:The\s)?\p{Lu}\S+\s\p{Lu}\S+$/u;
