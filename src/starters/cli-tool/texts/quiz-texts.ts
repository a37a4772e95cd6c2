import { dictionary } from '../../page/dictionary.ts';

/** What the quiz of words says; the English texts stand in its code. */
export const quizTexts = dictionary(
  ['about', 'count', 'reverse', 'missed', 'number', 'none', 'right', 'file'],
  {
    en: 'Asks words from a file, and those that were wrong again the next time. | How many words; {x} unless told. | Asks the other way round. | Asks only those that were wrong. | {x} must be a number from 1 on. | There are no words in {x}. | {x} of {n} right ({p} %). | There is no file {x}.',
    es: 'Pregunta palabras de un archivo y repite la próxima vez las falladas. | Cuántas palabras; {x} si no se dice. | Pregunta al revés. | Solo las falladas. | {x} debe ser un número desde 1. | No hay palabras en {x}. | {x} de {n} correctas ({p} %). | No existe el archivo {x}.',
    de: 'Fragt Wörter aus einer Datei ab, falsche beim nächsten Mal wieder. | Wie viele Wörter; sonst {x}. | Fragt andersherum. | Nur die falschen. | {x} muss eine Zahl ab 1 sein. | In {x} stehen keine Wörter. | {x} von {n} richtig ({p} %). | Die Datei {x} gibt es nicht.',
    fr: 'Interroge sur les mots d’un fichier et redemande les erreurs la fois suivante. | Combien de mots ; {x} sinon. | Dans l’autre sens. | Seulement les erreurs. | {x} doit être un nombre à partir de 1. | Aucun mot dans {x}. | {x} sur {n} justes ({p} %). | Le fichier {x} n’existe pas.',
    pt: 'Pergunta palavras de um arquivo e repete as erradas na próxima vez. | Quantas palavras; {x} se nada for dito. | Pergunta ao contrário. | Só as erradas. | {x} deve ser um número a partir de 1. | Não há palavras em {x}. | {x} de {n} certas ({p} %). | O arquivo {x} não existe.',
    it: 'Chiede parole da un file e ripete quelle sbagliate la volta dopo. | Quante parole; {x} se non indicato. | Al contrario. | Solo quelle sbagliate. | {x} deve essere un numero da 1. | Nessuna parola in {x}. | {x} su {n} giuste ({p} %). | Il file {x} non esiste.',
    nl: 'Vraagt woorden uit een bestand, foute de volgende keer opnieuw. | Hoeveel woorden; anders {x}. | Vraagt andersom. | Alleen de foute. | {x} moet een getal vanaf 1 zijn. | Geen woorden in {x}. | {x} van {n} goed ({p} %). | Het bestand {x} is er niet.',
    pl: 'Pyta o słówka z pliku, a błędne powtarza następnym razem. | Ile słówek; domyślnie {x}. | Pyta odwrotnie. | Tylko błędne. | {x} musi być liczbą od 1. | W {x} nie ma słówek. | {x} z {n} dobrze ({p} %). | Nie ma pliku {x}.',
    tr: 'Dosyadaki kelimeleri sorar, yanlışları bir sonraki sefer yeniden sorar. | Kaç kelime; söylenmezse {x}. | Tersten sorar. | Yalnız yanlışlar. | {x} 1 veya daha büyük bir sayı olmalı. | {x} içinde kelime yok. | {n} sorudan {x} doğru (%{p}). | {x} dosyası yok.',
    ru: 'Спрашивает слова из файла, а ошибки — снова в следующий раз. | Сколько слов; по умолчанию {x}. | Спрашивает наоборот. | Только ошибки. | {x} должно быть числом от 1. | В {x} нет слов. | Верно {x} из {n} ({p} %). | Файла {x} нет.',
    zh: '从文件中提问单词，答错的下次再问。 | 单词数；默认 {x}。 | 反向提问。 | 只问答错的。 | {x} 必须是不小于 1 的数。 | {x} 中没有单词。 | {n} 个中答对 {x} 个（{p} %）。 | 没有文件 {x}。',
    ja: 'ファイルの単語を出題し、間違いは次回また出します。 | 単語数。指定がなければ {x}。 | 逆向きに出題します。 | 間違えたものだけ。 | {x} は 1 以上の数です。 | {x} に単語がありません。 | {n} 問中 {x} 問正解（{p} %）。 | ファイル {x} がありません。',
    ko: '파일의 단어를 묻고, 틀린 것은 다음에 다시 묻습니다. | 단어 수. 없으면 {x}. | 거꾸로 묻습니다. | 틀린 것만. | {x}은(는) 1 이상의 수여야 합니다. | {x}에 단어가 없습니다. | {n}개 중 {x}개 정답 ({p} %). | 파일 {x}이(가) 없습니다.',
    hi: 'फ़ाइल के शब्द पूछता है, ग़लत वाले अगली बार फिर। | कितने शब्द; न बताने पर {x}। | उल्टा पूछता है। | केवल ग़लत वाले। | {x} 1 या अधिक की संख्या हो। | {x} में शब्द नहीं हैं। | {n} में से {x} सही ({p} %)। | फ़ाइल {x} नहीं है।',
    ar: 'يسأل كلمات من ملف ويعيد الأخطاء في المرة القادمة. | عدد الكلمات؛ {x} إن لم يُذكر. | يسأل بالعكس. | الأخطاء فقط. | {x} يجب أن يكون عددًا من 1. | لا كلمات في {x}. | {x} من {n} صحيحة ({p} %). | لا يوجد الملف {x}.',
    id: 'Menanyakan kata dari sebuah file, dan mengulang yang salah lain kali. | Berapa kata; default {x}. | Menanyakan arah sebaliknya. | Hanya menanyakan yang salah. | {x} harus berupa angka mulai dari 1. | Tidak ada kata di {x}. | {x} dari {n} benar ({p}%). | Tidak ada file {x}.',
    vi: 'Hỏi các từ trong một tệp, từ nào sai thì lần sau hỏi lại. | Bao nhiêu từ; mặc định {x}. | Hỏi theo chiều ngược lại. | Chỉ hỏi những từ đã sai. | {x} phải là một số từ 1 trở lên. | Không có từ nào trong {x}. | Đúng {x} trên {n} ({p} %). | Không có tệp {x}.',
    uk: 'Запитує слова з файлу, а помилки — знову наступного разу. | Скільки слів; типово {x}. | Запитує навпаки. | Запитує лише помилки. | {x} має бути числом від 1. | У {x} немає слів. | Правильно {x} з {n} ({p} %). | Файлу {x} немає.',
    sv: 'Förhör dig på ord från en fil, och nästa gång igen på dem som blev fel. | Hur många ord; annars {x}. | Frågar åt andra hållet. | Frågar bara om dem som blev fel. | {x} måste vara ett tal från 1 och uppåt. | Det finns inga ord i {x}. | {x} av {n} rätt ({p} %). | Filen {x} finns inte.',
  },
);

