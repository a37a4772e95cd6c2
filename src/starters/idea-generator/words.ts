import { dictionary } from '../page/dictionary.ts';

export const words = dictionary(
  ['draw', 'line', 'copy', 'copied', 'past', 'edit', 'lines', 'of', 'none', 'help'],
  {
    en: 'Draw | Your line {n} | Copy | Copied. | So far | Your own lines | The lines | {name} | Write a line first. | One on each line. They stay in this browser.',
    es: 'Sacar | Tu línea {n} | Copiar | Copiado. | Hasta ahora | Tus propias líneas | Las líneas | {name} | Escribe antes una línea. | Una por línea. Quedan en este navegador.',
    de: 'Ziehen | Deine Zeile {n} | Kopieren | Kopiert. | Bisher | Eigene Zeilen | Die Zeilen | {name} | Schreibe erst eine Zeile. | Eine pro Zeile. Sie bleiben in diesem Browser.',
    fr: 'Tirer | Votre ligne {n} | Copier | Copié. | Jusqu’ici | Vos propres lignes | Les lignes | {name} | Écrivez d’abord une ligne. | Une par ligne. Elles restent dans ce navigateur.',
    pt: 'Sortear | Sua linha {n} | Copiar | Copiado. | Até agora | Suas próprias linhas | As linhas | {name} | Escreva antes uma linha. | Uma por linha. Ficam neste navegador.',
    it: 'Estrai | La tua riga {n} | Copia | Copiato. | Finora | Le tue righe | Le righe | {name} | Scrivi prima una riga. | Una per riga. Restano in questo browser.',
    nl: 'Trek | Jouw regel {n} | Kopiëren | Gekopieerd. | Tot nu toe | Je eigen regels | De regels | {name} | Schrijf eerst een regel. | Eén per regel. Ze blijven in deze browser.',
    pl: 'Losuj | Twoja linijka {n} | Kopiuj | Skopiowano. | Dotychczas | Własne linijki | Linijki | {name} | Najpierw napisz linijkę. | Po jednej w wierszu. Zostają w tej przeglądarce.',
    tr: 'Çek | Senin satırın {n} | Kopyala | Kopyalandı. | Şimdiye kadar | Kendi satırların | Satırlar | {name} | Önce bir satır yaz. | Her satıra bir tane. Bu tarayıcıda kalır.',
    ru: 'Вытянуть | Ваша строка {n} | Копировать | Скопировано. | До сих пор | Свои строки | Строки | {name} | Сначала напишите строку. | По одной в строке. Хранятся в этом браузере.',
    zh: '抽取 | 你的第 {n} 条 | 复制 | 已复制。 | 记录 | 自己的内容 | 内容 | {name} | 请先写一条。 | 每行一条，保存在此浏览器。',
    ja: '引く | あなたの行 {n} | コピー | コピーしました。 | これまで | 自分の行 | 内容 | {name} | まず一行書いてください。 | 一行に一つ。このブラウザに残ります。',
    ko: '뽑기 | 당신의 줄 {n} | 복사 | 복사했습니다. | 지금까지 | 나만의 줄 | 내용 | {name} | 먼저 한 줄을 쓰세요. | 한 줄에 하나씩. 이 브라우저에 남습니다.',
    hi: 'निकालें | आपकी पंक्ति {n} | कॉपी करें | कॉपी हुआ। | अब तक | अपनी पंक्तियाँ | पंक्तियाँ | {name} | पहले एक पंक्ति लिखें। | हर पंक्ति में एक। इसी ब्राउज़र में रहती हैं।',
    ar: 'اسحب | سطرك {n} | انسخ | تم النسخ. | حتى الآن | سطورك | السطور | {name} | اكتب سطرًا أولًا. | واحد في كل سطر. تبقى في هذا المتصفح.',
    id: 'Undi | Baris Anda {n} | Salin | Tersalin. | Sejauh ini | Baris Anda sendiri | Baris | {name} | Tulis satu baris dulu. | Satu per baris. Semuanya tersimpan di browser ini.',
    vi: 'Rút | Dòng {n} của bạn | Sao chép | Đã sao chép. | Đã rút | Các dòng của bạn | Các dòng | {name} | Hãy viết một dòng trước. | Mỗi dòng một mục. Các dòng được lưu trong trình duyệt này.',
    uk: 'Витягнути | Ваш рядок {n} | Копіювати | Скопійовано. | Витягнуте досі | Власні рядки | Рядки | {name} | Спершу напишіть рядок. | По одному в рядку. Зберігаються в цьому браузері.',
    sv: 'Dra | Din rad {n} | Kopiera | Kopierat. | Hittills | Egna rader | Raderna | {name} | Skriv en rad först. | En per rad. De stannar i den här webbläsaren.',
  },
);
