import { dictionary } from '../../../page/dictionary.ts';

/** What the comparison of folders says; the English texts stand in its code. */
export const compareTexts = dictionary(
  ['title', 'about', 'json', 'two', 'only', 'different', 'sum'],
  {
    en: 'Folder Comparison | Compares two folders with those below them: tells which files only one has, and which differ. | As JSON, for other programs. | Give two folders. | Only in {x}: | Different: | The same: {same}. Different: {different}. Only in one: {alone}.',
    es: 'Comparador de carpetas | Compara dos carpetas y sus subcarpetas: dice qué archivos tiene solo una y cuáles difieren. | Como JSON, para otros programas. | Indica dos carpetas. | Solo en {x}: | Diferentes: | Iguales: {same}. Diferentes: {different}. Solo en una: {alone}.',
    de: 'Ordnervergleich | Vergleicht zwei Ordner mit ihren Unterordnern: zeigt, welche Dateien nur einer hat und welche sich unterscheiden. | Als JSON, für andere Programme. | Nenne zwei Ordner. | Nur in {x}: | Verschieden: | Gleich: {same}. Verschieden: {different}. Nur in einem: {alone}.',
    fr: 'Comparaison de dossiers | Compare deux dossiers et leurs sous-dossiers : dit quels fichiers sont dans un seul et lesquels diffèrent. | En JSON, pour d’autres programmes. | Indique deux dossiers. | Seulement dans {x} : | Différents : | Identiques : {same}. Différents : {different}. Dans un seul : {alone}.',
    pt: 'Comparador de pastas | Compara duas pastas e as subpastas: diz que arquivos só uma tem e quais são diferentes. | Como JSON, para outros programas. | Indique duas pastas. | Só em {x}: | Diferentes: | Iguais: {same}. Diferentes: {different}. Só em uma: {alone}.',
    it: 'Confronto di cartelle | Confronta due cartelle e le loro sottocartelle: dice quali file ha una sola e quali sono diversi. | Come JSON, per altri programmi. | Indica due cartelle. | Solo in {x}: | Diversi: | Uguali: {same}. Diversi: {different}. In una sola: {alone}.',
    nl: 'Mappenvergelijker | Vergelijkt twee mappen met hun submappen: toont welke bestanden er maar in één staan en welke verschillen. | Als JSON, voor andere programma’s. | Noem twee mappen. | Alleen in {x}: | Verschillend: | Gelijk: {same}. Verschillend: {different}. Alleen in één: {alone}.',
    pl: 'Porównywanie folderów | Porównuje dwa foldery z podfolderami: mówi, które pliki są tylko w jednym, a które się różnią. | Jako JSON, dla innych programów. | Podaj dwa foldery. | Tylko w {x}: | Różne: | Takie same: {same}. Różne: {different}. Tylko w jednym: {alone}.',
    tr: 'Klasör karşılaştırma | İki klasörü alt klasörleriyle karşılaştırır: hangi dosyaların yalnız birinde olduğunu, hangilerinin farklı olduğunu söyler. | Diğer programlar için JSON. | İki klasör belirt. | Yalnız {x} içinde: | Farklı: | Aynı: {same}. Farklı: {different}. Yalnız birinde: {alone}.',
    ru: 'Сравнение папок | Сравнивает две папки с подпапками: показывает, какие файлы есть только в одной и какие различаются. | Как JSON, для других программ. | Укажите две папки. | Только в {x}: | Различаются: | Одинаковых: {same}. Различных: {different}. Только в одной: {alone}.',
    zh: '文件夹比较 | 比较两个文件夹及其子文件夹：显示哪些文件只在一边，哪些内容不同。 | 以 JSON 输出，供其他程序使用。 | 请指定两个文件夹。 | 只在 {x} 中： | 不同： | 相同：{same}。不同：{different}。只在一边：{alone}。',
    ja: 'フォルダー比較 | 2 つのフォルダーを下位フォルダーまで比べ、片方にしかないファイルと内容の違うファイルを示します。 | ほかのプログラム用に JSON で。 | フォルダーを 2 つ指定してください。 | {x} だけにあります: | 違います: | 同じ: {same}。違う: {different}。片方だけ: {alone}。',
    ko: '폴더 비교 | 두 폴더를 하위 폴더까지 비교해 한쪽에만 있는 파일과 내용이 다른 파일을 보여 줍니다. | 다른 프로그램을 위한 JSON. | 폴더 두 개를 지정하세요. | {x}에만 있음: | 다름: | 같음: {same}. 다름: {different}. 한쪽에만: {alone}.',
    hi: 'फ़ोल्डर तुलना | दो फ़ोल्डरों की उप-फ़ोल्डरों सहित तुलना करता है: कौन-सी फ़ाइलें केवल एक में हैं और कौन-सी अलग हैं। | दूसरे प्रोग्रामों के लिए JSON। | दो फ़ोल्डर बताएँ। | केवल {x} में: | अलग: | समान: {same}। अलग: {different}। केवल एक में: {alone}।',
    ar: 'مقارنة المجلدات | يقارن مجلدين مع ما تحتهما: يخبر أي الملفات في أحدهما فقط وأيها مختلف. | بصيغة JSON لبرامج أخرى. | حدّد مجلدين. | في {x} فقط: | مختلفة: | متطابقة: {same}. مختلفة: {different}. في واحد فقط: {alone}.',
    id: 'Perbandingan folder | Membandingkan dua folder beserta subfoldernya: file mana yang hanya ada di salah satu, dan mana yang berbeda. | Sebagai JSON, untuk program lain. | Sebutkan dua folder. | Hanya di {x}: | Berbeda: | Sama: {same}. Berbeda: {different}. Hanya di salah satu: {alone}.',
    vi: 'So sánh thư mục | So sánh hai thư mục cùng các thư mục con: cho biết tệp nào chỉ có ở một bên và tệp nào khác nhau. | Dạng JSON, cho chương trình khác. | Hãy nêu hai thư mục. | Chỉ có trong {x}: | Khác nhau: | Giống nhau: {same}. Khác nhau: {different}. Chỉ có ở một bên: {alone}.',
    uk: 'Порівняння папок | Порівнює дві папки з підпапками: показує, які файли є лише в одній і які відрізняються. | Як JSON, для інших програм. | Укажіть дві папки. | Лише в {x}: | Відрізняються: | Однакових: {same}. Відмінних: {different}. Лише в одній: {alone}.',
    sv: 'Mappjämförelse | Jämför två mappar med undermappar: visar vilka filer som bara finns i den ena och vilka som skiljer sig åt. | Som JSON, för andra program. | Ange två mappar. | Bara i {x}: | Olika: | Lika: {same}. Olika: {different}. Bara i en: {alone}.',
  },
);
