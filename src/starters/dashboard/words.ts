import { dictionary } from '../page/dictionary.ts';

export const words = dictionary(
  [
    'period',
    'days7',
    'days30',
    'days90',
    'compared',
    'trend',
    'parts',
    'table',
    'show',
    'day',
    'value',
    'share',
    'example',
    'business',
    'site',
    'fitness',
    'weather',
  ],
  {
    en: 'Period | 7 days | 30 days | 90 days | against the {n} days before | Course of {name} | Where it comes from | The figures as a table | Show | Day | Value | Share | Example figures: replace them in content.js. | Revenue; Orders; Customers; Returns; Search; Newsletter; Direct; Friends | Visits; Readers; Pages a visit; Sign-ups; Search; Social; Direct; Links | Steps; Active minutes; Calories; Sleep; Walking; Cycling; Strength; Swimming | Temperature; Rain; Wind; Sun hours; North; East; South; West',
    es: 'Periodo | 7 días | 30 días | 90 días | frente a los {n} días anteriores | Evolución: {name} | De dónde viene | Las cifras en una tabla | Mostrar | Día | Valor | Parte | Cifras de ejemplo: cámbialas en content.js. | Ingresos; Pedidos; Clientes; Devoluciones; Buscador; Boletín; Directo; Amigos | Visitas; Lectores; Páginas por visita; Altas; Buscador; Redes; Directo; Enlaces | Pasos; Minutos activos; Calorías; Sueño; Caminar; Bicicleta; Fuerza; Natación | Temperatura; Lluvia; Viento; Horas de sol; Norte; Este; Sur; Oeste',
    de: 'Zeitraum | 7 Tage | 30 Tage | 90 Tage | gegenüber den {n} Tagen davor | Verlauf: {name} | Woher es kommt | Die Zahlen als Tabelle | Zeigen | Tag | Wert | Anteil | Beispielzahlen: in content.js zu ersetzen. | Umsatz; Bestellungen; Kunden; Rückgaben; Suche; Newsletter; Direkt; Freunde | Besuche; Leser; Seiten je Besuch; Anmeldungen; Suche; Soziale Netze; Direkt; Links | Schritte; Aktive Minuten; Kalorien; Schlaf; Gehen; Radfahren; Kraft; Schwimmen | Temperatur; Regen; Wind; Sonnenstunden; Norden; Osten; Süden; Westen',
    fr: 'Période | 7 jours | 30 jours | 90 jours | par rapport aux {n} jours d’avant | Évolution : {name} | D’où cela vient | Les chiffres en tableau | Afficher | Jour | Valeur | Part | Chiffres d’exemple : à remplacer dans content.js. | Revenus; Commandes; Clients; Retours; Recherche; Lettre; Direct; Amis | Visites; Lecteurs; Pages par visite; Inscriptions; Recherche; Réseaux; Direct; Liens | Pas; Minutes actives; Calories; Sommeil; Marche; Vélo; Force; Natation | Température; Pluie; Vent; Heures de soleil; Nord; Est; Sud; Ouest',
    pt: 'Período | 7 dias | 30 dias | 90 dias | em relação aos {n} dias anteriores | Evolução: {name} | De onde vem | Os números em tabela | Mostrar | Dia | Valor | Parte | Números de exemplo: troque em content.js. | Receita; Pedidos; Clientes; Devoluções; Busca; Boletim; Direto; Amigos | Visitas; Leitores; Páginas por visita; Cadastros; Busca; Redes; Direto; Links | Passos; Minutos ativos; Calorias; Sono; Caminhada; Bicicleta; Força; Natação | Temperatura; Chuva; Vento; Horas de sol; Norte; Leste; Sul; Oeste',
    it: 'Periodo | 7 giorni | 30 giorni | 90 giorni | rispetto ai {n} giorni prima | Andamento: {name} | Da dove viene | I numeri in tabella | Mostra | Giorno | Valore | Quota | Numeri di esempio: cambiali in content.js. | Ricavi; Ordini; Clienti; Resi; Ricerca; Newsletter; Diretto; Amici | Visite; Lettori; Pagine per visita; Iscrizioni; Ricerca; Social; Diretto; Link | Passi; Minuti attivi; Calorie; Sonno; Camminata; Bici; Forza; Nuoto | Temperatura; Pioggia; Vento; Ore di sole; Nord; Est; Sud; Ovest',
    ru: 'Период | 7 дней | 30 дней | 90 дней | к предыдущим дням: {n} | Динамика: {name} | Откуда | Числа в таблице | Показать | День | Значение | Доля | Числа для примера: замените их в content.js. | Выручка; Заказы; Клиенты; Возвраты; Поиск; Рассылка; Напрямую; Друзья | Визиты; Читатели; Страниц за визит; Регистрации; Поиск; Соцсети; Напрямую; Ссылки | Шаги; Активные минуты; Калории; Сон; Ходьба; Велосипед; Сила; Плавание | Температура; Дождь; Ветер; Солнечные часы; Север; Восток; Юг; Запад',
    zh: '时段 | 7 天 | 30 天 | 90 天 | 与之前 {n} 天相比 | {name}走势 | 来源 | 数据表 | 显示 | 日期 | 数值 | 占比 | 示例数据：请在 content.js 中替换。 | 收入; 订单; 客户; 退货; 搜索; 邮件; 直接; 朋友 | 访问; 读者; 每次页数; 注册; 搜索; 社交; 直接; 链接 | 步数; 活动分钟; 卡路里; 睡眠; 步行; 骑行; 力量; 游泳 | 气温; 降雨; 风速; 日照; 北; 东; 南; 西',
    ja: '期間 | 7日 | 30日 | 90日 | その前の{n}日と比べて | {name}の推移 | 内訳 | 数字の表 | 表示 | 日 | 値 | 割合 | 数字は例です。content.js で差し替えてください。 | 売上; 注文; 顧客; 返品; 検索; メール; 直接; 紹介 | 訪問; 読者; 訪問あたりのページ; 登録; 検索; SNS; 直接; リンク | 歩数; 活動分; カロリー; 睡眠; 徒歩; 自転車; 筋トレ; 水泳 | 気温; 雨; 風; 日照; 北; 東; 南; 西',
  },
);
