import type { NodePlan } from '../../../contracts/job/plan.ts';
import type { Resource, ResourceField } from '../../../contracts/job/resource.ts';
import { fold } from '../../shared/fold.ts';
import { stemOf } from '../../shared/reading/read-things.ts';
import { keyOf } from '../../shared/reading/key-of.ts';
import { readNumber } from '../../shared/reading/numbers/read-number.ts';
import type { ServedRoute } from '../served-routes.ts';
import { hasAccounts, isAccounts, passwordWords } from './account-routes.ts';

/** Who may ask an API for what. */
export interface Access {
  readonly accounts?: Accounts;
  readonly key?: Key;
}

interface Accounts {
  /** What people send to register. */
  readonly fields: readonly ResourceField[];
  /** The field by which they sign in. */
  readonly login: string;
  readonly tokenSeconds: number;
  readonly loginLimit: { readonly requests: number; readonly seconds: number };
  /** Reading needs no token. */
  readonly isPublic: boolean;
  /** Each member has things of their own. */
  readonly isOwned: boolean;
}

/** A key that the environment holds and some requests must bring. */
interface Key {
  readonly variable: string;
  /** In lower case; `authorization` for a bearer token. */
  readonly header: string;
}

/**
 * What a request says of accounts, tokens and keys.
 *
 * @example
 * readAccess('… admins send X-API-Key', routes, []); // { key: { variable: 'API_KEY', header: 'x-api-key' } }
 */
export function readAccess(
  text: string,
  routes: readonly Pick<ServedRoute, 'method' | 'path' | 'summary'>[],
  resources: readonly Resource[],
): Access {
  const head = text.slice(0, 4000);
  if (hasAccounts(routes)) return { accounts: accountsOf(head, resources) };
  const variable = variableName.exec(head)?.[0];
  const header = headerName.exec(head)?.[0].toLowerCase();
  if (keyWords.test(head)) {
    const usual = header?.endsWith('token') === true ? 'API_TOKEN' : 'API_KEY';
    return { key: { variable: variable ?? usual, header: header ?? 'x-api-key' } };
  }
  if (passwordHeader.test(head))
    return {
      key: { variable: variable ?? 'ADMIN_PASSWORD', header: header ?? 'x-admin-password' },
    };
  return bearerWords.test(head)
    ? { key: { variable: variable ?? 'API_TOKEN', header: 'authorization' } }
    : {};
}

/** "X-Api-Key", "Header X-Token must match" */
const keyWords =
  /(?<![\p{L}\p{N}-])x-(?:[a-z]{1,12}-){0,2}(?:token|secret|auth|key)(?![\w-])|(?<!(?:openai|google|stripe|weather)\s)(?<!\p{L})api[\s-]?(?:keys?|schlüssel)(?!\p{L})|clave (?:de )?api|clés?(?: d['’]| )api|chave (?:de )?api|chiave (?:dell['’])?api|klucz\p{L}{0,3} api|api-ключ\p{L}{0,2}|kunci api|api[ -]nyckel|khóa api|api 密钥|apiキー|api 키/iu;
const headerName = /(?<![\p{L}\p{N}-])[Xx]-[A-Za-z][A-Za-z0-9-]{1,30}/u;
/** "Admin routes need a password in the header" */
const passwordHeader =
  /(?:pass ?word|passwort|kennwort|contraseña|clave|mot de passe|senha|wachtwoord|hasł\p{L}|parola|şifre|пароль?\p{L}?)\s(?:\p{L}{1,12}\s){0,3}?(?:in|im|en|dans|no|nell['’]|w|в|via|por|par|per|über|through)\s?(?:(?:the|an?|el|la|l['’]|un|uma?|een|de|den|der|einem)\s?)?(?:http[\s-])?(?:header|kopfzeile|cabecera|en-?tête|cabeçalho|intestazione|nagłówku|заголовк\p{L})/iu;
const bearerWords =
  /bearer|(?:static|secret|admin) token|admin (?:routes?|endpoints?) (?:with|need|behind|use|require) an? (?:secret )?token|token (?:in|aus|de|del|из) (?:env|umgebung|entorno)/iu;
const variableName = /(?<![\p{L}\p{N}_])[A-Z][A-Z0-9_]{0,20}(?:TOKEN|KEY)(?![\p{L}\p{N}_])/u;

