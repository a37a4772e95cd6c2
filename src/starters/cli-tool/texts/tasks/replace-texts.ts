import { dictionary } from '../../../page/dictionary.ts';

/** What find and replace says; the English texts stand in its code. */
export const replaceTexts = dictionary(
  [
    'title',
    'about',
    'shows',
    'writes',
    'ext',
    'case',
    'regex',
    'give',
    'sum',
    'none',
    'yet',
    'left',
  ],
  {
    en: 'Find and Replace | Replaces a text in many files. It shows each change; each file that is written is kept as .bak before. | Only shows the changes. | Writes the changes; without it they are only shown. | Only files of these kinds. | Takes A and a for the same. | The text is a regular expression. | Give the text, its replacement, and files or folders. | Places: {count}, files: {files}. | Nothing is written. | Nothing is written yet; {x} writes it. | Left out: {x}',
    es: 'Buscar y reemplazar | Reemplaza un texto en muchos archivos. Muestra cada cambio; de cada archivo escrito se guarda antes una copia .bak. | Solo muestra los cambios. | Escribe los cambios; sin ella solo se muestran. | Solo archivos de estos tipos. | No distingue A de a. | El texto es una expresión regular. | Indica el texto, su reemplazo y los archivos o carpetas. | Lugares: {count}, archivos: {files}. | No se ha escrito nada. | Aún no se ha escrito nada; {x} lo escribe. | Omitido: {x}',
    de: 'Suchen und Ersetzen | Ersetzt einen Text in vielen Dateien. Jede Änderung wird gezeigt; von jeder geschriebenen Datei bleibt vorher eine Kopie als .bak. | Zeigt die Änderungen nur. | Schreibt die Änderungen; sonst werden sie nur gezeigt. | Nur Dateien dieser Art. | Unterscheidet A und a nicht. | Der Text ist ein regulärer Ausdruck. | Nenne den Text, den Ersatz und Dateien oder Ordner. | Stellen: {count}, Dateien: {files}. | Nichts wurde geschrieben. | Noch ist nichts geschrieben; {x} schreibt es. | Ausgelassen: {x}',
    fr: 'Chercher et remplacer | Remplace un texte dans plusieurs fichiers. Chaque changement est montré ; chaque fichier écrit est d’abord gardé en .bak. | Montre seulement les changements. | Écrit les changements ; sinon ils sont seulement montrés. | Seulement les fichiers de ces types. | Ne distingue pas A et a. | Le texte est une expression régulière. | Indique le texte, son remplacement et des fichiers ou dossiers. | Endroits : {count}, fichiers : {files}. | Rien n’est écrit. | Rien n’est encore écrit ; {x} l’écrit. | Laissé de côté : {x}',
    pt: 'Localizar e substituir | Substitui um texto em muitos arquivos. Mostra cada mudança; de cada arquivo gravado fica antes uma cópia .bak. | Só mostra as mudanças. | Grava as mudanças; sem ela só são mostradas. | Só arquivos destes tipos. | Não distingue A de a. | O texto é uma expressão regular. | Indique o texto, o substituto e arquivos ou pastas. | Lugares: {count}, arquivos: {files}. | Nada foi gravado. | Nada foi gravado ainda; {x} grava. | Deixado de fora: {x}',
    it: 'Trova e sostituisci | Sostituisce un testo in molti file. Mostra ogni modifica; di ogni file scritto resta prima una copia .bak. | Mostra solo le modifiche. | Scrive le modifiche; altrimenti sono solo mostrate. | Solo file di questi tipi. | Non distingue A da a. | Il testo è un’espressione regolare. | Indica il testo, la sostituzione e file o cartelle. | Punti: {count}, file: {files}. | Non è stato scritto nulla. | Non è ancora scritto nulla; {x} lo scrive. | Tralasciato: {x}',
    nl: 'Zoeken en vervangen | Vervangt een tekst in veel bestanden. Elke wijziging wordt getoond; van elk geschreven bestand blijft eerst een kopie als .bak. | Toont alleen de wijzigingen. | Schrijft de wijzigingen; anders worden ze alleen getoond. | Alleen bestanden van deze soorten. | Maakt geen verschil tussen A en a. | De tekst is een reguliere expressie. | Geef de tekst, de vervanging en bestanden of mappen. | Plaatsen: {count}, bestanden: {files}. | Er is niets geschreven. | Er is nog niets geschreven; {x} schrijft het. | Overgeslagen: {x}',
    pl: 'Znajdź i zamień | Zamienia tekst w wielu plikach. Pokazuje każdą zmianę; z każdego zapisanego pliku zostaje najpierw kopia .bak. | Tylko pokazuje zmiany. | Zapisuje zmiany; bez niej są tylko pokazane. | Tylko pliki tych rodzajów. | Nie rozróżnia A i a. | Tekst jest wyrażeniem regularnym. | Podaj tekst, zamiennik oraz pliki lub foldery. | Miejsca: {count}, pliki: {files}. | Nic nie zapisano. | Nic jeszcze nie zapisano; {x} zapisuje. | Pominięto: {x}',
    tr: 'Bul ve değiştir | Birçok dosyada bir metni değiştirir. Her değişikliği gösterir; yazılan her dosyanın önce .bak kopyası kalır. | Değişiklikleri yalnız gösterir. | Değişiklikleri yazar; yoksa yalnız gösterilir. | Yalnız bu türdeki dosyalar. | A ile a aynı sayılır. | Metin bir düzenli ifadedir. | Metni, yerine geleni ve dosya ya da klasörleri belirt. | Yer: {count}, dosya: {files}. | Hiçbir şey yazılmadı. | Henüz bir şey yazılmadı; {x} yazar. | Atlandı: {x}',
    ru: 'Найти и заменить | Заменяет текст во многих файлах. Показывает каждое изменение; от каждого записанного файла сначала остаётся копия .bak. | Только показывает изменения. | Записывает изменения; без этого они только показаны. | Только файлы этих видов. | Не различает А и а. | Текст — регулярное выражение. | Укажите текст, замену и файлы или папки. | Мест: {count}, файлов: {files}. | Ничего не записано. | Пока ничего не записано; {x} записывает. | Пропущено: {x}',
    zh: '查找替换 | 在多个文件中替换文字。先显示每处改动；写入前把每个文件另存为 .bak。 | 只显示改动。 | 写入改动；否则只显示。 | 只要这些类型的文件。 | 不区分大小写。 | 文字是正则表达式。 | 请给出文字、替换内容，以及文件或文件夹。 | 处数：{count}，文件：{files}。 | 没有写入任何内容。 | 尚未写入；用 {x} 写入。 | 已跳过：{x}',
    ja: '検索と置換 | 多くのファイルの文字を置き換えます。変更箇所をそれぞれ示し、書き換えるファイルは先に .bak として残します。 | 変更箇所を示すだけです。 | 変更を書き込みます。なければ示すだけです。 | この種類のファイルだけ。 | 大文字と小文字を区別しません。 | 文字は正規表現です。 | 探す文字、置き換える文字、ファイルかフォルダーを指定してください。 | 箇所: {count}、ファイル: {files}。 | 何も書き込んでいません。 | まだ書き込んでいません。{x} で書き込みます。 | 対象外: {x}',
    ko: '찾아 바꾸기 | 여러 파일의 글을 바꿉니다. 바뀔 곳을 모두 보여 주고, 쓰기 전에 각 파일을 .bak으로 남깁니다. | 바뀔 곳만 보여 줍니다. | 바꾼 것을 씁니다. 없으면 보여 주기만 합니다. | 이 종류의 파일만. | 대소문자를 구분하지 않습니다. | 글은 정규식입니다. | 찾을 글, 바꿀 글, 파일이나 폴더를 지정하세요. | 곳: {count}, 파일: {files}. | 아무것도 쓰지 않았습니다. | 아직 쓰지 않았습니다. {x}로 씁니다. | 건너뜀: {x}',
    hi: 'खोजें और बदलें | कई फ़ाइलों में पाठ बदलता है। हर बदलाव दिखाता है; लिखी जाने वाली हर फ़ाइल पहले .bak के रूप में रखी जाती है। | केवल बदलाव दिखाता है। | बदलाव लिखता है; इसके बिना केवल दिखाए जाते हैं। | केवल इन प्रकारों की फ़ाइलें। | A और a को एक मानता है। | पाठ एक रेगुलर एक्सप्रेशन है। | पाठ, उसकी जगह का पाठ, और फ़ाइलें या फ़ोल्डर बताएँ। | जगहें: {count}, फ़ाइलें: {files}। | कुछ नहीं लिखा गया। | अभी कुछ नहीं लिखा गया; {x} लिखता है। | छोड़ी गई: {x}',
    ar: 'بحث واستبدال | يستبدل نصًا في ملفات كثيرة. يعرض كل تغيير، ويحفظ كل ملف يُكتب أولًا بصيغة .bak. | يعرض التغييرات فقط. | يكتب التغييرات؛ بدونه تُعرض فقط. | الملفات من هذه الأنواع فقط. | لا يفرّق بين A وa. | النص تعبير نمطي. | حدّد النص وبديله والملفات أو المجلدات. | المواضع: {count}، الملفات: {files}. | لم يُكتب شيء. | لم يُكتب شيء بعد؛ {x} يكتبه. | تُرك: {x}',
  },
);
