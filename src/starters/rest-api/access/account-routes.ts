import type { PlanRoute } from '../../../contracts/job/plan.ts';
import type { Resource } from '../../../contracts/job/resource.ts';
import { signsUpForThings } from '../work/sign-up-work.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

export type AccountAction = 'register' | 'login' | 'logout' | 'me';

/** What a route does for accounts, by the last part of its path. */
export function accountActionOf({ method, path }: PlanRoute): AccountAction | undefined {
  const last = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return names[method]?.find(([words]) => words.test(last))?.[1];
}

const names: Readonly<
  Partial<Record<PlanRoute['method'], readonly (readonly [RegExp, AccountAction])[]>>
> = {
  POST: [
    [/^(?:register|sign-?up|registro|registrieren|inscription)$/, 'register'],
    [/^(?:login|sign-?in|token|anmelden|connexion)$/, 'login'],
    [/^(?:logout|sign-?out)$/, 'logout'],
  ],
  GET: [[/^(?:me|profile|whoami)$/, 'me']],
};

/** Whether an API has accounts: with routes to register and to sign in. */
export function hasAccounts(routes: readonly PlanRoute[]): boolean {
  const actions = new Set(routes.map(accountActionOf));
  return actions.has('register') && actions.has('login');
}

/** The routes, with those to register, to sign in and to see oneself if the request asks for accounts. */
export function withAccountRoutes(all: readonly PlanRoute[], text: string): readonly PlanRoute[] {
  if (!asksForAccounts(text)) return all;
  // "/me" is who is signed in, and nothing that is kept.
  const routes = all.filter(
    ({ method, path }) => !/^\/me(?:\/:id)?$/u.test(path) || (method === 'GET' && path === '/me'),
  );
  const known = routes.find((route) => accountActionOf(route) !== undefined);
  const prefix = known?.path.slice(0, known.path.lastIndexOf('/')) ?? '';
  const missing = usual.filter(
    (route) => !routes.some((other) => accountActionOf(other) === accountActionOf(route)),
  );
  return [
    ...routes.map((route) => ({ ...route, ...summaryOf(route) })),
    ...missing.map((route) => ({ ...route, path: `${prefix}${route.path}` })),
  ];
}

function summaryOf(route: PlanRoute) {
  const action = accountActionOf(route);
  return action === undefined ? {} : { summary: summaries[action] };
}

const summaries: Readonly<Record<AccountAction, string>> = {
  register: 'Creates an account.',
  login: 'Signs in, and gives a token.',
  logout: 'Makes the token of the request worthless.',
  me: 'Returns the account of the token.',
};
const usual: readonly PlanRoute[] = [
  { method: 'POST', path: '/register', summary: summaries.register },
  { method: 'POST', path: '/login', summary: summaries.login },
  { method: 'GET', path: '/me', summary: summaries.me },
];

/** Whether things are the accounts themselves: what people send to register. */
export function isAccounts({ name, fields }: Resource): boolean {
  return (
    /^(?:me|registers?|registrations?|sign-?ups?|logins?|auths?|accounts?|inloggen|anmeld(?:en|ung)|einloggen)$/.test(
      name,
    ) || fields.some(({ label }) => passwordWords.test(label))
  );
}

export const passwordWords =
  /^(?:passwor[dt]|pin(?:-?code)?|kennwort|contraseña|mot de passe|senha|hasło|wachtwoord|şifre|parola|пароль|密码|パスワード|비밀번호)$/iu;

/** Whether people have accounts: an API key alone is none. */
export function asksForAccounts(text: string): boolean {
  const head = text.slice(0, 4000);
  // "People sign up for a shift": that is no account.
  return accountWords.test(
    signsUpForThings(head)
      ? head.replace(/(?<!\p{L})sign(?:s|ing)?[- ]?up(?!\p{L})/giu, ' ')
      : head,
  );
}

const refused = '(?:no|not|without|kein|keine|ohne|sin|sans|sem|senza|bez|без|zonder)';
const accountWords = letterPattern(
  `(?<!(?<!\\p{L})${refused}\\s(?:an?\\s|any\\s)?)(?<!\\p{L})(?:jwts?|json web tokens?|log-?in|logs? in|sign-?(?:in|up)|sign up|user accounts?|user registration|users? can register|auth(?:entication)? (?:api|backend|service|routes|endpoints|with passwords?)|authentication|benutzerkonten|benutzeranmeldung|anmeldung|registrierung|inicio de sesión|registro de usuarios|autenticación|inscription et connexion|authentification|autenticação|cadastro de usuários|autenticazione|registrazione|logowani\\p{L}{1,2}|rejestracj\\p{L}{1,2}|uwierzytelniani\\p{L}{1,2}|kullanıcı girişi|kimlik doğrulama|авторизаци\\p{L}|аутентификаци\\p{L}|регистраци\\p{L}|inloggen|loggen in|einloggen|loggen sich ein|(?:melden|loggen) sich (?:[\\p{L}-]{1,16} ){0,6}?(?:an|ein)|mit (?:e-?mail|benutzername) und passwort|con correo y contraseña|avec (?:e-?mail|courriel) et mot de passe|com e-?mail e senha|con e-?mail e password|met e-?mail en wachtwoord|iniciar sesión|se connecter|accedere con|zalogow\\p{L}{1,3}|giriş (?:yap\\p{L}{1,5}|şifreli)|войти|вход (?:для|по))(?!\\p{L})|登录|登入|注册|ログイン|로그인|लॉगिन|تسجيل (?:ال)?دخول|صفحة (?:ال)?دخول`,
);
