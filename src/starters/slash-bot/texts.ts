import { dictionary } from '../page/dictionary.ts';

export const texts = dictionary(
  ['setAnswer', 'whichCommand', 'answerText', 'answerKept', 'noAnswer', 'reminder', 'tomorrow'],
  {
    en: 'Sets what a command answers. | Which command | The answer; \\n begins a new line | /{name} answers that from now on. | Nobody has set what /{name} answers yet. Who manages the server does it with /set-answer. | ⏰ This is your reminder! | You have had your turn today. Come back tomorrow!',
    es: 'Define qué responde un comando. | Qué comando | La respuesta; \\n empieza una línea nueva | /{name} responde eso desde ahora. | Nadie ha definido aún qué responde /{name}. Quien gestiona el servidor lo hace con /set-answer. | ⏰ ¡Es la hora del recordatorio! | Hoy ya te ha tocado. ¡Vuelve mañana!',
    de: 'Legt fest, was ein Befehl antwortet. | Welcher Befehl | Die Antwort; \\n beginnt eine neue Zeile | /{name} antwortet das ab jetzt. | Noch hat niemand festgelegt, was /{name} antwortet. Wer den Server verwaltet, tut es mit /set-answer. | ⏰ Hier ist eure Erinnerung! | Du warst heute schon dran. Komm morgen wieder!',
    fr: 'Définit la réponse d’une commande. | Quelle commande | La réponse ; \\n commence une nouvelle ligne | /{name} répond cela désormais. | Personne n’a encore défini la réponse de /{name}. Qui gère le serveur le fait avec /set-answer. | ⏰ Voici votre rappel ! | Tu as déjà joué aujourd’hui. Reviens demain !',
    pt: 'Define o que um comando responde. | Qual comando | A resposta; \\n começa uma nova linha | /{name} responde isso a partir de agora. | Ninguém definiu ainda o que /{name} responde. Quem gerencia o servidor faz isso com /set-answer. | ⏰ Este é o seu lembrete! | Hoje você já usou. Volte amanhã!',
    it: 'Definisce che cosa risponde un comando. | Quale comando | La risposta; \\n inizia una nuova riga | Da ora /{name} risponde così. | Nessuno ha ancora definito che cosa risponde /{name}. Lo fa chi gestisce il server con /set-answer. | ⏰ Ecco il promemoria! | Per oggi hai già fatto. Torna domani!',
    nl: 'Stelt in wat een commando antwoordt. | Welk commando | Het antwoord; \\n begint een nieuwe regel | /{name} antwoordt dat vanaf nu. | Nog niemand heeft ingesteld wat /{name} antwoordt. Wie de server beheert, doet dat met /set-answer. | ⏰ Hier is jullie herinnering! | Je bent vandaag al geweest. Kom morgen terug!',
    pl: 'Ustawia odpowiedź polecenia. | Które polecenie | Odpowiedź; \\n zaczyna nowy wiersz | /{name} od teraz tak odpowiada. | Nikt jeszcze nie ustawił odpowiedzi /{name}. Robi to zarządzający serwerem przez /set-answer. | ⏰ Oto przypomnienie! | Na dziś już koniec. Wróć jutro!',
    tr: 'Bir komutun cevabını belirler. | Hangi komut | Cevap; \\n yeni satır başlatır | /{name} artık bunu söyler. | /{name} için henüz cevap yok. Sunucuyu yöneten /set-answer ile belirler. | ⏰ Hatırlatma zamanı! | Bugünlük hakkını kullandın. Yarın yine gel!',
    ru: 'Задаёт ответ команды. | Какая команда | Ответ; \\n начинает новую строку | /{name} теперь отвечает так. | Ответ на /{name} ещё не задан. Это делает управляющий сервером через /set-answer. | ⏰ Напоминание! | На сегодня всё. Приходите завтра!',
    zh: '设置命令的回复。 | 哪个命令 | 回复内容；\\n 表示换行 | /{name} 现在会这样回复。 | 还没有设置 /{name} 的回复，管理员可用 /set-answer 设置。 | ⏰ 提醒时间到了！ | 你今天已经用过了，明天再来吧！',
    ja: 'コマンドの返事を設定します。 | どのコマンド | 返事。\\n で改行 | /{name} はこれからそう答えます。 | /{name} の返事はまだありません。管理者が /set-answer で設定します。 | ⏰ リマインダーです！ | 今日はもう使いました。また明日どうぞ！',
    ko: '명령어의 답을 정해요. | 어떤 명령어 | 답. \\n은 줄바꿈 | 이제 /{name}이 그렇게 답해요. | /{name}의 답이 아직 없어요. 관리자가 /set-answer로 정해요. | ⏰ 알림 시간이에요! | 오늘은 이미 했어요. 내일 다시 오세요!',
    hi: 'कमांड का उत्तर तय करता है। | कौन-सा कमांड | उत्तर; \\n नई पंक्ति शुरू करता है | /{name} अब यह उत्तर देगा। | /{name} का उत्तर अभी तय नहीं है। सर्वर प्रबंधक इसे /set-answer से तय करते हैं। | ⏰ यह रहा आपका रिमाइंडर! | आज आपकी बारी हो चुकी है। कल फिर आएँ!',
    ar: 'يحدد بماذا يجيب أمر. | أي أمر | الجواب؛ \\n يبدأ سطرًا جديدًا | سيجيب /{name} بهذا من الآن. | لم يحدد أحد بعد بماذا يجيب /{name}. من يدير الخادم يحدده بالأمر /set-answer. | ⏰ هذا تذكيركم! | لقد أخذت دورك اليوم. عد غدًا!',
  },
);
