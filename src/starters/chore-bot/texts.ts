import { dictionary } from '../page/dictionary.ts';

export const texts = dictionary(
  [
    'showDescription',
    'doneDescription',
    'joinDescription',
    'turn',
    'open',
    'month',
    'who',
    'joined',
    'taken',
    'choose',
    'nothing',
  ],
  {
    en: 'Shows who has which chore. | Ticks your chores of this turn. | Chooses your name in the rota. | 🧹 Who does what | ⏰ Still to do | This month | Who are you? | You are {name}. | That name is taken. | First choose your name: /{join} | Nothing is left for you. 👍',
    es: 'Muestra quién tiene qué tarea. | Marca tus tareas de este turno. | Elige tu nombre en los turnos. | 🧹 Quién hace qué | ⏰ Falta por hacer | Este mes | ¿Quién eres? | Eres {name}. | Ese nombre ya está ocupado. | Primero elige tu nombre: /{join} | No te queda nada. 👍',
    de: 'Zeigt, wer welche Aufgabe hat. | Hakt deine Aufgaben ab. | Wählt deinen Namen im Plan. | 🧹 Wer macht was | ⏰ Noch zu tun | Diesen Monat | Wer bist du? | Du bist {name}. | Der Name ist vergeben. | Wähle erst deinen Namen: /{join} | Für dich ist nichts mehr zu tun. 👍',
    fr: 'Montre qui a quelle tâche. | Coche tes tâches de ce tour. | Choisit ton nom dans les tours. | 🧹 Qui fait quoi | ⏰ Reste à faire | Ce mois-ci | Qui es-tu ? | Tu es {name}. | Ce nom est déjà pris. | Choisis d’abord ton nom : /{join} | Il ne te reste rien. 👍',
    pt: 'Mostra quem tem qual tarefa. | Marca as suas tarefas desta rodada. | Escolhe o seu nome no rodízio. | 🧹 Quem faz o quê | ⏰ Falta fazer | Este mês | Quem é você? | Você é {name}. | Esse nome já está ocupado. | Primeiro escolha o seu nome: /{join} | Não falta nada para você. 👍',
    it: 'Mostra chi ha quale faccenda. | Spunta le tue faccende di questo turno. | Sceglie il tuo nome nei turni. | 🧹 Chi fa che cosa | ⏰ Ancora da fare | Questo mese | Chi sei? | Sei {name}. | Il nome è già preso. | Prima scegli il tuo nome: /{join} | Non ti resta nulla. 👍',
    nl: 'Toont wie welke taak heeft. | Vinkt je taken van deze beurt af. | Kiest je naam in het rooster. | 🧹 Wie doet wat | ⏰ Nog te doen | Deze maand | Wie ben je? | Jij bent {name}. | Die naam is al bezet. | Kies eerst je naam: /{join} | Er is niets meer voor je te doen. 👍',
    pl: 'Pokazuje, kto ma jaki obowiązek. | Odhacza twoje obowiązki. | Wybiera twoje imię w grafiku. | 🧹 Kto co robi | ⏰ Jeszcze do zrobienia | W tym miesiącu | Kim jesteś? | Jesteś: {name}. | To imię jest zajęte. | Najpierw wybierz swoje imię: /{join} | Nic ci nie zostało. 👍',
    tr: 'Kimin hangi işi olduğunu gösterir. | Bu sıradaki işlerini işaretler. | Listedeki adını seçer. | 🧹 Kim ne yapıyor | ⏰ Kalan işler | Bu ay | Sen kimsin? | Sen: {name}. | Bu ad alınmış. | Önce adını seç: /{join} | Sana iş kalmadı. 👍',
    ru: 'Показывает, кто что делает. | Отмечает ваши дела. | Выбирает ваше имя в графике. | 🧹 Кто что делает | ⏰ Осталось сделать | В этом месяце | Кто вы? | Вы: {name}. | Это имя занято. | Сначала выберите имя: /{join} | Для вас ничего не осталось. 👍',
    zh: '显示谁做什么家务。 | 勾选你这一轮的家务。 | 选择你在轮值表中的名字。 | 🧹 谁做什么 | ⏰ 还要做的 | 本月 | 你是谁？ | 你是 {name}。 | 这个名字已被选。 | 请先选择名字：/{join} | 你没有要做的了。👍',
    ja: '誰がどの家事か表示します。 | 自分の今回の家事を済みにします。 | 当番表の名前を選びます。 | 🧹 今回の当番 | ⏰ まだのもの | 今月 | あなたは誰ですか？ | あなたは{name}です。 | その名前は使われています。 | 先に名前を選んでください: /{join} | 残りはありません。👍',
    ko: '누가 어떤 일을 맡는지 보여줘요. | 내 이번 일을 완료로 표시해요. | 당번표에서 내 이름을 골라요. | 🧹 이번 당번 | ⏰ 아직 남은 일 | 이번 달 | 누구인가요? | {name}님이에요. | 이미 선택된 이름이에요. | 먼저 이름을 골라 주세요: /{join} | 남은 일이 없어요. 👍',
    hi: 'दिखाता है कि किसका कौन सा काम है। | इस बारी के आपके काम पूरे करता है। | सूची में आपका नाम चुनता है। | 🧹 कौन क्या करेगा | ⏰ अभी बाकी | इस महीने | आप कौन हैं? | आप {name} हैं। | यह नाम लिया जा चुका है। | पहले अपना नाम चुनें: /{join} | आपके लिए कुछ बाकी नहीं। 👍',
    ar: 'يعرض من عليه أي مهمة. | يشير إلى إنجاز مهامك. | يختار اسمك في الجدول. | 🧹 من يفعل ماذا | ⏰ ما بقي | هذا الشهر | من أنت؟ | أنت {name}. | هذا الاسم مأخوذ. | اختر اسمك أولًا: /{join} | لم يبق لك شيء. 👍',
  },
);
