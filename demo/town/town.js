// The town's own small script: the language and the look of the page. Both live in the address, so that nothing
// is stored on the device, a link can be shared, and a reload keeps them.

/** The words of the page itself; the elements bring their own. Polish stands in the HTML. */
const WORDS = {
  uk: {
    skip: 'Перейти до пошуку послуг',
    demo: 'Демонстраційна сторінка.',
    demoMore: 'Це не сторінка управління. Послуги взято з публічних документів, новини — приклади.',
    navServices: 'Соціальні послуги',
    navNews: 'Новини',
    navCentre: 'Про Центр',
    view: 'Вигляд сторінки',
    viewSystem: 'Як на пристрої',
    viewLight: 'Світлий',
    viewDark: 'Темний',
    viewContrast: 'Великий контраст',
    viewLarge: 'Більші літери',
    title: 'Соціальні послуги',
    lead: 'Догляд, підтримка, поради й заняття: усе, чим ви можете скористатися, в одному місці.',
    navWrite: 'Напишіть нам',
    navPartners: 'Для організацій',
    skipForm: 'Перейти до форми',
    demoForm: 'Це не сторінка управління. Заявка потрапляє лише на сервер цієї демонстрації.',
    navWeek: 'Цей тиждень',
    titleWeek: 'Цей тиждень',
    skipWeek: 'Перейти до плану тижня',
    demoWeek: 'Це не сторінка управління. Послуги взято з публічних документів.',
    titleExampleWeek: 'Так виглядає повний план (вигадані дані)',
    leadExampleWeek:
      'Ці послуги вигадані. Вони показують, що ви побачите, коли організації вкажуть дні й години.',
    skipStatistics: 'Перейти до статистики',
    demoStatistics: 'Це не сторінка управління. Числа походять лише з цієї демонстрації.',
    titleStatistics: 'Статистика віконця',
    leadStatistics:
      'Що шукають мешканці, які послуги їм підходять і як іде план. Ми рахуємо події, а не людей: ні за ким не стежимо, а малих чисел не показуємо.',
    sample: 'Подивитися на прикладі',
    real: 'Повернутися до справжніх чисел',
    navFind: 'Знайти допомогу',
    titleFind: 'Знайти допомогу для мене',
    skipFind: 'Перейти до запитань',
    demoFind:
      'Це не сторінка управління. Послуги взято з публічних документів, а повідомлення потрапляють лише на сервер цієї демонстрації.',
    titlePartners: 'Для організацій',
    leadPartners:
      'Робите щось, що допомагає мешканцям? Покажіть це в каталозі. Спершу це перевірить Центр соціальних послуг, потім побачать усі.',
  },
  en: {
    skip: 'Skip to the service search',
    demo: 'Demonstration page.',
    demoMore:
      'This is not the site of an office. The services come from public documents, the news items are examples.',
    navServices: 'Social services',
    navNews: 'News',
    navCentre: 'About the Centre',
    view: 'Look of the page',
    viewSystem: 'As on the device',
    viewLight: 'Light',
    viewDark: 'Dark',
    viewContrast: 'High contrast',
    viewLarge: 'Larger letters',
    title: 'Social services',
    lead: 'Care, support, advice and activities: everything you can use, in one place.',
    navWrite: 'Write to us',
    navPartners: 'For organisations',
    skipForm: 'Skip to the form',
    demoForm:
      'This is not the site of an office. What you send goes only to the server of this demonstration.',
    navWeek: 'This week',
    titleWeek: 'This week',
    skipWeek: 'Skip to the timetable',
    demoWeek: 'This is not the site of an office. The services come from public documents.',
    titleExampleWeek: 'A full timetable looks like this (sample data)',
    leadExampleWeek:
      'These services are made up. They show what you will see when organisations give days and hours.',
    skipStatistics: 'Skip to the statistics',
    demoStatistics: 'This is not the site of an office. The numbers come from this demonstration only.',
    titleStatistics: 'Statistics of the window',
    leadStatistics:
      'What residents look for, which services fit them, and how the plan goes. We count events, not people: nobody is followed, and small numbers are not shown.',
    sample: 'See it with sample data',
    real: 'Back to the real numbers',
    navFind: 'Find help',
    titleFind: 'Find help for me',
    skipFind: 'Skip to the questions',
    demoFind:
      'This is not the site of an office. The services come from public documents, and messages go only to the server of this demonstration.',
    titlePartners: 'For organisations',
    leadPartners:
      'Do you run something that helps residents? Show it in the catalogue. The Social Services Centre checks it first, then everybody sees it.',
  },
};
const LANGUAGES = ['pl', 'uk', 'en'];
const THEMES = ['light', 'dark', 'contrast', 'large'];

const root = document.documentElement;
const regions = document.querySelectorAll('cus-okienko');
const view = /** @type {HTMLSelectElement} */ (document.getElementById('view'));
const links = [...document.querySelectorAll('a[data-lang]')];
const texts = [...document.querySelectorAll('[data-words]')];
const labelled = [...document.querySelectorAll('[data-label]')];
const polish = new Map(texts.map((element) => [element, element.textContent]));
const polishLabels = new Map(labelled.map((element) => [element, element.getAttribute('aria-label')]));

function setLanguage(lang) {
  root.lang = lang;
  for (const element of texts)
    element.textContent = WORDS[lang]?.[element.dataset.words] ?? polish.get(element);
  for (const element of labelled)
    element.setAttribute('aria-label', WORDS[lang]?.[element.dataset.label] ?? polishLabels.get(element));
  for (const link of links) {
    if (link.dataset.lang === lang) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

function setTheme(theme) {
  if (theme) {
    root.dataset.theme = theme;
    for (const region of regions) region.setAttribute('theme', theme);
  } else {
    delete root.dataset.theme;
    for (const region of regions) region.removeAttribute('theme');
  }
  view.value = theme;
}

/** Changes one parameter of the address and leaves the others, the search's own among them. */
function remember(name, value) {
  const url = new URL(location.href);
  if (value) url.searchParams.set(name, value);
  else url.searchParams.delete(name);
  history.replaceState(history.state, '', url);
}

function readAddress() {
  const parameters = new URLSearchParams(location.search);
  const lang = parameters.get('lang');
  const theme = parameters.get('view');
  setLanguage(LANGUAGES.includes(lang) ? lang : 'pl');
  setTheme(THEMES.includes(theme) ? theme : '');
}

for (const link of links)
  link.addEventListener('click', (event) => {
    event.preventDefault();
    setLanguage(link.dataset.lang);
    remember('lang', link.dataset.lang === 'pl' ? '' : link.dataset.lang);
  });
view.addEventListener('change', () => {
  setTheme(view.value);
  remember('view', view.value);
});
addEventListener('popstate', readAddress);
readAddress();
document.querySelector('.tools').hidden = false;
