/** Words that several elements share. */
export const common = {
  centreShort: 'CUS',
  loading: 'Wczytujemy usługi…',
  slow: 'To trwa dłużej niż zwykle. Nadal próbujemy wczytać usługi.',
  retry: 'Spróbuj ponownie',
  errorTitle: 'Nie udało się wczytać usług',
  errorNetwork: 'Sprawdź połączenie z internetem i spróbuj ponownie.',
  errorServer: 'Po naszej stronie coś nie działa. Spróbuj ponownie za chwilę.',
  errorAsk: 'Możesz też zapytać bezpośrednio w Centrum Usług Społecznych.',
  noSource: 'Ta strona nie mówi, skąd wziąć usługi. Zapytaj w Centrum Usług Społecznych.',
  offline: 'Nie masz połączenia z internetem. Pokazujemy usługi zapisane {date}.',
  stale: 'Nie udało się sprawdzić, czy są zmiany. Pokazujemy usługi zapisane {date}.',
  partial: 'Nie udało się wczytać części usług. Ta lista może być niepełna.',
  call: 'Zadzwoń: {number}',
  write: 'Napisz: {address}',
  exampleData: 'dane przykładowe',
};
