/** Words of a shared screen that forgets. */
export const kiosk = {
  idleTitle: 'Czy nadal tu jesteś?',
  idleText: {
    one: 'Za {n} sekundę wyczyścimy ekran, żeby nikt inny nie zobaczył, czego szukasz.',
    few: 'Za {n} sekundy wyczyścimy ekran, żeby nikt inny nie zobaczył, czego szukasz.',
    many: 'Za {n} sekund wyczyścimy ekran, żeby nikt inny nie zobaczył, czego szukasz.',
    other: 'Za {n} sekundy wyczyścimy ekran, żeby nikt inny nie zobaczył, czego szukasz.',
  },
  idleStay: 'Jestem tu',
  idleClear: 'Wyczyść teraz',
  cleared: 'Ekran jest wyczyszczony. Można zacząć od nowa.',
};
