/** What people send: types of the contract, validators with codes, what forms need to know of fields. */
export type {
  AttributesCard,
  Challenge,
  ContactLeader,
  ContactSubmission,
  FieldProblem,
  Indicator,
  MatchCriteria,
  NoticeCriteria,
  NotifySubmission,
  Portfolio,
  PostalAddress,
  Problem as ProblemDetails,
  ProviderOrganization,
  ProviderService,
  ProviderShare,
  Proposals,
  ProviderSubmission,
  Receipt,
  ReplyWish,
  SealedAnswers,
  SealedAnswersReceipt,
  ServiceReference,
  Statistics,
  StatisticsSeries,
  StatisticsTable,
  StatisticsValue,
  UsageReport,
  VisibleText,
} from './types.js';
export { ANSWERS_ALPHABET, readAnswersCode, validateAnswers } from './answers.js';
export { readEmail, readPostalCode, readUrl } from './address.js';
export { findExisting, type Existing, type KnownCatalogue, type Sought } from './existing.js';
export { contactRule, validateContact } from './contact.js';
export {
  identifiersOf,
  isProviderKind,
  PROVIDER_KINDS,
  readKrs,
  readNip,
  readRegon,
  readRpwdl,
  type IdentifierRule,
  type IdentifierType,
  type ProviderKindGroup,
} from './identifiers.js';
export { providerCatalogue, type ProviderCatalogue, type ProviderCatalogueOptions } from './hsds.js';
export { readNoticeCriteria } from './criteria.js';
export { notifyRule, validateNotify } from './notify.js';
export { providerRule, validateProvider } from './provider.js';
export { findPesel, isPesel, type Stretch } from './pesel.js';
export { readPhone, type PhoneOptions } from './phone.js';
export { problemsAt, type FieldProblemCode, type Validated } from './place.js';
export { textLength, type FieldRule } from './read.js';
export { validateUsage, type UsageCount, type UsageEvent } from './usage.js';
