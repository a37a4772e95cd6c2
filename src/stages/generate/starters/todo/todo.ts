import { markup } from '../../markup.ts';
import { definePage } from '../../page/define-page.ts';
import { dictionary } from '../../page/dictionary.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';

export const words = dictionary(
  [
    'new',
    'placeholder',
    'add',
    'filter',
    'all',
    'open',
    'done',
    'clear',
    'left',
    'progress',
    'empty',
    'emptyDone',
    'edit',
    'remove',
    'removed',
    'undo',
    'list',
    'one',
    'two',
    'three',
  ],
  {
    en: 'New task | What needs to be done? | Add | Show | All | Open | Done | Remove what is done | {n} open | {done} of {all} done | Nothing to do. Enjoy it! | Nothing done yet. | Edit “{task}” | Remove “{task}” | Removed: {task} | Bring back | The list | Write down what is on your mind | Tick off the first thing | Rename this task',
    es: 'Tarea nueva | ¿Qué hay que hacer? | Añadir | Mostrar | Todas | Pendientes | Hechas | Quitar las hechas | Pendientes: {n} | {done} de {all} hechas | Nada que hacer. ¡Disfruta! | Aún no hay nada hecho. | Editar «{task}» | Quitar «{task}» | Quitada: {task} | Recuperar | La lista | Anota lo que te ronda la cabeza | Marca la primera | Cambia el nombre de esta tarea',
    de: 'Neue Aufgabe | Was ist zu tun? | Hinzufügen | Zeigen | Alle | Offen | Erledigt | Erledigtes entfernen | {n} offen | {done} von {all} erledigt | Nichts zu tun. Genieß es! | Noch nichts erledigt. | „{task}“ bearbeiten | „{task}“ entfernen | Entfernt: {task} | Zurückholen | Die Liste | Aufschreiben, was im Kopf ist | Das Erste abhaken | Diese Aufgabe umbenennen',
    fr: 'Nouvelle tâche | Que faut-il faire ? | Ajouter | Afficher | Toutes | À faire | Faites | Retirer les tâches faites | À faire : {n} | {done} sur {all} faites | Rien à faire. Profitez-en ! | Rien de fait encore. | Modifier « {task} » | Retirer « {task} » | Retirée : {task} | Rétablir | La liste | Noter ce que j’ai en tête | Cocher la première | Renommer cette tâche',
    pt: 'Nova tarefa | O que precisa ser feito? | Adicionar | Mostrar | Todas | Pendentes | Feitas | Remover as feitas | Pendentes: {n} | {done} de {all} feitas | Nada a fazer. Aproveite! | Nada feito ainda. | Editar “{task}” | Remover “{task}” | Removida: {task} | Trazer de volta | A lista | Anotar o que está na cabeça | Marcar a primeira | Renomear esta tarefa',
    it: 'Nuova attività | Che cosa c’è da fare? | Aggiungi | Mostra | Tutte | Da fare | Fatte | Togli le fatte | Da fare: {n} | {done} di {all} fatte | Niente da fare. Goditela! | Ancora niente di fatto. | Modifica «{task}» | Togli «{task}» | Tolta: {task} | Riprendi | La lista | Scrivi quello che hai in mente | Spunta la prima | Rinomina questa attività',
    pl: 'Nowe zadanie | Co jest do zrobienia? | Dodaj | Pokaż | Wszystkie | Otwarte | Zrobione | Usuń zrobione | Otwarte: {n} | Zrobione: {done} z {all} | Nic do zrobienia. Ciesz się! | Jeszcze nic nie zrobiono. | Edytuj „{task}” | Usuń „{task}” | Usunięto: {task} | Przywróć | Lista | Zapisz, co masz w głowie | Odhacz pierwsze | Zmień nazwę tego zadania',
    tr: 'Yeni görev | Ne yapılacak? | Ekle | Göster | Hepsi | Açık | Bitti | Bitenleri kaldır | {n} açık | {all} görevden {done} bitti | Yapacak bir şey yok. Keyfini çıkar! | Henüz biten yok. | “{task}” düzenle | “{task}” kaldır | Kaldırıldı: {task} | Geri getir | Liste | Aklındakileri yaz | İlkini işaretle | Bu görevi yeniden adlandır',
    ru: 'Новая задача | Что нужно сделать? | Добавить | Показать | Все | Открытые | Готовые | Убрать готовые | Открыто: {n} | Готово {done} из {all} | Дел нет. Отдыхайте! | Пока ничего не готово. | Изменить «{task}» | Убрать «{task}» | Убрано: {task} | Вернуть | Список | Запишите, что на уме | Отметьте первое дело | Переименуйте эту задачу',
    zh: '新任务 | 要做什么？ | 添加 | 显示 | 全部 | 未完成 | 已完成 | 移除已完成 | 未完成 {n} 项 | 已完成 {done}/{all} | 没有要做的事，好好享受！ | 还没有完成的。 | 编辑“{task}” | 移除“{task}” | 已移除：{task} | 恢复 | 清单 | 写下心里想的事 | 勾掉第一件 | 给这项任务改名',
    ja: '新しいタスク | 何をしますか？ | 追加 | 表示 | すべて | 未完了 | 完了 | 完了したものを消す | 残り {n} 件 | {all} 件中 {done} 件完了 | やることはありません。ゆっくりどうぞ。 | まだ完了はありません。 | 「{task}」を編集 | 「{task}」を消す | 消しました：{task} | 戻す | リスト | 頭の中にあることを書く | 最初の一つにチェック | このタスクの名前を変える',
    ko: '새 할 일 | 무엇을 해야 하나요? | 추가 | 보기 | 전체 | 남은 일 | 끝난 일 | 끝난 일 지우기 | {n}개 남음 | {all}개 중 {done}개 완료 | 할 일이 없습니다. 즐기세요! | 아직 끝난 일이 없습니다. | “{task}” 고치기 | “{task}” 지우기 | 지움: {task} | 되돌리기 | 목록 | 머릿속에 있는 것을 적기 | 첫 번째에 체크하기 | 이 할 일 이름 바꾸기',
    hi: 'नया काम | क्या करना है? | जोड़ें | दिखाएँ | सभी | बाकी | पूरे | पूरे हटाएँ | {n} बाकी | {all} में से {done} पूरे | कुछ करना नहीं है। आनंद लें! | अभी कुछ पूरा नहीं। | “{task}” बदलें | “{task}” हटाएँ | हटाया: {task} | वापस लाएँ | सूची | जो मन में है लिखें | पहला काम पूरा करें | इस काम का नाम बदलें',
  },
);

