import { dictionary } from '../../page/dictionary.ts';

/** What the maker of one page says, and the heading of its list of headings. */
export const pageTexts = dictionary(['about', 'output', 'toc', 'title', 'contents'], {
  en: 'Makes one page or one Markdown file of Markdown files. | Where to write: a name that ends with .html or .md. | Without the list of headings. | The title; the first heading unless told. | Contents',
  es: 'Hace una página o un solo archivo Markdown de archivos Markdown. | Dónde escribir: un nombre que acaba en .html o .md. | Sin el índice. | El título; el primer encabezado si no se dice. | Índice',
  de: 'Macht aus Markdown-Dateien eine Seite oder eine Markdown-Datei. | Wohin: ein Name, der auf .html oder .md endet. | Ohne Inhaltsverzeichnis. | Der Titel; sonst die erste Überschrift. | Inhalt',
  fr: 'Fait une page ou un seul fichier Markdown de fichiers Markdown. | Où écrire : un nom en .html ou .md. | Sans la table des matières. | Le titre ; le premier titre du texte sinon. | Table des matières',
  pt: 'Faz uma página ou um só arquivo Markdown de arquivos Markdown. | Onde escrever: um nome que termina em .html ou .md. | Sem o sumário. | O título; o primeiro cabeçalho se nada for dito. | Sumário',
  it: 'Fa una pagina o un solo file Markdown da file Markdown. | Dove scrivere: un nome che finisce in .html o .md. | Senza l’indice. | Il titolo; la prima intestazione se non indicato. | Indice',
  nl: 'Maakt één pagina of één Markdown-bestand van Markdown-bestanden. | Waarheen: een naam op .html of .md. | Zonder inhoudsopgave. | De titel; anders de eerste kop. | Inhoud',
  pl: 'Robi jedną stronę lub jeden plik Markdown z plików Markdown. | Dokąd: nazwa z końcówką .html lub .md. | Bez spisu treści. | Tytuł; domyślnie pierwszy nagłówek. | Spis treści',
  tr: 'Markdown dosyalarından tek sayfa ya da tek Markdown dosyası yapar. | Nereye: .html ya da .md ile biten bir ad. | İçindekiler olmadan. | Başlık; söylenmezse ilk başlık. | İçindekiler',
  ru: 'Делает из файлов Markdown одну страницу или один файл Markdown. | Куда: имя с окончанием .html или .md. | Без оглавления. | Заголовок; по умолчанию первый в тексте. | Оглавление',
  zh: '把 Markdown 文件做成一个网页或一个 Markdown 文件。 | 写到哪里：以 .html 或 .md 结尾的名字。 | 不要目录。 | 标题；默认第一个标题。 | 目录',
  ja: 'Markdown ファイルから 1 つのページか 1 つの Markdown を作ります。 | 書き込み先。.html か .md で終わる名前。 | 目次なし。 | タイトル。指定がなければ最初の見出し。 | 目次',
  ko: 'Markdown 파일들로 페이지 하나나 Markdown 파일 하나를 만듭니다. | 쓸 곳: .html 또는 .md로 끝나는 이름. | 목차 없이. | 제목. 없으면 첫 제목. | 목차',
  hi: 'Markdown फ़ाइलों से एक पेज या एक Markdown फ़ाइल बनाता है। | कहाँ लिखे: .html या .md पर समाप्त नाम। | विषय-सूची बिना। | शीर्षक; न बताने पर पहला शीर्षक। | विषय-सूची',
  ar: 'يصنع صفحة واحدة أو ملف Markdown واحدًا من ملفات Markdown. | مكان الكتابة: اسم ينتهي بـ .html أو .md. | دون الفهرس. | العنوان؛ أول عنوان إن لم يُذكر. | الفهرس',
  id: 'Membuat satu halaman atau satu file Markdown dari beberapa file Markdown. | Tujuan: nama yang berakhiran .html atau .md. | Tanpa daftar isi. | Judulnya; default judul bagian pertama. | Daftar isi',
  vi: 'Tạo một trang hoặc một tệp Markdown từ các tệp Markdown. | Ghi vào đâu: tên kết thúc bằng .html hoặc .md. | Không có mục lục. | Tiêu đề; mặc định là đề mục đầu tiên. | Mục lục',
  uk: 'Створює з файлів Markdown одну сторінку або один файл Markdown. | Куди писати: назва, що закінчується на .html або .md. | Без змісту. | Заголовок; типово перший у тексті. | Зміст',
  sv: 'Gör en sida eller en Markdown-fil av Markdown-filer. | Vart det skrivs: ett namn som slutar på .html eller .md. | Utan innehållsförteckning. | Titeln; annars den första rubriken. | Innehåll',
});
