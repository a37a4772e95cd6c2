import { dictionary } from '../page/dictionary.ts';

export const texts = dictionary(
  [
    'addDescription',
    'removeDescription',
    'listDescription',
    'words',
    'answer',
    'added',
    'refused',
    'removed',
    'unknown',
    'none',
  ],
  {
    en: 'Adds what the bot answers to certain words. | Removes an answer. | Lists the answers. | The words that somebody writes | What the bot answers | From now on I answer to: {words} | There is no room for more answers, or no word to answer to. | Removed: {words} | There is no answer to: {words} | There are no answers yet.',
    es: 'Añade lo que el bot responde a ciertas palabras. | Quita una respuesta. | Muestra las respuestas. | Las palabras que alguien escribe | Lo que responde el bot | Desde ahora respondo a: {words} | No caben más respuestas, o falta la palabra. | Quitada: {words} | No hay respuesta a: {words} | Aún no hay respuestas.',
    de: 'Legt fest, was der Bot auf bestimmte Wörter antwortet. | Entfernt eine Antwort. | Zeigt die Antworten. | Die Wörter, die jemand schreibt | Was der Bot antwortet | Ab jetzt antworte ich auf: {words} | Für weitere Antworten ist kein Platz, oder das Wort fehlt. | Entfernt: {words} | Keine Antwort auf: {words} | Noch gibt es keine Antworten.',
    fr: 'Ajoute ce que le bot répond à certains mots. | Retire une réponse. | Liste les réponses. | Les mots que quelqu’un écrit | Ce que répond le bot | Je réponds désormais à : {words} | Il n’y a plus de place, ou il manque un mot. | Retirée : {words} | Aucune réponse à : {words} | Pas encore de réponses.',
    pt: 'Adiciona o que o bot responde a certas palavras. | Remove uma resposta. | Lista as respostas. | As palavras que alguém escreve | O que o bot responde | A partir de agora respondo a: {words} | Não cabem mais respostas, ou falta a palavra. | Removida: {words} | Não há resposta para: {words} | Ainda não há respostas.',
    it: 'Aggiunge ciò che il bot risponde a certe parole. | Toglie una risposta. | Elenca le risposte. | Le parole che qualcuno scrive | Che cosa risponde il bot | D’ora in poi rispondo a: {words} | Non c’è posto per altre risposte, o manca la parola. | Tolta: {words} | Nessuna risposta a: {words} | Ancora nessuna risposta.',
    nl: 'Voegt toe wat de bot op bepaalde woorden antwoordt. | Verwijdert een antwoord. | Toont de antwoorden. | De woorden die iemand schrijft | Wat de bot antwoordt | Vanaf nu antwoord ik op: {words} | Er is geen plaats voor meer antwoorden, of het woord ontbreekt. | Verwijderd: {words} | Geen antwoord op: {words} | Er zijn nog geen antwoorden.',
    pl: 'Dodaje, co bot odpowiada na określone słowa. | Usuwa odpowiedź. | Pokazuje odpowiedzi. | Słowa, które ktoś pisze | Co odpowiada bot | Od teraz odpowiadam na: {words} | Nie ma miejsca na więcej odpowiedzi albo brakuje słowa. | Usunięto: {words} | Nie ma odpowiedzi na: {words} | Nie ma jeszcze odpowiedzi.',
    tr: 'Botun belirli sözlere ne yanıt vereceğini ekler. | Bir yanıtı siler. | Yanıtları gösterir. | Birinin yazdığı sözler | Botun yanıtı | Artık şuna yanıt veriyorum: {words} | Daha fazla yanıta yer yok ya da söz eksik. | Silindi: {words} | Şuna yanıt yok: {words} | Henüz yanıt yok.',
    ru: 'Добавляет ответ бота на определённые слова. | Удаляет ответ. | Показывает ответы. | Слова, которые кто-то пишет | Что отвечает бот | Теперь я отвечаю на: {words} | Для новых ответов нет места, или не хватает слова. | Удалено: {words} | Нет ответа на: {words} | Ответов пока нет.',
    zh: '添加机器人对某些词的回复。 | 删除一条回复。 | 查看所有回复。 | 有人写的词 | 机器人的回复 | 从现在起我会回复：{words} | 回复太多，或者没有词。 | 已删除：{words} | 没有对应的回复：{words} | 还没有回复。',
    ja: '決まった言葉への返事を追加します。 | 返事を削除します。 | 返事の一覧を表示します。 | 誰かが書く言葉 | ボットの返事 | これから返事します：{words} | これ以上は追加できないか、言葉がありません。 | 削除しました：{words} | 返事がありません：{words} | まだ返事はありません。',
    ko: '정해진 말에 대한 봇의 답을 추가해요. | 답을 삭제해요. | 답을 모두 보여 줘요. | 누군가 쓰는 말 | 봇의 답 | 이제 이 말에 답해요: {words} | 더 추가할 수 없거나 말이 없어요. | 삭제했어요: {words} | 이 말에는 답이 없어요: {words} | 아직 답이 없어요.',
    hi: 'कुछ शब्दों पर बॉट का जवाब जोड़ता है। | जवाब हटाता है। | सभी जवाब दिखाता है। | जो शब्द कोई लिखता है | बॉट का जवाब | अब मैं इस पर जवाब दूँगा: {words} | और जवाबों की जगह नहीं, या शब्द नहीं है। | हटाया गया: {words} | इसका कोई जवाब नहीं: {words} | अभी कोई जवाब नहीं।',
    ar: 'يضيف ما يرد به البوت على كلمات معينة. | يحذف ردًا. | يعرض الردود. | الكلمات التي يكتبها أحدهم | ما يرد به البوت | من الآن أرد على: {words} | لا مكان لردود أخرى، أو لا توجد كلمة. | حُذف: {words} | لا يوجد رد على: {words} | لا توجد ردود بعد.',
  },
);
