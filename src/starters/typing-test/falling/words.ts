import { dictionary } from '../../page/dictionary.ts';

export const words = dictionary(
  ['lead', 'sky', 'start', 'pause', 'resume', 'over', 'top', 'empty', 'name', 'save', 'help'],
  {
    en: 'Type each word before it reaches the ground. | Falling words | Start | Pause | Go on | Game over: {score} points, {n} words. | The best {n} | Nobody yet. | Your name | Save | Small and capital letters are the same. Enter empties the field, Escape pauses.',
    es: 'Escribe cada palabra antes de que toque el suelo. | Palabras que caen | Empezar | Pausa | Seguir | Fin del juego: {score} puntos, {n} palabras. | Los {n} mejores | Nadie todavía. | Tu nombre | Guardar | Da igual mayúsculas o minúsculas. Intro vacía el campo, Escape pausa.',
    de: 'Tippe jedes Wort, bevor es den Boden erreicht. | Fallende Wörter | Starten | Pause | Weiter | Spiel vorbei: {score} Punkte, {n} Wörter. | Die besten {n} | Noch niemand. | Dein Name | Speichern | Groß- und Kleinschreibung sind gleich. Enter leert das Feld, Escape hält an.',
    fr: 'Tapez chaque mot avant qu’il touche le sol. | Mots qui tombent | Démarrer | Pause | Continuer | Partie finie : {score} points, {n} mots. | Les {n} meilleurs | Encore personne. | Votre nom | Enregistrer | Majuscules et minuscules se valent. Entrée vide le champ, Échap met en pause.',
    pt: 'Digite cada palavra antes que ela toque o chão. | Palavras que caem | Começar | Pausa | Continuar | Fim de jogo: {score} pontos, {n} palavras. | Os {n} melhores | Ninguém ainda. | Seu nome | Salvar | Maiúsculas e minúsculas são iguais. Enter esvazia o campo, Escape pausa.',
    it: 'Scrivi ogni parola prima che tocchi terra. | Parole che cadono | Inizia | Pausa | Continua | Fine: {score} punti, {n} parole. | I migliori {n} | Ancora nessuno. | Il tuo nome | Salva | Maiuscole e minuscole sono uguali. Invio svuota il campo, Esc mette in pausa.',
    nl: 'Typ elk woord voordat het de grond raakt. | Vallende woorden | Start | Pauze | Verder | Spel voorbij: {score} punten, {n} woorden. | De beste {n} | Nog niemand. | Je naam | Bewaren | Hoofdletters maken niet uit. Enter maakt het veld leeg, Escape pauzeert.',
    pl: 'Wpisz każde słowo, zanim dotknie ziemi. | Spadające słowa | Start | Pauza | Dalej | Koniec gry, punkty: {score}, słowa: {n}. | Najlepsi ({n}) | Jeszcze nikt. | Twoje imię | Zapisz | Wielkość liter nie ma znaczenia. Enter czyści pole, Escape wstrzymuje.',
    tr: 'Her kelimeyi yere değmeden yaz. | Düşen kelimeler | Başlat | Duraklat | Devam et | Oyun bitti: {score} puan, {n} kelime. | En iyi {n} | Henüz kimse yok. | Adın | Kaydet | Büyük küçük harf fark etmez. Enter alanı boşaltır, Escape duraklatır.',
    ru: 'Набирайте каждое слово, пока оно не упало. | Падающие слова | Старт | Пауза | Дальше | Игра окончена. Очки: {score}, слова: {n}. | Лучшие {n} | Пока никого. | Ваше имя | Сохранить | Регистр не важен. Enter очищает поле, Escape ставит на паузу.',
    zh: '在单词落地之前把它打出来。 | 下落的单词 | 开始 | 暂停 | 继续 | 游戏结束：{score} 分，{n} 个单词。 | 前 {n} 名 | 还没有人。 | 你的名字 | 保存 | 不分大小写。回车清空输入框，Esc 暂停。',
    ja: '地面に着く前に言葉を打ちましょう。 | 落ちてくる言葉 | 開始 | 一時停止 | 続ける | ゲーム終了：{score} 点、{n} 語。 | 上位 {n} 名 | まだいません。 | 名前 | 保存 | 大文字と小文字は区別しません。Enter で消去、Esc で一時停止。',
    ko: '단어가 땅에 닿기 전에 입력하세요. | 떨어지는 단어 | 시작 | 일시정지 | 계속 | 게임 끝: {score}점, {n}단어. | 상위 {n}명 | 아직 없습니다. | 이름 | 저장 | 대소문자는 같습니다. Enter로 지우고 Esc로 멈춥니다.',
    hi: 'हर शब्द ज़मीन छूने से पहले टाइप करें। | गिरते शब्द | शुरू करें | रोकें | जारी रखें | खेल समाप्त: {score} अंक, {n} शब्द। | सबसे अच्छे {n} | अभी कोई नहीं। | आपका नाम | सहेजें | बड़े-छोटे अक्षर एक जैसे हैं। Enter से ख़ाली, Esc से रुकता है।',
    ar: 'اكتب كل كلمة قبل أن تصل إلى الأرض. | كلمات تسقط | ابدأ | إيقاف مؤقت | تابع | انتهت اللعبة: {score} نقطة، {n} كلمة. | أفضل {n} | لا أحد بعد. | اسمك | احفظ | لا فرق بين الحروف الكبيرة والصغيرة. Enter يفرغ الحقل وEscape يوقف مؤقتًا.',
    id: 'Ketik setiap kata sebelum sampai ke tanah. | Kata berjatuhan | Mulai | Jeda | Lanjutkan | Permainan selesai: {score} poin, {n} kata. | {n} terbaik | Belum ada. | Nama Anda | Simpan | Huruf besar dan kecil sama saja. Enter mengosongkan kolom, Escape untuk jeda.',
    vi: 'Gõ từng từ trước khi nó chạm đất. | Các từ đang rơi | Bắt đầu | Tạm dừng | Tiếp tục | Trò chơi kết thúc, điểm: {score}, số từ: {n}. | Top {n} | Chưa có ai. | Tên của bạn | Lưu | Không phân biệt chữ hoa và chữ thường. Enter xóa ô gõ, Escape để tạm dừng.',
    uk: 'Набирайте кожне слово, доки воно не впало. | Слова, що падають | Старт | Пауза | Далі | Гру закінчено. Очки: {score}, слова: {n}. | Найкращі {n} | Поки нікого. | Ваше ім’я | Зберегти | Великі й малі літери однакові. Enter очищує поле, Escape ставить на паузу.',
    sv: 'Skriv varje ord innan det når marken. | Fallande ord | Starta | Pausa | Fortsätt | Spelet är slut: {score} poäng, {n} ord. | De bästa {n} | Ingen än. | Ditt namn | Spara | Stora och små bokstäver räknas lika. Enter tömmer fältet, Escape pausar.',
  },
);
