import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { URGENT_KINDS, type UrgentKind } from '../../src/model/index.js';
import { createSearch, loadThesaurus } from '../../src/search/index.js';
import { realServices, service } from './catalogue.js';

const thesauri = await Promise.all((['pl', 'uk', 'en'] as const).map(loadThesaurus));
const search = createSearch(realServices(), { thesauri });
const kindsOf = (query: string): UrgentKind[] => search.search(query).urgent.map(({ kind }) => kind);

/** As people may say it, by danger. */
const SAID: Record<UrgentKind, string[]> = {
  violence: [
    'mój mąż mnie bije od lat',
    'bije mnie mąż',
    'boje sie meza',
    'partner podniósł na mnie rękę',
    'znęca się nade mną',
    'konkubent mnie wczoraj dusił',
    'чоловік мене б’є',
    'боюся свого чоловіка',
    'my husband hits me',
    'my boyfriend slapped me yesterday',
  ],
  suicide: [
    'chcę się zabić',
    'nie chcę już żyć',
    'mam myśli samobójcze',
    'córka mówi, że chce umrzeć',
    'zabic sie',
    'tnę się',
    'хочу померти',
    'думки про самогубство',
    'I want to die',
    'suicidal thoughts',
  ],
  child: [
    'ojciec bije dziecko',
    'tata mnie bije',
    'rodzice mnie biją',
    'ojczym dotyka moją córkę',
    'dzieci siedzą same głodne',
    'мама мене б’є',
    'тато мене б’є',
    'my dad hits me',
    'child left alone in a flat',
  ],
  shelter: [
    'nie mam gdzie spać',
    'nie mam dziś gdzie nocować',
    'jestem na bruku',
    'śpię na dworcu',
    'spie w samochodzie',
    'мені ніде ночувати',
    'I have nowhere to sleep tonight',
    'nowhere to stay',
  ],
  overdose: [
    'połknęła dużo tabletek',
    'syn wziął za dużo leków',
    'kolega przedawkował',
    'передозування',
    'he overdosed',
    'she took too many pills',
  ],
  emergency: [
    'babcia nie oddycha',
    'mama zemdlała',
    'kolega stracił przytomność',
    'pali się mieszkanie',
    'tata ma chyba zawał',
    'mocno krwawi',
    'бабуся не дихає',
    'пожежа в квартирі',
    'he is not breathing',
    'the house is on fire',
  ],
};

/** What residents ask for in no danger, much of it with a word of danger in it. */
const HARMLESS = `szkolenie o przemocy
przeciwdziałanie przemocy, szkolenie
książka o samobójstwie
film o samobójstwie nastolatki
profilaktyka samobójstw
wykład na temat samobójstw
artykuł o gwałcie
book about suicide
suicide prevention
книга про самогубство
training about violence
терапія
terapia
psychoterapia
film o bezdomności
wolontariat w noclegowni
kurs pierwszej pomocy
krew oddać
zajęcia dla dzieci
bal dla dzieci
urodziny dziecka
klub seniora
wózek inwalidzki
opieka wytchnieniowa
psycholog dla dziecka
asystent rodziny
dodatek mieszkaniowy
transport do lekarza
basen dla seniora
obiady dla starszej pani
rehabilitacja po udarze
rehabilitacja po zawale
dieta po udarze
opieka nad matką po udarze
grupa wsparcia dla wdów
nauka polskiego
zapisać syna na judo
prawo jazdy
logopeda
mediacje rodzinne
adwokat, rozwód
zajęcia z samoobrony dla kobiet
nie mogę spać
ciąć trawę
powiesić firanki
powiesić obraz na ścianie
zabić czas
zabić komary
nuda w domu, zabić nudę
skoczyć na bungee
spotkanie z policjantem dla seniorów
upadki seniorów, profilaktyka
babcia chce wyjść z domu na spacer
boję się wody, chcę nauczyć się pływać
boję się lekarza
boję się samotności
boję się latać
mama leży po operacji
ojciec leży w łóżku, potrzebny materac
dziadek nie może chodzić
palenie w piecu
tabletki za drogie
uczulenie na tabletki
śpiwór
schronisko dla psów
adopcja dziecka
dziecko płacze
dziecko nie chce jeść
dziecko samo wraca ze szkoły
ucieczka z miasta, wycieczka
escape room
zgubiłem dowód osobisty
boli kręgosłup
boli głowa
nauka pływania
swimming classes
wheelchair rental
cut the grass
killing time
English lessons
психолог для дитини
уроки польської
інвалідний візок
гра на гітарі`.split('\n');

