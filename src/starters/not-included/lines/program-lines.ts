import type { Language } from '../../../contracts/languages.ts';
import { dictionary, type KeyOf, wordsOf } from '../../page/dictionary.ts';

/** What a program without the job of a request says of itself, in the language of the request. */
const words = dictionary(
  ['tool', 'commands', 'program', 'worker', 'addresses', 'adds', 'empty', 'types', 'itself'],
  {
    en: 'what the tool does; it only prints the sizes of files | what the commands do | what the program does | what the worker does: it looks after web pages instead | addresses to look at: the request names none; write them into src/settings.js | it adds, and changes nothing that is there | it begins empty | its types and fields | the program itself: this is a page about it',
    es: 'lo que hace la herramienta: solo muestra el tamaño de los archivos | lo que hacen los comandos | lo que hace el programa | lo que hace el proceso: en su lugar vigila páginas web | las direcciones: el pedido no da ninguna; escríbelas en src/settings.js | añade, y no cambia lo que hay | empieza vacía | sus tipos y campos | el programa en sí: esto es una página sobre él',
    de: 'was das Werkzeug tut: Es zeigt nur die Größe von Dateien | was die Befehle tun | was das Programm tut | was das Hintergrundprogramm tut: Es sieht stattdessen nach Webseiten | die Adressen: Die Anfrage nennt keine; schreib sie in src/settings.js | legt an und ändert nichts Vorhandenes | beginnt leer | ihre Typen und Felder | das Programm selbst: Dies ist eine Seite darüber',
    fr: 'ce que fait l’outil : il montre seulement la taille des fichiers | ce que font les commandes | ce que fait le programme | ce que fait le programme de fond : il surveille plutôt des pages web | les adresses : la demande n’en donne pas ; écris-les dans src/settings.js | ajoute, et ne change rien d’existant | commence vide | ses types et champs | le programme lui-même : ceci est une page à son sujet (un modèle peut l’écrire : JOB_MODEL)',
    pt: 'o que a ferramenta faz: ela só mostra o tamanho dos arquivos | o que os comandos fazem | o que o programa faz | o que o processo faz: em vez disso, vigia páginas web | os endereços: o pedido não dá nenhum; escreva-os em src/settings.js | adiciona, e não muda o que existe | começa vazia | seus tipos e campos | o programa em si: esta é uma página sobre ele',
    it: 'che cosa fa lo strumento: mostra solo la dimensione dei file | che cosa fanno i comandi | che cosa fa il programma | che cosa fa il processo: sorveglia invece pagine web | gli indirizzi: la richiesta non ne dà; scrivili in src/settings.js | aggiunge, e non cambia ciò che c’è | parte vuota | i suoi tipi e campi | il programma stesso: questa è una pagina che ne parla',
    nl: 'wat het programma doet: het toont alleen de grootte van bestanden | wat de opdrachten doen | wat het programma doet | wat het achtergrondprogramma doet: het kijkt in plaats daarvan naar webpagina’s | de adressen: het verzoek noemt er geen; schrijf ze in src/settings.js | voegt toe, en wijzigt niets wat er is | begint leeg | de typen en velden | het programma zelf: dit is een pagina erover',
    pl: 'co robi narzędzie: pokazuje tylko rozmiary plików | co robią polecenia | co robi program | co robi program w tle: zamiast tego ogląda strony | adresy: prośba ich nie podaje; wpisz je w src/settings.js | dodaje, a nie zmienia istniejących | zaczyna pusty | jego typy i pola | sam program: to jest strona o nim',
    tr: 'aracın yaptığı iş: yalnız dosya boyutlarını gösterir | komutların yaptığı iş | programın yaptığı iş | arka plan programının işi: onun yerine web sayfalarına bakar | adresler: istek hiç vermiyor; src/settings.js içine yazın | ekler, var olanı değiştirmez | boş başlar | türleri ve alanları | programın kendisi: bu, onun hakkında bir sayfa',
    ru: 'что делает утилита: она лишь показывает размеры файлов | что делают команды | что делает программа | что делает фоновая программа: вместо этого она следит за страницами | адреса: в запросе их нет; впишите их в src/settings.js | добавляет и не меняет имеющееся | сначала пусто | её типы и поля | сама программа: это страница о ней',
    zh: '工具本身的功能：它只显示文件大小 | 各命令的功能 | 程序本身的功能 | 后台程序的功能：它改为查看网页 | 网址：请求中没有；请写入 src/settings.js | 只添加，不修改已有内容 | 开始时为空 | 其类型和字段 | 程序本身：这只是介绍它的页面',
    ja: 'ツールの働き：ファイルの大きさを示すだけです | 各コマンドの働き | プログラムの働き | 常駐プログラムの働き：代わりにウェブページを見ます | アドレス：依頼にありません。src/settings.js に書いてください | 追加だけで、既存のものは変えません | 空で始まります | その型とフィールド | プログラム自体：これは紹介ページです',
    ko: '도구의 기능: 파일 크기만 보여 줍니다 | 각 명령의 기능 | 프로그램의 기능 | 백그라운드 프로그램의 기능: 대신 웹페이지를 봅니다 | 주소: 요청에 없습니다. src/settings.js에 쓰세요 | 추가만 하고 있는 것은 바꾸지 않습니다 | 빈 채로 시작합니다 | 타입과 필드 | 프로그램 자체: 이것은 소개 페이지입니다',
    hi: 'टूल का काम: यह केवल फ़ाइलों का आकार दिखाता है | कमांडों का काम | प्रोग्राम का काम | पृष्ठभूमि प्रोग्राम का काम: यह इसके बजाय वेब पेज देखता है | पते: अनुरोध में नहीं हैं; src/settings.js में लिखें | जोड़ता है, मौजूद को नहीं बदलता | ख़ाली शुरू होता है | इसके प्रकार और फ़ील्ड | प्रोग्राम ख़ुद: यह उसके बारे में एक पेज है',
    ar: 'عمل الأداة: تعرض حجم الملفات فقط | عمل الأوامر | عمل البرنامج | عمل برنامج الخلفية: يراقب صفحات بدلًا منه | العناوين: لا يذكرها الطلب؛ اكتبها في src/settings.js | يضيف ولا يغيّر الموجود | يبدأ فارغًا | أنواعها وحقولها | البرنامج نفسه: هذه صفحة عنه',
    id: 'apa yang dilakukan alat ini; sekarang hanya menampilkan ukuran file | apa yang dilakukan perintahnya | apa yang dilakukan programnya | apa yang dilakukan program latar belakang ini: sebagai gantinya, ia memantau halaman web | alamat yang dipantau: tidak disebut dalam permintaan; tulis di src/settings.js | menambah saja, tidak mengubah yang sudah ada | mulai dalam keadaan kosong | tipe dan bidangnya | programnya sendiri: ini halaman tentang program itu',
    vi: 'việc mà công cụ làm; hiện nó chỉ in kích thước tệp | việc mà các lệnh làm | việc mà chương trình làm | việc mà chương trình nền làm: hiện nó theo dõi trang web | các địa chỉ cần theo dõi: yêu cầu không nêu; hãy viết vào src/settings.js | chỉ thêm mới, không thay đổi gì đã có | ban đầu còn trống | các kiểu và trường dữ liệu | bản thân chương trình: đây là trang giới thiệu về nó',
    uk: 'що робить утиліта: вона лише показує розміри файлів | що роблять команди | що робить програма | що робить фонова програма: натомість вона стежить за вебсторінками | адреси: у запиті їх немає; впишіть їх у src/settings.js | додає і не змінює наявного | спочатку порожньо | її типи й поля | сама програма: це сторінка про неї',
    sv: 'vad verktyget gör: det visar bara filernas storlek | vad kommandona gör | vad programmet gör | vad bakgrundsprogrammet gör: det bevakar webbsidor i stället | adresserna: önskemålet anger inga; skriv dem i src/settings.js | lägger till men ändrar inget som finns | börjar tomt | dess typer och fält | själva programmet: det här är en sida om det',
  },
);

/** A line of what is not included. */
export function leftWord(key: KeyOf<typeof words>, language: Language = 'en'): string {
  return wordsOf(words, language).t(key);
}

/**
 * A line about a program in the words of its request: without English words where that is in another language.
 *
 * @example
 * inRequestWords('the rule “solo 3 al día”', 'es'); // 'solo 3 al día'
 */
export function inRequestWords(line: string, language: Language): string {
  // What is all that the program is for says how to have it.
  if (line.startsWith('what the ')) return line;
  return line
    .replace(` (answers 501)`, ' (501)')
    .replace(': it lists all', language === 'en' ? ': it lists all' : '')
    .replace(/^the rule “(?<rule>[^”]{1,100})”$/u, '$<rule>');
}
