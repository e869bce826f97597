import type { Centre, EmergencyLine } from './centre.js';
import type { UrgentKind } from './urgent-kinds.js';
import { phoneUrl } from './url.js';
import { given } from './views/text.js';

/**
 * The national lines, the one for everything first. `checked` is the month of the newest public statement of the
 * hours that was at hand (for 116 123 and 116 111 the campaign of the Ministry of Digital Affairs, for 800 120 002
 * the jubilee of the line, for 800 12 12 12 a survey of the press, for 800 702 222 its operator); a municipality
 * that checks again puts its own date into the centre file.
 */
const NATIONAL: readonly EmergencyLine[] = (
  [
    [
      '112',
      'Numer alarmowy|Номер екстреної допомоги|Emergency number',
      'https://www.gov.pl/web/numer-alarmowy-112',
      '',
      'emergency overdose violence suicide child shelter',
    ],
    [
      '116 123',
      'Telefon dla dorosłych w kryzysie emocjonalnym|Телефон для дорослих в емоційній кризі|Helpline for adults in emotional crisis',
      'https://116sos.pl',
      '2025-11',
      'suicide',
    ],
    [
      '800 702 222',
      'Centrum Wsparcia dla Osób Dorosłych w Kryzysie Psychicznym|Центр підтримки дорослих у психічній кризі|Support centre for adults in mental-health crisis',
      'https://centrumwsparcia.pl',
      '2018-12',
      'suicide overdose',
    ],
    [
      '800 120 002',
      'Niebieska Linia: dla osób doznających przemocy domowej|«Блакитна лінія»: допомога постраждалим від домашнього насильства|Blue Line: help for people who suffer domestic violence',
      'https://www.niebieskalinia.info',
      '2025-07',
      'violence',
    ],
    [
      '116 111',
      'Telefon zaufania dla dzieci i młodzieży|Телефон довіри для дітей і молоді|Helpline for children and young people',
      'https://116111.pl',
      '2025-11',
      'child suicide',
    ],
    [
      '800 12 12 12',
      'Dziecięcy Telefon Zaufania Rzecznika Praw Dziecka|Дитячий телефон довіри Уповноваженого з прав дитини|Children’s helpline of the Ombudsman for Children',
      'https://brpd.gov.pl',
      '2024-01',
      'child',
    ],
  ] as const
).map(([number, names, source, checked, kinds]) => {
  const [name = '', uk = '', en = ''] = names.split('|');
  return given({
    id: number.replace(/\D/g, ''),
    name,
    number,
    description: 'całą dobę, bezpłatnie',
    name_translations: { uk, en },
    description_translations: { uk: 'цілодобово, безкоштовно', en: 'day and night, free of charge' },
    kinds: kinds.split(' ') as UrgentKind[],
    source,
    checked,
  });
});

/**
 * The lines to show for dangers, in order: the first national one, the centre's own, since help that is near comes
 * before the rest, then the other national ones, changed by those of the centre file with the same id. A line that
 * names no danger is for all. A sample file changes nothing. For a danger that the centre's lines leave out, the
 * national ones hold.
 */
export function emergencyLines(centre: Centre | undefined, kinds: readonly UrgentKind[]): EmergencyLine[] {
  const own = (!centre?.example && centre?.emergencyLines) || [];
  const ownById = new Map(own.map((line) => [line.id, line]));
  const [first, ...others] = (centre?.onlyOwnLines && own.length ? [] : NATIONAL).map((line) => {
    const changed = ownById.get(line.id) ?? line;
    ownById.delete(line.id);
    // What is known of another number is not known of this one.
    const same = phoneUrl(changed.number) === phoneUrl(line.number);
    return given({ ...(same ? line : { kinds: line.kinds }), ...changed });
  });
  const fit = ({ kinds: own }: EmergencyLine): boolean => !own || own.some((kind) => kinds.includes(kind));
  const lines = [...(first ? [first] : []), ...ownById.values(), ...others].filter(fit);
  // Whatever a file says, nobody in danger is left without a number.
  return lines.length ? lines : NATIONAL.filter(fit);
}