describe('words of danger', () => {
  for (const kind of URGENT_KINDS) {
    for (const query of SAID[kind]) {
      it(`${kind}: ${query}`, () =>
        assert.ok(kindsOf(query).includes(kind), kindsOf(query).join() || 'none'));
    }
  }

  it('are not lost in a long story, in other forms, or with a typing error', () => {
    for (const [query, kind] of [
      [
        'dzień dobry, piszę bo nie wiem co robić, mój mąż znowu mnie wczoraj bił i bije, mamy troje dzieci',
        'violence',
      ],
      ['nie mam teraz gdzie sie podziac i nie mam gdzie spac z dzieckiem', 'shelter'],
      ['SAMOBÓJSTWO', 'suicide'],
      ['mysli samobojcze u syna', 'suicide'],
      ['sąsiadka nie oddycha, co robić', 'emergency'],
    ] as const) {
      assert.ok(kindsOf(query).includes(kind), query);
    }
  });

  it('a book or a course does not silence what somebody tells of themselves', () => {
    for (const [query, kind] of [
      ['mąż pobił mnie po kursie', 'violence'],
      ['po tym filmie chcę umrzeć', 'suicide'],
      ['książka nie pomaga, chcę się zabić', 'suicide'],
      ['na szkoleniu kolega zemdlał', 'emergency'],
      ['myślę o samobójstwie', 'suicide'],
      ['I think about suicide', 'suicide'],
    ] as const) {
      assert.ok(kindsOf(query).includes(kind), query);
    }
  });

  it('come in the order of what lets wait least', () => {
    const kinds = kindsOf('mąż mnie bije, nie mam gdzie spać, chcę się zabić, babcia nie oddycha');
    assert.ok(kinds.length >= 4);
    assert.deepEqual(
      kinds,
      URGENT_KINDS.filter((kind) => kinds.includes(kind)),
    );
  });
});

describe('no danger', () => {
  it(`is seen in ${HARMLESS.length} other queries`, () => {
    assert.ok(HARMLESS.length >= 60);
    const alarming = HARMLESS.filter((query) => kindsOf(query).length);
    assert.deepEqual(alarming, []);
  });

  it('is seen in nothing, signs and small words', () => {
    for (const query of [
      '',
      ' ',
      '!!!',
      'nie',
      'nie mam',
      'mam gdzie',
      'z',
      'mnie',
      'ja się',
      'mąż',
      'не',
      'I',
    ]) {
      assert.deepEqual(kindsOf(query), [], query);
    }
  });

  it('is seen in no name of a service, but for those that are there for it', () => {
    const alarming = realServices().filter(({ name }) => kindsOf(name).length);
    assert.deepEqual(
      alarming.map(({ name }) => name),
      [],
    );
  });

  it('is told without the everyday words', () => {
    assert.deepEqual(createSearch(realServices()).search('chcę się zabić').urgent, []);
  });
});

describe('services beside a danger', () => {
  const local = { place: 'Gmina Brzozówka' };
  const open = service('Interwencja kryzysowa', { ...local, description: 'Przemoc domowa, kryzys.' });
  const closed = service('Interwencja kryzysowa: dyżur nocny', { ...local, status: 'inactive' });
  const elsewhere = service('Interwencja kryzysowa w Zabrzegu', { place: 'Zabrzeg' });
  const club = service('Klub seniora', local);
  const index = createSearch([club, closed, elsewhere, open], { thesauri });

  it('are those that answer it, active, at most three', () => {
    const [urgent] = index.search('mąż mnie bije').urgent;
    assert.deepEqual(new Set(urgent!.services), new Set([open, elsewhere]));
    for (const query of Object.values(SAID).flat()) {
      for (const { services } of search.search(query).urgent) assert.ok(services.length <= 3, query);
    }
  });

  it('are within the filters', () => {
    const [urgent] = index.search('mąż mnie bije', { filters: { place: 'Zabrzeg' } }).urgent;
    assert.deepEqual(urgent!.services, [elsewhere]);
    const none = index.search('mąż mnie bije', { filters: { areas: ['obszar:nie-ma'] } });
    assert.deepEqual(none.urgent, [{ kind: 'violence', services: [] }]);
  });

  it('may be none: the lines to call are shown all the same', () => {
    const empty = createSearch([club], { thesauri }).search('mąż mnie bije');
    assert.deepEqual(empty.urgent, [{ kind: 'violence', services: [] }]);
    assert.equal(createSearch([], { thesauri }).search('chcę się zabić').urgent[0]!.kind, 'suicide');
  });

  it('are not in the way of what else is found, and do not depend on the page of the list', () => {
    const first = search.search('mąż mnie bije', { limit: 5 });
    assert.ok(first.hits.length === 5 && first.confident);
    assert.deepEqual(search.search('mąż mnie bije', { limit: 0 }).urgent, first.urgent);
    assert.deepEqual(search.search('mąż mnie bije', { offset: 5 }).urgent, first.urgent);
  });
});
