import { upperStart } from '../../../../../workspace/text/with-capitals.ts';
import { objectOf } from '../../title/object-of.ts';

/**
 * The title of a tool, whole and without the device that it is used on; `text` is the request.
 *
 * @example
 * toolTitle('Einkaufsliste fürs Handy', 'Einkaufsliste fürs Handy, bitte'); // 'Einkaufsliste'
 */
export function toolTitle(title: string, text: string): string {
  // "Fasting timer 16:8": half of it is no part of a name.
  const [, name, digits] = /^(.{3,60}\p{L})\s(\d{1,2})$/u.exec(title) ?? [];
  const whole = name !== undefined && text.includes(`${digits}:`) ? name : title;
  // "Segnare i punti a briscola": the object says it.
  const object = objectOf(text);
  const isDeed = object !== undefined && deed.test(whole) && whole.endsWith(object.slice(1));
  return withTarget(isDeed ? object : whole, text)
    .replace(ofCurrency, '')
    .replace(torn, '')
    .replace(onDevice, '')
    .replace(asPage, '')
    .replace(inLanguage, '')
    .replace(/^(?:to-?)?do(?: (?:list|app|page))?(?=$| for )/iu, 'To-do List')
    .replace(aPageFor, '')
    .replace(/^(?:log|track|record) (?:my|our) (?=\p{L}{3})/iu, '')
    .replace(spacedHan, '$1')
    .replace(anAppFor, (_all, first: string) => first.toUpperCase());
}

/** "Umrechner Meilen", where "in Kilometer" stands behind it. */
function withTarget(title: string, text: string): string {
  if (!converts.test(title)) return title;
  const at = text.toLowerCase().indexOf(title.toLowerCase());
  const [target = ''] = at < 0 ? [] : (into.exec(text.slice(at + title.length)) ?? []);
  const isCapital = /\p{Lu}\p{L}{0,30}$/u.test(title);
  return title + (isCapital ? target.replace(/\p{L}{1,20}$/u, upperStart) : target);
}

const converts =
  /(?<!\p{L})(?:converter|umrechner|conversor|convertidor|convertisseur|convertitore|omrekenaar|przelicznik|конвертер|omvandlare|konverter)\s\p{L}|\p{L}\s(?:converter|конвертер)\s\p{L}/iu;
const into = /^\s(?:to|into|in|nach|a|en|à|para|naar|na|в|у|till|ke)\s\p{L}{2,16}(?!\p{L})/iu;

/** "番茄钟 25分钟工作5分钟休息": what stands behind a space is said of it. */
const spacedHan = /^([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]{3,14})\s(?=.{10})[^]*$/u;
/** "App per la lista della spesa" */
const anAppFor =
  /^(?:web ?)?(?:app|application|appli|applicazione|aplicación|aplicativo|aplicação|applicatie|aplikacja|приложение|застосунок) (?:for|per|para|pour|für|voor|dla|do|для) (?:(?:the|an?|my|la|il|una?|le|ma|uma?|die|eine|meine|een|de|mijn) )?(?=(?:lista|liste|list|lijst|\p{L}{3,14}(?:liste?|lijst)|shopping list|to-?do list|список|списка)(?!\p{L}))(\p{L})/iu;

/** "Haushaltsbuch als Webseite" */
const asPage =
  /(?<=\p{L})\s(?:als (?:eine? )?(?:html-?)?(?:web ?seite|website|web-?app|seite)|as an? (?:web ?page|web ?site|web ?app|page)|como (?:una? |uma )?(?:página|sitio|site|app) ?(?:web)?|en (?:página|page) web|sous forme de (?:page|site)(?: web)?|come (?:una )?(?:pagina|sito|app)(?: web)?|als (?:een )?(?:webpagina)|jako (?:stron[aę]|aplikacj[aę])(?: (?:www|internetow[aą]))?|в виде (?:сайта|страницы)|у вигляді (?:сайту|сторінки)|som (?:en )?(?:webbsida|hemsida))$/iu;
/** "Kalkulator BMI po polsku" */
const inLanguage =
  /(?<=\p{L})\s(?:po (?:polsku|angielsku)|auf (?:deutsch|englisch)|in (?:english|german)|en (?:español|inglés|français|anglais)|em (?:português|inglês)|in (?:italiano|inglese)|in het (?:nederlands|engels)|на (?:русском|английском)|українською|på (?:svenska|engelska)|türkçe)$/iu;
/** "Recipe Page for My Apple Cake" */
const aPageFor = /^recipe (?:page|card|site) (?:for|of) (?=\p{L})/iu;
const deed = /^\p{L}{2,14}(?:are|ere|ire)\s/u;
/** "Тест на" of "Тест на 10 вопросов" */
const torn =
  /(?<=\p{L}{3})\s(?:на|из|із?|з|с|по|про|о|na|z|o|do|dla|для|до|to|until|till|bis|(?:hasta|a) las?|hasta|jusqu['’]à|à|até(?: [aà]s)?|tot|(?:fino )?alle|um|sampai(?: jam)?|đến)$/iu;
/** "Конвертер валют гривня", the first of those that it converts */
const ofCurrency = /(?<=(?:валют|walut|currency converter))\s\p{L}{3,10}$/iu;
const onDevice =
  /(?<=\p{L})\s(?:fürs handy|für das handy|para (?:el |o |mi )?(?:móvil|celular|celu)|pro celular|pour (?:mon |le )?(?:mobile|téléphone|portable)|for (?:my |the )?(?:phone|mobile)|per (?:il )?(?:telefono|cellulare)|voor (?:op )?(?:mijn |de )?(?:telefoon|mobiel)|na telefon|для телефона|للجوال|للهاتف)$/iu;
