import { dictionary } from '../page/dictionary.ts';

/** `types`: the results of a request that names none, in the order of the answers. */
export const words = dictionary(['types', 'progress', 'you', 'result', 'again', 'help'], {
  en: 'The adventurer, The thinker, The organiser, The dreamer | Progress | You are: | Your result | Once more | There are no wrong answers. Keys 1 to 4 answer too. Just for fun.',
  es: 'La aventura, La reflexión, El orden, El sueño | Progreso | Eres: | Tu resultado | Otra vez | No hay respuestas malas. Las teclas 1 a 4 también responden. Solo por diversión.',
  de: 'Der Abenteurer-Typ, Der Denker-Typ, Der Planer-Typ, Der Träumer-Typ | Fortschritt | Du bist: | Dein Ergebnis | Noch einmal | Es gibt keine falschen Antworten. Die Tasten 1 bis 4 antworten auch. Nur zum Spaß.',
  fr: 'L’aventure, La réflexion, L’ordre, Le rêve | Progression | Vous êtes : | Votre résultat | Encore une fois | Il n’y a pas de mauvaise réponse. Les touches 1 à 4 répondent aussi. Juste pour rire.',
  pt: 'A aventura, A reflexão, A ordem, O sonho | Progresso | Você é: | Seu resultado | De novo | Não há respostas erradas. As teclas 1 a 4 também respondem. Só por diversão.',
  it: 'L’avventura, La riflessione, L’ordine, Il sogno | Avanzamento | Sei: | Il tuo risultato | Ancora | Non ci sono risposte sbagliate. Rispondono anche i tasti da 1 a 4. Solo per gioco.',
  nl: 'De avonturier, De denker, De planner, De dromer | Voortgang | Jij bent: | Jouw resultaat | Nog een keer | Er zijn geen foute antwoorden. Toets 1 tot 4 antwoordt ook. Gewoon voor de lol.',
  pl: 'Typ przygody, Typ namysłu, Typ porządku, Typ marzeń | Postęp | Twój typ: | Twój wynik | Jeszcze raz | Nie ma złych odpowiedzi. Klawisze od 1 do 4 też odpowiadają. Tylko dla zabawy.',
  tr: 'Maceracı, Düşünür, Düzenli, Hayalperest | İlerleme | Sen: | Sonucun | Bir daha | Yanlış cevap yok. 1-4 tuşları da olur. Sadece eğlence için.',
  ru: 'Искатель приключений, Мыслитель, Организатор, Мечтатель | Ход | Вы: | Ваш результат | Ещё раз | Неверных ответов нет. Клавиши 1–4 тоже отвечают. Просто для забавы.',
  zh: '冒险家, 思考者, 组织者, 梦想家 | 进度 | 你是： | 你的结果 | 再来一次 | 没有错误答案。也可以按 1 到 4 键。仅供娱乐。',
  ja: '冒険家, 思索家, まとめ役, 夢想家 | 進み具合 | あなたは： | あなたの結果 | もう一度 | 間違った答えはありません。1〜4 のキーでも答えられます。お楽しみです。',
  ko: '모험가, 사색가, 정리의 달인, 몽상가 | 진행 | 당신은: | 당신의 결과 | 다시 하기 | 틀린 답은 없습니다. 1~4 키로도 답합니다. 재미로 하세요.',
  hi: 'साहसी, विचारक, योजनाकार, सपने देखने वाला | प्रगति | आप हैं: | आपका नतीजा | फिर से | कोई जवाब गलत नहीं है। 1 से 4 की कुंजियाँ भी चलती हैं। केवल मनोरंजन के लिए।',
  ar: 'المغامر, المفكر, المنظم, الحالم | التقدم | أنت: | نتيجتك | مرة أخرى | لا توجد إجابات خاطئة. المفاتيح من 1 إلى 4 تجيب أيضًا. للتسلية فقط.',
  id: 'Si petualang, Si pemikir, Si perencana, Si pemimpi | Kemajuan | Anda adalah: | Hasil Anda | Sekali lagi | Tidak ada jawaban yang salah. Tombol 1 sampai 4 juga bisa dipakai. Hanya untuk bersenang-senang.',
  vi: 'Người phiêu lưu, Người suy tư, Người ngăn nắp, Người mơ mộng | Tiến độ | Bạn là: | Kết quả của bạn | Làm lại | Không có câu trả lời sai. Có thể trả lời bằng phím 1 đến 4. Chỉ để cho vui.',
  uk: 'Шукач пригод, Мислитель, Організатор, Мрійник | Перебіг | Ви: | Ваш результат | Ще раз | Неправильних відповідей немає. Відповідати можна й клавішами 1–4. Просто для розваги.',
  sv: 'Äventyraren, Tänkaren, Planeraren, Drömmaren | Förlopp | Du är: | Ditt resultat | En gång till | Det finns inga fel svar. Du kan också svara med tangenterna 1 till 4. Bara på skoj.',
});
