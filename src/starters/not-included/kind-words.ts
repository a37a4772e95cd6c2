/**
 * What people call that which every bot of a kind does, where its texts say it in other words. A clause of such
 * words alone asks for nothing that is missing; a number there is one that the bot keeps.
 */
export const kindWords: Readonly<Record<string, string>> = {
  'levels-bot':
    'admins progress chatting talking active activity chattet schreibt habla parle escribir once minute рахує считает рівні повідомлення сообщения активність активность wiadomości pisanie aktywność liczy dakikada einmal لعرض نقاطي أمرا وأمرا لأفضل أفضل عشرة أعضاء',
  'giveaway-bot':
    'people press click button enter join take part klicken knopf drücken mitmachen teilnehmen pulsan botón participan cliquent bouton participent clicam botão participam premono pulsante partecipano klikken knop meedoen klikają przycisk udział нажимают кнопку участвуют butona katılıyor picks randomly random chooses draws fairly automatically zufällig azar hasard aleatorio sorteado losowo rastgele случайно',
  'suggestion-bot':
    'votazione votes mods moderators admins staff approve accept deny reject decline upvote downvote thumbs down vote administradores moderadores pueden marcarla aprobarla rechazarla aprobada rechazada genehmigen ablehnen können modérateurs peuvent approuver refuser podem aprovar rejeitar possono approvare rifiutare kunnen goedkeuren afwijzen mogą zatwierdzać odrzucać могут одобрять отклонять others andere anderen daumen hoch runter abstimmen demás voten votan pulgar arriba abajo autres votent pouce pouces haut outros votam polegar cima baixo altri votano pollice stemmen duim omhoog omlaag inni głosują kciuk kciukiem górę diğerleri verir verebilir başparmak yukarı aşağı остальные другие łapki łapka палец вверх вниз ставить ставит собирает збирає інші вгору andra röstar tumme 投票 他の人 투표',
  'voice-bot':
    'считает показывает просидел просидели сидел сидит войсе рахує показує сидів сидить голосових liczy pokazuje siedzi siedział głosowych считают занимался часов время сколько süre tutsun yazınca toplam cuenta mide registra zählt messen mierzy compte',
  'afk-bot':
    'long since kadar süredir zamandır people others someone somebody everyone person tells says leute leuten andere anderen denen personas otros gente personnes autres pessoas outros persone altri mensen osoby innym kişilere отвечает говорит людям сообщает',
  'booking-bot':
    'lesson lessons session sessions coaching tutoring mentoring clients students hour hours each person double never twice monday tuesday wednesday thursday friday saturday sunday',
  'team-bot': 'reroll again shuffle button mischen otra relancer rimescola opnieuw tekrar заново',
  'rep-bot':
    'once daily ranking leaderboard best most rangliste besten einmal clasificación mejores classement meilleurs fois jour melhores classifica migliori volta giorno ranglijst beste keer najlepsi dziennie sıralama günde рейтинг лучших день',
  'secret-santa-bot':
    'write wish wishes wishlist list gift idea ideas everyone privately whom they person draws draw names assigned schreiben wunsch wünsche wunschzettel wunschliste alle privat beschenken ziehen gezogen escribir deseo deseos lista cada privado quién tocó souhait souhaits liste cadeau chacun privé désir escrever desejo desejos quem tirou scrivere desideri privato wens wensen verlanglijst napisać życzenia listę życzeń kogo wylosował prywatnie dilek listesi yazabilsin kime çıktı özelden желания пожелания список кому достался лично написать',
  'log-bot':
    'author authors wrote with original previous content contents text message before after deleted edited logs shows autor verfasser alter alte alten neuer inhalt vorher nachher quién antiguo anterior contenido texto antes después auteur ancien contenu texte avant après quem antigo conteúdo depois autore vecchio contenuto testo prima dopo oude nieuwe inhoud tekst voor autorem starą nową treścią treść przed yazan yazar eski yeni içerik metin önce sonra автор автором автора старый старым новый текст текстом содержание после',
  'focus-bot': 'weekly totals hours keeps track counts joined session leaderboard',
  'progress-bot':
    'post posts lets current stores leaderboard progress pages ranking classement rangliste',
  'reminder-bot':
    'delete cancel remove list löschen borrar supprimer apagar ingatkan pengingat waktunya habis mention lihat semua nhắc нагадує нагадування згадує påminner påminnelse tiden nämner mencion time',
  'moderation-bot':
    'mods moderators admins ignored ignore exempt skipped moderatoren ausgenommen ignoriert moderadores ignorados modérateurs ignorés moderatori ignorati модераторов игнорировать three five warnings mean means strike timeout hour purge bulk delete 100 messages verwarnungen violations author автора личку нарушений выдаёт мьют часа варн варна варны варнов мута бана',
  'trivia-bot':
    'keeps score correct lleve cuenta aciertos cada zählt richtige antworten compte bonnes réponses acertos risposte giuste bijhouden goede antwoorden poprawne odpowiedzi правильных ответов 4 four button answer option multiple choice points saved questions preguntas perguntas domande boutons botones botões pulsanti knöpfe culture générale cultura general geral generale standing winner أسئلة سؤال أزرار ثانية يجيب يأخذ نقاط نقطة البقية والبقية أول وأول خمسة أربعة عشرون وعشرون ثلاث واحدة pertanyaan soal pilihan ganda pakai pake tombol jawaban benar poin kasih trắc nghiệm điểm запитання питання відповідь правильну бали frågor svarsalternativ knappar rätt svar poäng',
  'ticket-bot':
    'private channel clicking opens staff support team only close requests open person each maximum',
  'role-menu-bot':
    'second third takes away drugie zabiera odbiera zweiter klick nimmt segundo clic quita retira deuxième retire secondo toglie tweede haalt вторым убирает забирает click again remove removes assign self choose pick vergibt pulsar asigna attribue clicar atribui assegna klik geeft kliknięciu przycisku nadaje tıkla veren выдаёт нажатию кнопке видає реакцію реакцией реакцию person picks wählt eine bekommt elige recibe choisit reçoit sceglie riceve escolhe recebe человек выбирает',
  'starboard-bot': 'copied reposted link original reactions',
  'poll-bot':
    'vote votes anonyme opzioni voto anonimo anonymous results live count each propose proposals nominate nominations suggest picks winner announce there gets posted मैच पहले सबसे अनुमान कौन जीतेगा सही suara memilih pilihan opsi tombol voting hasil persen phiếu chọn голосування голосувати кнопками варіантів результати відсотках röster rösta knappar alternativ resultat procent 投票 ボタン 결과 버튼 선택지 질문',
  'event-bot':
    'учасників оновлюється повідомленні участников обновляется сообщении people press click button klikają przycisk klicken knopf pulsan botón cliquent bouton klikken knop нажимают кнопку posts card showing names under each ziet namen onder elkaar sieht untereinander nombres debajo voit noms dessous veem nomes embaixo vedono nomi sotto widać imiona spodem isimler alta видно имена tagging joined players pings join leave attend coming sign full closes time uhrzeit hora heure tijd временем maximum',
  'list-bot':
    'shopping grocery everyone never repeats repeat until used entries entry items einträge entradas entrées voci wpisy записи',
  'economy-bot':
    'sends friends save stuff reset saved command transferir transférer übertragen trasferire overmaken amigos amis freunde entre transfer comando befehl überweisen commande amici przelew перевод переводить друзьям',
  'score-bot':
    'teams houses häuser casas maisons equipos équipes squadre domów drużyn counts zählt cuenta compte conta telt liczy enters sees updated points members totals summary keep inserisce vede giornata aggiornata trägt sieht introduce actualizada saisit voit insere atualizada voert ziet wpisuje widzi',
  'slash-bot': 'explains everything commands simply',
  'welcome-bot':
    'joins newcomers greets welcomes arrivants arrivent rejoignent nouveaux membres nuovi arrivati saluta membri',
  'sheet-bot':
    'saves characters stats guarda speichern sauvegarder salvar salvare opslaan zapisuje сохраняет',
  'counting-bot': 'people count 1 2 3 zählen cuentan comptent contam contano tellen liczą считают',
};
