/** Words of the list of what is not delivered yet. */
export const outbox = {
  title: 'Niewysłane z tego urządzenia',
  count: {
    one: 'Czeka tu {n} zgłoszenie.',
    few: 'Czekają tu {n} zgłoszenia.',
    many: 'Czeka tu {n} zgłoszeń.',
    other: 'Czeka tu {n} zgłoszenia.',
  },
  kinds: {
    contact: 'Wiadomość do CUS',
    provider: 'Zgłoszenie organizacji lub usługi',
    notify: 'Zapis na powiadomienia',
  },
  item: '{what}, {date}',
  about: 'Dotyczy: {title}',
  sending: 'Wysyłamy…',
  waiting: {
    connection: 'Czeka na połączenie. Wyślemy to sami, gdy ta strona będzie otwarta.',
    server: 'Serwer chwilowo nie może tego przyjąć. Spróbujemy ponownie sami, gdy ta strona będzie otwarta.',
    unsure:
      'Nie mamy jeszcze potwierdzenia, że to dotarło. Spróbujemy ponownie sami, gdy ta strona będzie otwarta.',
  },
  parked: 'Nie przyjęto tego zgłoszenia.',
  problems: {
    'invalid-submission': 'Trzeba coś poprawić i wysłać jeszcze raz.',
    'privacy-changed': 'Zmieniła się klauzula o danych. Przeczytaj nową i wyślij jeszcze raz.',
    'idempotency-key-reused': 'Wyślij to jeszcze raz jako nowe zgłoszenie.',
    'too-large': 'Jest za długie. Skróć je i wyślij jeszcze raz.',
  },
  problemOther: 'Spróbuj jeszcze raz później albo zadzwoń do nas (kod: {code}).',
  expired:
    'Przez 7 dni nie dostaliśmy potwierdzenia, że dotarło. Treść usunęliśmy z tego urządzenia. Napisz jeszcze raz albo zadzwoń.',
  unreadable:
    'Nie możemy odczytać tego, co było tu zapisane, i nie mamy potwierdzenia, że dotarło. Napisz jeszcze raz albo zadzwoń.',
  deleted:
    'Dane tej strony usunięto z urządzenia, zanim dostaliśmy potwierdzenie, że to dotarło. Napisz jeszcze raz albo zadzwoń.',
  sendNow: 'Wyślij teraz',
  correct: 'Popraw',
  remove: 'Usuń',
  removeQuestion: 'Usunąć na zawsze? Tego nie da się cofnąć, a treść nie zostanie wysłana.',
  removeYes: 'Tak, usuń',
  removeNo: 'Nie usuwaj',
  removed: 'Usunięto.',
  dismiss: 'Rozumiem, usuń z listy',
  sentTitle: 'Wysłane później',
  sent: '{what}: dotarło. Numer: {reference}.',
  notKept:
    'Nie możemy tego zapisać na tym urządzeniu. Nie zamykaj strony, dopóki nie zobaczysz numeru zgłoszenia.',
  saidWaiting: '{what}: nie da się teraz wysłać. Zapisaliśmy to na tym urządzeniu i będziemy próbować.',
  saidParked: '{what}: nie przyjęto. Zobacz listę niewysłanych.',
  saidLost: '{what}: nie udało się wysłać. Zobacz listę niewysłanych.',
};
