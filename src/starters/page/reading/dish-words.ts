import { letterPattern } from '../../../workspace/text/letters.ts';

/** A category of a menu: what it is called, and what belongs to it, in any language. */
export interface DishWords {
  readonly category: RegExp;
  readonly dishes: RegExp;
}

/** Beginnings of words. */
const starting = (words: string): RegExp => letterPattern(`(?<!\\p{L})(?:${words})`);

/** The first category whose dishes a name has counts: "coffee cake" is no drink. */
export const dishWords: readonly DishWords[] = [
  {
    category: starting(
      'dessert|sweet|cake|pastr|bak(?:ed|ery)|treat|postre|dulce|pastel|süß|nachtisch|dessert|kuchen|gebäck|torte|dolc|doce|sobremesa|bolo|gebak|toetje|zoet|desery|słody|ciast|wypiek|tatlı|pasta(?:lar)|десерт|сладост|выпечк|торт|甜|点心|デザート|スイーツ|ケーキ|디저트|케이크|मिठाई|मीठा|حلويات|حلو',
    ),
    // Parts of words: "Käsekuchen" is a "kuchen".
    dishes: letterPattern(
      'cake|brownie|cookie|muffin|donut|doughnut|cheesecake|tiramis|panna ?cotta|gelato|ice cream|sorbet|pudding|croissant|scone|crumble|cupcake|macaron|éclair|eclair|pancake|waffle|waffel|crêpe|crepe|churro|flan|arroz con leche|tres leches|pastel|helado|alfajor|concha|buñuelo|kuchen|torte|strudel|eis(?=$|\\s|becher)|schnecke|keks|plätzchen|tarte|mousse|fondant|glace|profiterole|brigadeiro|bolo|pudim|sorvete|torta|cannol|sfogliatell|babà|gelat|taart|appelgebak|stroopwafel|poffertjes|szarlotk|sernik|ciast|lody|pączek|naleśnik|baklava|künefe|sütlaç|kazandibi|san sebastian|trileçe|lokum|tatlı|dondurma|kurabiye|чизкейк|торт|круассан|эклер|пирожн|медовик|наполеон|морожен|блин|булочк|десерт|蛋糕|布丁|冰淇淋|甜|双皮奶|汤圆|ケーキ|プリン|アイス|パフェ|大福|団子|タルト|케이크|빙수|마카롱|쿠키|와플|아이스크림|타르트|티라미수|गुलाब जामुन|जलेबी|रसगुल्ला|बर्फी|लड्डू|हलवा|खीर|कुल्फी|كنافة|بقلاوة|كيك|بسبوسة|مهلبية|آيس كريم|أم علي',
    ),
  },
  {
    category: starting(
      'drink|beverage|coffee|tea|wine|beer|cocktail|bebida|trago|café|vino|cerveza|getränk|kaffee|wein|bier|boisson|vin|bière|bebida|vinho|cerveja|bevand|bibit|caff|vin[oi]|birr|drank|dranken|drink|koffie|wijn|napoj|napój|kawa|kawy|piw|win[ao]|içecek|kahve|çay|напит|кофе|чай|вин[оа]|пив|饮|酒|咖啡|茶|ドリンク|飲み?物|コーヒー|お酒|음료|커피|술|पेय|चाय|مشروبات|قهوة|عصائر',
    ),
    dishes: letterPattern(
      'coffee|espresso|latte|cappuc+ino|americano|mocha|macchiato|cortado|flat white|cold brew|(?:^|\\s)tea(?:$|\\s)|chai|matcha|juice|smoothie|lemonade|soda|cola|water|(?:^|\\s)beer|(?:^|\\s)wine|cocktail|mojito|margarita$|spritz|shake|hot chocolate|horchata|jamaica|agua|jugo|zumo|refresco|cerveza|vino|sangr|limonada|licuado|atole|kaffee|(?:^|\\s)tee(?:$|\\s)|saft|schorle|limo|wasser|bier|wein|sekt|(?:^|\\s)café(?:$|\\s)|(?:^|\\s)thé|jus|eau|bière|vin(?:$|\\s)|cidre|suco|água|refrigerante|caipirinha|cerveja|vinho|caff|acqua|birra|succo|koffie|thee|sap(?:$|\\s)|water|wijn|kawa|herbat|sok(?:$|\\s)|piwo|woda|kompot|kahve|çay|ayran|limonata|şerbet|su(?:$|\\s)|кофе|латте|капучино|раф|эспрессо|американо|чай|сок|морс|лимонад|вино|пиво|какао|咖啡|拿铁|茶|汁|啤酒|可乐|酸梅汤|豆浆|コーヒー|ブレンド|ラテ|紅茶|緑茶|抹茶ラテ|ジュース|ビール|ソーダ|커피|라떼|아메리카노|차(?:$|\\s)|주스|에이드|맥주|चाय|कॉफ़ी|कॉफी|लस्सी|जूस|शरबत|قهوة|شاي|عصير|ماء|لبن|نعناع',
    ),
  },
  {
    category: starting('pizz|пицц|ピザ|피자|披萨|بيتزا'),
    dishes: letterPattern(
      'pizza|margh?erita|diavola|capric+iosa|quattro|marinara|funghi|napoli|calzone|hawai|salami|prosciutto|pepperoni|verdure|bufala|пицц|пепперони|ピザ|피자|披萨|بيتزا',
    ),
  },
  {
    category: starting(
      'starter|appetizer|entrante|entrada|vorspeise|entrée|antipast|voorgerecht|przystawk|başlangıç|meze|закуск|前菜|开胃|凉菜|애피타이저|शुरुआत|مقبلات',
    ),
    dishes: letterPattern(
      'bruschett|carpaccio|tapas|hummus|houmous|nachos|guacamole|ceviche|calamar|garlic bread|spring roll|samosa|soup|suppe|sopa|soupe|zuppa|soep|zupa|çorba|суп|salad|salat|ensalada|salade|insalata|sałatk|салат|dip|meze|тартар|брускет|凉|前菜|サラダ|샐러드|سلطة|حمص|متبل|فتوش|تبولة',
    ),
  },
  {
    category: starting(
      'side|beilage|guarnici|acompanhament|accompagnement|contorn|bijgerecht|dodatk|garnitür|гарнир|サイド|사이드|配菜',
    ),
    dishes: letterPattern(
      'fries|chips|wings|nuggets|onion rings|slaw|mash|rice|pommes|kartoffel|papas|patatas|patatine|batata|frites|friet|frytki|patates|картоф|фри|ポテト|감자튀김|薯',
    ),
  },
  {
    category: starting('burger|hamburg|бургер|ハンバーガー|버거|برجر'),
    dishes: letterPattern(
      '(?:^|\\s)(?:classic|cheese|bacon|smash) ?burger|burger|бургер|バーガー|버거|برجر',
    ),
  },
];