/** Whether a clause says that some routes need a key. */
export function saysKey(clause: string): boolean {
  return (
    clause.length < 60 &&
    [keyWords, passwordHeader, bearerWords].some((words) => words.test(clause))
  );
}

/** Whether a clause wants a password where an API asks for none. */
export function lacksPassword(
  { routes, resources = [] }: Pick<NodePlan, 'routes' | 'resources'>,
  text: string,
): (clause: string) => boolean {
  const hasNone = Object.keys(readAccess(text, routes, resources)).length === 0;
  return (clause) => (hasNone && withPassword.test(clause)) || withCode.test(clause);
}

/** "cancel with a code": it is cancelled by its id. */
const withCode =
  /(?:cancel|storn|annul|afzeg|odwoł|iptal|отмен)\p{L}{0,6}\s(?:[\p{L}]{1,9}\s){0,3}(?:with|mit|con|avec|com|met|z|using|via|per)\s(?:an? |the |einem |una |uno |un |une |uma? |een )?(?:\p{L}{3,12} )?(?:code|pin|código|codice|kod\p{L}{0,2})(?!\p{L})/iu;
/** "the office confirms with a password" */
const withPassword =
  /\s(?:with|mit|con|avec|com|met|z|с|by|per|par|behind)\s(?:an? |the |einem |una |uno |un |uma |een )?(?:(?:admin|simple)[\s-])?(?:passwor[dt]|kennwort|contraseña|mot de passe|senha|wachtwoord|hasłem|parol[ae]|парол\p{L}{1,3})(?!\p{L})/iu;

/** Whether a route is for members, or for those with the key. */
export function guardOf(route: ServedRoute, { accounts, key }: Access, text: string) {
  const { action, method, path, work } = route;
  if (action === 'me' || action === 'logout') return 'asMember';
  if (action === 'register' || action === 'login' || action === 'answer') return undefined;
  const isReading = method === 'GET';
  if (accounts !== undefined) return isReading && accounts.isPublic ? undefined : 'asMember';
  if (key === undefined || isOpen(route, text)) return undefined;
  const told = clauseOfKey(text);
  // "changing products needs an API key": orders need none.
  if (told !== undefined && !told.includes(stemIn(route)))
    return showing.test(told) && !isReading ? 'withKey' : undefined;
  // "show the day's bookings behind an API key": people book without it.
  if (told !== undefined && showing.test(told)) {
    const isOwn = isReading ? work?.does !== 'free' : method === 'PUT' || method === 'DELETE';
    return isOwn ? 'withKey' : undefined;
  }
  const named = text.includes(`${method} ${path}`) && isRestricted(text, `${method} ${path}`);
  if (restricted.test(text)) return named || !isReading ? 'withKey' : undefined;
  return isReading && !everyRoute.test(text) ? undefined : 'withKey';
}

/** The clause that says what needs the key, if it names the one thing that does. */
function clauseOfKey(text: string): string | undefined {
  const clause = text
    .slice(0, 4000)
    .split(/[.;:!?\n](?:\s|$)|,\s/u)
    .find((part) => keyWords.test(part));
  const plain = fold(clause ?? '').toLowerCase();
  return changing.test(plain) || showing.test(plain) ? plain : undefined;
}

/** The stem of what a route is about, as it stands in a clause. */
function stemIn({ collection, path, work }: ServedRoute): string {
  const of = work?.of ?? (collection === '' ? path : collection);
  return stemOf(of.slice(of.lastIndexOf('/') + 1)) ?? '';
}

/** "changing products needs an API key", without accents */
const changing =
  /(?<!\p{L})(?:changing|editing|adding|managing|deleting|creating) \p{L}{3,20}s(?!\p{L})/u;
/** "and show the day's bookings for the owner behind an API key" */
const showing = /^(?:and )?(?:show|list|see|view)s? (?!all (?:routes|endpoints))/u;

