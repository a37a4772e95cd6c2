import { dictionary } from '../../../page/dictionary.ts';

/** What the packer of folders says; the English texts stand in its code. */
export const zipTexts = dictionary(
  ['title', 'about', 'output', 'keep', 'name', 'number', 'outside', 'done'],
  {
    en: 'ZIP Backup | Packs a folder into a ZIP file with the day and the time in its name. | Where the ZIP files go; {x} unless told. | Keeps only so many of them, the newest. | Name one folder. | {x} must be a whole number. | The ZIP files must lie outside of the folder. | Files: {count}. Written: {x}',
    es: 'Copia en ZIP | Empaqueta una carpeta en un archivo ZIP con el día y la hora en el nombre. | Dónde van los ZIP; {x} si no se dice. | Conserva solo tantos, los más nuevos. | Indica una carpeta. | {x} debe ser un número entero. | Los ZIP deben estar fuera de la carpeta. | Archivos: {count}. Escrito: {x}',
    de: 'ZIP-Sicherung | Packt einen Ordner in eine ZIP-Datei mit Tag und Uhrzeit im Namen. | Wohin die ZIP-Dateien kommen; sonst {x}. | Behält nur so viele, die neuesten. | Nenne einen Ordner. | {x} muss eine ganze Zahl sein. | Die ZIP-Dateien müssen außerhalb des Ordners liegen. | Dateien: {count}. Geschrieben: {x}',
    fr: 'Sauvegarde ZIP | Met un dossier dans un fichier ZIP avec le jour et l’heure dans son nom. | Où vont les ZIP ; {x} sinon. | N’en garde que tant, les plus récents. | Indique un dossier. | {x} doit être un nombre entier. | Les ZIP doivent être hors du dossier. | Fichiers : {count}. Écrit : {x}',
    pt: 'Backup em ZIP | Põe uma pasta num arquivo ZIP com o dia e a hora no nome. | Para onde vão os ZIP; {x} se nada for dito. | Guarda só tantos, os mais novos. | Indique uma pasta. | {x} deve ser um número inteiro. | Os ZIP devem ficar fora da pasta. | Arquivos: {count}. Gravado: {x}',
    it: 'Backup ZIP | Mette una cartella in un file ZIP con giorno e ora nel nome. | Dove vanno gli ZIP; {x} se non indicato. | Ne tiene solo tanti, i più nuovi. | Indica una cartella. | {x} deve essere un numero intero. | Gli ZIP devono stare fuori dalla cartella. | File: {count}. Scritto: {x}',
    nl: 'ZIP-back-up | Pakt een map in een ZIP-bestand met de dag en de tijd in de naam. | Waar de ZIP-bestanden komen; anders {x}. | Bewaart er maar zoveel, de nieuwste. | Noem één map. | {x} moet een geheel getal zijn. | De ZIP-bestanden moeten buiten de map staan. | Bestanden: {count}. Geschreven: {x}',
    pl: 'Kopia ZIP | Pakuje folder do pliku ZIP z dniem i godziną w nazwie. | Gdzie trafiają pliki ZIP; domyślnie {x}. | Zostawia tylko tyle najnowszych. | Podaj jeden folder. | {x} musi być liczbą całkowitą. | Pliki ZIP muszą leżeć poza folderem. | Pliki: {count}. Zapisano: {x}',
    tr: 'ZIP yedeği | Bir klasörü adında gün ve saat olan bir ZIP dosyasına koyar. | ZIP dosyalarının yeri; söylenmezse {x}. | Yalnız bu kadarını, en yenilerini tutar. | Bir klasör belirt. | {x} bir tam sayı olmalı. | ZIP dosyaları klasörün dışında olmalı. | Dosya: {count}. Yazıldı: {x}',
    ru: 'ZIP-копия | Упаковывает папку в файл ZIP с датой и временем в имени. | Куда кладутся ZIP; по умолчанию {x}. | Оставляет только столько новых. | Укажите одну папку. | {x}: нужно целое число. | Файлы ZIP должны лежать вне папки. | Файлов: {count}. Записано: {x}',
    zh: 'ZIP 备份 | 把文件夹打包成名称带日期和时间的 ZIP 文件。 | ZIP 文件放在哪里；默认 {x}。 | 只保留这么多个最新的。 | 请指定一个文件夹。 | {x} 必须是整数。 | ZIP 文件必须在该文件夹之外。 | 文件：{count}。已写入：{x}',
    ja: 'ZIP バックアップ | フォルダーを、日付と時刻を名前に入れた ZIP ファイルにまとめます。 | ZIP の置き場所。指定がなければ {x}。 | 新しいものをこの数だけ残します。 | フォルダーを 1 つ指定してください。 | {x} は整数です。 | ZIP はそのフォルダーの外に置いてください。 | ファイル: {count}。書き込み先: {x}',
    ko: 'ZIP 백업 | 폴더를 이름에 날짜와 시각이 든 ZIP 파일로 묶습니다. | ZIP 파일을 둘 곳. 지정하지 않으면 {x}. | 가장 새것을 이만큼만 남깁니다. | 폴더 하나를 지정하세요. | {x}은(는) 정수여야 합니다. | ZIP 파일은 그 폴더 밖에 있어야 합니다. | 파일: {count}. 저장: {x}',
    hi: 'ZIP बैकअप | फ़ोल्डर को नाम में दिन और समय वाली ZIP फ़ाइल में रखता है। | ZIP फ़ाइलें कहाँ जाएँ; न बताने पर {x}। | केवल इतनी सबसे नई रखता है। | एक फ़ोल्डर बताएँ। | {x} पूर्ण संख्या हो। | ZIP फ़ाइलें फ़ोल्डर के बाहर हों। | फ़ाइलें: {count}। लिखी गई: {x}',
    ar: 'نسخة ZIP | يحزم مجلدًا في ملف ZIP يحمل اسمه اليوم والوقت. | مكان ملفات ZIP؛ {x} إن لم يُذكر. | يبقي هذا العدد من الأحدث فقط. | حدّد مجلدًا واحدًا. | {x} يجب أن يكون عددًا صحيحًا. | يجب أن تكون ملفات ZIP خارج المجلد. | الملفات: {count}. كُتب: {x}',
  },
);
