import type { NodePlan } from '../../contracts/job/plan.ts';
import type { ProjectFile } from '../../contracts/stages/stage.ts';
import { clausesLeft } from './clauses/clauses-left.ts';
import { textOf, wordsOfProject } from './clauses/files-text.ts';
import { type LeftRequest, sayClauses } from './clauses/say-clauses.ts';
import { clausesUncovered } from './clauses/uncovered.ts';

/**
 * The clauses of a request for a program whose numbers are neither in its settings nor in its plan, and
 * those most of whose words stand nowhere in its files. In the words of the request, at most 8.
 */
export function leftOfProgram(
  { title, routes, resources, schedule, language }: NodePlan,
  files: readonly ProjectFile[],
  { text, known }: LeftRequest,
): readonly string[] {
  const planned = JSON.stringify([title, routes, resources, schedule]);
  const request = text.slice(0, mostCharacters);
  const made = [
    textOf(files.filter(({ path }) => path.endsWith('settings.js'))),
    planned,
    limitsIn(files),
  ];
  const left = [
    ...clausesLeft(request, made.join('\n'), examples),
    ...clausesUncovered(request, {
      text: [wordsOfProject(files, request), ...known].join('\n'),
      usual: verbsOf(routes),
      language: language ?? 'en',
    }),
  ];
  // "An API for our clinic": what an API is for shows in what it keeps.
  const isIntro = ({ start }: { readonly start: number }): boolean =>
    (start === 0 || hello.test(request.slice(0, start))) &&
    (resources ?? []).length > 0 &&
    routes.length > 1;
  return sayClauses(
    request,
    left.filter((clause) => !isIntro(clause)),
    language,
  );
}

/** "Hello there, " */
const hello = /^\s?\p{L}[\p{L}\p{M}'’]{1,11}(?:\s\p{L}{1,8})?\s?[,!.、，！]{1,3}\s?$/u;

/** What people call it that things can be added, listed, changed and removed, and lists searched. */
function verbsOf(routes: NodePlan['routes']): string {
  const isKept = (method: string): boolean => routes.some((route) => route.method === method);
  return isKept('POST') && isKept('GET') && isKept('DELETE') ? crudWords : '';
}

const crudWords =
  'create add list show read view get update edit change modify delete remove search filter find sort manage store crear crea añadir agregar listar mostrar consultar leer actualizar editar modificar eliminar borrar buscar filtrar gestionar anlegen erstellen hinzufügen auflisten anzeigen lesen bearbeiten ändern aktualisieren löschen entfernen suchen filtern verwalten créer ajouter lister afficher lire modifier mettre supprimer chercher rechercher filtrer gérer criar cadastrar adicionar listar ver ler atualizar alterar excluir apagar deletar buscar pesquisar filtrar gerenciar creare aggiungere elencare mostrare leggere aggiornare modificare eliminare cancellare cercare filtrare gestire aanmaken toevoegen tonen weergeven lezen bijwerken wijzigen verwijderen zoeken filteren beheren dodawanie dodawać dodaj lista listować wyświetlanie odczyt edycja edytować aktualizacja usuwanie usuwać szukanie wyszukiwanie filtrowanie zarządzanie ekle ekleme listele görüntüle oku güncelle düzenle sil silme ara arama filtre yönet создавать создание добавлять добавление список просмотр читать обновлять изменять редактировать удалять удаление поиск искать фильтр управлять 创建 添加 新增 列出 查看 读取 更新 修改 编辑 删除 搜索 查询 筛选 管理 作成 追加 一覧 表示 取得 更新 編集 削除 検索 管理 생성 추가 등록 목록 조회 수정 삭제 검색 관리 बनाना जोड़ना सूची देखना पढ़ना बदलना अपडेट हटाना खोज إنشاء إضافة عرض قراءة تعديل تحديث حذف بحث إدارة';

/** "5 MB" stands in settings as bytes, and in the README as people write it. */
function limitsIn(files: readonly ProjectFile[]): string {
  const readme = files.find(({ path }) => path === 'README.md')?.content;
  return typeof readme !== 'string' ? '' : (readme.match(sizes) ?? []).join(' ');
}

const sizes = /(?<![\d.,])\d{1,6}(?:\.\d{1,2})? (?:kB|MB|GB)(?!\p{L})/gu;

/** Calls and file names that a request shows, and what every server answers. */
const examples =
  /`[^`\n]{1,200}`|\p{L}[\p{L}\p{N}_-]{0,40}[_-]\d[\w-]{0,40}|\d{4}-\d{2}(?:-\d{2})?|=\d{1,6}|(?<!\d)(?:200|201|204|400|404|500)(?!\d)/gu;
const mostCharacters = 4000;
