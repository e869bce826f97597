/** Life situations of the profile by what people would call them; others stand under `more`. */
const GROUPS = {
  home: 'trudnosci-na-co-dzien prowadzenie-domu opieka-nad-bliskim brak-dojazdu bariery-w-mieszkaniu czasowe-ograniczenie-ruchu powrot-z-placowki-medycznej',
  health: 'choroba-dlugotrwala niepelnosprawnosc zaburzenia-psychiczne opieka-paliatywna dbanie-o-zdrowie',
  family:
    'problemy-w-rodzinie trudnosci-wychowawcze male-dziecko samotne-rodzicielstwo trudnosci-w-nauce problemy-psychiczne-dziecka autyzm rodzicielstwo-zastepcze opuszczanie-pieczy',
  safety: 'nagly-kryzys przemoc zaniedbanie-dziecka uzaleznienie bezdomnosc uchodzstwo',
  money: 'bezrobocie wykluczenie orientacja-w-uprawnieniach trudna-sytuacja-zyciowa',
  people: 'samotnosc czas-wolny chec-dzialania',
} as const;

export type Group = keyof typeof GROUPS | 'more';

const groupOf = new Map(
  Object.entries(GROUPS).flatMap(([group, slugs]) =>
    slugs.split(' ').map((slug) => [`sytuacja:${slug}`, group as Group]),
  ),
);

/** Codes by group, in the order of the groups; without empty ones. */
export function grouped(codes: Iterable<string>): [Group, string[]][] {
  const byGroup = new Map<Group, string[]>(
    [...Object.keys(GROUPS), 'more'].map((group) => [group as Group, []]),
  );
  for (const code of codes) byGroup.get(groupOf.get(code) ?? 'more')?.push(code);
  return [...byGroup].filter(([, list]) => list.length > 0);
}
