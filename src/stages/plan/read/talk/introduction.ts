import { greeting } from './greeting.ts';

/**
 * The text from where it asks for something: without a greeting, and without sentences that say who asks.
 *
 * @example
 * withoutIntroduction('We are a chess club. Please make us a website'); // 'Please make us a website'
 */
export function withoutIntroduction(text: string): string {
  let rest = text.replace(greeting, '');
  for (let sentences = 0; sentences < 3 && isAhead(rest); sentences += 1) {
    const next = ends.exec(rest);
    if (next === null || wants.test(rest.slice(0, next.index))) break;
    const after = rest.slice(next.index + next[0].length);
    if (!asks.test(after.slice(0, 400))) break;
    rest = after;
  }
  return rest;
}

/** "I'm looking for a page" asks, and says nothing of who does. */
const wants =
  /(?<!\p{L})(?:looking for|need|want|would like|i['’]d (?:like|love)|please (?:make|build|create)|suche|brauche\p{L}?|möchte\p{L}?|hätte\p{L}? gern\p{L}?|cherche|voudrai\p{L}{1,3}|aimerai\p{L}{1,3}|besoin|busco|quiero|quisiera|necesito|procuro|quero|queria|preciso|cerco|vorrei|voglio|zoek|wil graag|szukam|potrzebuję|chc(?:ę|iał\p{L}{2,4})|istiyor\p{L}{1,3}|ищу|нужен|нужна|нужно|хочу)(?!\p{L})/iu;

/** Whether a sentence says who asks or why, and a later one begins with what to make. */
function isAhead(text: string): boolean {
  if (introduces.test(text)) return true;
  const [first = ''] = text.split(/[.!?](?=\s)|\n/u, 1);
  return orders.test(text.slice(first.length)) && !asks.test(first);
}

/** "… decide what to eat. make a wheel" */
const orders =
  /^[.!?\n]\s{0,3}(?:(?:so|pls|please|can you|could you|bitte|por favor)\s){0,2}(?:make|build|create|code|write|mach|bau|erstelle?|haz(?:me)?|crea(?:me)?|hazme|fais|crée|faz|cria|crie|fammi|creami|maak|bouw|zrób|stwórz|сделай|создай)(?!\p{L})/iu;

/** How a sentence begins that says who asks. */
export const introduces =
  /^\s{0,4}(?:преподаю|я (?:преподаю|учитель\p{L}{0,4}|работаю|веду)|работаю|i[’']?m|i am|we[’']?re|we are|my name is|i (?:teach|run|own|have|work|play|organi[sz]e|host|keep|rent|sell|shoot|bake|make|coach|do|collect|love|live|just|recently|started?|manage|lead|volunteer|paint|repair|breed|grow|study)|we (?:run|have|own|sell|keep|rent|make|live|meet|do|offer|organi[sz]e|love|just|recently|started?)|(?:my|our) (?:mums?|moms?|mother|dads?|father|parents|sister|brother|wife|husband|partner|girlfriend|boyfriend|son|daughter|friends?|uncle|aunt|cousin|boss|grandm\p{L}{2,5}|grandf\p{L}{2,6}|neighbou?rs?|family|flatmates?|students|kids|team|club|office|school|server|church|choir|band|company|shop|village|class)(?: \p{L}{2,12}){0,2} (?:is|are|has|have|runs?|owns?|sells?|teach(?:es)?|loves?|keeps?|takes?|makes?|does|do|works?|plays?|wants?|needs?|always|never|just|recently|opened|started|got)|(?:meine?|unsere?) (?:mutter|mama|vater|papa|eltern|schwester|bruder|frau|mann|freundin?|tochter|sohn|oma|opa|chef\p{L}{0,2}|verein|firma|kinder) (?:ist|hat|betreibt|führt|macht|verkauft|will|möchte|braucht)|(?:ma|mon|notre|mes) (?:mère|père|sœur|soeur|frère|femme|mari|copine|copain|fille|fils|amie?|tante|oncle|cousine?) (?:est|a|tient|vend|fait|dirige|veut)|(?:mi|mis|nuestr[oa]) (?:madre|mamá|padre|papá|hermana|hermano|mujer|esposa|marido|novia|novio|hija|hijo|amig[oa]|tía|tío|prim[oa]|abuel[oa]) (?:es|tiene|vende|hace|lleva|quiere|necesita)|(?:minha|meu|nossa?) (?:mãe|pai|irmã|irmão|esposa|mulher|marido|namorad[oa]|filh[oa]|amig[oa]|tia|tio|prim[oa]|avó|avô) (?:é|tem|vende|faz|quer|precisa)|(?:mia|mio) (?:madre|mamma|padre|papà|sorella|fratello|moglie|marito|figli[oa]|amic[oa]|zi[oa]|cugin[oa]|nonn[oa]) (?:è|ha|vende|fa|gestisce|vuole)|(?:mijn|onze) (?:moeder|vader|zus|broer|vrouw|man|vriendin?|dochter|zoon|tante|oom|oma|opa|baas) (?:is|heeft|runt|verkoopt|maakt|wil)|(?:moja|mój|moi) (?:mama|tata|matka|siostra|brat|żona|mąż|córka|syn|koleżanka|kolega|babcia|dziadek) (?:jest|ma|prowadzi|sprzedaje)|(?:моя|мой|мои) (?:мама|папа|сестра|брат|жена|муж|дочь|сын|подруга|друг|бабушка|дедушка)|wir (?:sind|heiraten|haben|betreiben)|ich (?:bin|habe|heiße|betreibe|leite)|nous (?:sommes|avons|tenons)|je (?:suis|tiens|dirige|m[’']appelle)|on est|somos|soy|tengo|tenemos|me llamo|sou|temos|tenho|meu nome é|siamo|sono|abbiamo|mi chiamo|wij (?:zijn|hebben)|ik (?:ben|heb)|we zijn|jesteśmy|jestem|mamy|prowadzę|biz\s\p{L}|мы\s\p{L}|меня зовут|我(?:是|们是|们有|开|有|在)|我(?:妈妈?|爸爸?|朋友|姐姐?|哥哥?|弟弟?|妹妹?|老婆|老公|家)(?:有|开|是|在|想)|(?:私|僕|わたし)(?:は|が|の)|저는|제가|저희는|मैं\s|हम\s|मेर[ेी] (?:भाई|बहन|माँ|पापा|दोस्त|पति|पत्नी)\s(?:का|की|के पास)|أنا\s|نحن\s|عندي\s|لدي\s|(?:أخي|أختي|أمي|أبي|والدي|والدتي|زوجي|زوجتي|صديقي|صديقتي|خالي|عمي)\s|преподаю|работаю|веду|держу|у (?:меня|нас)\s|я\s\p{L})(?!\p{L})/iu;
/** The end of the sentence, or "and need". */
const ends =
  /[.!?](?=\s)|[。！？।؟،，]|\n|(?:,|\s(?:and|und|et|y|e|en|i|ve|и))\s(?=(?:i |we |ich |wir |je |nous )?(?:need|want|would like|am looking for|brauche\p{L}?|möchte\p{L}?|suche\p{L}?|voudrai\p{L}|cherche\p{L}?|besoin|quier\p{L}|queremos|necesit\p{L}|busc\p{L}|quer\p{L}|precis\p{L}|vorre\p{L}|cerc\p{L}|zoek\p{L}?|potrzeb\p{L}|szuk\p{L}|istiyor\p{L}|хот\p{L}|нуж\p{L}))/iu;
const asks =
  /(?<!\p{L})(?:web ?-?sites?|web ?pages?|home ?pages?|pages?|sites?|apps?|tools?|games?|visuali[sz]er|please|pls|need|want|make|create|build|\p{L}{0,20}seite|brauche\p{L}?|bitte|möchte\p{L}?|erstell\p{L}{0,2}|voudrai\p{L}{1,3}|faudrait|besoin|página|pagina|sitio|quier\p{L}{1,3}|necesit\p{L}{1,4}|quer\p{L}{1,4}|preciso|precisamos|sito|vorre\p{L}{1,4}|serve|graag|zoek\p{L}{0,2}|stron\p{L}{1,2}|potrzeb\p{L}{1,6}|chc\p{L}{1,3}|sayfa\p{L}{0,3}|site\p{L}{0,3}|istiyor\p{L}{1,3}|сайт\p{L}{0,2}|страниц\p{L}{1,2}|нуж\p{L}{1,3}|хот\p{L}{2,4})(?!\p{L})/iu;
