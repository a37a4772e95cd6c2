import { allMatches } from '../../../workspace/text/all-matches.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * Whether a request is of a place where people eat and drink: its prices are a menu.
 *
 * @example
 * servesMeals('una página para mi taquería El Compa Beto'); // true
 */
export function servesMeals(request: string): boolean {
  return allMatches(request, places).some(({ 0: place, index }) => {
    const ahead = request.slice(Math.max(index - 60, 0), index);
    return !(
      heldIn.test(ahead) ||
      (inThe.test(ahead) && /^\s\p{Lu}/u.test(request.slice(index + place.length)))
    );
  });
}

const places = letterPattern(
  `(?<!\\p{L})(?:${[
    'restaurants?|caf[eé]s?|coffee (?:shop|cart|bar|house)|tea ?(?:room|house)|diner|bistros?|(?:food|taco|burger|ice cream|pizza|coffee) (?:truck|stand|cart|trailer|van|stall)|burger (?:bar|joint|place)|sushi (?:bar|place)|ramen (?:shop|bar|place)|noodle (?:shop|bar)|curry house|steak ?house|gastro ?pub|chip shop|fish and chips|kebab shop|pizzerias?|pizza (?:place|shop)|creamery|gelateria|tapas bar|wine bar|juice bar|snack bar|canteen',
    'restaurantes?|taquer[ií]as?|cafeter[ií]as?|marisquer[ií]a|hamburgueser[ií]a|cevicher[ií]a|arepera|chiringuito|mesón|bar de tapas|helader[ií]a|asador|fonda|churrer[ií]a',
    'imbiss\\p{L}{0,6}|gasth(?:aus|of)|gaststätte|wirtshaus|biergarten|eis(?:diele|café)|speiselokal|kneipe|pommesbude|dönerladen|\\p{L}{0,12}restaurant|frühstückscafé',
    'crêperie|brasserie|bistrot|salon de thé|friterie|guinguette|auberge|camion à pizza|glacier',
    'hamburgueria|lanchonete|churrascaria|pizzaria|açaiteria|loja de açaí|sorveteria|boteco|padaria e café|restaurante|tapiocaria|pastelaria',
    'ristorante|trattoria|osteria|paninoteca|piadineria|rosticceria|enoteca|tavola calda|pub',
    'frituur|friettent|snackbar|eetcafé|eethuis|lunchroom|ijssalon|pannenkoekenhuis|koffiehuis|koffiebar|cafetaria',
    'restauracj\\p{L}{1,3}|kawiarni\\p{L}{0,2}|pierogarni\\p{L}{0,2}|naleśnikarni\\p{L}{0,2}|bar(?:u|ze)? mleczn\\p{L}{1,3}|kebab(?:a|u)?|burgerowni\\p{L}{0,2}|lodziarni\\p{L}{0,2}|karczm\\p{L}{1,2}',
    'lokanta\\p{L}{0,4}|restoran\\p{L}{0,5}|kafe(?:m|miz|si)?|kebapçı\\p{L}{0,5}|dönerci\\p{L}{0,4}|meyhane\\p{L}{0,4}|çay bahçesi|pideci\\p{L}{0,4}|köfteci\\p{L}{0,4}',
    'ресторан\\p{L}{0,3}|кафе|кофейн\\p{L}{1,3}|пиццери\\p{L}{1,2}|столов(?:ая|ой|ую)|шаурмичн\\p{L}{1,3}|чайхан\\p{L}{1,2}|бургерн\\p{L}{1,3}|закусочн\\p{L}{1,3}|пельменн\\p{L}{1,3}',
    'кав[’\u0027ʼ]ярн\\p{L}{1,3}|їдальн\\p{L}{1,3}|піцері\\p{L}{1,2}|вареничн\\p{L}{1,3}',
    'warung(?: (?:makan|kopi|nasi|bakso|sate))?|rumah makan|kedai(?: kopi)?|kafe|restoran|depot|angkringan',
    'quán (?:phở|cơm|ăn|bún|cà phê|cafe|chay|nhậu|trà)|nhà hàng|tiệm (?:phở|cơm|trà sữa|cà phê)|quán',
    'restaurang(?:en)?|kafé(?:et)?|caf[eé]et|gatukök(?:et)?|krog(?:en)?|matvagn|pizzeria',
  ].join(
    '|',
  )})(?!\\p{L})|餐厅|餐馆|饭店|面馆|火锅店|奶茶店|小吃店|烧烤店|咖啡(?:店|馆|厅)|茶馆|食堂|レストラン|ラーメン屋|居酒屋|食堂|カフェ|喫茶|定食屋|そば屋|うどん屋|寿司屋|焼肉屋|식당|분식집|카페|치킨집|국밥집|고깃집|횟집|레스토랑|रेस्टोरेंट|रेस्तरां|ढाबा|ढाबे|कैफ़?े|مطعم|مقهى|كافيه|كوفي`,
  'giu',
);

/** "we meet in the Red Lion pub": where a club meets sells nothing of the club. */
const heldIn =
  /(?<!\p{L})(?:in|at|im|in der|in het|in de|at the|w|we|в|у|på)\s(?:the\s|der\s|dem\s|het\s|de\s)?(?:\p{Lu}[\p{L}'’&-]{1,20}\s){1,3}$/u;
/** "nos reunimos en el bar La Rana" */
const inThe =
  /(?<!\p{L})(?:en el|en la|dans le|au|à la|no|na|nel|nella|al|alla|im|in der|w|в|у)\s$/u;
