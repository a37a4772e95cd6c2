import { dictionary } from '../page/dictionary.ts';

export const words = dictionary(
  [
    'invited',
    'when',
    'where',
    'programme',
    'reply',
    'mail',
    'call',
    'over',
    'noDate',
    'noPlace',
    'noReply',
  ],
  {
    en: 'You are invited | When | Where | Programme | Will you come? | Reply by e-mail | Reply by phone | It was wonderful. Thank you for coming. | The date follows soon | The place follows soon | How to reply follows soon',
    es: 'Estás invitado | Cuándo | Dónde | Programa | ¿Vendrás? | Responder por correo | Responder por teléfono | Fue maravilloso. Gracias por venir. | La fecha llegará pronto | El lugar llegará pronto | Pronto diremos cómo responder',
    de: 'Du bist eingeladen | Wann | Wo | Programm | Kommst du? | Per E-Mail antworten | Per Telefon antworten | Es war wunderbar. Danke, dass ihr da wart. | Das Datum folgt bald | Der Ort folgt bald | Wie man antwortet, folgt bald',
    fr: 'Vous êtes invité | Quand | Où | Programme | Serez-vous là ? | Répondre par e-mail | Répondre par téléphone | C’était merveilleux. Merci d’être venus. | La date suivra bientôt | Le lieu suivra bientôt | Comment répondre : bientôt',
    pt: 'Você está convidado | Quando | Onde | Programa | Você vem? | Responder por e-mail | Responder por telefone | Foi maravilhoso. Obrigado por vir. | A data virá em breve | O local virá em breve | Em breve diremos como responder',
    it: 'Sei invitato | Quando | Dove | Programma | Ci sarai? | Rispondi per e-mail | Rispondi per telefono | È stato bellissimo. Grazie di essere venuti. | La data arriverà presto | Il luogo arriverà presto | Presto diremo come rispondere',
    nl: 'Je bent uitgenodigd | Wanneer | Waar | Programma | Kom je ook? | Antwoord per e-mail | Antwoord per telefoon | Het was geweldig. Bedankt voor je komst. | De datum volgt snel | De plaats volgt snel | Hoe je antwoordt, volgt snel',
    pl: 'Zapraszamy | Kiedy | Gdzie | Program | Będziesz? | Odpowiedz e-mailem | Odpowiedz telefonicznie | Było wspaniale. Dziękujemy za przybycie. | Datę podamy wkrótce | Miejsce podamy wkrótce | Wkrótce podamy, jak odpowiedzieć',
    tr: 'Davetlisin | Ne zaman | Nerede | Program | Gelecek misin? | E-postayla yanıtla | Telefonla yanıtla | Harikaydı. Geldiğin için teşekkürler. | Tarih yakında | Yer yakında | Nasıl yanıt verileceği yakında',
    ru: 'Приглашаем вас | Когда | Где | Программа | Вы придёте? | Ответить по почте | Ответить по телефону | Было чудесно. Спасибо, что пришли. | Дату сообщим скоро | Место сообщим скоро | Как ответить, сообщим скоро',
    zh: '诚邀您参加 | 时间 | 地点 | 流程 | 您会来吗？ | 邮件回复 | 电话回复 | 那天很美好，谢谢您的到来。 | 日期待定 | 地点待定 | 回复方式待定',
    ja: 'ご招待します | 日時 | 場所 | プログラム | ご出席いただけますか？ | メールで返信 | 電話で返信 | すばらしい日でした。お越しいただきありがとうございました。 | 日時は近日お知らせします | 場所は近日お知らせします | 返信方法は近日お知らせします',
    ko: '초대합니다 | 일시 | 장소 | 순서 | 오시나요? | 이메일로 답장 | 전화로 답장 | 멋진 날이었습니다. 와 주셔서 감사합니다. | 날짜는 곧 알려 드립니다 | 장소는 곧 알려 드립니다 | 답장 방법은 곧 알려 드립니다',
    hi: 'आप आमंत्रित हैं | कब | कहाँ | कार्यक्रम | क्या आप आएँगे? | ईमेल से जवाब दें | फ़ोन से जवाब दें | बहुत सुंदर रहा। आने के लिए धन्यवाद। | तारीख जल्द बताएँगे | जगह जल्द बताएँगे | जवाब कैसे दें, जल्द बताएँगे',
    ar: 'أنتم مدعوون | متى | أين | البرنامج | هل ستحضر؟ | الرد بالبريد | الرد بالهاتف | كان يومًا رائعًا. شكرًا لحضوركم. | الموعد قريبًا | المكان قريبًا | طريقة الرد قريبًا',
  },
);
