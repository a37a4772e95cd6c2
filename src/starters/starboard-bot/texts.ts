import { dictionary } from '../page/dictionary.ts';

export const texts = dictionary(
  [
    'boardDescription',
    'topDescription',
    'channel',
    'stars',
    'state',
    'noChannel',
    'nothing',
    'jump',
  ],
  {
    en: 'Chooses the channel and how many stars it takes. | Shows the messages with the most stars. | Where the messages are copied to | How many stars it takes | From {stars} {emoji} on, a message is copied to {channel}. | This server has no channel {channel} yet. Choose one. | No message has enough stars yet. | To the message',
    es: 'Elige el canal y cuántas estrellas hacen falta. | Muestra los mensajes con más estrellas. | Adónde se copian los mensajes | Cuántas estrellas hacen falta | Con {stars} {emoji} o más, un mensaje se copia en {channel}. | Este servidor aún no tiene el canal {channel}. Elige uno. | Ningún mensaje tiene suficientes estrellas todavía. | Ir al mensaje',
    de: 'Wählt den Kanal und wie viele Sterne es braucht. | Zeigt die Nachrichten mit den meisten Sternen. | Wohin die Nachrichten kopiert werden | Wie viele Sterne es braucht | Ab {stars} {emoji} wird eine Nachricht nach {channel} kopiert. | Dieser Server hat noch keinen Kanal {channel}. Wähle einen. | Noch hat keine Nachricht genug Sterne. | Zur Nachricht',
    fr: 'Choisit le salon et combien d’étoiles il faut. | Montre les messages avec le plus d’étoiles. | Où les messages sont copiés | Combien d’étoiles il faut | À partir de {stars} {emoji}, un message est copié dans {channel}. | Ce serveur n’a pas encore de salon {channel}. Choisis-en un. | Aucun message n’a encore assez d’étoiles. | Voir le message',
    pt: 'Escolhe o canal e quantas estrelas são precisas. | Mostra as mensagens com mais estrelas. | Para onde as mensagens são copiadas | Quantas estrelas são precisas | A partir de {stars} {emoji}, uma mensagem é copiada para {channel}. | Este servidor ainda não tem o canal {channel}. Escolha um. | Nenhuma mensagem tem estrelas suficientes ainda. | Ir para a mensagem',
    it: 'Sceglie il canale e quante stelle servono. | Mostra i messaggi con più stelle. | Dove si copiano i messaggi | Quante stelle servono | Da {stars} {emoji} in su, un messaggio si copia in {channel}. | Questo server non ha ancora il canale {channel}. Scegline uno. | Nessun messaggio ha ancora abbastanza stelle. | Vai al messaggio',
    nl: 'Kiest het kanaal en hoeveel sterren er nodig zijn. | Laat de berichten met de meeste sterren zien. | Waarheen de berichten worden gekopieerd | Hoeveel sterren er nodig zijn | Vanaf {stars} {emoji} wordt een bericht naar {channel} gekopieerd. | Deze server heeft nog geen kanaal {channel}. Kies er een. | Nog geen bericht heeft genoeg sterren. | Naar het bericht',
    pl: 'Wybiera kanał i liczbę potrzebnych gwiazdek. | Pokazuje wiadomości z największą liczbą gwiazdek. | Dokąd kopiować wiadomości | Ile gwiazdek potrzeba | Od {stars} {emoji} wiadomość jest kopiowana na {channel}. | Ten serwer nie ma jeszcze kanału {channel}. Wybierz jakiś. | Żadna wiadomość nie ma jeszcze dość gwiazdek. | Do wiadomości',
    tr: 'Kanalı ve kaç yıldız gerektiğini seçer. | En çok yıldızlı mesajları gösterir. | Mesajlar nereye kopyalanacak | Kaç yıldız gerekir | {stars} {emoji} ve üstünde mesaj {channel} kanalına kopyalanır. | Bu sunucuda henüz {channel} kanalı yok. Birini seç. | Henüz yeterli yıldızı olan mesaj yok. | Mesaja git',
    ru: 'Выбирает канал и сколько нужно звёзд. | Показывает сообщения с наибольшим числом звёзд. | Куда копировать сообщения | Сколько нужно звёзд | От {stars} {emoji} сообщение копируется в {channel}. | На этом сервере пока нет канала {channel}. Выберите какой-нибудь. | Пока ни у одного сообщения нет столько звёзд. | К сообщению',
    zh: '选择频道和所需的星数。 | 查看星最多的消息。 | 消息复制到哪里 | 需要多少颗星 | 达到 {stars} 个 {emoji} 的消息会复制到 {channel}。 | 此服务器还没有频道 {channel}，请选择一个。 | 还没有消息有足够的星。 | 查看消息',
    ja: 'チャンネルと必要な星の数を選びます。 | 星の多いメッセージを見ます。 | メッセージのコピー先 | 必要な星の数 | {emoji} が {stars} 個になったメッセージは {channel} にコピーされます。 | このサーバーにはまだ {channel} がありません。チャンネルを選んでください。 | まだ星の足りるメッセージはありません。 | メッセージへ',
    ko: '채널과 필요한 별 수를 골라요. | 별이 가장 많은 메시지를 보여 줘요. | 메시지를 복사할 곳 | 필요한 별 수 | {emoji} {stars}개부터 메시지를 {channel}에 복사해요. | 이 서버에는 아직 {channel} 채널이 없어요. 하나 골라 주세요. | 아직 별이 충분한 메시지가 없어요. | 메시지로',
    hi: 'चैनल और ज़रूरी तारों की संख्या चुनता है। | सबसे ज़्यादा तारों वाले संदेश दिखाता है। | संदेश कहाँ कॉपी हों | कितने तारे चाहिए | {stars} {emoji} से संदेश {channel} में कॉपी होता है। | इस सर्वर में अभी {channel} चैनल नहीं है। कोई चुनें। | अभी किसी संदेश के पास इतने तारे नहीं हैं। | संदेश पर जाएँ',
    ar: 'يختار القناة وعدد النجوم اللازم. | يعرض الرسائل الأكثر نجومًا. | إلى أين تُنسخ الرسائل | كم نجمة يلزم | من {stars} {emoji} فأكثر تُنسخ الرسالة إلى {channel}. | لا توجد في هذا الخادم قناة {channel} بعد. اختر واحدة. | لا رسالة لها نجوم كافية بعد. | إلى الرسالة',
  },
);
