import { dictionary } from '../../../page/dictionary.ts';

/** What the drawing of lots says; the English texts stand in its code. */
export const drawTexts = dictionary(
  ['title', 'about', 'count', 'teams', 'name', 'none', 'team', 'number'],
  {
    en: 'Random Draw | Draws at random from a file with one entry on each line, or from what is typed. | How many to draw; {x} unless told. | Splits all into this many teams. | Name a file with one entry on each line, or type the entries. | There are no entries. | Team {x}: | {x} must be a whole number from 1 to {max}.',
    es: 'Sorteo | Sortea de un archivo con una entrada por línea, o de lo que se escribe. | Cuántos sortear; {x} si no se dice. | Reparte todos en tantos equipos. | Indica un archivo con una entrada por línea, o escribe las entradas. | No hay entradas. | Equipo {x}: | {x} debe ser un número entero de 1 a {max}.',
    de: 'Verlosung | Lost aus einer Datei mit einem Eintrag je Zeile aus, oder aus dem, was getippt wird. | Wie viele gezogen werden; sonst {x}. | Teilt alle in so viele Teams. | Nenne eine Datei mit einem Eintrag je Zeile, oder tippe die Einträge. | Es gibt keine Einträge. | Team {x}: | {x} muss eine ganze Zahl von 1 bis {max} sein.',
    fr: 'Tirage au sort | Tire au sort dans un fichier avec une entrée par ligne, ou parmi ce qui est tapé. | Combien tirer ; {x} sinon. | Répartit tout en autant d’équipes. | Indique un fichier avec une entrée par ligne, ou tape les entrées. | Il n’y a pas d’entrées. | Équipe {x} : | {x} doit être un nombre entier de 1 à {max}.',
    pt: 'Sorteio | Sorteia de um arquivo com uma entrada por linha, ou do que é digitado. | Quantos sortear; {x} se nada for dito. | Divide todos em tantas equipes. | Indique um arquivo com uma entrada por linha, ou digite as entradas. | Não há entradas. | Equipe {x}: | {x} deve ser um número inteiro de 1 a {max}.',
    it: 'Estrazione a sorte | Estrae a sorte da un file con una voce per riga, o da ciò che si scrive. | Quanti estrarne; {x} se non indicato. | Divide tutti in tante squadre. | Indica un file con una voce per riga, o scrivi le voci. | Non ci sono voci. | Squadra {x}: | {x} deve essere un numero intero da 1 a {max}.',
    nl: 'Loting | Loot uit een bestand met één naam per regel, of uit wat getypt wordt. | Hoeveel er getrokken worden; anders {x}. | Verdeelt alles in zoveel teams. | Noem een bestand met één naam per regel, of typ de namen. | Er zijn geen namen. | Team {x}: | {x} moet een geheel getal van 1 tot {max} zijn.',
    pl: 'Losowanie | Losuje z pliku z jednym wpisem w wierszu albo z tego, co wpisano. | Ile wylosować; domyślnie {x}. | Dzieli wszystko na tyle drużyn. | Podaj plik z jednym wpisem w wierszu albo wpisz je. | Nie ma wpisów. | Drużyna {x}: | {x} musi być liczbą całkowitą od 1 do {max}.',
    tr: 'Çekiliş | Her satırında bir ad olan bir dosyadan ya da yazılanlardan rastgele çeker. | Kaç tane çekilsin; söylenmezse {x}. | Hepsini bu kadar takıma böler. | Her satırında bir ad olan bir dosya belirt ya da adları yaz. | Hiç ad yok. | Takım {x}: | {x}, 1 ile {max} arasında bir tam sayı olmalı.',
    ru: 'Жеребьёвка | Выбирает случайно из файла с одной записью в строке или из того, что введено. | Сколько выбрать; по умолчанию {x}. | Делит всех на столько команд. | Укажите файл с одной записью в строке или введите записи. | Записей нет. | Команда {x}: | {x}: нужно целое число от 1 до {max}.',
    zh: '抽签 | 从每行一项的文件中，或从输入的内容中随机抽取。 | 抽几个；默认 {x}。 | 把所有人分成这么多队。 | 请指定每行一项的文件，或直接输入各项。 | 没有内容。 | 第 {x} 队： | {x} 必须是 1 到 {max} 的整数。',
    ja: '抽選 | 1 行に 1 件ずつ書いたファイル、または入力したものから無作為に選びます。 | 選ぶ数。指定がなければ {x}。 | 全員をこの数のチームに分けます。 | 1 行に 1 件ずつ書いたファイルを指定するか、直接入力してください。 | 項目がありません。 | チーム {x}: | {x} は 1 から {max} までの整数です。',
    ko: '추첨 | 한 줄에 하나씩 적힌 파일이나 입력한 것에서 무작위로 뽑습니다. | 뽑을 수. 지정하지 않으면 {x}. | 모두를 이 수의 팀으로 나눕니다. | 한 줄에 하나씩 적힌 파일을 지정하거나 직접 입력하세요. | 항목이 없습니다. | {x}팀: | {x}은(는) 1부터 {max}까지의 정수여야 합니다.',
    hi: 'लॉटरी | हर पंक्ति में एक नाम वाली फ़ाइल से, या लिखे गए नामों से यादृच्छिक चुनता है। | कितने चुनने हैं; न बताने पर {x}। | सबको इतनी टीमों में बाँटता है। | हर पंक्ति में एक नाम वाली फ़ाइल बताएँ, या नाम लिखें। | कोई नाम नहीं है। | टीम {x}: | {x} 1 से {max} तक पूर्ण संख्या हो।',
    ar: 'قرعة | يسحب عشوائيًا من ملف فيه مُدخل في كل سطر، أو مما يُكتب. | كم يُسحب؛ {x} إن لم يُذكر. | يقسم الجميع إلى هذا العدد من الفرق. | حدّد ملفًا فيه مُدخل في كل سطر، أو اكتب المُدخلات. | لا مُدخلات. | الفريق {x}: | {x} يجب أن يكون عددًا صحيحًا من 1 إلى {max}.',
  },
);