/** "People can send a request", ""visitors may comment": adding it needs no key. */
function isOpen({ method, collection, path, work }: ServedRoute, text: string): boolean {
  if (work?.does === 'signup.add') return true;
  const stem = stemOf(path === collection ? path.slice(path.lastIndexOf('/') + 1) : '');
  if (method !== 'POST' || stem === undefined) return false;
  return text
    .slice(0, 4000)
    .split(/[.;!?\n](?:\s|$)/u)
    .some((sentence) => {
      const at = mayAdd.exec(sentence);
      const said =
        sentence.slice((at?.index ?? 0) + (at?.[0].length ?? 0)).split(details, 1)[0] ?? '';
      return at !== null && fold(said.slice(0, 60)).toLowerCase().includes(stem);
    });
}

/** Where the fields of what is added begin. */
const details = /[,:(]|\s(?:with|mit|con|avec|com|met|z|с|со)\s/u;

const mayAdd =
  /(?<!\p{L})(?:people|customers?|users?|visitors?|clients?|anyone|everyone|everybody|guests?|readers?|leute|kunden|besucher|gäste|jeder|alle|clientes|visitantes|usuarios|cualquiera|lectores|clients|visiteurs|lecteurs|tout le monde|qualquer um|leitores|chiunque|clienti|visitatori|lettori|klanten|bezoekers|iedereen|klienci|każdy|müşteriler|herkes|клиенты|посетители|любой|все)\s(?:can|may|should be able to|können|kann|dürfen|darf|pueden?|peu(?:ven)?t|podem?|possono|può|kunnen|kan|mogą|może|могут|может)(?!\p{L})/iu;

function isRestricted(text: string, route: string): boolean {
  const from = text.indexOf(route) + route.length;
  return restricted.test(text.slice(from, from + 60).split(/[.;,]/u, 1)[0] ?? '');
}

const restricted =
  /admin\p{L}{0,12}|only (?:for|with)|nur (?:für|mit)|solo (?:para|con|per)|tylko (?:dla|z)|seulement|uniquement|só (?:para|com)|только/iu;
const everyRoute =
  /(?:all|every|each|alle|jede|todas?|todos|toutes?|tutt[ei]|wszystkie|все)\s(?:the |las |os |as |les |gli |le )?(?:routes?|endpoints?|requests?|rutas|rotas|anfragen|requêtes|richieste|zapytania|запрос\p{L}{1,2})/iu;

function accountsOf(text: string, resources: readonly Resource[]): Accounts {
  const said = resources.find(isAccounts)?.fields ?? [];
  const named = said.find(({ label }) => loginWords.test(label));
  const saying = saysLogin.exec(text.slice(0, 4000))?.groups ?? {};
  const own = [saying['login'], saying['secret']]
    .map((label = '') => label.trim().toLowerCase())
    .filter((label, _index, both) => !both.some((one) => technique.test(one)) || label === '');
  const [toldLogin, toldSecret] = own.map((label): ResourceField | undefined =>
    label === '' ? undefined : { name: keyOf(label), label, type: 'text' },
  );
  const login =
    named ?? toldLogin ?? (/e-?mail|correo|courriel|почт/iu.test(text) ? email : username);
  const password =
    said.find(({ label }) => passwordWords.test(label)) ?? toldSecret ?? usualPassword;
  const others = said.filter((field) => field !== named && field !== password);
  return {
    fields: [
      { ...login, isRequired: true, isUnique: true },
      {
        max: 200,
        ...password,
        name: 'password',
        min: password.min ?? (isPin.test(password.label) ? 4 : 8),
        isRequired: true,
      },
      ...others,
    ],
    login: login.name,
    tokenSeconds: lifetimeIn(text) ?? 3600,
    loginLimit: triesIn(text),
    isPublic: publicReading.test(text),
    isOwned: owned.test(text),
  };
}

/** "Members log in with a member number and a PIN" */
const saysLogin =
  /(?<!\p{L})(?:log(?:s|ged)?[ -]?in|sign(?:s|ed)?[ -]?in|einloggen|anmelden|inloggen|entrar|iniciar sesión|se connecter|connexion|accedere|logować się)\s(?:with|mit|met|con|com|avec|z)\s(?:(?:an?|their|the|una?|su|seiner?|un|uma?|son|leur)\s)?(?<login>\p{L}[\p{L} -]{2,24}?)\s(?:and|und|en|y|e|et|i)\s(?:(?:an?|their|the|una?|uma?|un)\s)?(?<secret>\p{L}{3,12})(?!\p{L})/iu;
/** "Login with bcrypt and JWT": how it is done. */
const technique =
  /^(?:bcrypt\p{L}*|argon2?|jwts?|json web tokens?|oauth\d?|passport\p{L}*|google|github|discord)$/iu;
const isPin = /^pin/iu;
const loginWords =
  /^(?:member(?:ship)? number|mitgliedsnummer|lidnummer|número de soci[oa]|e-?mail(?: address)?|user ?name|correo|usuario|utilisateur|usuário|benutzername|логин|почта|用户名|邮箱)$/iu;
const email: ResourceField = { name: 'email', label: 'email', type: 'email' };
const username: ResourceField = {
  name: 'username',
  label: 'username',
  type: 'text',
  min: 3,
  max: 30,
};
const usualPassword: ResourceField = { name: 'password', label: 'password', type: 'text' };
const publicReading =
  /public(?:ly)? read|(?:anyone|everyone|everybody) can (?:read|see|view|list|get)|only (?:logged|signed|authenticated|registered)[\s-]?(?:in )?(?:users|members)? ?can (?:create|add|post|write|edit|change|delete)|(?:lesen|lectura|lecture|leitura|lettura) (?:ist )?(?:öffentlich|pública?|publique|pubblica)/iu;
const owned =
  /(?:their|his|her|your|my) own|each user (?:has|sees|can)|per user|(?:belongs?|belonging) to (?:a|the|its|one) user|eigene[nrs]?|sus propi[oa]s|ses propres|seus próprios|suas próprias|i propri|le proprie|własn\p{L}{1,3}|tylko swoj\p{L}{1,3}|свои|только сво\p{L}{1,2}|(?:nur|alleen|solo|sólo|só|yalnızca|sadece) (?:ve |vê |le |los? |las? |as |os |i |de )?(?:seine|ihre|suy[oa]s?|suas|seus|suoi|sue|zijn|hun|kendi)(?!\p{L})|que les siens|自分の|自己的|자기|자신의|अपन[ेी]|الخاصة به/iu;

/** "everybody sees only their own" */
export function saysOwned(clause: string): boolean {
  return owned.test(clause);
}

const spans: readonly (readonly [string, number])[] = [
  ['s|sec(?:onds?)?|sekunden|segundos', 1],
  ['m|min(?:utes?|uten|utos|uti|ut)?|минут\\p{L}{0,2}', 60],
  [
    'h|hours?|hrs?|stunden?|horas?|heures?|or[ae]|godzin\\p{L}?|час\\p{L}{0,2}|小时|時間|시간',
    3600,
  ],
  ['d|days?|tage?n?|días?|jours?|dias?|giorn[io]|dni|дн\\p{L}{1,2}|天|日', 86_400],
];

/** "valid for 1 hour", "expires in 15m" */
function lifetimeIn(text: string): number | undefined {
  for (const [unit, seconds] of spans) {
    const count = readNumber(
      text,
      [
        `(?:valid|expir\\p{L}{0,12}|lifetime|last\\p{L}{0,12}|gültig|läuft|ablauf|válid\\p{L}|caduca|valable|scad\\p{L}{0,12}|ważn\\p{L}|ttl)\\s(?:\\p{L}{1,8}\\s){0,3}{n}\\s?(?:${unit})(?!\\p{L})`,
        `{n}[\\s-]?(?:${unit})\\s(?:expiry|expiration|lifetime|gültig)`,
      ],
      { min: 1, max: 100_000 },
    );
    if (count !== undefined) return count * seconds;
  }
  return undefined;
}

/** "5 attempts per 15 minutes" */
function triesIn(text: string): Accounts['loginLimit'] {
  const tries =
    '(?:attempts?|tries|logins?|versuche|intentos|essais|tentatives|tentativas|tentativi|prób|попыт\\p{L}{1,2})';
  const requests = readNumber(text, [`{n} ${tries}`], { min: 1, max: 1000 });
  const minutes = readNumber(
    text,
    [`${tries} (?:\\p{L}{1,8} ){0,3}{n} ?min`, `${tries} \\/ ?{n} ?min`],
    { min: 1, max: 1440 },
  );
  return { requests: requests ?? 10, seconds: (minutes ?? (requests === undefined ? 15 : 1)) * 60 };
}
