export { dayOf, isoDate } from './date.js';
export { addMonths } from './days.js';
export { alert, details, plainText, summary } from './text.js';
export {
  areas,
  deliveries,
  packages,
  planes,
  providerKinds,
  recipients,
  situations,
  termsOf,
  type TermRef,
} from './terms.js';
export { isService, providerRef, serviceKey, type ProviderRef } from './identity.js';
export { provider, sources, type Provider } from './provided-by.js';
export { conditions, type Conditions } from './conditions.js';
export { qualification, type Qualification, type QualificationMode } from './qualification.js';
export { fees, isFree, type FeeOption, type Fees } from './fees.js';
export { freshness, type Freshness } from './freshness.js';
export { lifecycle, type Lifecycle } from './lifecycle.js';
export { timetable, timetableOf, type TimetableEntry, type Weekday } from './timetable.js';
export {
  dayInPoland,
  isDated,
  occurrencesOf,
  weekOf,
  type Occurrence,
  type OccurrenceRange,
} from './occurrences.js';
export { publicHolidays, type HolidayName, type PublicHoliday } from './holidays.js';
export { documentNames } from './document-names.js';
export { documents, personalData, type DocumentRef, type PersonalDatum } from './requirements.js';
export { addressLines, places, placesOf, serviceAreas, type Place } from './places.js';
export { easyToRead, interpretation, languages, signLanguage, type SpokenLanguage } from './spoken.js';
export {
  contacts,
  emailsOf,
  phonesOf,
  type Contacts,
  type EmailRef,
  type PersonRef,
  type PhoneRef,
} from './contacts.js';
export { statedAges, type StatedAges } from './ages.js';
export { statedConditions, type StatedConditions, type StatedResidence } from './stated.js';
export {
  providerProfile,
  type CardTexts,
  type ProviderProfile,
  type Specialisation,
  type Undertaking,
} from './provider.js';
