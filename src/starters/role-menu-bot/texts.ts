import { dictionary } from '../page/dictionary.ts';

export const texts = dictionary(
  [
    'menuDescription',
    'titleDescription',
    'roleDescription',
    'noPermission',
    'noRoles',
    'posted',
    'postedWithout',
    'choose',
    'changed',
    'noneLeft',
  ],
  {
    en: 'Posts the menu of roles here. | What stands above the menu | A role to choose | I need the permission “Manage Roles”. | There is no role that I may give: move my role above them. | The menu is posted. | The menu is posted, without these roles, which I may not give: {roles}. | Choose your roles | Your roles: {roles}. | You have none of these roles now.',
    es: 'Publica aquí el menú de roles. | Lo que está encima del menú | Un rol que se puede elegir | Necesito el permiso «Gestionar roles». | No hay ningún rol que pueda dar: pon mi rol por encima. | El menú está publicado. | El menú está publicado, sin estos roles, que no puedo dar: {roles}. | Elige tus roles | Tus roles: {roles}. | Ahora no tienes ninguno de estos roles.',
    de: 'Stellt hier das Rollenmenü auf. | Was über dem Menü steht | Eine Rolle zur Wahl | Ich brauche das Recht „Rollen verwalten“. | Es gibt keine Rolle, die ich vergeben darf: Schiebe meine Rolle darüber. | Das Menü steht. | Das Menü steht, ohne diese Rollen, die ich nicht vergeben darf: {roles}. | Wähle deine Rollen | Deine Rollen: {roles}. | Du hast jetzt keine dieser Rollen.',
    fr: 'Publie ici le menu des rôles. | Ce qui figure au-dessus du menu | Un rôle à choisir | J’ai besoin de la permission « Gérer les rôles ». | Il n’y a aucun rôle que je puisse donner : place mon rôle au-dessus. | Le menu est publié. | Le menu est publié, sans ces rôles que je ne peux pas donner : {roles}. | Choisis tes rôles | Tes rôles : {roles}. | Tu n’as plus aucun de ces rôles.',
    pt: 'Publica aqui o menu de cargos. | O que fica acima do menu | Um cargo para escolher | Preciso da permissão “Gerenciar cargos”. | Não há cargo que eu possa dar: ponha o meu cargo acima deles. | O menu foi publicado. | O menu foi publicado, sem estes cargos, que não posso dar: {roles}. | Escolha seus cargos | Seus cargos: {roles}. | Agora você não tem nenhum destes cargos.',
    it: 'Pubblica qui il menu dei ruoli. | Che cosa sta sopra il menu | Un ruolo da scegliere | Mi serve il permesso «Gestire i ruoli». | Non c’è alcun ruolo che io possa dare: sposta il mio ruolo più in alto. | Il menu è pubblicato. | Il menu è pubblicato, senza questi ruoli che non posso dare: {roles}. | Scegli i tuoi ruoli | I tuoi ruoli: {roles}. | Ora non hai nessuno di questi ruoli.',
    nl: 'Plaatst hier het rollenmenu. | Wat er boven het menu staat | Een rol om te kiezen | Ik heb het recht “Rollen beheren” nodig. | Er is geen rol die ik mag geven: zet mijn rol erboven. | Het menu is geplaatst. | Het menu is geplaatst, zonder deze rollen, die ik niet mag geven: {roles}. | Kies je rollen | Je rollen: {roles}. | Je hebt nu geen van deze rollen.',
    pl: 'Publikuje tutaj menu ról. | Co stoi nad menu | Rola do wyboru | Potrzebuję uprawnienia „Zarządzanie rolami”. | Nie ma roli, którą mogę nadać: przesuń moją rolę wyżej. | Menu opublikowane. | Menu opublikowane, bez ról, których nie mogę nadać: {roles}. | Wybierz role | Twoje role: {roles}. | Nie masz teraz żadnej z tych ról.',
    tr: 'Rol menüsünü buraya koyar. | Menünün üstünde ne yazar | Seçilecek bir rol | “Rolleri Yönet” iznine ihtiyacım var. | Verebileceğim bir rol yok: rolümü onların üstüne taşı. | Menü yayınlandı. | Menü, veremediğim şu roller olmadan yayınlandı: {roles}. | Rollerini seç | Rollerin: {roles}. | Şimdi bu rollerden hiçbirine sahip değilsin.',
    ru: 'Публикует здесь меню ролей. | Что стоит над меню | Роль на выбор | Мне нужно право «Управлять ролями». | Нет роли, которую я могу выдать: поднимите мою роль выше. | Меню опубликовано. | Меню опубликовано без ролей, которые я не могу выдать: {roles}. | Выберите роли | Ваши роли: {roles}. | Теперь у вас нет ни одной из этих ролей.',
    zh: '在这里发布身份组菜单。 | 菜单上方的文字 | 可选的身份组 | 我需要“管理身份组”权限。 | 没有我能授予的身份组：请把我的身份组移到它们上面。 | 菜单已发布。 | 菜单已发布，但不含我不能授予的：{roles}。 | 选择你的身份组 | 你的身份组：{roles}。 | 你现在没有这些身份组。',
    ja: 'ロールのメニューを投稿します。 | メニューの見出し | 選べるロール | 「ロールの管理」の権限が必要です。 | 付与できるロールがありません。Botのロールを上に移動してください。 | メニューを投稿しました。 | メニューを投稿しました。付与できないロールは除きました: {roles} | ロールを選んでください | あなたのロール: {roles} | これらのロールはすべて外れました。',
    ko: '여기에 역할 메뉴를 올려요. | 메뉴 위에 쓸 말 | 고를 수 있는 역할 | “역할 관리하기” 권한이 필요해요. | 줄 수 있는 역할이 없어요. 제 역할을 위로 옮겨 주세요. | 메뉴를 올렸어요. | 메뉴를 올렸어요. 줄 수 없는 역할은 뺐어요: {roles} | 역할을 골라 주세요 | 내 역할: {roles} | 이제 이 역할이 없어요.',
    hi: 'यहाँ भूमिकाओं का मेनू डालता है। | मेनू के ऊपर क्या लिखा हो | चुनने के लिए भूमिका | मुझे “Manage Roles” अनुमति चाहिए। | ऐसी कोई भूमिका नहीं जो मैं दे सकूँ: मेरी भूमिका ऊपर करें। | मेनू डाल दिया गया। | मेनू इन भूमिकाओं के बिना डाला गया, जो मैं नहीं दे सकता: {roles} | अपनी भूमिकाएँ चुनें | आपकी भूमिकाएँ: {roles} | अब आपके पास इनमें से कोई भूमिका नहीं है।',
    ar: 'ينشر قائمة الأدوار هنا. | ما يُكتب فوق القائمة | دور يمكن اختياره | أحتاج إلى صلاحية «إدارة الأدوار». | لا يوجد دور يمكنني منحه: ارفع دوري فوقها. | نُشرت القائمة. | نُشرت القائمة من دون هذه الأدوار التي لا يمكنني منحها: {roles}. | اختر أدوارك | أدوارك: {roles}. | ليس لديك الآن أي من هذه الأدوار.',
  },
);
