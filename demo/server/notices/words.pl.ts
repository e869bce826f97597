/** Words of the mails and pages about notices; the other languages have the same. */
export const pl = {
  hello: 'Dzień dobry,',
  hint: 'To podpowiedź, nie decyzja. Zanim się wybierzesz, zapytaj, czy są miejsca i jakie są warunki.',
  call: (phone: string): string => `Telefon: ${phone}`,
  endLink: 'Nie chcesz już powiadomień? Zakończ je na tej stronie:',
  automatic: 'Tę wiadomość wysłał automat. Na ten adres nikt nie odpowiada.',

  confirmSubject: 'Potwierdź powiadomienia o usługach',
  confirmIntro:
    'ktoś, pewnie Ty, podał ten adres, aby dostawać powiadomienia o nowych i zmienionych usługach społecznych.',
  confirmHow: 'Jeśli to Ty, otwórz stronę i naciśnij „Potwierdzam”:',
  confirmElse: (days: number): string =>
    `Jeśli to nie Ty, nie rób nic. Bez potwierdzenia nic nie wyślemy, a po ${days} dniach usuniemy ten adres.`,
  confirmLinkText: 'Potwierdź powiadomienia',

  digestSubject: 'Nowe i zmienione usługi społeczne',
  digestIntro: 'oto nowe i zmienione usługi, o których chcesz wiedzieć:',
  isNew: 'nowa',
  isChanged: 'zmieniona',
  planned: 'planowana, jeszcze nie działa',
  more: (count: string): string => `Jest ich więcej. Pozostałych (${count}) szukaj w katalogu:`,
  moreLinkText: 'Katalog usług',
  endLinkText: 'Zakończ powiadomienia',

  renewalSubject: 'Czy nadal chcesz powiadomień o usługach?',
  renewalIntro: (day: string): string =>
    `Twoje powiadomienia o usługach społecznych skończą się ${day}. Pytamy o to raz w roku.`,
  renewalHow: 'Chcesz je zachować? Otwórz stronę i naciśnij „Zachowaj”:',
  renewalElse: 'Jeśli nie odpowiesz, powiadomienia się skończą, a Twoje dane usuniemy.',
  renewalLinkText: 'Zachowaj powiadomienia',

  confirmTitle: 'Czy chcesz powiadomień o usługach?',
  confirmButton: 'Potwierdzam',
  refuseButton: 'To nie ja, usuń mój adres',
  activeTitle: 'Powiadomienia są włączone',
  activeUntil: (day: string): string =>
    `Będą przychodzić do ${day}. Przed tym dniem zapytamy, czy chcesz je zachować.`,
  endTitle: 'Zakończyć powiadomienia?',
  endText: 'Usuniemy Twój adres i to, o czym chcesz wiedzieć.',
  endButton: 'Zakończ powiadomienia',
  endedTitle: 'Powiadomienia są zakończone',
  endedText:
    'Twoje dane są usunięte. Nie dostaniesz więcej powiadomień. Możesz je zamówić znowu w każdej chwili.',
  renewTitle: 'Czy nadal chcesz powiadomień?',
  renewText: (day: string): string => `Bez odpowiedzi skończą się ${day}, a Twoje dane usuniemy.`,
  renewButton: 'Zachowaj',
  expiredTitle: 'Ten odnośnik już wygasł',
  expiredText:
    'Nic się nie stało: adres bez potwierdzenia jest usunięty. Powiadomienia możesz zamówić jeszcze raz.',
  unknownTitle: 'Nie znamy tego odnośnika',
  unknownText:
    'Sprawdź, czy adres jest cały: programy pocztowe czasem dzielą długie odnośniki. Jeśli powiadomienia skończyły się dawno temu, nie mamy już żadnych danych.',

  wish: 'O czym:',
  all: 'o wszystkich usługach',
  how: 'Jak często:',
  frequency: {
    'at-once': 'od razu, najwyżej jedna wiadomość na godzinę',
    weekly: 'raz w tygodniu, w poniedziałek, jeśli jest coś nowego',
    monthly: 'raz w miesiącu, pierwszego dnia, jeśli jest coś nowego',
  },
  query: (text: string): string => `szukane słowa: ${text}`,
  age: (age: number): string => `wiek: ${age}`,
  place: (name: string): string => `miejsce: ${name}`,
  free: 'tylko bezpłatne',
  providers: 'wybrane organizacje',
};

export type Words = typeof pl;
