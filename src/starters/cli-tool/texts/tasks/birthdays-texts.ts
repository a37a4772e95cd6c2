import { dictionary } from '../../../page/dictionary.ts';

/** What the tool for birthdays says; the English texts stand in its code. */
export const birthdaysTexts = dictionary(
  ['title', 'about', 'next', 'name', 'none', 'nobody', 'today'],
  {
    en: 'Birthdays | Says whose birthday is today and whose is next, from a table of names and dates. | How many of the next to show; {x} unless told. | Name one file, and a whole number. | There are no names with dates in {x}. | Nobody has a birthday today. | Today: {x}',
    es: 'Cumpleaños | Dice quién cumple años hoy y quién es el siguiente, según una tabla de nombres y fechas. | Cuántos de los siguientes mostrar; {x} si no se dice. | Indica un archivo y un número entero. | No hay nombres con fechas en {x}. | Hoy nadie cumple años. | Hoy: {x}',
    de: 'Geburtstage | Sagt, wer heute Geburtstag hat und wer als Nächstes, aus einer Tabelle mit Namen und Tagen. | Wie viele der nächsten; sonst {x}. | Nenne eine Datei und eine ganze Zahl. | In {x} stehen keine Namen mit Tagen. | Heute hat niemand Geburtstag. | Heute: {x}',
    fr: 'Anniversaires | Dit de qui c’est l’anniversaire aujourd’hui et qui est le suivant, d’après un tableau de noms et de dates. | Combien de suivants montrer ; {x} sinon. | Indique un fichier et un nombre entier. | Il n’y a pas de noms avec des dates dans {x}. | Aucun anniversaire aujourd’hui. | Aujourd’hui : {x}',
    pt: 'Aniversários | Diz quem faz aniversário hoje e quem é o próximo, a partir de uma tabela de nomes e datas. | Quantos dos próximos mostrar; {x} se nada for dito. | Indique um arquivo e um número inteiro. | Não há nomes com datas em {x}. | Ninguém faz aniversário hoje. | Hoje: {x}',
    it: 'Compleanni | Dice chi compie gli anni oggi e chi è il prossimo, da una tabella di nomi e date. | Quanti dei prossimi mostrare; {x} se non indicato. | Indica un file e un numero intero. | Non ci sono nomi con date in {x}. | Oggi nessuno compie gli anni. | Oggi: {x}',
    nl: 'Verjaardagen | Zegt wie vandaag jarig is en wie de volgende is, uit een tabel met namen en data. | Hoeveel van de volgende; anders {x}. | Noem één bestand en een geheel getal. | Er staan geen namen met data in {x}. | Vandaag is niemand jarig. | Vandaag: {x}',
    pl: 'Urodziny | Mówi, kto ma dziś urodziny i kto następny, z tabeli imion i dat. | Ile następnych pokazać; domyślnie {x}. | Podaj jeden plik i liczbę całkowitą. | W {x} nie ma imion z datami. | Nikt nie ma dziś urodzin. | Dzisiaj: {x}',
    tr: 'Doğum günleri | Ad ve tarihlerin olduğu bir tablodan bugün kimin doğum günü olduğunu ve sıradakini söyler. | Sıradakilerden kaç tanesi; söylenmezse {x}. | Bir dosya ve bir tam sayı belirt. | {x} içinde tarihli ad yok. | Bugün kimsenin doğum günü değil. | Bugün: {x}',
    ru: 'Дни рождения | Говорит, у кого сегодня день рождения и у кого следующий, по таблице имён и дат. | Сколько следующих показать; по умолчанию {x}. | Укажите один файл и целое число. | В {x} нет имён с датами. | Сегодня ни у кого нет дня рождения. | Сегодня: {x}',
    zh: '生日 | 根据姓名和日期的表格，显示今天谁过生日、下一个是谁。 | 显示接下来几位；默认 {x}。 | 请指定一个文件和一个整数。 | {x} 里没有带日期的姓名。 | 今天没有人过生日。 | 今天：{x}',
    ja: '誕生日 | 名前と日付の表から、今日誕生日の人と次の人を表示します。 | 次の何人を表示するか。指定がなければ {x}。 | ファイル 1 つと整数を指定してください。 | {x} に日付のある名前がありません。 | 今日誕生日の人はいません。 | 今日: {x}',
    ko: '생일 | 이름과 날짜의 표에서 오늘 생일인 사람과 다음 사람을 알려 줍니다. | 다음 몇 명을 보여 줄지. 지정하지 않으면 {x}. | 파일 하나와 정수를 지정하세요. | {x}에 날짜가 있는 이름이 없습니다. | 오늘 생일인 사람이 없습니다. | 오늘: {x}',
    hi: 'जन्मदिन | नामों और तारीखों की तालिका से बताता है कि आज किसका जन्मदिन है और अगला किसका। | अगले कितने दिखाने हैं; न बताने पर {x}। | एक फ़ाइल और एक पूर्ण संख्या बताएँ। | {x} में तारीख वाले नाम नहीं हैं। | आज किसी का जन्मदिन नहीं है। | आज: {x}',
    ar: 'أعياد الميلاد | يخبر بمن عيد ميلاده اليوم ومن التالي، من جدول أسماء وتواريخ. | كم من التالين يُعرض؛ {x} إن لم يُذكر. | حدّد ملفًا واحدًا وعددًا صحيحًا. | لا أسماء بتواريخ في {x}. | لا عيد ميلاد لأحد اليوم. | اليوم: {x}',
    id: 'Ulang tahun | Memberi tahu siapa yang berulang tahun hari ini dan siapa berikutnya, dari tabel nama dan tanggal. | Berapa yang berikutnya ditampilkan; default {x}. | Sebutkan satu file dan bilangan bulat. | Tidak ada nama dengan tanggal di {x}. | Tidak ada yang berulang tahun hari ini. | Hari ini: {x}',
    vi: 'Sinh nhật | Cho biết hôm nay là sinh nhật ai và tiếp theo là ai, từ bảng tên và ngày. | Hiển thị bao nhiêu người tiếp theo; mặc định {x}. | Hãy nêu một tệp và một số nguyên. | Không có tên kèm ngày trong {x}. | Hôm nay không có sinh nhật ai. | Hôm nay: {x}',
    uk: 'Дні народження | Каже, у кого сьогодні день народження і в кого наступний, за таблицею імен і дат. | Скільки наступних показати; типово {x}. | Укажіть один файл і ціле число. | У {x} немає імен із датами. | Сьогодні ні в кого немає дня народження. | Сьогодні: {x}',
    sv: 'Födelsedagar | Säger vem som fyller år i dag och vem som är näst, ur en tabell med namn och datum. | Hur många av de nästa som visas; annars {x}. | Ange en fil och ett heltal. | Det finns inga namn med datum i {x}. | Ingen fyller år i dag. | I dag: {x}',
  },
);
