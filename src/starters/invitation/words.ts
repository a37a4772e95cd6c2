import { dictionary } from '../page/dictionary.ts';

export const words = dictionary(
  ['invited', 'programme', 'reply', 'mail', 'call', 'over', 'noDate', 'noPlace', 'noReply', 'text'],
  {
    en: 'You are invited | Programme | Will you come? | Reply by e-mail | Reply by phone | It was wonderful. Thank you for coming. | The date follows soon | The place follows soon | How to reply follows soon | Reply by text',
    es: 'Estás invitado | Programa | ¿Vendrás? | Responder por correo | Responder por teléfono | Fue maravilloso. Gracias por venir. | La fecha llegará pronto | El lugar llegará pronto | Pronto diremos cómo responder | Responder por SMS',
    de: 'Du bist eingeladen | Programm | Kommst du? | Per E-Mail antworten | Per Telefon antworten | Es war wunderbar. Danke, dass ihr da wart. | Das Datum folgt bald | Der Ort folgt bald | Wie man antwortet, folgt bald | Per SMS antworten',
    fr: 'Vous êtes invité | Programme | Serez-vous là ? | Répondre par e-mail | Répondre par téléphone | C’était merveilleux. Merci d’être venus. | La date suivra bientôt | Le lieu suivra bientôt | Comment répondre : bientôt | Répondre par SMS',
    pt: 'Você está convidado | Programa | Você vem? | Responder por e-mail | Responder por telefone | Foi maravilhoso. Obrigado por vir. | A data virá em breve | O local virá em breve | Em breve diremos como responder | Responder por SMS',
    it: 'Sei invitato | Programma | Ci sarai? | Rispondi per e-mail | Rispondi per telefono | È stato bellissimo. Grazie di essere venuti. | La data arriverà presto | Il luogo arriverà presto | Presto diremo come rispondere | Rispondi con un SMS',
    nl: 'Je bent uitgenodigd | Programma | Kom je? | Antwoord per e-mail | Antwoord per telefoon | Het was geweldig. Bedankt voor je komst. | De datum volgt snel | De plaats volgt snel | Hoe je antwoordt, volgt snel | Antwoord per sms',
    pl: 'Zapraszamy | Program | Czy będziesz? | Odpowiedz e-mailem | Odpowiedz telefonicznie | Było wspaniale. Dziękujemy za przybycie. | Datę podamy wkrótce | Miejsce podamy wkrótce | Wkrótce podamy, jak odpowiedzieć | Odpowiedz SMS-em',
    tr: 'Davetlisiniz | Program | Geliyor musunuz? | E-postayla yanıtla | Telefonla yanıtla | Harikaydı. Geldiğiniz için teşekkürler. | Tarih yakında | Yer yakında | Nasıl yanıt verileceği yakında | SMS ile yanıtla',
    ru: 'Приглашаем вас | Программа | Вы придёте? | Ответить по почте | Ответить по телефону | Было чудесно. Спасибо, что пришли. | Дату сообщим скоро | Место сообщим скоро | Как ответить, сообщим скоро | Ответить по СМС',
    zh: '诚邀您参加 | 流程 | 您会来吗？ | 邮件回复 | 电话回复 | 那天很美好，谢谢您的到来。 | 日期待定 | 地点待定 | 回复方式待定 | 短信回复',
    ja: 'ご招待します | プログラム | ご出席いただけますか？ | メールで返信 | 電話で返信 | すばらしい日でした。お越しいただきありがとうございました。 | 日時は近日お知らせします | 場所は近日お知らせします | 返信方法は近日お知らせします | SMSで返信',
    ko: '초대합니다 | 순서 | 오시나요? | 이메일로 답장 | 전화로 답장 | 멋진 날이었습니다. 와 주셔서 감사합니다. | 날짜는 곧 알려 드립니다 | 장소는 곧 알려 드립니다 | 답장 방법은 곧 알려 드립니다 | 문자로 답장',
    hi: 'आप आमंत्रित हैं | कार्यक्रम | क्या आप आएँगे? | ईमेल से जवाब दें | फ़ोन से जवाब दें | बहुत सुंदर रहा। आने के लिए धन्यवाद। | तारीख जल्द बताएँगे | जगह जल्द बताएँगे | जवाब कैसे दें, जल्द बताएँगे | SMS से जवाब दें',
    ar: 'أنتم مدعوون | البرنامج | هل ستحضر؟ | الرد بالبريد | الرد بالهاتف | كان يومًا رائعًا. شكرًا لحضوركم. | الموعد قريبًا | المكان قريبًا | طريقة الرد قريبًا | الرد برسالة نصية',
    id: 'Anda diundang | Susunan acara | Apakah Anda akan hadir? | Balas lewat email | Balas lewat telepon | Acaranya indah. Terima kasih sudah datang. | Tanggal segera menyusul | Tempat segera menyusul | Cara membalas segera menyusul | Balas lewat SMS',
    vi: 'Thân mời bạn tham dự | Chương trình | Bạn sẽ đến chứ? | Trả lời qua email | Trả lời qua điện thoại | Thật là một ngày tuyệt vời. Cảm ơn bạn đã đến. | Ngày sẽ được thông báo sớm | Địa điểm sẽ được thông báo sớm | Cách trả lời sẽ được thông báo sớm | Trả lời qua SMS',
    uk: 'Запрошуємо вас | Програма | Ви прийдете? | Відповісти поштою | Відповісти телефоном | Було чудово. Дякуємо, що прийшли. | Дату повідомимо згодом | Місце повідомимо згодом | Як відповісти, повідомимо згодом | Відповісти через SMS',
    sv: 'Du är inbjuden | Program | Kommer du? | Svara via e-post | Svara per telefon | Det var underbart. Tack för att ni kom. | Datumet kommer snart | Platsen kommer snart | Hur du svarar kommer snart | Svara via sms',
  },
);
