/**
 * What people call that which every bot of a kind does, where its texts say it in other words. A clause of such
 * words alone asks for nothing that is missing; a number there is one that the bot keeps.
 */
export const kindWords: Readonly<Record<string, string>> = {
  'levels-bot':
    'admins progress chatting talking active activity chattet schreibt habla parle escribir once minute рахує считает рівні повідомлення сообщения активність активность wiadomości pisanie aktywność liczy dakikada bir kez einmal pro لعرض نقاطي أمرا وأمرا لأفضل أفضل عشرة أعضاء',
  'giveaway-bot':
    'people press click tap button enter join take part klicken knopf drücken mitmachen teilnehmen pulsan botón participan cliquent bouton participent clicam botão participam premono pulsante partecipano klikken knop meedoen klikają przycisk udział нажимают кнопку участвуют butona katılıyor picks randomly random chooses draws fairly automatically zufällig azar hasard aleatorio sorteado losowo rastgele случайно',
  'suggestion-bot':
    'votazione votes mods moderators admins staff approve accept deny reject decline upvote downvote thumbs down vote administradores moderadores pueden marcarla aprobarla rechazarla aprobada rechazada genehmigen ablehnen können modérateurs peuvent approuver refuser podem aprovar rejeitar possono approvare rifiutare kunnen goedkeuren afwijzen mogą zatwierdzać odrzucać могут одобрять отклонять up others andere anderen daumen hoch runter abstimmen los demás voten votan pulgar arriba abajo autres votent pouce pouces haut bas outros votam polegar cima baixo altri votano pollice su giù stemmen duim omhoog omlaag inni głosują kciuk kciukiem górę dół diğerleri oy verir verebilir başparmak yukarı aşağı остальные другие łapki łapka палец вверх вниз ставить ставит собирает збирає інші вгору andra röstar tumme upp ner 投票 他の人 투표',
  'voice-bot':
    'считает показывает просидел просидели сидел сидит войсе рахує показує сидів сидить голосових liczy pokazuje siedzi siedział głosowych считают занимался часов время сколько süre tutsun yazınca toplam cuenta mide registra zählt messen mierzy compte',
  'afk-bot':
    'long since how kadar süredir zamandır people others someone somebody everyone person tells says leute leuten andere anderen denen personas otros gente personnes autres pessoas outros persone altri mensen anderen osoby innym kişilere отвечает тем кто говорит людям сообщает',
  'booking-bot':
    'lesson lessons session sessions coaching tutoring mentoring clients students hour hours each person double never twice monday tuesday wednesday thursday friday saturday sunday',
  'team-bot':
    'reroll again shuffle button neu mischen otra vez relancer rimescola opnieuw tekrar заново',
  'rep-bot':
    'once a day daily ranking leaderboard best most top rangliste besten besten einmal am tag clasificación mejores una vez día classement meilleurs une fois jour ranking melhores uma vez dia classifica migliori una volta giorno ranglijst beste keer dag najlepsi raz dziennie sıralama günde bir kez рейтинг лучших раз в день',
  'secret-santa-bot':
    'write add set put wish wishes wishlist list gift idea ideas everyone dm privately who whom they got person draws draw names assigned schreiben wunsch wünsche wunschzettel wunschliste alle privat wen sie beschenken ziehen gezogen escribir deseo deseos lista cada uno privado quién tocó souhait souhaits liste cadeau chacun privé qui désir escrever desejo desejos lista quem tirou scrivere desideri lista chi privato wens wensen verlanglijst wie privé napisać życzenia listę życzeń kogo wylosował prywatnie dilek listesi yazabilsin kime çıktı özelden желания пожелания список кому достался лично написать',
  'log-bot':
    'author authors who wrote with and old new original previous content contents text message before after deleted edited logs shows wer autor verfasser alter alte alten neuer inhalt vorher nachher quién autor antiguo anterior contenido texto antes después qui auteur ancien contenu texte avant après quem antigo conteúdo depois chi autore vecchio contenuto testo prima dopo wie auteur oude nieuwe inhoud tekst voor na kto autorem autor starą nową treścią treść przed po kim yazan yazar eski yeni içerik metin önce sonra кто автор автором автора старый старым новый текст текстом содержание до после',
  'focus-bot': 'weekly totals hours keeps track counts joined session leaderboard',
  'progress-bot':
    'post posts lets current stores leaderboard progress pages ranking classement rangliste',
  'reminder-bot':
    'delete cancel remove list löschen borrar supprimer apagar ingatkan pengingat waktunya habis mention lihat semua nhắc hết giờ xem xóa нагадує нагадування час згадує påminner påminnelse tiden nämner mencion time up',
  'moderation-bot':
    'mods moderators admins ignored ignore exempt skipped moderatoren ausgenommen ignoriert moderadores ignorados modérateurs ignorés moderatori ignorati модераторов игнорировать three five warnings mean means strike timeout hour purge bulk delete 100 messages verwarnungen violations author автора личку нарушений выдаёт мьют час часа варн варна варны варнов мут мута бан бана кик',
  'trivia-bot':
    'keeps score correct lleve cuenta aciertos cada uno zählt richtige antworten compte bonnes réponses acertos risposte giuste bijhouden goede antwoorden poprawne odpowiedzi правильных ответов 4 four button answer option multiple choice points saved questions preguntas perguntas domande boutons botones botões pulsanti knöpfe culture générale cultura general geral generale standing winner أسئلة سؤال أزرار ثانية يجيب يأخذ نقاط نقطة البقية والبقية أول وأول خمسة أربعة عشرون وعشرون ثلاث واحدة pertanyaan soal pilihan ganda pakai pake tombol jawaban benar poin kasih câu hỏi trắc nghiệm nút bấm đáp án điểm запитання питання відповідь правильну бали frågor svarsalternativ knappar rätt svar poäng ger',
  'ticket-bot':
    'private channel clicking opens staff support team only close requests open person each maximum',
  'role-menu-bot':
    'second third takes away drugie zabiera odbiera zweiter klick nimmt weg segundo clic quita retira deuxième retire secondo toglie tweede haalt вторым убирает забирает click again remove removes assign self choose pick klick vergibt pulsar asigna clic attribue clicar atribui assegna klik geeft kliknięciu przycisku nadaje tıkla veren выдаёт нажатию кнопке видає реакцію реакцией реакцию',
  'starboard-bot': 'copied reposted link original reactions',
  'poll-bot':
    'vote votes anonyme opzioni voto anonimo anonymous results live count one each propose proposals nominate nominations suggest picks winner announce there gets posted मैच पहले सबसे अनुमान कौन जीतेगा सही suara memilih pilihan opsi tombol voting hasil persen bỏ phiếu lựa chọn nút kết quả голосування голосувати кнопками варіантів результати відсотках röster rösta knappar alternativ resultat procent 投票 ボタン 결과 버튼 선택지 질문',
  'event-bot':
    'people press click button klikają przycisk klicken knopf pulsan botón cliquent bouton klikken knop нажимают кнопку posts card showing names under each see je ziet namen onder elkaar man sieht untereinander se ven los nombres debajo voit noms dessous veem nomes embaixo si vedono nomi sotto widać imiona pod spodem isimler alt alta видно имена tagging joined max players pings join leave attend coming sign full closes time uhrzeit hora heure tijd временем maximum',
  'list-bot':
    'never repeats repeat until used entries entry items einträge entradas entrées voci wpisy записи',
  'economy-bot':
    'sends friends save stuff reset saved command transferir transférer übertragen trasferire overmaken amigos amis freunde entre transfer comando befehl überweisen commande amici przelew перевод переводить друзьям',
  'score-bot':
    'teams houses häuser casas maisons equipos équipes squadre domów drużyn counts zählt cuenta compte conta telt liczy enters sees updated points members log totals summary keep inserisce vede giornata aggiornata trägt sieht introduce actualizada saisit voit insere atualizada voert ziet wpisuje widzi',
  'slash-bot': 'explains everything commands simply',
  'welcome-bot':
    'joins newcomers greets welcomes arrivants arrivent rejoignent nouveaux membres nuovi arrivati saluta membri',
  'counting-bot': 'people count 1 2 3 zählen cuentan comptent contam contano tellen liczą считают',
};
