import { dictionary } from '../page/dictionary.ts';

export const texts = dictionary(
  ['begin', 'keep', 'list', 'title', 'pages', 'page', 'line', 'none', 'nobody'],
  {
    en: 'Chooses what is read next. | Keeps on which page you are. | Shows how far everybody is. | Its title | How many pages | The page you are on | {user}: page {page}, {percent} % | Nothing is being read yet. | Nobody has said a page yet.',
    es: 'Elige qué se lee ahora. | Guarda en qué página estás. | Muestra por dónde va cada uno. | El título | Cuántas páginas | La página en la que estás | {user}: página {page}, {percent} % | Aún no se lee nada. | Nadie ha dicho su página.',
    de: 'Legt fest, was als Nächstes gelesen wird. | Merkt sich, auf welcher Seite du bist. | Zeigt, wie weit alle sind. | Der Titel | Wie viele Seiten | Die Seite, auf der du bist | {user}: Seite {page}, {percent} % | Noch wird nichts gelesen. | Noch hat niemand eine Seite genannt.',
    fr: 'Choisit ce qu’on lit. | Note à quelle page tu en es. | Montre où en est chacun. | Le titre | Combien de pages | La page où tu en es | {user} : page {page}, {percent} % | On ne lit encore rien. | Personne n’a donné sa page.',
    pt: 'Escolhe o que se lê agora. | Guarda em que página você está. | Mostra até onde cada um leu. | O título | Quantas páginas | A página em que você está | {user}: página {page}, {percent} % | Ainda não se lê nada. | Ninguém disse a página.',
    it: 'Sceglie che cosa si legge. | Segna a che pagina sei. | Mostra a che punto sono tutti. | Il titolo | Quante pagine | La pagina a cui sei | {user}: pagina {page}, {percent} % | Non si legge ancora niente. | Nessuno ha detto la pagina.',
    nl: 'Kiest wat er wordt gelezen. | Onthoudt op welke bladzijde je bent. | Toont hoe ver iedereen is. | De titel | Hoeveel bladzijden | De bladzijde waar je bent | {user}: bladzijde {page}, {percent} % | Er wordt nog niets gelezen. | Nog niemand noemde een bladzijde.',
    pl: 'Wybiera, co czytamy. | Zapisuje, na której jesteś stronie. | Pokazuje, jak daleko są wszyscy. | Tytuł | Ile stron | Strona, na której jesteś | {user}: strona {page}, {percent} % | Nic jeszcze nie czytamy. | Nikt nie podał strony.',
    tr: 'Ne okunacağını seçer. | Hangi sayfada olduğunu kaydeder. | Herkesin nerede olduğunu gösterir. | Başlığı | Kaç sayfa | Bulunduğun sayfa | {user}: sayfa {page}, %{percent} | Henüz bir şey okunmuyor. | Henüz kimse sayfa söylemedi.',
    ru: 'Выбирает, что читаем. | Записывает, на какой вы странице. | Показывает, кто где. | Название | Сколько страниц | Страница, на которой вы | {user}: страница {page}, {percent} % | Пока ничего не читаем. | Пока никто не назвал страницу.',
    zh: '选择要读的书。 | 记录你读到第几页。 | 查看大家的进度。 | 书名 | 总页数 | 你读到的页 | {user}：第 {page} 页，{percent}% | 还没有在读的书。 | 还没有人报进度。',
    ja: '読む本を決めます。 | 今のページを記録します。 | みんなの進み具合を見ます。 | 題名 | 全ページ数 | 今のページ | {user}: {page} ページ、{percent}% | まだ読んでいる本はありません。 | まだ記録がありません。',
    ko: '읽을 책을 정해요. | 몇 쪽인지 기록해요. | 모두의 진도를 보여 줘요. | 제목 | 전체 쪽수 | 지금 쪽 | {user}: {page}쪽, {percent}% | 아직 읽는 책이 없어요. | 아직 기록이 없어요.',
    hi: 'क्या पढ़ना है, चुनता है। | आप किस पृष्ठ पर हैं, रखता है। | सब कहाँ तक पहुँचे, दिखाता है। | शीर्षक | कितने पृष्ठ | आपका पृष्ठ | {user}: पृष्ठ {page}, {percent} % | अभी कुछ नहीं पढ़ा जा रहा। | अभी किसी ने पृष्ठ नहीं बताया।',
    ar: 'يختار ما نقرأ الآن. | يسجل الصفحة التي وصلت إليها. | يعرض أين وصل الجميع. | العنوان | عدد الصفحات | الصفحة التي وصلت إليها | {user}: الصفحة {page}، {percent}٪ | لا نقرأ شيئًا بعد. | لم يذكر أحد صفحته بعد.',
    id: 'Memilih bacaan berikutnya. | Mencatat sampai halaman berapa Anda membaca. | Menampilkan sudah sejauh mana semua orang. | Judulnya | Jumlah halaman | Halaman Anda sekarang | {user}: halaman {page}, {percent} % | Belum ada yang dibaca. | Belum ada yang menyebut halamannya.',
    vi: 'Chọn cuốn đọc tiếp theo. | Ghi lại bạn đang ở trang nào. | Xem mọi người đã đọc đến đâu. | Tên sách | Có bao nhiêu trang | Trang bạn đang đọc | {user}: trang {page}, {percent}% | Chưa đọc cuốn nào. | Chưa ai báo số trang.',
    uk: 'Вибирає, що читаємо далі. | Запам’ятовує, на якій ви сторінці. | Показує, хто де. | Назва | Скільки сторінок | Сторінка, на якій ви | {user}: сторінка {page}, {percent} % | Поки нічого не читаємо. | Поки ніхто не назвав сторінку.',
    sv: 'Väljer vad som läses härnäst. | Sparar vilken sida du är på. | Visar hur långt alla har kommit. | Titeln | Hur många sidor | Sidan du är på | {user}: sida {page}, {percent} % | Inget läses än. | Ingen har angett någon sida än.',
  },
);
