/** Words of `cus-service-search` that its first list needs, and those of asking the centre. */
export const search = {
  title: 'W czym możemy pomóc?',
  lead: 'Napisz własnymi słowami, czego potrzebujesz.',
  placeholder: 'na przykład: opieka nad mamą',
  submit: 'Szukaj',
  clearQuery: 'Wyczyść pole',
  situationsTitle: 'Częste sprawy',
  all: {
    one: 'Jest tu {n} usługa',
    few: 'Są tu {n} usługi',
    many: 'Jest tu {n} usług',
    other: 'Jest tu {n} usługi',
  },
  foundFor: {
    one: 'Znaleziono {n} usługę',
    few: 'Znaleziono {n} usługi',
    many: 'Znaleziono {n} usług',
    other: 'Znaleziono {n} usługi',
  },
  none: 'Nie znaleziono usług',
  unsureTitle: 'Nic nie pasuje na pewno',
  noneAsk:
    'Nie musisz znać nazwy usługi. Powiedz w Centrum Usług Społecznych, czego potrzebujesz, a pracownik pomoże.',
  askTitle: 'Zapytaj człowieka',
  askNoPhone: 'Numeru telefonu nie ma w katalogu.',
  filters: 'Zawęź wyniki',
  more: {
    one: 'Pokaż jeszcze {n} usługę',
    few: 'Pokaż jeszcze {n} usługi',
    many: 'Pokaż jeszcze {n} usług',
    other: 'Pokaż jeszcze {n} usługi',
  },
  shown: 'Pokazano {shown} z {total}',
  back: 'Wróć do wyników',
  urgentTitle: 'Potrzebna pomoc od razu?',
  urgentCall: 'Zadzwoń:',
  urgentChecked: '(sprawdzono: {month})',
};
