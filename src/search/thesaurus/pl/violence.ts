/** Everyday words of violence: at home, sexual, against children and old people, stalking, bullying, hate. */
export default `
przemoc !violence = konsultacje przemocy; przemoc domowa; wsparcia przemocy; niebieska karta ~ interwencja kryzysowa; poradnictwo rodzinne; praca socjalna; @sytuacja:przemoc
 *bije mnie, *mąż bije, *chłopak bije, *bije żonę, *pobił, *uderzył, *uderza mnie, *tłucze mnie, *mąż dusi, *szarpie, *mąż leje, *spoliczkował, *katuje, *maltretuje, *znęca się, siniaki, *podbite oko, *krzywdzi, ciężka ręka, mam dość męża, przemoc, *przemoc w domu, *mąż agresywny, *żona bije, *podniósł rękę, *bili mnie, *dostałam w twarz, *dał w twarz, *kopie mnie, *popchnął, *ciągnie za włosy, *dusił, *rzuca się z pięściami, *partner bije, *konkubent bije, limo, posiniaczona, *pobita, bita, *podnosi rękę, osoba doznająca przemocy, przemoc w rodzinie, przemoc domowa, popycha, *rzuca talerzami, kopniak
przem-starszy !violence = konsultacje przemocy; przemoc domowa; wsparcia przemocy; niebieska karta ~ interwencja kryzysowa; poradnictwo rodzinne; praca socjalna
 *bije babcię, *bije matkę, *bije mamę, *opiekunka bije, *bije niepełnosprawnego, *szturcha, *głodzi, *zamykają babcię, poniewiera, zabiera emeryturę, wykorzystują chorego, źle traktuje, zabiera rentę, okrada, *szarpie babcię, *bije dziadka, *opiekunka szarpie, *przywiązują
przem-syn !violence = konsultacje przemocy; przemoc domowa; wsparcia przemocy ~ interwencja kryzysowa; poradnictwo rodzinne; mediacje
 *zięć bije, *syn bije mnie, *syn nas bije, *córka bije, *boję się syna, *boję się córki, *syn szarpie, *syn grozi, *brat bije, *wnuk szarpie, syn agresywny, syn wyzywa, *wnuk bije, *boję się wnuka, *boję się zięcia
stalking !violence = interwencja kryzysowa; konsultacje przemocy; pomoc prawna ~ poradnictwo psychologiczne
 *stalking, *nęka, *prześladuje, *nachodzi, podgląda, *śledzi mnie, były wydzwania, wydzwania po nocach, nie daje spokoju
przem-pijany !violence = konsultacje przemocy; przemoc domowa; wsparcia przemocy ~ interwencja kryzysowa; rodzin uzależnionych alkoholu; leczenie odwykowe
 *pijany bije, awanturuje się, *demoluje, *agresywny po alkoholu, *boję się pijanego, awantury po alkoholu, pijany awantura, *po pijaku bije, rozróba, *rozwala mieszkanie
przem-obok !violence = konsultacje przemocy; przemoc domowa; niebieska karta ~ interwencja kryzysowa; praca socjalna
 *krzyki sąsiadów, *sąsiad bije, *sąsiadka pobita, zgłosić przemoc, *krzyki za ścianą, *płacz za ścianą, *bije sąsiadkę, *słychać krzyki, *słyszę krzyki, *bije siostrę
przem-grozby !violence = konsultacje przemocy; przemoc domowa; wsparcia przemocy ~ interwencja kryzysowa; dom samotnej matki
 *grozi nożem, *boję się męża, *boję się partnera, *boję się w domu, *boję się chłopaka, *boję się wracać do domu, *boję się wrócić do domu, *żyję w strachu, *zabije mnie, *zastrasza, *terroryzuje, *mąż grozi, *grozi śmiercią, *z nożem, *z siekierą
przem-psych !violence = konsultacje przemocy; przemoc domowa; wsparcia przemocy ~ interwencja kryzysowa; poradnictwo rodzinne; praca socjalna
 poniża, wyzywa, upokarza, obraża, dręczy, szantażuje, kontroluje mnie, nie pozwala wychodzić, toksyczny, narcyz, tyran, *zamyka w domu, wrzeszczy na mnie, zakazuje, zabrania, gnoi, sprawdza telefon, obwinia, *zamknął mnie, *nie wypuszcza mnie
przem-ekonom = konsultacje przemocy; przemoc domowa ~ interwencja kryzysowa; praca socjalna; reprezentowanie interesów
 mąż nie daje pieniędzy, wydziela pieniądze, zabiera pieniądze, zabiera wypłatę, zabrał kartę, sprawdza paragony, nie pozwala pracować
przem-seks !violence = interwencja kryzysowa; przemoc seksualna; konsultacje przemocy ~ poradnictwo psychologiczne
 *gwałt, *zgwałcił, *molestuje, *zmusza do seksu, *dobiera się, *obmacuje, *dotykał mnie, *napastuje, *mąż zmusza, *chłopak zmusza, *obłapia, *wykorzystał seksualnie, *dotyka mnie w nocy, molestowanie, *zgwałcono, *zgwałcili, gwałciciel
pedofil !child = interwencja kryzysowa; terapia psychologiczna dzieci; pomoc prawna
 *pedofil, *molestuje dziecko, *dotyka córkę, *wykorzystywane dziecko, *tata dotyka, *zły dotyk, *grooming dziecka, *wujek dotyka, *dziadek dotyka, *ojczym dotyka, *brat dotyka, *ojciec dotyka, *ksiądz dotyka, *trener dotyka, *sąsiad dotyka, *dotyka małą, *dotyka dziecko, *dotykał dziecko, *wujek dotykał, *kazał się rozebrać, *wykorzystuje córkę, *kazirodztwo
bite-dziecko !child = konsultacje przemocy; przemoc domowa; interwencja kryzysowa ~ @sytuacja:zaniedbanie-dziecka; telefon zaufania
 *bije dziecko, *bije pasem, *potrząsa dzieckiem, *bije dzieci, *leje pasem, *leje dziecko, *szarpie dziecko, *bije kablem, *dziecko ma siniaki, *bije syna, *bije córkę, krzyczą na dziecko, sąsiedzi dziecko płacze
bite-ja !child = konsultacje przemocy; telefon zaufania; interwencja kryzysowa ~ pedagog; @sytuacja:zaniedbanie-dziecka
 *mama bije, *tata bije, *ojciec bije, *stary leje, *rodzice biją, *boję się taty, *boję się mamy, *boję się rodziców, *uciekłem z domu, rodzice krzyczą, *ojczym bije, *ojczym leje, *macocha bije, *tata uderzył, *boję się ojca, *boję się ojczyma, *nie chcę wracać do domu
zaniedbanie !child = interwencja kryzysowa; asystent rodziny; praca socjalna ~ @sytuacja:zaniedbanie-dziecka
 zaniedbane, *dziecko bez opieki, *dzieci same w domu, *pijani rodzice, *pijana matka, *głodne dzieci, *porzucone dziecko, patologia, wszy, *dziecko zamknięte, *zamknięta sama, *zostawia dzieci same, *zostawiła dziecko samo, brudne dziecko, chodzi głodne, nie karmi, *głodzi dziecko, *głodzi dzieci
niebieska-karta = niebieska karta; zespół interdyscyplinarny; konsultacje przemocy ~ przeciwdziałanie przemocy; interwencja kryzysowa
 niebieska karta, zespół interdyscyplinarny, niebieska linia, dzielnicowy, zakaz zbliżania, nakaz opuszczenia, grupa diagnostyczna, diagnostyczno pomocowa, interdyscyplinarny, doznających przemocy wsparcie
przem-ucieczka !violence = interwencja kryzysowa; dom samotnej matki; konsultacje przemocy ~ schronienie
 *uciec od męża, *muszę uciekać, *ukryć się, *mąż wyrzucił, *wyrzucił z domu, *schować przed mężem, *wygonił, *uciec od niego, *uciec z dziećmi, *uciec z maluchami, *uciekłam od męża, bite kobiety, bezpieczne miejsce
przem-handel !violence = interwencja kryzysowa; handel ludźmi; pomoc prawna
 *handel ludźmi, *zabrał paszport, *zmusza do pracy, *prostytucja
przem-sprawca = korekcyjno edukacyjny; konsultacje przemocy ~ poradnictwo psychologiczne; przeciwdziałanie przemocy
 nie panuję nad sobą, wybucham, sprawca, agresja, skrzywdziłem, uderzyłem, program dla sprawców, korekcyjno, stosujących przemoc
przem-potem = poradnictwo psychologiczne; psycholog; konsultacje przemocy ~ interwencja kryzysowa
 trauma, ptsd, świadek przemocy, ofiara przemocy
przem-szkolenie = przeciwdziałanie przemocy; szkolenia przemocy
 szkolenie o przemocy, ochrona małoletnich
dokuczanie !child = terapia psychologiczna dzieci; trening umiejętności społecznych; pedagog
 dokuczają, wyśmiewają, śmieją się ze mnie, przezywają, wyzywają w szkole, gnębią, *biją w szkole, *pobity w szkole, *koledzy biją, kozioł ofiarny, bullying, szkoła nie reaguje, dokucza, znęcają się, popychają, na przerwach, *pobity na boisku, *pobili syna
przem-cyber = interwencja kryzysowa; terapia psychologiczna dzieci; pedagog; poradnictwo prawne
 hejt, cyberprzemoc, obrażają w internecie, nagie zdjęcia, nudesy, ośmieszają, wrzucił zdjęcia
przestepstwo = pokrzywdzonym przestępstwem; interwencja kryzysowa ~ pomoc prawna; doradztwo problemach
 napadli mnie, okradli mnie, ofiara przestępstwa, napad
`;
