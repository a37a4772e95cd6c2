import { dictionary } from '../page/dictionary.ts';

export const texts = dictionary(
  [
    'welcomeDescription',
    'setDescription',
    'testDescription',
    'offDescription',
    'channel',
    'message',
    'goodbye',
    'role',
    'badRole',
    'saved',
    'off',
    'welcome',
    'farewell',
  ],
  {
    en: 'Says how new members are greeted. | Sets channel, message and role. | Shows the greeting to you. | Switches the greeting off. | Where | The greeting; {user}, {server} and {count} are filled in | What is said when somebody leaves | The role that new members get | This role cannot be given: it stands above yours or mine. | Saved. | New members are not greeted any more. | Welcome to {server}, {user}! You are member number {count}. | {user} has left us. Goodbye!',
    es: 'Define cómo se saluda a los nuevos miembros. | Fija canal, mensaje y rol. | Te muestra el saludo. | Apaga el saludo. | Dónde | El saludo; se rellenan {user}, {server} y {count} | Qué se dice cuando alguien se va | El rol que reciben los nuevos miembros | Este rol no se puede dar: está por encima del tuyo o del mío. | Guardado. | Ya no se saluda a los nuevos miembros. | ¡Bienvenido a {server}, {user}! Eres el miembro número {count}. | {user} nos ha dejado. ¡Adiós!',
    de: 'Legt fest, wie neue Mitglieder begrüßt werden. | Setzt Kanal, Text und Rolle. | Zeigt dir die Begrüßung. | Schaltet die Begrüßung aus. | Wo | Die Begrüßung; {user}, {server} und {count} werden ersetzt | Was gesagt wird, wenn jemand geht | Die Rolle, die neue Mitglieder bekommen | Diese Rolle kann nicht vergeben werden: Sie steht über deiner oder meiner. | Gespeichert. | Neue Mitglieder werden nicht mehr begrüßt. | Willkommen auf {server}, {user}! Du bist Mitglied Nummer {count}. | {user} hat uns verlassen. Mach’s gut!',
    fr: 'Définit l’accueil des nouveaux membres. | Fixe le salon, le message et le rôle. | Te montre le message d’accueil. | Désactive l’accueil. | Où | Le message ; {user}, {server} et {count} sont remplacés | Ce qui est dit quand quelqu’un part | Le rôle que reçoivent les nouveaux | Ce rôle ne peut pas être donné : il est au-dessus du tien ou du mien. | Enregistré. | Les nouveaux ne sont plus accueillis. | Bienvenue sur {server}, {user} ! Tu es le membre numéro {count}. | {user} nous a quittés. Au revoir !',
    pt: 'Define como novos membros são recebidos. | Define canal, mensagem e cargo. | Mostra a saudação a você. | Desliga a saudação. | Onde | A saudação; {user}, {server} e {count} são preenchidos | O que é dito quando alguém sai | O cargo que novos membros recebem | Este cargo não pode ser dado: está acima do seu ou do meu. | Salvo. | Novos membros não são mais saudados. | Bem-vindo a {server}, {user}! Você é o membro número {count}. | {user} nos deixou. Até mais!',
    it: 'Definisce l’accoglienza dei nuovi membri. | Imposta canale, messaggio e ruolo. | Ti mostra il saluto. | Spegne il saluto. | Dove | Il saluto; {user}, {server} e {count} vengono riempiti | Che cosa si dice quando qualcuno se ne va | Il ruolo che ricevono i nuovi | Questo ruolo non si può dare: sta sopra il tuo o il mio. | Salvato. | I nuovi membri non vengono più salutati. | Benvenuto su {server}, {user}! Sei il membro numero {count}. | {user} ci ha lasciati. Arrivederci!',
    pl: 'Określa powitanie nowych członków. | Ustawia kanał, wiadomość i rolę. | Pokazuje ci powitanie. | Wyłącza powitanie. | Gdzie | Powitanie; {user}, {server} i {count} zostaną wypełnione | Co powiedzieć, gdy ktoś odchodzi | Rola dla nowych członków | Tej roli nie można nadać: stoi wyżej niż twoja lub moja. | Zapisano. | Nowi członkowie nie są już witani. | Witaj na {server}, {user}! Jesteś członkiem numer {count}. | {user} nas opuszcza. Do zobaczenia!',
    tr: 'Yeni üyelerin nasıl karşılandığını belirler. | Kanalı, mesajı ve rolü ayarlar. | Karşılamayı sana gösterir. | Karşılamayı kapatır. | Nerede | Karşılama; {user}, {server} ve {count} doldurulur | Biri ayrılınca ne denir | Yeni üyelerin aldığı rol | Bu rol verilemez: senin ya da benim üstümde. | Kaydedildi. | Yeni üyeler artık karşılanmıyor. | {server} sunucusuna hoş geldin, {user}! {count}. üyesin. | {user} aramızdan ayrıldı. Hoşça kal!',
    ru: 'Настраивает приветствие новых участников. | Задаёт канал, текст и роль. | Показывает вам приветствие. | Выключает приветствие. | Где | Приветствие; {user}, {server} и {count} подставляются | Что сказать, когда кто-то уходит | Роль для новых участников | Эту роль нельзя выдать: она выше вашей или моей. | Сохранено. | Новых участников больше не приветствуют. | Добро пожаловать на {server}, {user}! Вы участник номер {count}. | {user} покидает нас. До свидания!',
    zh: '设置如何欢迎新成员。 | 设置频道、消息和身份组。 | 给你看欢迎消息。 | 关闭欢迎。 | 频道 | 欢迎消息；会填入 {user}、{server} 和 {count} | 有人离开时说什么 | 新成员得到的身份组 | 不能授予这个身份组：它高于你或我的。 | 已保存。 | 不再欢迎新成员。 | 欢迎来到 {server}，{user}！你是第 {count} 位成员。 | {user} 离开了我们，再见！',
    ja: '新しいメンバーへの挨拶を設定します。 | チャンネル・文章・ロールを設定します。 | 挨拶を表示します。 | 挨拶を止めます。 | チャンネル | 挨拶文。{user}、{server}、{count} が置き換わります | 退出時の文章 | 新しいメンバーに付けるロール | このロールは付けられません。あなたかBotのロールより上位です。 | 保存しました。 | 新しいメンバーへの挨拶を止めました。 | {user} さん、{server} へようこそ！{count}人目のメンバーです。 | {user} さんが退出しました。さようなら！',
    ko: '새 멤버를 어떻게 맞을지 정해요. | 채널, 메시지, 역할을 정해요. | 환영 메시지를 보여 줘요. | 환영을 꺼요. | 어디에 | 환영 메시지. {user}, {server}, {count}가 채워져요 | 누가 나갈 때 하는 말 | 새 멤버가 받는 역할 | 이 역할은 줄 수 없어요. 당신이나 저보다 위에 있어요. | 저장했어요. | 이제 새 멤버를 환영하지 않아요. | {user} 님, {server}에 오신 것을 환영해요! {count}번째 멤버예요. | {user} 님이 떠났어요. 안녕히 가세요!',
    hi: 'नए सदस्यों का स्वागत तय करता है। | चैनल, संदेश और भूमिका तय करता है। | आपको स्वागत दिखाता है। | स्वागत बंद करता है। | कहाँ | स्वागत; {user}, {server} और {count} भरे जाते हैं | किसी के जाने पर क्या कहें | नए सदस्यों की भूमिका | यह भूमिका नहीं दी जा सकती: यह आपकी या मेरी भूमिका से ऊपर है। | सहेजा गया। | अब नए सदस्यों का स्वागत नहीं होता। | {server} पर स्वागत है, {user}! आप सदस्य संख्या {count} हैं। | {user} चले गए। अलविदा!',
  },
);
