import { dictionary } from '../page/dictionary.ts';

export const texts = dictionary(['set', 'channel', 'on', 'begun', 'ended'], {
  en: 'Sets whether messages of a channel get threads. | The channel | Whether each message there gets a thread | Each message in {channel} gets a thread. | Messages in {channel} get no threads.',
  es: 'Define si los mensajes de un canal reciben hilos. | El canal | Si cada mensaje de allí recibe un hilo | Cada mensaje de {channel} recibe un hilo. | Los mensajes de {channel} no reciben hilos.',
  de: 'Legt fest, ob Nachrichten eines Kanals Threads bekommen. | Der Kanal | Ob dort jede Nachricht einen Thread bekommt | Jede Nachricht in {channel} bekommt einen Thread. | Nachrichten in {channel} bekommen keine Threads.',
  fr: 'Définit si les messages d’un salon reçoivent des fils. | Le salon | Si chaque message y reçoit un fil | Chaque message de {channel} reçoit un fil. | Les messages de {channel} ne reçoivent pas de fil.',
  pt: 'Define se as mensagens de um canal recebem tópicos. | O canal | Se cada mensagem de lá recebe um tópico | Cada mensagem em {channel} recebe um tópico. | As mensagens em {channel} não recebem tópicos.',
  it: 'Definisce se i messaggi di un canale ricevono thread. | Il canale | Se ogni messaggio lì riceve un thread | Ogni messaggio in {channel} riceve un thread. | I messaggi in {channel} non ricevono thread.',
  nl: 'Bepaalt of berichten van een kanaal threads krijgen. | Het kanaal | Of elk bericht daar een thread krijgt | Elk bericht in {channel} krijgt een thread. | Berichten in {channel} krijgen geen threads.',
  pl: 'Określa, czy wiadomości kanału dostają wątki. | Kanał | Czy każda wiadomość dostaje tam wątek | Każda wiadomość na {channel} dostaje wątek. | Wiadomości na {channel} nie dostają wątków.',
  tr: 'Bir kanalın mesajlarına konu açılıp açılmayacağını belirler. | Kanal | Oradaki her mesaja konu açılsın mı | {channel} kanalındaki her mesaja bir konu açılır. | {channel} kanalındaki mesajlara konu açılmaz.',
  ru: 'Задаёт, создаются ли ветки для сообщений канала. | Канал | Создавать ли там ветку для каждого сообщения | Для каждого сообщения в {channel} создаётся ветка. | Для сообщений в {channel} ветки не создаются.',
  zh: '设置是否为频道的消息创建子区。 | 频道 | 是否为那里的每条消息创建子区 | {channel} 的每条消息都会有子区。 | 不为 {channel} 的消息创建子区。',
  ja: 'チャンネルのメッセージにスレッドを作るかを設定します。 | チャンネル | そこのすべてのメッセージにスレッドを作るか | {channel} のメッセージごとにスレッドを作ります。 | {channel} のメッセージにスレッドを作りません。',
  ko: '채널의 메시지에 스레드를 만들지 정해요. | 채널 | 그곳의 모든 메시지에 스레드를 만들지 | {channel}의 메시지마다 스레드를 만들어요. | {channel}의 메시지에 스레드를 만들지 않아요.',
  hi: 'तय करता है कि चैनल के संदेशों पर थ्रेड बनें या नहीं। | चैनल | क्या वहाँ हर संदेश पर थ्रेड बने | {channel} के हर संदेश पर थ्रेड बनेगा। | {channel} के संदेशों पर थ्रेड नहीं बनेंगे।',
  ar: 'يحدد هل تُفتح سلاسل لرسائل قناة. | القناة | هل تُفتح سلسلة لكل رسالة هناك | تُفتح سلسلة لكل رسالة في {channel}. | لا تُفتح سلاسل لرسائل {channel}.',
  id: 'Menentukan apakah pesan di sebuah channel mendapat thread. | Channelnya | Apakah setiap pesan di sana mendapat thread | Setiap pesan di {channel} mendapat thread. | Pesan di {channel} tidak mendapat thread.',
  vi: 'Đặt xem tin nhắn của một kênh có được mở chủ đề không. | Kênh | Mỗi tin nhắn ở đó có được mở chủ đề không | Mỗi tin nhắn trong {channel} được mở một chủ đề. | Tin nhắn trong {channel} không được mở chủ đề.',
  uk: 'Задає, чи створюються гілки для повідомлень каналу. | Канал | Чи створювати там гілку для кожного повідомлення | Для кожного повідомлення в {channel} створюється гілка. | Для повідомлень у {channel} гілки не створюються.',
  sv: 'Bestämmer om meddelanden i en kanal får trådar. | Kanalen | Om varje meddelande där får en tråd | Varje meddelande i {channel} får en tråd. | Meddelanden i {channel} får inga trådar.',
});
