import { dictionary } from '../../../page/dictionary.ts';

/** What the shifter of subtitles says; the English texts stand in its code. */
export const subtitlesTexts = dictionary(
  [
    'title',
    'about',
    'later',
    'earlier',
    'output',
    'name',
    'other',
    'none',
    'done',
    'say',
    'number',
  ],
  {
    en: 'Subtitle Shifter | Shifts the times of subtitles (.srt, .vtt) by seconds into a new file; the old one stays as it is. | Later by this many seconds. | Earlier by this many seconds. | The new file; beside the old one unless told. | Name one file of subtitles. | The new file needs another name. | There are no times in {x}. | Lines: {count}. Written: {x} | Say by how many seconds, with {x} or {y}. | {x} must be a number of seconds.',
    es: 'Ajuste de subtítulos | Desplaza los tiempos de subtítulos (.srt, .vtt) por segundos en un archivo nuevo; el viejo queda igual. | Estos segundos más tarde. | Estos segundos antes. | El archivo nuevo; junto al viejo si no se dice. | Indica un archivo de subtítulos. | El archivo nuevo necesita otro nombre. | No hay tiempos en {x}. | Líneas: {count}. Escrito: {x} | Di cuántos segundos, con {x} o {y}. | {x} debe ser un número de segundos.',
    de: 'Untertitel verschieben | Verschiebt die Zeiten von Untertiteln (.srt, .vtt) um Sekunden in eine neue Datei; die alte bleibt, wie sie ist. | Um so viele Sekunden später. | Um so viele Sekunden früher. | Die neue Datei; sonst neben der alten. | Nenne eine Datei mit Untertiteln. | Die neue Datei braucht einen anderen Namen. | In {x} sind keine Zeiten. | Zeilen: {count}. Geschrieben: {x} | Sag, um wie viele Sekunden, mit {x} oder {y}. | {x} muss eine Zahl von Sekunden sein.',
    fr: 'Décalage de sous-titres | Décale les temps de sous-titres (.srt, .vtt) de quelques secondes dans un nouveau fichier ; l’ancien reste tel quel. | Plus tard d’autant de secondes. | Plus tôt d’autant de secondes. | Le nouveau fichier ; à côté de l’ancien sinon. | Indique un fichier de sous-titres. | Le nouveau fichier doit avoir un autre nom. | Il n’y a pas de temps dans {x}. | Lignes : {count}. Écrit : {x} | Dis de combien de secondes, avec {x} ou {y}. | {x} doit être un nombre de secondes.',
    pt: 'Ajuste de legendas | Desloca os tempos de legendas (.srt, .vtt) por segundos num arquivo novo; o antigo fica como está. | Tantos segundos mais tarde. | Tantos segundos mais cedo. | O arquivo novo; ao lado do antigo se nada for dito. | Indique um arquivo de legendas. | O arquivo novo precisa de outro nome. | Não há tempos em {x}. | Linhas: {count}. Gravado: {x} | Diga quantos segundos, com {x} ou {y}. | {x} deve ser um número de segundos.',
    it: 'Sposta sottotitoli | Sposta i tempi dei sottotitoli (.srt, .vtt) di alcuni secondi in un nuovo file; il vecchio resta com’è. | Più tardi di tanti secondi. | Prima di tanti secondi. | Il nuovo file; accanto al vecchio se non indicato. | Indica un file di sottotitoli. | Il nuovo file deve avere un altro nome. | Non ci sono tempi in {x}. | Righe: {count}. Scritto: {x} | Di’ di quanti secondi, con {x} o {y}. | {x} deve essere un numero di secondi.',
    nl: 'Ondertitels verschuiven | Verschuift de tijden van ondertitels (.srt, .vtt) met seconden naar een nieuw bestand; het oude blijft zoals het is. | Zoveel seconden later. | Zoveel seconden eerder. | Het nieuwe bestand; anders naast het oude. | Noem één bestand met ondertitels. | Het nieuwe bestand heeft een andere naam nodig. | Er staan geen tijden in {x}. | Regels: {count}. Geschreven: {x} | Zeg hoeveel seconden, met {x} of {y}. | {x} moet een aantal seconden zijn.',
    pl: 'Przesuwanie napisów | Przesuwa czasy napisów (.srt, .vtt) o sekundy do nowego pliku; stary zostaje bez zmian. | O tyle sekund później. | O tyle sekund wcześniej. | Nowy plik; domyślnie obok starego. | Podaj jeden plik z napisami. | Nowy plik musi mieć inną nazwę. | W {x} nie ma czasów. | Wiersze: {count}. Zapisano: {x} | Podaj, o ile sekund: {x} lub {y}. | {x} musi być liczbą sekund.',
    tr: 'Altyazı kaydırma | Altyazı (.srt, .vtt) sürelerini saniyelerce kaydırıp yeni bir dosyaya yazar; eskisi olduğu gibi kalır. | Bu kadar saniye sonra. | Bu kadar saniye önce. | Yeni dosya; söylenmezse eskisinin yanında. | Bir altyazı dosyası belirt. | Yeni dosyanın başka bir adı olmalı. | {x} içinde süre yok. | Satır: {count}. Yazıldı: {x} | Kaç saniye olduğunu {x} ya da {y} ile söyle. | {x} bir saniye sayısı olmalı.',
    ru: 'Сдвиг субтитров | Сдвигает время субтитров (.srt, .vtt) на секунды в новый файл; старый остаётся как есть. | Позже на столько секунд. | Раньше на столько секунд. | Новый файл; по умолчанию рядом со старым. | Укажите один файл субтитров. | Новому файлу нужно другое имя. | В {x} нет времени. | Строк: {count}. Записано: {x} | Укажите, на сколько секунд: {x} или {y}. | {x}: нужно число секунд.',
    zh: '字幕时间调整 | 把字幕（.srt、.vtt）的时间移动若干秒并写入新文件；原文件不变。 | 推后这么多秒。 | 提前这么多秒。 | 新文件；默认放在原文件旁边。 | 请指定一个字幕文件。 | 新文件需要另一个名称。 | {x} 中没有时间。 | 行数：{count}。已写入：{x} | 请用 {x} 或 {y} 说明移动多少秒。 | {x} 必须是秒数。',
    ja: '字幕の時間調整 | 字幕（.srt、.vtt）の時間を秒単位でずらし、新しいファイルに書きます。元のファイルはそのままです。 | この秒数だけ遅く。 | この秒数だけ早く。 | 新しいファイル。指定がなければ元の隣。 | 字幕ファイルを 1 つ指定してください。 | 新しいファイルには別の名前が必要です。 | {x} に時間がありません。 | 行: {count}。書き込み先: {x} | ずらす秒数を {x} か {y} で指定してください。 | {x} は秒数です。',
    ko: '자막 시간 조절 | 자막(.srt, .vtt)의 시간을 초 단위로 밀어 새 파일에 씁니다. 원래 파일은 그대로입니다. | 이만큼의 초를 뒤로. | 이만큼의 초를 앞으로. | 새 파일. 지정하지 않으면 원래 파일 옆. | 자막 파일 하나를 지정하세요. | 새 파일은 다른 이름이어야 합니다. | {x}에 시간이 없습니다. | 줄: {count}. 저장: {x} | {x} 또는 {y}로 몇 초인지 지정하세요. | {x}은(는) 초 단위의 숫자여야 합니다.',
    hi: 'उपशीर्षक समय | उपशीर्षकों (.srt, .vtt) का समय सेकंड से खिसकाकर नई फ़ाइल में लिखता है; पुरानी वैसी ही रहती है। | इतने सेकंड बाद। | इतने सेकंड पहले। | नई फ़ाइल; न बताने पर पुरानी के पास। | उपशीर्षकों की एक फ़ाइल बताएँ। | नई फ़ाइल का नाम अलग होना चाहिए। | {x} में कोई समय नहीं है। | पंक्तियाँ: {count}। लिखी गई: {x} | {x} या {y} से बताएँ कि कितने सेकंड। | {x} सेकंड की संख्या हो।',
    ar: 'إزاحة الترجمة | يزيح أوقات الترجمة (.srt, .vtt) بالثواني في ملف جديد، ويبقى القديم كما هو. | متأخرًا بهذا العدد من الثواني. | مبكرًا بهذا العدد من الثواني. | الملف الجديد؛ بجانب القديم إن لم يُذكر. | حدّد ملف ترجمة واحدًا. | يحتاج الملف الجديد إلى اسم آخر. | لا أوقات في {x}. | الأسطر: {count}. كُتب: {x} | قل كم ثانية باستخدام {x} أو {y}. | {x} يجب أن يكون عدد ثوانٍ.',
  },
);