/** A to-do list that the browser keeps. What the request names is on it. */
export const todo = definePage(
  {
    name: 'todo',
    about: 'A to-do list that the browser keeps',
    cues: [
      'todo',
      'todos',
      'to do',
      'to do list',
      'todo list',
      'todo app',
      'task list',
      'task manager',
      'checklist',
      'shopping list',
      'packing list',
      'grocery list',
      'lista de tareas',
      'lista de pendientes',
      'lista de la compra',
      'lista de compras',
      'aufgabenliste',
      'todo liste',
      'to do liste',
      'einkaufsliste',
      'liste de tâches',
      'liste de courses',
      'lista de tarefas',
      'lista delle cose da fare',
      'lista di cose da fare',
      'lista della spesa',
      'lista attività',
      'lista zadań',
      'listę zadań',
      'lista zakupów',
      'yapılacaklar',
      'yapılacaklar listesi',
      'görev listesi',
      'список дел',
      'список задач',
      'список покупок',
      '待办',
      '待办事项',
      '待办清单',
      '任务清单',
      'やることリスト',
      'todoリスト',
      'タスク管理',
      '買い物リスト',
      '할 일',
      '할일',
      '투두리스트',
      'टू डू',
      'कार्य सूची',
      'काम की सूची',
    ],
    words,
    colour: '#0f766e',
  },
  ({ title, items, t, pick }) => {
    const filter = (value: string, label: string, isChecked: boolean) => markup`
      <label><input type="radio" name="filter" value="${value}"${isChecked ? markup` checked` : []}><span>${label}</span></label>
    `;
    return {
      body: markup`
        <main id="main" class="sheet" tabindex="-1">
          <header class="sheet-head">
            <div>
              <p class="date" id="date"></p>
              <h1>${title}</h1>
              <p class="counts" id="counts" role="status"></p>
            </div>
            <svg class="ring" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
              <circle class="ring-ground" cx="50" cy="50" r="42" />
              <circle class="ring-done" id="ring" cx="50" cy="50" r="42" pathLength="100" />
              <path d="M33 51l12 12 23-25" />
            </svg>
          </header>
          <form class="add" id="add">
            <label class="visually-hidden" for="new">${t('new')}</label>
            <input id="new" type="text" maxlength="200" autocomplete="off" placeholder="${t('placeholder')}">
            <button type="submit" class="button">${t('add')}</button>
          </form>
          <fieldset class="filters">
            <legend class="visually-hidden">${t('filter')}</legend>
            ${filter('all', t('all'), true)}
            ${filter('open', t('open'), false)}
            ${filter('done', t('done'), false)}
          </fieldset>
          <ul class="tasks" id="tasks" aria-label="${t('list')}"></ul>
          <p class="empty" id="empty" hidden></p>
          <div class="sheet-foot">
            <button type="button" class="link" id="clear" hidden>${t('clear')}</button>
            <p id="removed" role="status"></p>
            <button type="button" class="link" id="undo" hidden>${t('undo')}</button>
          </div>
        </main>
      `,
      styles,
      script,
      content: {
        tasks: items.length > 0 ? items : [t('one'), t('two'), t('three')],
        text: pick('left', 'progress', 'empty', 'emptyDone', 'edit', 'remove', 'removed'),
      },
      font: 'serif',
      notes: [
        '`content.js`: the tasks of the first visit, and the words.',
        '`script.js`: what a list does. It is kept in the browser alone.',
      ],
    };
  },
);
