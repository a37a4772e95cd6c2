import { dictionary } from '../page/dictionary.ts';

/** What a generator of sites says. */
export const siteTexts = dictionary(
  ['build', 'serve', 'port', 'missing', 'posts', 'files', 'tag', 'none'],
  {
    en: 'Makes a site of the Markdown files in a folder. | Makes the site, shows it on this machine, and makes it anew when a file changes. | A port from 0 to 65535. | There is no such folder: | posts | files | Tag | There are no posts yet.',
    es: 'Crea un sitio con los archivos Markdown de una carpeta. | Crea el sitio, lo muestra en este equipo y lo rehace cuando cambia un archivo. | Un puerto de 0 a 65535. | No existe la carpeta: | entradas | archivos | Etiqueta | Aún no hay entradas.',
    de: 'Macht aus den Markdown-Dateien eines Ordners eine Website. | Macht die Website, zeigt sie auf diesem Rechner und baut sie bei jeder Änderung neu. | Ein Port von 0 bis 65535. | Diesen Ordner gibt es nicht: | Beiträge | Dateien | Schlagwort | Noch keine Beiträge.',
    fr: 'Fait un site des fichiers Markdown d’un dossier. | Fait le site, l’affiche sur cette machine et le refait quand un fichier change. | Un port de 0 à 65535. | Ce dossier n’existe pas : | articles | fichiers | Mot-clé | Pas encore d’article.',
    pt: 'Cria um site com os arquivos Markdown de uma pasta. | Cria o site, mostra neste computador e refaz quando um arquivo muda. | Uma porta de 0 a 65535. | Esta pasta não existe: | posts | arquivos | Tag | Ainda não há posts.',
    it: 'Crea un sito dai file Markdown di una cartella. | Crea il sito, lo mostra su questo computer e lo rifà quando un file cambia. | Una porta da 0 a 65535. | Questa cartella non esiste: | articoli | file | Tag | Ancora nessun articolo.',
    nl: 'Maakt een site van de Markdown-bestanden in een map. | Maakt de site, toont hem op deze computer en bouwt opnieuw bij elke wijziging. | Een poort van 0 tot 65535. | Deze map is er niet: | berichten | bestanden | Tag | Nog geen berichten.',
    pl: 'Tworzy stronę z plików Markdown w folderze. | Tworzy stronę, pokazuje ją na tym komputerze i buduje od nowa po każdej zmianie. | Port od 0 do 65535. | Nie ma takiego folderu: | wpisów | plików | Tag | Nie ma jeszcze wpisów.',
    tr: 'Bir klasördeki Markdown dosyalarından site yapar. | Siteyi yapar, bu bilgisayarda gösterir ve dosya değişince yeniler. | 0 ile 65535 arası bir port. | Böyle bir klasör yok: | yazı | dosya | Etiket | Henüz yazı yok.',
    ru: 'Делает сайт из файлов Markdown в папке. | Делает сайт, показывает его на этом компьютере и обновляет при изменениях. | Порт от 0 до 65535. | Нет такой папки: | записей | файлов | Тег | Записей пока нет.',
    zh: '把文件夹中的 Markdown 文件生成网站。 | 生成网站并在本机预览，文件变化时自动重新生成。 | 0 到 65535 的端口。 | 没有这个文件夹: | 篇文章 | 个文件 | 标签 | 还没有文章。',
    ja: 'フォルダーの Markdown からサイトを作ります。 | サイトを作ってこの PC で表示し、変更があれば作り直します。 | 0 から 65535 のポート。 | フォルダーがありません: | 件の記事 | 個のファイル | タグ | 記事はまだありません。',
    ko: '폴더의 Markdown 파일로 사이트를 만듭니다. | 사이트를 만들어 이 컴퓨터에서 보여 주고, 파일이 바뀌면 다시 만듭니다. | 0에서 65535 사이의 포트. | 폴더가 없습니다: | 개의 글 | 개의 파일 | 태그 | 아직 글이 없습니다.',
    hi: 'फ़ोल्डर की Markdown फ़ाइलों से साइट बनाता है। | साइट बनाकर इसी कंप्यूटर पर दिखाता है और बदलाव पर फिर बनाता है। | 0 से 65535 तक का पोर्ट। | ऐसा फ़ोल्डर नहीं: | लेख | फ़ाइलें | टैग | अभी कोई लेख नहीं।',
    ar: 'ينشئ موقعًا من ملفات Markdown في مجلد. | ينشئ الموقع ويعرضه على هذا الجهاز ويعيد إنشاءه عند تغيّر ملف. | منفذ من 0 إلى 65535. | لا يوجد هذا المجلد: | مقالات | ملفات | وسم | لا مقالات بعد.',
    id: 'Membuat situs dari file Markdown dalam sebuah folder. | Membuat situs, menampilkannya di komputer ini, dan membuatnya ulang saat ada file berubah. | Port dari 0 sampai 65535. | Folder ini tidak ada: | tulisan | file | Tag | Belum ada tulisan.',
    vi: 'Tạo trang web từ các tệp Markdown trong một thư mục. | Tạo trang web, hiển thị trên máy này và tạo lại mỗi khi có tệp thay đổi. | Một cổng từ 0 đến 65535. | Không có thư mục này: | bài viết | tệp | Thẻ | Chưa có bài viết nào.',
    uk: 'Створює сайт із файлів Markdown у папці. | Створює сайт, показує його на цьому комп’ютері й оновлює, коли файл змінюється. | Порт від 0 до 65535. | Такої папки немає: | дописів | файлів | Тег | Дописів поки немає.',
    sv: 'Gör en webbplats av Markdown-filerna i en mapp. | Gör webbplatsen, visar den på den här datorn och gör om den när en fil ändras. | En port från 0 till 65535. | Den mappen finns inte: | inlägg | filer | Tagg | Det finns inga inlägg än.',
  },
);
