import { type Place } from './place.js';
import {
  checked,
  choice,
  clock,
  day,
  email,
  line,
  lines,
  list,
  needed,
  number,
  object,
  phone,
  postalCode,
  url,
  uuid,
  yesOrNo,
  type Reader,
} from './read.js';
import { termOf, termsOf } from './term-fields.js';
import type { ProviderService } from './types.js';

type Item<K extends keyof ProviderService> = NonNullable<ProviderService[K]> extends (infer T)[] ? T : never;
type Schedule = Item<'schedules'>;

const WEEK = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** Reports at the second of two values where it is less than the first. */
function inOrder<T extends string | number>(first: T | undefined, second: T | undefined, at: Place): void {
  if (first !== undefined && second !== undefined && first > second) at.report('order');
}

const fields = object<ProviderService>({
  id: needed(uuid),
  status: needed(choice('active', 'planned')),
  available_from: day,
  name: needed(line(300)),
  alternate_name: line(300),
  description: needed(lines(4000)),
  areas: needed(termsOf('obszar', 14)),
  recipients: termsOf('odbiorca'),
  situations: termsOf('sytuacja'),
  delivery: termsOf('sposob'),
  plane: termOf('plaszczyzna'),
  schedules: list(
    checked(
      object<Schedule>({
        byday: needed(list(choice(...WEEK), 7, { once: true })),
        opens_at: clock,
        closes_at: clock,
      }),
      ({ opens_at, closes_at }, at) => {
        // Hours may go over midnight: a night shelter opens at 20:00 and closes at 8:00.
        if (opens_at && opens_at === closes_at) at.in('closes_at').report('order');
      },
    ),
    20,
  ),
  schedule_description: lines(1000),
  valid_from: day,
  valid_to: day,
  eligibility_description: lines(4000),
  minimum_age: number(0, 130),
  maximum_age: number(0, 130),
  qualification: choice('none', 'declaration', 'referral', 'decision'),
  application_process: lines(4000),
  capacity: number(1, 100_000),
  fees: choice('free', 'partly', 'paid'),
  fees_description: lines(2000),
  cost_options: list(
    object<Item<'cost_options'>>({
      option: needed(line(300)),
      amount: number(0, 1_000_000, false),
      amount_description: line(300),
    }),
    20,
  ),
  required_documents: list(object<Item<'required_documents'>>({ document: needed(line(500)), uri: url }), 30),
  personal_data: list(
    object<Item<'personal_data'>>(
      { name: needed(line(300)), category: needed(choice('ordinary', 'special', 'criminal')) },
      'category',
    ),
    30,
  ),
  location: object<NonNullable<ProviderService['location']>>({
    name: line(300),
    address_1: line(200),
    city: line(100),
    postal_code: postalCode,
    transportation: lines(1000),
    accessibility: lines(1000),
  }),
  service_areas: list(line(200), 30, { once: true }),
  languages: list(choice('pl', 'uk', 'en', 'be', 'ru', 'de', 'other'), 7, { once: true }),
  sign_language: yesOrNo,
  easy_to_read: yesOrNo,
  contact: object<NonNullable<ProviderService['contact']>>({
    title: line(200),
    phone: phone({ service: true }),
    email,
  }),
  url,
});

/** A service with what belongs together in it. */
export const service: Reader<ProviderService> = checked(
  fields,
  ({ minimum_age, maximum_age, valid_from, valid_to }, at) => {
    inOrder(minimum_age, maximum_age, at.in('maximum_age'));
    inOrder(valid_from, valid_to, at.in('valid_to'));
  },
);
