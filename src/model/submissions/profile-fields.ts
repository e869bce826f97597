import { choice, line, lines, list, needed, number, object, url, type Fields, type Reader } from './read.js';
import { termOf, termsOf } from './term-fields.js';
import type { AttributesCard, Portfolio, ProviderSubmission, VisibleText } from './types.js';

type Experience = NonNullable<AttributesCard['experience']>;
type Specialisation = NonNullable<Portfolio['specialisations']>[number];

const visibility = needed(choice('public', 'cus'));

// A form chooses beforehand who may read a text; without the text nothing is said.
const visibleText = object<VisibleText>({ text: needed(lines(3000)), visibility }, 'visibility');

const undertaking = object<Experience['entries'][number]>(
  {
    year: needed(number(1990, 2100)),
    description: needed(lines(1000)),
    commissioned_by: line(300),
  },
  'year',
);

const undertakings = object<Experience>({ visibility, entries: list(undertaking, 20) }, 'visibility');

/** What was done. A form may show the years beforehand: without an undertaking nothing is said. */
const experience: Reader<Experience> = {
  ...undertakings,
  read(value, at) {
    const known: Partial<Experience> | undefined = undertakings.read(value, at);
    return known?.entries ? (known as Experience) : undefined;
  },
};

const card = object<AttributesCard>({
  management: visibleText,
  people: visibleText,
  premises_own: visibleText,
  premises_to_lend: visibleText,
  equipment_own: visibleText,
  equipment_to_lend: visibleText,
  finances: visibleText,
  experience,
  partners: visibleText,
  ethics: visibleText,
  references: visibleText,
  reference_links: list(url, 10),
  weak_points: visibleText,
});

const specialisation = object<Specialisation>(
  {
    area: needed(termOf('obszar')),
    readiness: needed(choice('now', 'conditional')),
    mode: choice('entrusted', 'supported'),
    note: lines(1000),
    visibility,
  },
  'readiness',
  'mode',
  'visibility',
);

/** The attributes card and the portfolio of a provider. */
export const profile: Pick<Fields<ProviderSubmission>, 'card' | 'portfolio'> = {
  card,
  portfolio: object<Portfolio>({
    recipients: termsOf('odbiorca'),
    specialisations: list(specialisation, 14, { by: 'area' }),
    quality: visibleText,
  }),
};
