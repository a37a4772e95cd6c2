import { dictionary } from '../page/dictionary.ts';

export const texts = dictionary(
  [
    'lead',
    'name',
    'password',
    'signIn',
    'signUp',
    'signOut',
    'inside',
    'who',
    'badName',
    'badPassword',
    'taken',
    'wrong',
    'outside',
  ],
  {
    en: 'Sign in, or create an account. | Name | Password | Sign in | Create account | Sign out | Only members see this. | Signed in as {name} | A name has 3 to 30 letters, digits, dots, hyphens or underscores. | A password has 10 to 200 characters. | This name is taken. | Name or password is wrong. | You are not signed in.',
    es: 'Inicia sesión o crea una cuenta. | Nombre | Contraseña | Entrar | Crear cuenta | Salir | Esto solo lo ven los miembros. | Has entrado como {name} | Un nombre tiene de 3 a 30 letras, cifras, puntos, guiones o guiones bajos. | Una contraseña tiene de 10 a 200 caracteres. | Ese nombre ya está en uso. | El nombre o la contraseña no son correctos. | No has iniciado sesión.',
    de: 'Melde dich an oder lege ein Konto an. | Name | Passwort | Anmelden | Konto anlegen | Abmelden | Das sehen nur Mitglieder. | Angemeldet als {name} | Ein Name hat 3 bis 30 Buchstaben, Ziffern, Punkte, Binde- oder Unterstriche. | Ein Passwort hat 10 bis 200 Zeichen. | Dieser Name ist vergeben. | Name oder Passwort stimmt nicht. | Du bist nicht angemeldet.',
    fr: 'Connecte-toi ou crée un compte. | Nom | Mot de passe | Se connecter | Créer un compte | Se déconnecter | Seuls les membres voient ceci. | Connecté : {name} | Un nom a de 3 à 30 lettres, chiffres, points, tirets ou tirets bas. | Un mot de passe a de 10 à 200 caractères. | Ce nom est déjà pris. | Nom ou mot de passe incorrect. | Tu n’es pas connecté.',
    pt: 'Entre ou crie uma conta. | Nome | Senha | Entrar | Criar conta | Sair | Só membros veem isto. | Você entrou como {name} | Um nome tem de 3 a 30 letras, dígitos, pontos, hifens ou sublinhados. | Uma senha tem de 10 a 200 caracteres. | Este nome já está em uso. | Nome ou senha incorretos. | Você não entrou.',
    it: 'Accedi o crea un account. | Nome | Password | Accedi | Crea account | Esci | Questo lo vedono solo i membri. | Accesso come {name} | Un nome ha da 3 a 30 lettere, cifre, punti, trattini o trattini bassi. | Una password ha da 10 a 200 caratteri. | Questo nome è già in uso. | Nome o password errati. | Non hai effettuato l’accesso.',
    pl: 'Zaloguj się lub załóż konto. | Nazwa | Hasło | Zaloguj | Załóż konto | Wyloguj | To widzą tylko członkowie. | Zalogowano jako {name} | Nazwa ma od 3 do 30 liter, cyfr, kropek, łączników lub podkreśleń. | Hasło ma od 10 do 200 znaków. | Ta nazwa jest zajęta. | Nazwa lub hasło jest błędne. | Nie jesteś zalogowany.',
    tr: 'Giriş yap ya da hesap oluştur. | Ad | Parola | Giriş yap | Hesap oluştur | Çıkış yap | Bunu yalnız üyeler görür. | Giriş yapan: {name} | Ad 3-30 harf, rakam, nokta, tire ya da alt çizgiden oluşur. | Parola 10-200 karakterdir. | Bu ad alınmış. | Ad ya da parola yanlış. | Giriş yapmadın.',
    ru: 'Войдите или создайте учётную запись. | Имя | Пароль | Войти | Создать | Выйти | Это видят только участники. | Вы вошли как {name} | Имя: от 3 до 30 букв, цифр, точек, дефисов или подчёркиваний. | Пароль: от 10 до 200 знаков. | Это имя занято. | Неверное имя или пароль. | Вы не вошли.',
    zh: '登录或注册账号。 | 用户名 | 密码 | 登录 | 注册 | 退出 | 只有成员能看到这里。 | 已登录：{name} | 用户名为 3 到 30 个字母、数字、点、连字符或下划线。 | 密码为 10 到 200 个字符。 | 该用户名已被使用。 | 用户名或密码错误。 | 你尚未登录。',
    ja: 'ログインするか、アカウントを作成してください。 | 名前 | パスワード | ログイン | アカウント作成 | ログアウト | ここは会員だけに見えます。 | {name} としてログイン中 | 名前は 3〜30 文字の文字、数字、点、ハイフン、下線です。 | パスワードは 10〜200 文字です。 | この名前は使われています。 | 名前またはパスワードが違います。 | ログインしていません。',
    ko: '로그인하거나 계정을 만드세요. | 이름 | 비밀번호 | 로그인 | 계정 만들기 | 로그아웃 | 회원에게만 보이는 곳입니다. | {name} 님으로 로그인됨 | 이름은 3~30자의 글자, 숫자, 점, 하이픈, 밑줄입니다. | 비밀번호는 10~200자입니다. | 이미 있는 이름입니다. | 이름이나 비밀번호가 틀립니다. | 로그인하지 않았습니다.',
    hi: 'साइन इन करें या खाता बनाएँ। | नाम | पासवर्ड | साइन इन | खाता बनाएँ | साइन आउट | यह केवल सदस्य देखते हैं। | {name} के रूप में साइन इन | नाम में 3 से 30 अक्षर, अंक, बिंदु, हाइफ़न या अंडरस्कोर होते हैं। | पासवर्ड में 10 से 200 अक्षर होते हैं। | यह नाम लिया जा चुका है। | नाम या पासवर्ड गलत है। | आप साइन इन नहीं हैं।',
  },
);
