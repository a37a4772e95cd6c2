import { dictionary } from '../page/dictionary.ts';

export const texts = dictionary(['set', 'remove', 'text', 'kept', 'gone', 'none', 'noPermission'], {
  en: 'Keeps a message at the end of this channel. | Stops keeping that message there. | The message; \\n begins a new line | This message stays at the end of the channel. | It does not stay any more. | This channel has no such message. | I may not write here.',
  es: 'Mantiene un mensaje al final de este canal. | Deja de mantener ese mensaje ahí. | El mensaje; \\n empieza una línea | Este mensaje se queda al final del canal. | Ya no se queda. | Este canal no tiene tal mensaje. | No puedo escribir aquí.',
  de: 'Hält eine Nachricht am Ende dieses Kanals. | Hält diese Nachricht dort nicht mehr. | Die Nachricht; \\n beginnt eine neue Zeile | Diese Nachricht bleibt am Ende des Kanals. | Sie bleibt dort nicht mehr. | Dieser Kanal hat keine solche Nachricht. | Hier darf ich nicht schreiben.',
  fr: 'Garde un message à la fin de ce salon. | Ne garde plus ce message à la fin. | Le message ; \\n commence une ligne | Ce message reste à la fin du salon. | Il n’y reste plus. | Ce salon n’a pas de tel message. | Je ne peux pas écrire ici.',
  pt: 'Mantém uma mensagem no fim deste canal. | Deixa de manter essa mensagem lá. | A mensagem; \\n começa uma linha | Esta mensagem fica no fim do canal. | Ela não fica mais. | Este canal não tem tal mensagem. | Não posso escrever aqui.',
  it: 'Tiene un messaggio in fondo a questo canale. | Non tiene più quel messaggio in fondo. | Il messaggio; \\n comincia una riga | Questo messaggio resta in fondo al canale. | Non ci resta più. | Questo canale non ha un messaggio simile. | Qui non posso scrivere.',
  nl: 'Houdt een bericht onderaan dit kanaal. | Houdt dat bericht daar niet meer. | Het bericht; \\n begint een nieuwe regel | Dit bericht blijft onderaan het kanaal. | Het blijft daar niet meer. | Dit kanaal heeft zo’n bericht niet. | Ik mag hier niet schrijven.',
  pl: 'Trzyma wiadomość na końcu tego kanału. | Nie trzyma już tam tej wiadomości. | Wiadomość; \\n zaczyna nowy wiersz | Ta wiadomość zostaje na końcu kanału. | Już tam nie zostaje. | Ten kanał nie ma takiej wiadomości. | Nie mogę tu pisać.',
  tr: 'Bir mesajı bu kanalın sonunda tutar. | O mesajı artık orada tutmaz. | Mesaj; \\n yeni satır başlatır | Bu mesaj kanalın sonunda kalır. | Artık orada kalmıyor. | Bu kanalda öyle bir mesaj yok. | Burada yazma iznim yok.',
  ru: 'Держит сообщение в конце этого канала. | Больше не держит там это сообщение. | Сообщение; \\n начинает новую строку | Это сообщение остаётся в конце канала. | Больше не остаётся. | В этом канале нет такого сообщения. | Я не могу здесь писать.',
  zh: '让一条消息留在此频道底部。 | 不再保留那条消息。 | 消息；\\n 换行 | 这条消息会留在频道底部。 | 不再保留。 | 此频道没有这样的消息。 | 我不能在这里发言。',
  ja: 'メッセージをこのチャンネルの一番下に保ちます。 | そのメッセージを一番下に保つのをやめます。 | メッセージ。\\n で改行 | このメッセージはチャンネルの一番下に残ります。 | もう残しません。 | このチャンネルにはありません。 | ここに書き込む権限がありません。',
  ko: '메시지를 이 채널 맨 아래에 둬요. | 그 메시지를 더는 아래에 두지 않아요. | 메시지, \\n은 줄바꿈 | 이 메시지는 채널 맨 아래에 남아요. | 이제 남지 않아요. | 이 채널에는 그런 메시지가 없어요. | 여기에 쓸 권한이 없어요.',
  hi: 'एक संदेश को इस चैनल के अंत में रखता है। | उस संदेश को अब वहाँ नहीं रखता। | संदेश; \\n नई पंक्ति शुरू करता है | यह संदेश चैनल के अंत में रहेगा। | अब वह नहीं रहेगा। | इस चैनल में ऐसा संदेश नहीं है। | मैं यहाँ नहीं लिख सकता।',
  ar: 'يبقي رسالة في آخر هذه القناة. | لا يبقي تلك الرسالة هناك بعد الآن. | الرسالة؛ \\n يبدأ سطرًا | تبقى هذه الرسالة في آخر القناة. | لم تعد تبقى. | ليست في هذه القناة رسالة كهذه. | لا أستطيع الكتابة هنا.',
});
