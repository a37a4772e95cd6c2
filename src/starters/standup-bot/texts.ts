import { dictionary } from '../page/dictionary.ts';

export const texts = dictionary(
  [
    'answerDescription',
    'joinDescription',
    'leaveDescription',
    'joined',
    'left',
    'answer',
    'thanks',
    'missing',
    'yesterday',
    'today',
    'blockers',
  ],
  {
    en: 'Answers the questions of the day. | The bot asks you every day. | The bot asks you no more. | You are in: I ask you at {time}. | You are out. | Answer | Thank you, noted. | No answer yet: {members} | What did you do yesterday? | What do you do today? | What holds you up?',
    es: 'Responde las preguntas del día. | El bot te pregunta cada día. | El bot ya no te pregunta. | Estás dentro: te pregunto a las {time}. | Estás fuera. | Responder | Gracias, anotado. | Sin respuesta: {members} | ¿Qué hiciste ayer? | ¿Qué haces hoy? | ¿Qué te bloquea?',
    de: 'Beantwortet die Fragen des Tages. | Der Bot fragt dich jeden Tag. | Der Bot fragt dich nicht mehr. | Du bist dabei: Ich frage dich um {time}. | Du bist nicht mehr dabei. | Antworten | Danke, notiert. | Noch keine Antwort: {members} | Was hast du gestern gemacht? | Was machst du heute? | Was hält dich auf?',
    fr: 'Répond aux questions du jour. | Le bot te questionne chaque jour. | Le bot ne te questionne plus. | C’est noté : je te questionne à {time}. | Tu ne participes plus. | Répondre | Merci, c’est noté. | Sans réponse : {members} | Qu’as-tu fait hier ? | Que fais-tu aujourd’hui ? | Qu’est-ce qui te bloque ?',
    pt: 'Responde às perguntas do dia. | O bot pergunta a você todo dia. | O bot não pergunta mais a você. | Você participa: pergunto às {time}. | Você não participa mais. | Responder | Obrigado, anotado. | Sem resposta: {members} | O que você fez ontem? | O que você faz hoje? | O que atrapalha você?',
    it: 'Risponde alle domande del giorno. | Il bot ti interroga ogni giorno. | Il bot non ti interroga più. | Ci sei: ti chiedo alle {time}. | Non partecipi più. | Rispondi | Grazie, annotato. | Nessuna risposta: {members} | Che cosa hai fatto ieri? | Che cosa fai oggi? | Che cosa ti blocca?',
    nl: 'Beantwoordt de vragen van de dag. | De bot vraagt je elke dag. | De bot vraagt je niet meer. | Je doet mee: ik vraag je om {time}. | Je doet niet meer mee. | Antwoorden | Bedankt, genoteerd. | Nog geen antwoord: {members} | Wat deed je gisteren? | Wat doe je vandaag? | Wat houdt je tegen?',
    pl: 'Odpowiada na pytania dnia. | Bot pyta cię codziennie. | Bot już cię nie pyta. | Bierzesz udział: zapytam o {time}. | Już nie bierzesz udziału. | Odpowiedz | Dziękuję, zapisane. | Bez odpowiedzi: {members} | Co było zrobione wczoraj? | Co robisz dzisiaj? | Co cię blokuje?',
    tr: 'Günün sorularını yanıtlar. | Bot sana her gün sorar. | Bot sana artık sormaz. | Katıldın: saat {time} olunca sorarım. | Artık katılmıyorsun. | Yanıtla | Teşekkürler, kaydedildi. | Yanıt yok: {members} | Dün ne yaptın? | Bugün ne yapıyorsun? | Seni ne engelliyor?',
    ru: 'Отвечает на вопросы дня. | Бот спрашивает вас каждый день. | Бот больше не спрашивает вас. | Вы участвуете: спрошу в {time}. | Вы больше не участвуете. | Ответить | Спасибо, записано. | Нет ответа: {members} | Что сделано вчера? | Что делаете сегодня? | Что мешает?',
    zh: '回答今天的问题。 | 机器人每天问你。 | 机器人不再问你。 | 已加入：我会在 {time} 问你。 | 已退出。 | 回答 | 谢谢，已记录。 | 尚未回答：{members} | 昨天做了什么？ | 今天做什么？ | 有什么阻碍？',
    ja: '今日の質問に答えます。 | Botが毎日質問します。 | Botからの質問をやめます。 | 参加しました。{time}に質問します。 | 参加をやめました。 | 答える | ありがとうございます。記録しました。 | 未回答: {members} | 昨日は何をしましたか？ | 今日は何をしますか？ | 困っていることは？',
    ko: '오늘의 질문에 답해요. | 봇이 매일 물어봐요. | 봇이 더 이상 묻지 않아요. | 참가했어요. {time}에 물어볼게요. | 이제 참가하지 않아요. | 답하기 | 고마워요, 기록했어요. | 아직 답 없음: {members} | 어제 무엇을 했나요? | 오늘 무엇을 하나요? | 막힌 것은?',
    hi: 'आज के सवालों का जवाब देता है। | बॉट आपसे हर दिन पूछता है। | बॉट अब आपसे नहीं पूछता। | आप शामिल हैं: मैं {time} पर पूछूँगा। | आप अब शामिल नहीं हैं। | जवाब दें | धन्यवाद, दर्ज हुआ। | अभी जवाब नहीं: {members} | कल क्या किया? | आज क्या करेंगे? | क्या रोक रहा है?',
    ar: 'يجيب عن أسئلة اليوم. | يسألك البوت كل يوم. | لا يسألك البوت بعد الآن. | أنت مشارك: سأسألك عند {time}. | لم تعد مشاركًا. | أجب | شكرًا، سُجّل. | بلا جواب بعد: {members} | ماذا فعلت أمس؟ | ماذا تفعل اليوم؟ | ما الذي يعيقك؟',
  },
);
