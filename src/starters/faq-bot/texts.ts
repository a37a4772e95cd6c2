import { dictionary } from '../page/dictionary.ts';

export const texts = dictionary(
  [
    'faqDescription',
    'addDescription',
    'removeDescription',
    'question',
    'answer',
    'unknown',
    'added',
    'full',
    'removed',
    'notAdded',
    'sampleQuestion',
    'sampleAnswer',
  ],
  {
    en: 'Answers a question, or lists all. | Adds a question and its answer. | Removes a question that was added. | The question | The answer | I do not know that. Please ask the team. | Added: {question} | There are too many questions. Remove some first. | Removed: {question} | No such question was added here. | Which questions does this bot answer? | Those that the team has added. The command without a question lists them.',
    es: 'Responde a una pregunta o las muestra todas. | Añade una pregunta y su respuesta. | Quita una pregunta añadida. | La pregunta | La respuesta | No lo sé. Pregunta al equipo, por favor. | Añadida: {question} | Hay demasiadas preguntas. Quita alguna antes. | Quitada: {question} | Aquí no se añadió esa pregunta. | ¿Qué preguntas responde este bot? | Las que ha añadido el equipo. El comando sin pregunta las muestra.',
    de: 'Beantwortet eine Frage oder zeigt alle. | Fügt eine Frage und ihre Antwort hinzu. | Entfernt eine hinzugefügte Frage. | Die Frage | Die Antwort | Das weiß ich nicht. Frag bitte das Team. | Hinzugefügt: {question} | Es gibt zu viele Fragen. Entferne erst welche. | Entfernt: {question} | Eine solche Frage wurde hier nicht hinzugefügt. | Welche Fragen beantwortet dieser Bot? | Die, die das Team hinzugefügt hat. Der Befehl ohne Frage zeigt sie.',
    fr: 'Répond à une question ou les montre toutes. | Ajoute une question et sa réponse. | Retire une question ajoutée. | La question | La réponse | Je ne sais pas. Demande à l’équipe, s’il te plaît. | Ajoutée : {question} | Il y a trop de questions. Retires-en d’abord. | Retirée : {question} | Cette question n’a pas été ajoutée ici. | À quelles questions ce bot répond-il ? | À celles que l’équipe a ajoutées. La commande sans question les montre.',
    pt: 'Responde a uma pergunta ou mostra todas. | Adiciona uma pergunta e a resposta. | Remove uma pergunta adicionada. | A pergunta | A resposta | Não sei. Pergunte à equipe, por favor. | Adicionada: {question} | Há perguntas demais. Remova algumas antes. | Removida: {question} | Essa pergunta não foi adicionada aqui. | Quais perguntas este bot responde? | As que a equipe adicionou. O comando sem pergunta as mostra.',
    it: 'Risponde a una domanda o le mostra tutte. | Aggiunge una domanda e la risposta. | Toglie una domanda aggiunta. | La domanda | La risposta | Non lo so. Chiedi alla squadra, per favore. | Aggiunta: {question} | Ci sono troppe domande. Prima togline qualcuna. | Tolta: {question} | Una domanda così non è stata aggiunta qui. | A quali domande risponde questo bot? | A quelle aggiunte dalla squadra. Il comando senza domanda le mostra.',
    pl: 'Odpowiada na pytanie albo pokazuje wszystkie. | Dodaje pytanie i odpowiedź. | Usuwa dodane pytanie. | Pytanie | Odpowiedź | Tego nie wiem. Zapytaj zespół. | Dodano: {question} | Pytań jest za dużo. Najpierw usuń kilka. | Usunięto: {question} | Takiego pytania tu nie dodano. | Na jakie pytania odpowiada ten bot? | Na te, które dodał zespół. Polecenie bez pytania je pokazuje.',
    tr: 'Bir soruyu yanıtlar ya da hepsini gösterir. | Bir soru ve yanıtını ekler. | Eklenmiş bir soruyu siler. | Soru | Yanıt | Bunu bilmiyorum. Lütfen ekibe sor. | Eklendi: {question} | Çok fazla soru var. Önce birkaçını sil. | Silindi: {question} | Burada böyle bir soru eklenmedi. | Bu bot hangi soruları yanıtlar? | Ekibin eklediklerini. Sorusuz komut hepsini gösterir.',
    ru: 'Отвечает на вопрос или показывает все. | Добавляет вопрос и ответ. | Удаляет добавленный вопрос. | Вопрос | Ответ | Этого я не знаю. Спросите команду, пожалуйста. | Добавлено: {question} | Вопросов слишком много. Сначала удалите несколько. | Удалено: {question} | Такого вопроса здесь не добавляли. | На какие вопросы отвечает этот бот? | На те, что добавила команда. Команда без вопроса показывает их.',
    zh: '回答问题，或列出全部。 | 添加问题和答案。 | 删除添加的问题。 | 问题 | 答案 | 我不知道，请问问团队。 | 已添加：{question} | 问题太多了，请先删除一些。 | 已删除：{question} | 这里没有添加过这样的问题。 | 这个机器人回答哪些问题？ | 团队添加的问题。不带问题使用命令即可查看。',
    ja: '質問に答えるか、すべてを一覧します。 | 質問と答えを追加します。 | 追加した質問を消します。 | 質問 | 答え | わかりません。チームに聞いてください。 | 追加しました：{question} | 質問が多すぎます。先にいくつか消してください。 | 消しました：{question} | その質問はここに追加されていません。 | このボットはどんな質問に答えますか？ | チームが追加した質問です。質問なしでコマンドを使うと一覧が出ます。',
    ko: '질문에 답하거나 모두 보여 줘요. | 질문과 답을 추가해요. | 추가한 질문을 지워요. | 질문 | 답 | 모르겠어요. 운영진에게 물어봐 주세요. | 추가했어요: {question} | 질문이 너무 많아요. 먼저 몇 개를 지워 주세요. | 지웠어요: {question} | 그런 질문은 추가되지 않았어요. | 이 봇은 어떤 질문에 답하나요? | 운영진이 추가한 질문이에요. 질문 없이 명령을 쓰면 모두 보여요.',
    hi: 'प्रश्न का उत्तर देता है या सभी दिखाता है। | प्रश्न और उत्तर जोड़ता है। | जोड़ा गया प्रश्न हटाता है। | प्रश्न | उत्तर | यह मुझे नहीं पता। कृपया टीम से पूछें। | जोड़ा गया: {question} | प्रश्न बहुत ज़्यादा हैं। पहले कुछ हटाएँ। | हटाया गया: {question} | ऐसा कोई प्रश्न यहाँ नहीं जोड़ा गया। | यह बॉट किन प्रश्नों का उत्तर देता है? | जो टीम ने जोड़े हैं। बिना प्रश्न के कमांड उन्हें दिखाता है।',
    ar: 'يجيب عن سؤال أو يعرضها كلها. | يضيف سؤالًا وجوابه. | يزيل سؤالًا أُضيف. | السؤال | الجواب | لا أعرف ذلك. اسأل الفريق من فضلك. | أُضيف: {question} | الأسئلة كثيرة جدًا. أزل بعضها أولًا. | أُزيل: {question} | لم يُضف هذا السؤال هنا. | عن أي أسئلة يجيب هذا البوت؟ | عن التي أضافها الفريق. الأمر دون سؤال يعرضها.',
  },
);
