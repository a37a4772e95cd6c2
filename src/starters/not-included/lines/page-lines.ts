import type { Language } from '../../../contracts/languages.ts';
import { dictionary, type KeyOf, wordsOf } from '../../page/dictionary.ts';

/** What a site leaves out, and what stands in its place: `{x}` is named in the words of the request. */
const lines = dictionary(
  [
    'empty',
    'examples',
    'unsaid',
    'form',
    'mailed',
    'link',
    'drawing',
    'address',
    'words',
    'shared',
  ],
  {
    en: 'what stands under {x} (the request does not say it) | your own {x} (examples are there) | words about each of {x} (the request has none) | a server that receives the {x} (people copy their answers; with a mail address, it opens a mail) | a server that receives the {x} (it opens a mail to {mail}) | a link to OpenStreetMap | a drawing, until you put your own in its place | it is there, its number or address goes into index.html | words about {x} (others stand there) | a server that shows {x} to all visitors (each browser keeps its own entries)',
    es: 'qué va en {x} (la petición no lo dice) | tus propios datos en {x} (hay ejemplos) | textos sobre cada uno en {x} (la petición no los da) | un servidor que reciba: {x} (la gente copia sus respuestas; con una dirección, se abre un correo) | un servidor que reciba: {x} (se abre un correo a {mail}) | un enlace a OpenStreetMap | un dibujo, hasta que pongas el tuyo | está, falta poner su número o dirección en index.html | palabras sobre {x} (hay otras) | un servidor que muestre a todos: {x} (cada navegador guarda lo suyo)',
    de: 'was unter {x} steht (die Anfrage sagt es nicht) | eigene Angaben zu {x} (Beispiele stehen da) | Texte zu jedem unter {x} (die Anfrage hat keine) | ein Server für: {x} (Antworten werden kopiert; mit einer Mailadresse öffnet sich eine Mail) | ein Server für: {x} (es öffnet sich eine Mail an {mail}) | ein Link zu OpenStreetMap | eine Zeichnung, bis die eigene da ist | ist da, Nummer oder Adresse gehört in index.html | Wörter zu {x} (andere stehen da) | ein Server, der allen zeigt: {x} (jeder Browser behält seine eigenen Einträge)',
    fr: 'ce qui va sous {x} (la demande ne le dit pas) | tes propres données pour {x} (des exemples y sont) | des textes sur chacun sous {x} (la demande n’en a pas) | un serveur qui reçoit : {x} (on copie ses réponses ; avec une adresse, un e-mail s’ouvre) | un serveur qui reçoit : {x} (un e-mail à {mail} s’ouvre) | un lien vers OpenStreetMap | un dessin, en attendant le tien | il y est, son numéro ou adresse est à mettre dans index.html | des mots sur {x} (il y en a d’autres) | un serveur qui montre à tous : {x} (chaque navigateur garde les siens)',
    pt: 'o que fica em {x} (o pedido não diz) | seus próprios dados em {x} (há exemplos) | textos sobre cada um em {x} (o pedido não tem) | um servidor que receba: {x} (as pessoas copiam as respostas; com um e-mail, abre-se uma mensagem) | um servidor que receba: {x} (abre-se um e-mail para {mail}) | um link para o OpenStreetMap | um desenho, até você pôr o seu | está lá, falta pôr o número ou endereço em index.html | palavras sobre {x} (há outras) | um servidor que mostre a todos: {x} (cada navegador guarda o seu)',
    it: 'che cosa sta sotto {x} (la richiesta non lo dice) | i tuoi dati per {x} (ci sono esempi) | testi su ciascuno sotto {x} (la richiesta non ne ha) | un server che riceva: {x} (le risposte si copiano; con un indirizzo si apre una mail) | un server che riceva: {x} (si apre una mail a {mail}) | un link a OpenStreetMap | un disegno, finché non metti il tuo | c’è, il numero o l’indirizzo va messo in index.html | parole su {x} (ce ne sono altre) | un server che mostri a tutti: {x} (ogni browser tiene i suoi)',
    nl: 'wat onder {x} staat (de vraag zegt het niet) | eigen gegevens bij {x} (er staan voorbeelden) | teksten over elk onder {x} (de vraag heeft er geen) | een server voor: {x} (mensen kopiëren hun antwoorden; met een mailadres opent een mail) | een server voor: {x} (er opent een mail aan {mail}) | een link naar OpenStreetMap | een tekening, tot je eigen er staat | staat er, nummer of adres moet nog in index.html | woorden over {x} (er staan andere) | een server die aan iedereen toont: {x} (elke browser bewaart zijn eigen)',
    pl: 'co jest pod {x} (prośba tego nie mówi) | własne dane: {x} (są przykłady) | teksty o każdym pod {x} (prośba ich nie ma) | serwer, który odbiera: {x} (ludzie kopiują odpowiedzi; z adresem otwiera się mail) | serwer, który odbiera: {x} (otwiera się mail do {mail}) | link do OpenStreetMap | rysunek, dopóki nie wstawisz swojego | jest, numer lub adres trzeba wpisać w index.html | słowa na temat: {x} (są inne) | serwer, który pokaże wszystkim: {x} (każda przeglądarka trzyma swoje)',
    tr: '{x} altında ne duracağı (istek söylemiyor) | {x} için kendi bilgilerin (örnekler var) | {x} altındakiler hakkında metinler (istekte yok) | {x} için bir sunucu (yanıtlar kopyalanır; e-posta adresiyle bir ileti açılır) | {x} için bir sunucu ({mail} adresine bir ileti açılır) | OpenStreetMap bağlantısı | kendininkini koyana dek bir çizim | var, numarası ya da adresi index.html dosyasına yazılmalı | {x} hakkında kelimeler (başkaları var) | herkese gösteren bir sunucu: {x} (her tarayıcı kendininkini saklar)',
    ru: 'что стоит в разделе {x} (в запросе этого нет) | свои данные: {x} (есть примеры) | тексты о каждом в разделе {x} (в запросе их нет) | сервер, который принимает: {x} (ответы копируют; с адресом открывается письмо) | сервер, который принимает: {x} (открывается письмо на {mail}) | ссылка на OpenStreetMap | рисунок, пока вы не поставите свой | есть, номер или адрес нужно вписать в index.html | слова на тему: {x} (стоят другие) | сервер, который показывает всем: {x} (каждый браузер хранит своё)',
    zh: '{x}的内容 (请求中没有) | 您自己的{x} (现为示例) | {x}中每一项的介绍 (请求中没有) | 接收{x}的服务器 (访客复制答案；有邮箱地址时会打开邮件) | 接收{x}的服务器 (会打开发往 {mail} 的邮件) | OpenStreetMap 链接 | 在您放入自己的图之前是示意图 | 已有，号码或地址需填入 index.html | 关于{x}的单词 (现为其他单词) | 向所有访客显示{x}的服务器 (每个浏览器只保存自己的内容)',
    ja: '{x}の内容 (依頼にありません) | ご自身の{x} (例が入っています) | {x}のそれぞれの紹介文 (依頼にありません) | {x}を受け取るサーバー (回答をコピーします。メールアドレスがあればメールが開きます) | {x}を受け取るサーバー ({mail} 宛てのメールが開きます) | OpenStreetMap へのリンク | ご自身のものを入れるまでは図です | あります。番号や宛先は index.html に入れます | {x}に関する単語 (別の単語が入っています) | {x}を全員に見せるサーバー (各ブラウザーは自分の分だけを保存します)',
    ko: '{x}의 내용 (요청에 없음) | 직접 넣을 {x} (예시가 있음) | {x} 각각의 소개 글 (요청에 없음) | {x} 받는 서버 (답을 복사하며, 메일 주소가 있으면 메일이 열림) | {x} 받는 서버 ({mail}로 메일이 열림) | OpenStreetMap 링크 | 직접 넣을 때까지는 그림 | 있음, 번호나 주소는 index.html에 넣어야 함 | {x} 관련 단어 (다른 단어가 있음) | 모두에게 {x} 보여 주는 서버 (브라우저마다 자기 것만 저장)',
    hi: '{x} में क्या हो (अनुरोध में नहीं है) | {x} के लिए आपकी जानकारी (उदाहरण मौजूद हैं) | {x} में हर एक के बारे में शब्द (अनुरोध में नहीं हैं) | {x} पाने वाला सर्वर (लोग जवाब कॉपी करते हैं; मेल पता हो तो मेल खुलता है) | {x} पाने वाला सर्वर ({mail} को मेल खुलता है) | OpenStreetMap का लिंक | आपका अपना लगने तक एक चित्र | मौजूद है, नंबर या पता index.html में डालना है | {x} के शब्द (दूसरे शब्द हैं) | {x} सबको दिखाने वाला सर्वर (हर ब्राउज़र अपना ही रखता है)',
    ar: 'محتوى {x} (لا يذكره الطلب) | بياناتك في {x} (توجد أمثلة) | نصوص عن كلٍّ في {x} (ليست في الطلب) | خادم يستقبل: {x} (ينسخ الناس إجاباتهم؛ ومع عنوان بريد تُفتح رسالة) | خادم يستقبل: {x} (تُفتح رسالة إلى {mail}) | رابط إلى OpenStreetMap | رسم إلى أن تضع رسمك | موجود، ويوضع رقمه أو عنوانه في index.html | كلمات عن {x} (توجد كلمات أخرى) | خادم يعرض للجميع: {x} (يحفظ كل متصفح ما كُتب فيه)',
    id: 'isi bagian {x} (tidak disebut dalam permintaan) | data Anda sendiri untuk {x} (sudah ada contohnya) | teks untuk tiap isi {x} (tidak ada dalam permintaan) | server yang menerima {x} (jawaban disalin sendiri; dengan alamat email, surat langsung terbuka) | server yang menerima {x} (surat ke {mail} akan terbuka) | tautan ke OpenStreetMap | gambar pengganti, sampai Anda memasang yang asli | sudah ada, nomor atau alamatnya ditulis di index.html | kata tentang {x} (yang ada kata lain) | server yang menampilkan {x} ke semua pengunjung (tiap browser menyimpan isinya sendiri)',
    vi: 'nội dung của {x} (yêu cầu không nói đến) | {x} của riêng bạn (đang có ví dụ) | lời giới thiệu từng mục trong {x} (yêu cầu không có) | máy chủ nhận {x} (khách sao chép câu trả lời; nếu có địa chỉ email thì một email sẽ mở ra) | máy chủ nhận {x} (một email gửi tới {mail} sẽ mở ra) | liên kết tới OpenStreetMap | hình vẽ tạm, đến khi bạn thay bằng hình của mình | đã có, cần điền số hoặc địa chỉ vào index.html | các từ về {x} (đang có từ khác) | máy chủ cho mọi khách xem {x} (mỗi trình duyệt chỉ giữ mục của riêng nó)',
    uk: 'що стоїть у розділі {x} (у запиті цього немає) | власні дані: {x} (зараз там приклади) | тексти про кожен пункт у розділі {x} (у запиті їх немає) | сервер, який приймає: {x} (відповіді копіюють; якщо вказати пошту, відкриється лист) | сервер, який приймає: {x} (відкривається лист на {mail}) | посилання на OpenStreetMap | малюнок, доки ви не поставите свій | є, але номер чи адресу треба вписати в index.html | слова на тему: {x} (зараз там інші) | сервер, який показує всім відвідувачам: {x} (кожен браузер зберігає своє)',
    sv: 'vad som står under {x} (det framgår inte av önskemålet) | dina egna uppgifter: {x} (exempel finns där) | text om varje del under {x} (önskemålet innehåller ingen) | en server som tar emot: {x} (besökarna kopierar sina svar; med en e-postadress öppnas ett mejl) | en server som tar emot: {x} (ett mejl till {mail} öppnas) | en länk till OpenStreetMap | en teckning, tills du sätter in din egen | finns där, numret eller adressen ska in i index.html | ord om {x} (andra står där) | en server som visar för alla besökare: {x} (varje webbläsare sparar sina egna poster)',
  },
);

/**
 * A line of what a site leaves out, in the language of its request.
 *
 * @example
 * leftLine('empty', 'en', { x: 'Skills' }); // 'what stands under Skills (the request does not say it)'
 */
export function leftLine(
  key: KeyOf<typeof lines>,
  language: Language | undefined,
  { x = '', mail = '' }: { readonly x?: string; readonly mail?: string } = {},
): string {
  const line = wordsOf(lines, language ?? 'en').t(key);
  return line.replace('{x}', () => x).replace('{mail}', () => mail);
}
