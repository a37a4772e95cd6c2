import { dictionary } from '../page/dictionary.ts';

/** What a report over a table says. */
export const reportTexts = dictionary(
  [
    'about',
    'by',
    'sum',
    'only',
    'separator',
    'html',
    'json',
    'name',
    'nothing',
    'missing',
    'column',
    'late',
    'costs',
    'total',
  ],
  {
    en: 'Reads a CSV file and reports on it. | The column by which rows are grouped. | The column that is added up. | Only rows with this | Between the fields; found by itself. | Also writes a page to print, | As JSON, for other programs. | Name a CSV file. | There is nothing to report. | There is no such file: | The file has no column | days late | fee | Together:',
    es: 'Lee un archivo CSV y da un informe. | La columna por la que se agrupa. | La columna que se suma. | Solo filas con este valor de | Entre los campos; se detecta solo. | Escribe también una página para imprimir, | Como JSON, para otros programas. | Indica un archivo CSV. | No hay nada que informar. | No existe el archivo: | Al archivo le falta la columna | días de retraso | multa | En total:',
    de: 'Liest eine CSV-Datei und wertet sie aus. | Die Spalte, nach der gruppiert wird. | Die Spalte, die summiert wird. | Nur Zeilen mit diesem Wert von | Zwischen den Feldern; wird erkannt. | Schreibt auch eine Seite zum Drucken, | Als JSON, für andere Programme. | Nenne eine CSV-Datei. | Es gibt nichts zu berichten. | Diese Datei gibt es nicht: | Der Datei fehlt die Spalte | Tage zu spät | Gebühr | Zusammen:',
    fr: 'Lit un fichier CSV et en fait un rapport. | La colonne qui regroupe les lignes. | La colonne à additionner. | Seulement les lignes avec cette valeur de | Entre les champs ; reconnu tout seul. | Écrit aussi une page à imprimer, | En JSON, pour d’autres programmes. | Indique un fichier CSV. | Il n’y a rien à signaler. | Ce fichier n’existe pas : | Il manque au fichier la colonne | jours de retard | amende | En tout :',
    pt: 'Lê um arquivo CSV e faz um relatório. | A coluna que agrupa as linhas. | A coluna que é somada. | Só linhas com este valor de | Entre os campos; detectado sozinho. | Escreve também uma página para imprimir, | Como JSON, para outros programas. | Indique um arquivo CSV. | Não há nada a relatar. | Este arquivo não existe: | Falta ao arquivo a coluna | dias de atraso | multa | No total:',
    it: 'Legge un file CSV e ne fa un resoconto. | La colonna che raggruppa le righe. | La colonna da sommare. | Solo righe con questo valore di | Tra i campi; riconosciuto da solo. | Scrive anche una pagina da stampare, | Come JSON, per altri programmi. | Indica un file CSV. | Non c’è nulla da segnalare. | Questo file non esiste: | Al file manca la colonna | giorni di ritardo | multa | In tutto:',
    nl: 'Leest een CSV-bestand en maakt een overzicht. | De kolom waarop gegroepeerd wordt. | De kolom die wordt opgeteld. | Alleen rijen met deze waarde van | Tussen de velden; wordt herkend. | Schrijft ook een pagina om af te drukken, | Als JSON, voor andere programma’s. | Noem een CSV-bestand. | Er is niets te melden. | Dit bestand is er niet: | Het bestand mist de kolom | dagen te laat | boete | Samen:',
    pl: 'Czyta plik CSV i robi z niego zestawienie. | Kolumna, według której się grupuje. | Kolumna, która się sumuje. | Tylko wiersze z tą wartością: | Między polami; rozpoznawany sam. | Zapisuje też stronę do druku, | Jako JSON, dla innych programów. | Podaj plik CSV. | Nie ma nic do zestawienia. | Nie ma takiego pliku: | W pliku brakuje kolumny | dni po terminie | opłata | Razem:',
    tr: 'Bir CSV dosyasını okur ve özetler. | Satırların gruplandığı sütun. | Toplanan sütun. | Yalnızca şu değerdeki satırlar: | Alanların arasındaki işaret; kendisi bulur. | Yazdırılacak bir sayfa da yazar, | Diğer programlar için JSON. | Bir CSV dosyası belirt. | Bildirecek bir şey yok. | Böyle bir dosya yok: | Dosyada şu sütun yok: | gecikme günü | ceza | Toplam:',
    ru: 'Читает файл CSV и составляет отчёт. | Столбец, по которому группируются строки. | Столбец, который суммируется. | Только строки с этим значением: | Между полями; определяется сам. | Ещё пишет страницу для печати, | Как JSON, для других программ. | Укажите файл CSV. | Сообщать не о чем. | Нет такого файла: | В файле нет столбца | дней просрочки | штраф | Всего:',
    zh: '读取 CSV 文件并生成报告。 | 分组所用的列。 | 求和的列。 | 只要这些行: | 字段之间的符号，自动识别。 | 另外写出可打印的页面 | 以 JSON 输出，供其他程序使用。 | 请指定 CSV 文件。 | 没有可报告的内容。 | 没有这个文件: | 文件缺少列 | 逾期天数 | 罚款 | 合计:',
    ja: 'CSV ファイルを読み、集計します。 | まとめる列。 | 合計する列。 | この値の行だけ: | 区切り文字。自動で判別します。 | 印刷用のページも書きます: | ほかのプログラム用に JSON で。 | CSV ファイルを指定してください。 | 報告するものはありません。 | ファイルがありません: | ファイルに列がありません: | 遅れた日数 | 料金 | 合計:',
    ko: 'CSV 파일을 읽어 보고서를 만듭니다. | 묶을 열. | 더할 열. | 이 값의 행만: | 필드 사이의 글자. 스스로 찾습니다. | 인쇄할 페이지도 씁니다: | 다른 프로그램을 위한 JSON. | CSV 파일을 지정하세요. | 보고할 것이 없습니다. | 파일이 없습니다: | 파일에 열이 없습니다: | 연체 일수 | 요금 | 합계:',
    hi: 'CSV फ़ाइल पढ़कर रिपोर्ट बनाता है। | जिस कॉलम से समूह बनते हैं। | जो कॉलम जोड़ा जाता है। | केवल इस मान की पंक्तियाँ: | फ़ील्ड के बीच का चिह्न; अपने आप मिलता है। | छापने के लिए पृष्ठ भी लिखता है, | दूसरे प्रोग्रामों के लिए JSON। | CSV फ़ाइल बताएँ। | बताने को कुछ नहीं। | ऐसी कोई फ़ाइल नहीं: | फ़ाइल में यह कॉलम नहीं: | देरी के दिन | शुल्क | कुल:',
    ar: 'يقرأ ملف CSV ويلخّصه. | العمود الذي تُجمّع به الصفوف. | العمود الذي يُجمع. | الصفوف ذات هذه القيمة فقط: | بين الحقول، ويُعرف تلقائيًا. | يكتب أيضًا صفحة للطباعة، | بصيغة JSON لبرامج أخرى. | حدّد ملف CSV. | لا شيء للتقرير. | لا يوجد هذا الملف: | ينقص الملف العمود | أيام التأخير | الغرامة | المجموع:',
  },
);
