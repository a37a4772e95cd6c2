import { dictionary } from '../page/dictionary.ts';

/** `example`: the ingredients of a request that gives none. */
export const words = dictionary(
  [
    'example',
    'servings',
    'wanted',
    'measures',
    'asWritten',
    'metric',
    'us',
    'ingredients',
    'result',
    'copy',
    'copied',
    'reset',
    'help',
  ],
  {
    en: '250 g flour, 1 1/2 cups milk, 2 eggs, 1/3 tsp salt | Servings in the recipe | Servings wanted | Measures | As written | Metric (g, ml) | US (cups, oz) | Ingredients, one on each line | For your number | Copy | Copied. | Back to the example | The amount stands first: “1 1/2 cups milk”. What you type stays in this browser. Cups are cups of 237 ml.',
    es: '250 g de harina, 500 ml de leche, 2 huevos, 1/2 cucharadita de sal | Raciones de la receta | Raciones que quiero | Medidas | Como está | Métricas (g, ml) | EE. UU. (cups, oz) | Ingredientes, uno por línea | Para tu número | Copiar | Copiado. | Volver al ejemplo | La cantidad va primero: «250 g de harina». Lo que escribes queda en este navegador.',
    de: '250 g Mehl, 500 ml Milch, 2 Eier, 1/2 TL Salz | Portionen im Rezept | Gewünschte Portionen | Maße | Wie geschrieben | Metrisch (g, ml) | US (cups, oz) | Zutaten, eine pro Zeile | Für deine Zahl | Kopieren | Kopiert. | Zurück zum Beispiel | Die Menge steht vorn: „250 g Mehl“. Was du schreibst, bleibt in diesem Browser.',
    fr: '250 g de farine, 500 ml de lait, 2 œufs, 1/2 c. à café de sel | Parts de la recette | Parts voulues | Mesures | Comme écrit | Métriques (g, ml) | Américaines (cups, oz) | Ingrédients, un par ligne | Pour votre nombre | Copier | Copié. | Revenir à l’exemple | La quantité vient d’abord : « 250 g de farine ». Ce que vous écrivez reste dans ce navigateur.',
    pt: '250 g de farinha, 500 ml de leite, 2 ovos, 1/2 colher de chá de sal | Porções da receita | Porções desejadas | Medidas | Como escrito | Métricas (g, ml) | EUA (cups, oz) | Ingredientes, um por linha | Para o seu número | Copiar | Copiado. | Voltar ao exemplo | A quantidade vem primeiro: “250 g de farinha”. O que você escreve fica neste navegador.',
    it: '250 g di farina, 500 ml di latte, 2 uova, 1/2 cucchiaino di sale | Porzioni della ricetta | Porzioni volute | Misure | Come scritto | Metriche (g, ml) | USA (cups, oz) | Ingredienti, uno per riga | Per il tuo numero | Copia | Copiato. | Torna all’esempio | La quantità sta all’inizio: «250 g di farina». Ciò che scrivi resta in questo browser.',
    nl: '250 g bloem, 500 ml melk, 2 eieren, 1/2 tl zout | Porties in het recept | Gewenste porties | Maten | Zoals geschreven | Metrisch (g, ml) | VS (cups, oz) | Ingrediënten, één per regel | Voor jouw aantal | Kopiëren | Gekopieerd. | Terug naar het voorbeeld | De hoeveelheid staat vooraan: “250 g bloem”. Wat je typt, blijft in deze browser.',
    pl: '250 g mąki, 500 ml mleka, 2 jajka, 1/2 łyżeczki soli | Porcje w przepisie | Potrzebne porcje | Miary | Jak zapisano | Metryczne (g, ml) | USA (cups, oz) | Składniki, po jednym w wierszu | Dla twojej liczby | Kopiuj | Skopiowano. | Wróć do przykładu | Ilość stoi na początku: „250 g mąki”. To, co wpiszesz, zostaje w tej przeglądarce.',
    tr: '250 g un, 500 ml süt, 2 yumurta, 1/2 çay kaşığı tuz | Tarifteki porsiyon | İstenen porsiyon | Ölçüler | Yazıldığı gibi | Metrik (g, ml) | ABD (cups, oz) | Malzemeler, her satırda bir | Senin sayın için | Kopyala | Kopyalandı. | Örneğe dön | Miktar başta durur: “250 g un”. Yazdıkların bu tarayıcıda kalır.',
    ru: '250 g муки, 500 ml молока, 2 яйца, 1/2 ч. л. соли | Порций в рецепте | Нужно порций | Меры | Как написано | Метрические (g, ml) | США (cups, oz) | Ингредиенты, по одному в строке | На ваше число | Копировать | Скопировано. | Вернуть пример | Количество стоит в начале: «250 g муки». Написанное хранится в этом браузере.',
    zh: '250 g 面粉, 500 ml 牛奶, 2 个鸡蛋, 1/2 茶匙盐 | 食谱份数 | 需要份数 | 单位 | 照原样 | 公制 (g, ml) | 美制 (cups, oz) | 配料，每行一种 | 按你的份数 | 复制 | 已复制。 | 恢复示例 | 用量写在最前面：“250 g 面粉”。输入内容保存在此浏览器。',
    ja: '250 g 小麦粉, 500 ml 牛乳, 2 個の卵, 1/2 小さじの塩 | レシピの人数 | 作りたい人数 | 単位 | 書いたまま | メートル法 (g, ml) | 米国 (cups, oz) | 材料（一行に一つ） | あなたの人数で | コピー | コピーしました。 | 例に戻す | 分量を先に書きます：「250 g 小麦粉」。入力はこのブラウザに残ります。',
    ko: '250 g 밀가루, 500 ml 우유, 2 개 달걀, 1/2 작은술 소금 | 레시피 인분 | 원하는 인분 | 단위 | 쓴 그대로 | 미터법 (g, ml) | 미국 (cups, oz) | 재료, 한 줄에 하나 | 원하는 인분으로 | 복사 | 복사했습니다. | 예로 되돌리기 | 분량을 먼저 씁니다: “250 g 밀가루”. 입력한 것은 이 브라우저에 남습니다.',
    hi: '250 g मैदा, 500 ml दूध, 2 अंडे, 1/2 छोटा चम्मच नमक | रेसिपी में लोग | कितने लोगों के लिए | माप | जैसा लिखा है | मीट्रिक (g, ml) | अमेरिकी (cups, oz) | सामग्री, हर पंक्ति में एक | आपकी संख्या के लिए | कॉपी करें | कॉपी हुआ। | उदाहरण पर लौटें | मात्रा पहले आती है: “250 g मैदा”। आपका लिखा इसी ब्राउज़र में रहता है।',
    ar: '250 g دقيق, 500 ml حليب, 2 بيضة, 1/2 ملعقة صغيرة ملح | حصص الوصفة | الحصص المطلوبة | المقاييس | كما كُتبت | متري (g, ml) | أمريكي (cups, oz) | المكونات، واحد في كل سطر | لعددك | انسخ | تم النسخ. | عد إلى المثال | الكمية تأتي أولًا: «250 g دقيق». يبقى ما تكتبه في هذا المتصفح.',
  },
);
