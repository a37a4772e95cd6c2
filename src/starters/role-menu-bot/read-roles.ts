import { upperStart } from '../../workspace/text/with-capitals.ts';
import { namedList } from '../shared/named-list.ts';
import { inChannel, readButtonNames } from '../shared/reading/commands/read-button-names.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** The roles that a request names, at most 25; undefined if it names none. */
export function readRoles(
  text: string,
  items: readonly string[] = [],
): readonly string[] | undefined {
  const told = text
    // "red, blue and green in #roles"
    .replace(inChannel, '')
    .replace(withButtons, '')
    // "Healer/Tank/Damage"
    .replace(/\p{L}{2,20}(?:\/\p{L}{2,20}){2,}/gu, (list) => list.replaceAll('/', ' / '))
    .replace(/\s?\([^()\n]{0,200}\)/gu, (part) => (part.includes(',') ? part : ''));
  const listed = (
    readButtonNames(text)?.names ??
    rolesBehind(text) ??
    namedList(told, optionWords) ??
    namedList(told, roleWords) ??
    inBrackets.exec(text)?.[1]?.split(/,\s/u) ??
    []
  )
    .map((name) => upperStart(name.replace(ofMenu, '').replace(leading, '')))
    .filter(isRole);
  const named = listed.length >= 2 ? listed : [];
  const others = items.every(isShort) ? items.filter(isRole) : [];
  const roles = named.length > 0 ? named : others;
  return roles.length >= 2 ? roles.slice(0, 25) : undefined;
}

/** "A role by town: Rome, Milan" */
export function rolesBehind(text: string): readonly string[] | undefined {
  const names = ofRoles
    .exec(text.slice(0, 4000))?.[1]
    ?.split(/,\s|\s(?:and|und|y|et|e|en|i|ve|и)\s/u);
  return names?.map((name) => name.trim());
}

const name = "\\p{L}[\\p{L}\\p{N} '’&-]{1,30}";
const ofRoles = letterPattern(
  `(?<!\\p{L})(?:[Rr]oles?|[Rr]olle|[Rr]ol|[Rr]ôle|[Cc]argo|[Rr]uolo|[Rr]olę|[Рр]оль|[Pp]eran|[Vv]ai trò)\\s[^.;:()"“«\\n]{0,40}:\\s(${name}(?:,\\s${name}){1,24})(?=[.;\\n]|$)`,
  'u',
);

/** "ponga su rango (Hierro, Bronce, Plata)" */
export const inBrackets =
  /\(((?:\p{Lu}[\p{L}\p{N} '’&-]{1,24},\s){2,24}\p{Lu}[\p{L}\p{N} '’&-]{1,24})\)/u;

/** "role picker for builder / redstoner": the first of them, behind the menu. */
const ofMenu =
  /^(?:self[- ]?\p{L}{0,8}\s)?(?:picker|selector|select(?:ion)?|menu|panel|buttons?|choice|assign\p{L}{0,5}|drop-?down)s?(?:\s(?:for|of|with|between|like))?\s(?=\p{L})/iu;
/** "colours Red, Blue" */
const leading =
  /^(?:colou?rs?|farben|colores|couleurs|cores|colori|kleuren|kolory|renkler|цвета|games|spiele|кольори|färger|warna|ігри|spel|juegos|jeux|jogos|giochi)\s(?=\p{Lu})/iu;

/** The clauses of a sentence are no names of roles. */
function isShort(item: string): boolean {
  const isDense = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Hangul}]/u.test(item);
  return item.length <= (isDense ? 12 : 32) && item.split(/\s/u).length <= 4;
}

function isRole(item: string): boolean {
  return !/\b(?:menu|role|button|emoji|reaction|command|log|drop|select|panel|embed|permission|bot|but|pick|choose|people)/i.test(
    item,
  );
}

/** "Red, Blue and Green with buttons" */
const withButtons =
  /(?:\s(?:with|using|by|via|mit|con|avec|com|met|per|bằng|dùng|qua|lewat|pakai|dengan))?\s(?:\p{Ll}{1,4}\s)?(?:buttons?|knöpfen|boto?nes|botón|boutons?|bot(?:ões|ão)|pulsant[ie]|knop(?:pen)?|przyciskami|кнопками|nút(?: bấm)?|tombol|buton(?:la|lar\p{L}{0,3})?|[بل]?(?:ال)?أزرار|बटनों?(?: से)?|reactions)(?=[\s,.;]|$)/giu;

const optionWords =
  '(?:menus?|menú|menü)(?=\\s?[:(])|options?|choices?|optionen|auswahl|opciones|opções|opzioni|opties|opcje|seçenekler|варианты|варіанти|alternativ|pilihan|lựa chọn';
const roleWords =
  'roles?|roles|rollen(?:-?(?:auswahl|wahl|menü|vergabe|keuze|kiezer|menu))?|rolkiezer|rolväljare|rolkeuze|rôles?|cargos|ruol[io]|role|ról|rol(?:leri|ler)?|роли|ролі|rollerna|peran|vai trò|رتب|أدوار|角色|身份组|ロール|역할|रोल';