/** Ten words with which a new file begins, in the same order in each language. */
export const firstWords = dictionary(
  ['house', 'water', 'bread', 'day', 'night', 'friend', 'book', 'red', 'to eat', 'thank you'],
  {
    en: 'house | water | bread | day | night | friend | book | red | to eat | thank you',
    es: 'la casa | el agua | el pan | el día | la noche | el amigo | el libro | rojo | comer | gracias',
    de: 'das Haus | das Wasser | das Brot | der Tag | die Nacht | der Freund | das Buch | rot | essen | danke',
    fr: 'la maison | l’eau | le pain | le jour | la nuit | l’ami | le livre | rouge | manger | merci',
    pt: 'a casa | a água | o pão | o dia | a noite | o amigo | o livro | vermelho | comer | obrigado',
    it: 'la casa | l’acqua | il pane | il giorno | la notte | l’amico | il libro | rosso | mangiare | grazie',
    nl: 'het huis | het water | het brood | de dag | de nacht | de vriend | het boek | rood | eten | bedankt',
    pl: 'dom | woda | chleb | dzień | noc | przyjaciel | książka | czerwony | jeść | dziękuję',
    tr: 'ev | su | ekmek | gün | gece | arkadaş | kitap | kırmızı | yemek | teşekkürler',
    ru: 'дом | вода | хлеб | день | ночь | друг | книга | красный | есть | спасибо',
    zh: '房子 | 水 | 面包 | 白天 | 夜晚 | 朋友 | 书 | 红色 | 吃 | 谢谢',
    ja: '家 | 水 | パン | 日 | 夜 | 友達 | 本 | 赤 | 食べる | ありがとう',
    ko: '집 | 물 | 빵 | 낮 | 밤 | 친구 | 책 | 빨간색 | 먹다 | 감사합니다',
    hi: 'घर | पानी | रोटी | दिन | रात | दोस्त | किताब | लाल | खाना | धन्यवाद',
    ar: 'بيت | ماء | خبز | نهار | ليل | صديق | كتاب | أحمر | أكل | شكرا',
    id: 'rumah | air | roti | hari | malam | teman | buku | merah | makan | terima kasih',
    vi: 'nhà | nước | bánh mì | ngày | đêm | bạn bè | sách | màu đỏ | ăn | cảm ơn',
    uk: 'дім | вода | хліб | день | ніч | друг | книга | червоний | їсти | дякую',
    sv: 'ett hus | vatten | ett bröd | en dag | en natt | en vän | en bok | röd | att äta | tack',
  },
);
