// Made from src/data/contract/openapi.json by `npm run contract`. Do not edit.

export interface Contract {
  ContactSubmission: ContactSubmission;
  ProviderSubmission: ProviderSubmission;
  NotifySubmission: NotifySubmission;
  SealedAnswers: SealedAnswers;
  SealedAnswersReceipt: SealedAnswersReceipt;
  UsageReport: UsageReport;
  Statistics: Statistics;
  Receipt: Receipt;
  Challenge: Challenge;
  Problem: Problem;
}
/**
 * A message to the CUS (`cus-contact-form`). Not an application in an administrative procedure.
 */
export interface ContactSubmission {
  /**
   * `question`; `missing`: something is missing in the catalogue; `mistake`: information is wrong; `opinion` about a service. All but a question may be anonymous: then there is no `sender`, `name` and `reply`.
   */
  topic: 'question' | 'missing' | 'mistake' | 'opinion';
  /**
   * For whom the person writes.
   */
  sender?: 'self' | 'relative' | 'professional';
  /**
   * Who writes about somebody else: whether that person knows. `false` means that the CUS must inform them (art. 14 RODO).
   */
  subject_informed?: boolean;
  /**
   * How to address the person who writes.
   */
  name?: string;
  reply?: ReplyWish;
  /**
   * What the person writes.
   */
  message: string;
  service?: ServiceReference;
  proposals?: Proposals;
  /**
   * Language of the screen on which it was written; answers go out in it.
   */
  language: 'pl' | 'uk' | 'en';
  /**
   * Version of the privacy clause that was on the screen.
   */
  privacy_version: string;
  /**
   * Always empty: a field that only robots see and fill in.
   */
  website?: string;
}
/**
 * How and when to answer.
 */
export interface ReplyWish {
  /**
   * Preferred way: telephone, e-mail, letter, or a visit of the person at the CUS arranged by telephone or e-mail.
   */
  channel: 'phone' | 'email' | 'letter' | 'visit';
  /**
   * Telephone, as written.
   */
  phone?: string;
  /**
   * E-mail.
   */
  email?: string;
  address?: PostalAddress;
  /**
   * When it suits, in words.
   */
  time?: string;
}
/**
 * Address in Poland; names are those of HSDS.
 */
export interface PostalAddress {
  /**
   * Street and number, or village and number.
   */
  address_1?: string;
  /**
   * Town of the post office.
   */
  city?: string;
  /**
   * Postal code, `00-000`.
   */
  postal_code?: string;
}
/**
 * The service that it is about, as the person saw it.
 */
export interface ServiceReference {
  /**
   * Identifier in the catalogue.
   */
  id: string;
  /**
   * Its name.
   */
  name: string;
}
/**
 * A list of proposals (`cus-service-match`) that the person sends with a message.
 */
export interface Proposals {
  criteria: MatchCriteria;
  /**
   * Proposed services, best first.
   *
   * @minItems 1
   * @maxItems 30
   *
   * Items: A service of the list.
   */
  services: {
    /**
     * Identifier in the catalogue.
     */
    id: string;
    /**
     * Its name.
     */
    name: string;
    /**
     * `fits`: „Pasuje”; `check`: „Warto zapytać”.
     */
    verdict: 'fits' | 'check';
  }[];
}
/**
 * What is known of a person, as `Criteria` of `okienko/match`. Nothing in it names anybody.
 */
export interface MatchCriteria {
  /**
   * Age in completed years.
   */
  age?: number;
  /**
   * Where the person lives, as a service area is called: „Gmina Łapy”.
   */
  place?: string;
  /**
   * Groups (`odbiorca:…`).
   *
   * @maxItems 40
   */
  recipients?: string[];
  /**
   * Life situations (`sytuacja:…`).
   *
   * @maxItems 40
   */
  situations?: string[];
  /**
   * Wanted manner (`sposob:…`).
   *
   * @maxItems 40
   */
  delivery?: string[];
  /**
   * Only what costs nothing.
   */
  free_only?: boolean;
  /**
   * Whether the person asks for themselves.
   */
  for?: 'self' | 'other';
}
/**
 * An organisation announces itself and its services, or corrects what the catalogue says (`cus-provider-form`). Not a bid in a contest or tender. Nothing of it is public before the CUS publishes it.
 */
export interface ProviderSubmission {
  /**
   * `register`: new, with `organization` and `leader`; `correct`: the records named in `about` are wrong: `correction` says how, or the whole new data are given.
   */
  intent: 'register' | 'correct';
  /**
   * Identifiers of the records in the catalogue that are meant.
   */
  about?: {
    /**
     * Organisation.
     */
    organization_id?: string;
    /**
     * Service.
     */
    service_id?: string;
  };
  /**
   * A small correction, in words.
   */
  correction?: string;
  organization?: ProviderOrganization;
  leader?: ContactLeader;
  card?: AttributesCard;
  portfolio?: Portfolio;
  /**
   * Services, in the order given.
   *
   * @maxItems 30
   */
  services?: ProviderService[];
  /**
   * Who sends a small correction and may be asked; may be left out.
   */
  sender?: {
    name?: string;
    email?: string;
    phone?: string;
  };
  /**
   * Language of the screen on which it was written; answers go out in it.
   */
  language: 'pl' | 'uk' | 'en';
  /**
   * Version of the privacy clause that was on the screen.
   */
  privacy_version: string;
  /**
   * Always empty: a field that only robots see and fill in.
   */
  website?: string;
}
/**
 * Who provides.
 */
export interface ProviderOrganization {
  /**
   * UUID.
   */
  id: string;
  /**
   * Kind of provider: a term of the taxonomy `wykonawca`.
   */
  provider_kind: string;
  /**
   * Full name.
   */
  name: string;
  /**
   * Short name.
   */
  alternate_name?: string;
  /**
   * What it does, for residents.
   */
  description?: string;
  /**
   * Those that this kind of provider has; digits only. None for informal groups.
   */
  identifiers?: {
    /**
     * Tax number.
     */
    nip?: string;
    /**
     * Statistical number, 9 or 14 digits.
     */
    regon?: string;
    /**
     * Number in the National Court Register.
     */
    krs?: string;
    /**
     * Number of the book in the register of medical providers.
     */
    rpwdl?: string;
  };
  address?: PostalAddress;
  /**
   * Public e-mail.
   */
  email?: string;
  /**
   * Public telephone.
   */
  phone?: string;
  /**
   * Public page.
   */
  website?: string;
}
/**
 * The person in the organisation with whom the CUS talks. For the CUS only.
 */
export interface ContactLeader {
  name: string;
  /**
   * Function in the organisation.
   */
  role?: string;
  email?: string;
  phone?: string;
}
/**
 * Attributes card of the provider (Łapy, implementation plan, cooperation rules).
 */
export interface AttributesCard {
  management?: VisibleText;
  people?: VisibleText;
  premises_own?: VisibleText;
  premises_to_lend?: VisibleText;
  equipment_own?: VisibleText;
  equipment_to_lend?: VisibleText;
  finances?: VisibleText;
  /**
   * What was done in the last three years.
   */
  experience?: {
    /**
     * Who may read it: everybody, or the CUS only.
     */
    visibility: 'public' | 'cus';
    /**
     * @minItems 1
     * @maxItems 20
     *
     * Items: One undertaking.
     */
    entries: {
      year: number;
      description: string;
      /**
       * Who commissioned or paid for it.
       */
      commissioned_by?: string;
    }[];
  };
  partners?: VisibleText;
  ethics?: VisibleText;
  references?: VisibleText;
  /**
   * References and letters of intent, as links; public when `references` is.
   *
   * @maxItems 10
   *
   * Items: http or https address.
   */
  reference_links?: string[];
  weak_points?: VisibleText;
}
/**
 * A text and who may read it.
 */
export interface VisibleText {
  text: string;
  /**
   * Who may read it: everybody, or the CUS only.
   */
  visibility: 'public' | 'cus';
}
/**
 * What the provider can do.
 */
export interface Portfolio {
  /**
   * Terms of `odbiorca`.
   *
   * @maxItems 100
   *
   * Items: Code of a taxonomy term of the CUS profile, for instance `obszar:zdrowie`.
   */
  recipients?: string[];
  /**
   * @maxItems 14
   *
   * Items: One of the 14 statutory areas.
   */
  specialisations?: {
    /**
     * Term of `obszar`.
     */
    area: string;
    /**
     * Now, or under conditions.
     */
    readiness: 'now' | 'conditional';
    /**
     * The task is entrusted whole, or supported.
     */
    mode?: 'entrusted' | 'supported';
    /**
     * The conditions, or what exactly.
     */
    note?: string;
    /**
     * Who may read it: everybody, or the CUS only.
     */
    visibility: 'public' | 'cus';
  }[];
  quality?: VisibleText;
}
/**
 * One service with the eight data items of the Act on CUS.
 */
export interface ProviderService {
  /**
   * UUID.
   */
  id: string;
  /**
   * Run now, or planned.
   */
  status: 'active' | 'planned';
  /**
   * From when it is planned.
   */
  available_from?: string;
  /**
   * 1. Name.
   */
  name: string;
  alternate_name?: string;
  /**
   * 3. What happens, in plain words.
   */
  description: string;
  /**
   * Terms of `obszar`.
   *
   * @minItems 1
   * @maxItems 14
   *
   * Items: Code of a taxonomy term of the CUS profile, for instance `obszar:zdrowie`.
   */
  areas: string[];
  /**
   * Terms of `odbiorca`.
   *
   * @maxItems 100
   *
   * Items: Code of a taxonomy term of the CUS profile, for instance `obszar:zdrowie`.
   */
  recipients?: string[];
  /**
   * Terms of `sytuacja`.
   *
   * @maxItems 100
   *
   * Items: Code of a taxonomy term of the CUS profile, for instance `obszar:zdrowie`.
   */
  situations?: string[];
  /**
   * 3. Terms of `sposob`.
   *
   * @maxItems 100
   *
   * Items: Code of a taxonomy term of the CUS profile, for instance `obszar:zdrowie`.
   */
  delivery?: string[];
  /**
   * Term of `plaszczyzna`.
   */
  plane?: string;
  /**
   * @maxItems 20
   *
   * Items: 4. When it takes place.
   */
  schedules?: {
    /**
     * @minItems 1
     * @maxItems 7
     *
     * Items: Day of the week, RFC 5545.
     */
    byday: ('MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU')[];
    /**
     * `HH:MM`.
     */
    opens_at?: string;
    /**
     * `HH:MM`.
     */
    closes_at?: string;
  }[];
  /**
   * 4. When, in words.
   */
  schedule_description?: string;
  valid_from?: string;
  valid_to?: string;
  /**
   * 5. For whom, conditions.
   */
  eligibility_description?: string;
  minimum_age?: number;
  maximum_age?: number;
  /**
   * 5. What is needed to get it.
   */
  qualification?: 'none' | 'declaration' | 'referral' | 'decision';
  /**
   * 5. How to apply.
   */
  application_process?: string;
  /**
   * Number of places, where it is limited.
   */
  capacity?: number;
  /**
   * 6. Whether it costs anything. Left out: not stated.
   */
  fees?: 'free' | 'partly' | 'paid';
  /**
   * 6. Fees and reliefs, in words.
   */
  fees_description?: string;
  /**
   * @maxItems 20
   *
   * Items: 6. A price or a relief.
   */
  cost_options?: {
    /**
     * For whom.
     */
    option: string;
    /**
     * PLN.
     */
    amount?: number;
    amount_description?: string;
  }[];
  /**
   * @maxItems 30
   *
   * Items: 7. A document or statement to bring.
   */
  required_documents?: {
    document: string;
    /**
     * Its form, http or https.
     */
    uri?: string;
  }[];
  /**
   * @maxItems 30
   *
   * Items: 8. A kind of data needed (never anybody's data).
   */
  personal_data?: {
    name: string;
    /**
     * Ordinary, special (art. 9 RODO), criminal record (art. 10 RODO).
     */
    category: 'ordinary' | 'special' | 'criminal';
  }[];
  /**
   * Where.
   */
  location?: {
    name?: string;
    address_1?: string;
    city?: string;
    postal_code?: string;
    /**
     * How to get there.
     */
    transportation?: string;
    /**
     * Entrance, lift, toilet, loop …
     */
    accessibility?: string;
  };
  /**
   * Places whose residents may use it, by name.
   *
   * @maxItems 30
   */
  service_areas?: string[];
  /**
   * Languages spoken, besides sign language.
   *
   * @maxItems 7
   *
   * Items: ISO 639 code.
   */
  languages?: ('pl' | 'uk' | 'en' | 'be' | 'ru' | 'de' | 'other')[];
  sign_language?: boolean;
  easy_to_read?: boolean;
  /**
   * With whom to talk: a post, not a private person.
   */
  contact?: {
    /**
     * Post or name of the desk.
     */
    title?: string;
    phone?: string;
    email?: string;
  };
  /**
   * Page of the service.
   */
  url?: string;
}
/**
 * Somebody wants to be told of new and changed services (`cus-notify-form`). By e-mail only after the link in a first mail was followed; by telephone or letter it becomes a row of the CUS's call list.
 */
export interface NotifySubmission {
  /**
   * How to tell.
   */
  channel: 'email' | 'phone' | 'letter';
  /**
   * How often at most: `weekly` on Mondays, `monthly` on the first day, `at-once` within minutes and at most one mail an hour; `weekly` when absent. By telephone and letter the CUS decides.
   */
  frequency?: 'at-once' | 'weekly' | 'monthly';
  /**
   * E-mail; required for `email`.
   */
  email?: string;
  /**
   * Telephone, as written; required for `phone`.
   */
  phone?: string;
  address?: PostalAddress;
  /**
   * How to address the person; required for `phone` and `letter`.
   */
  name?: string;
  criteria: NoticeCriteria;
  /**
   * Language of the screen on which it was written; answers go out in it.
   */
  language: 'pl' | 'uk' | 'en';
  /**
   * Version of the privacy clause that was on the screen.
   */
  privacy_version: string;
  /**
   * Always empty: a field that only robots see and fill in.
   */
  website?: string;
}
/**
 * About which services somebody wants to be told; every field that is there must hold. Without any: about all.
 */
export interface NoticeCriteria {
  /**
   * Words, searched as in `okienko/search`.
   */
  query?: string;
  /**
   * Statutory areas (`obszar:…`).
   *
   * @maxItems 40
   */
  areas?: string[];
  /**
   * Groups (`odbiorca:…`).
   *
   * @maxItems 40
   */
  recipients?: string[];
  /**
   * Life situations (`sytuacja:…`).
   *
   * @maxItems 40
   */
  situations?: string[];
  /**
   * Manner (`sposob:…`).
   *
   * @maxItems 40
   */
  delivery?: string[];
  /**
   * Identifiers of organisations.
   *
   * @maxItems 40
   */
  providers?: string[];
  /**
   * Where the person lives.
   */
  place?: string;
  /**
   * Age in completed years.
   */
  age?: number;
  /**
   * Only what costs nothing.
   */
  free_only?: boolean;
}
/**
 * Answers given in `cus-service-match`, to be handed over at the counter. Names nobody.
 */
export interface SealedAnswers {
  criteria: MatchCriteria;
  /**
   * Identifiers of the services that were proposed, best first.
   *
   * @maxItems 30
   *
   * Items: Identifier.
   */
  services?: string[];
  /**
   * Language of the screen on which it was written; answers go out in it.
   */
  language: 'pl' | 'uk' | 'en';
}
/**
 * The answers are sealed.
 */
export interface SealedAnswersReceipt {
  /**
   * Code to say at the counter, for example `K7MX-2QPD`: Crockford base32 without I, L, O, U.
   */
  code: string;
  /**
   * Afterwards nobody can read them.
   */
  expires_at: string;
}
/**
 * What was used on a page, counted; no identifier, no words that somebody typed.
 */
export interface UsageReport {
  /**
   * Language of the screen on which it was written; answers go out in it.
   */
  language: 'pl' | 'uk' | 'en';
  /**
   * Label of the page's host, for example `partner.example`; never a path.
   */
  host?: string;
  /**
   * @minItems 1
   * @maxItems 100
   *
   * Items: One count.
   */
  counts: {
    /**
     * `search`: something was looked for; `unanswered`: a search without an answer; `urgent`: the lines of an urgent need were shown; `opened`: a service was opened; `matched`: a match with at least one fitting service, once for each area.
     */
    event: 'search' | 'unanswered' | 'urgent' | 'opened' | 'matched';
    /**
     * Code of a term of the profile (`obszar:…`, `sytuacja:…`), kind of urgent need (`urgent:violence`), or `all` for the event itself, once.
     */
    category: string;
    count: number;
  }[];
}
/**
 * Statistics of the window. The same shape may lie in a static file. Which numbers are hidden and how they are rounded is in the README.
 */
export interface Statistics {
  interval: 'week' | 'month' | 'quarter' | 'year';
  /**
   * Whose days are counted: `Europe/Warsaw`.
   */
  time_zone: string;
  updated_at?: string;
  /**
   * True: made-up numbers that only show what statistics look like (dane przykładowe).
   */
  example?: boolean;
  /**
   * First day of each period, ascending.
   *
   * @maxItems 400
   */
  periods: string[];
  /**
   * Periods that begin on this day or later are not over: their numbers still grow.
   */
  open_from?: string;
  /**
   * Smaller numbers are never shown; somewhat larger ones may be hidden too.
   */
  hidden_below: number;
  /**
   * The same for violence, addiction and mental health.
   */
  sensitive_below: number;
  /**
   * Published numbers are multiples of this.
   */
  rounded_to: number;
  sought?: StatisticsTable;
  unanswered?: StatisticsTable;
  urgent?: StatisticsTable;
  opened?: StatisticsTable;
  matched?: StatisticsTable;
  persons?: StatisticsTable;
  /**
   * @maxItems 500
   */
  indicators?: Indicator[];
  providers?: ProviderShare;
}
/**
 * One kind of numbers.
 */
export interface StatisticsTable {
  /**
   * @maxItems 200
   */
  series: StatisticsSeries[];
}
/**
 * Numbers of one category over the periods.
 */
export interface StatisticsSeries {
  /**
   * `all`, or the code of a term or kind.
   */
  code: string;
  /**
   * Name for codes that the profile does not know.
   */
  name?: string;
  /**
   * One for each period.
   *
   * @maxItems 400
   */
  values: StatisticsValue[];
}
/**
 * A published number. `value` null is hidden: with `below` because it is small, surely smaller than that; without because a small one could be computed from it.
 */
export interface StatisticsValue {
  /**
   * Rounded up or down to a multiple of `rounded_to`: a month is less than `rounded_to` from the true number; quarters and years are sums of months disturbed for it, and may be further off.
   */
  value: number | null;
  /**
   * The true number is smaller than this. It is larger than `hidden_below`, so that who adds counts cannot tell by it what was there.
   */
  below?: number;
}
/**
 * An indicator of the plan: planned beside achieved.
 */
export interface Indicator {
  /**
   * Identifier.
   */
  id: string;
  /**
   * What is counted.
   */
  name: string;
  /**
   * In what.
   */
  unit: string;
  /**
   * Period of the plan, `rok`.
   */
  counting_period?: string;
  /**
   * The service that it measures.
   */
  service_id?: string;
  /**
   * Its name in the plan.
   */
  service_name?: string;
  planned: number | null;
  /**
   * @maxItems 100
   *
   * Items: What was achieved in a year.
   */
  achieved?: {
    year: number;
    value: number;
    /**
     * What shows it.
     */
    evidence?: string;
  }[];
  /**
   * @maxItems 40
   *
   * Items: Documents that show it, by the plan.
   */
  evidence?: string[];
}
/**
 * Who provides the services of the catalogue, and what providers told of themselves.
 */
export interface ProviderShare {
  /**
   * Active services whose kind of provider is known.
   */
  services: number;
  /**
   * Active services whose kind of provider is not stated.
   */
  unknown?: number;
  /**
   * @maxItems 100
   *
   * Items: One kind.
   */
  kinds: {
    /**
     * Term `wykonawca:…`.
     */
    code: string;
    services: number;
  }[];
  /**
   * Per cent of services done by NGOs; null without services.
   */
  ngo_share: number | null;
  /**
   * Per cent that the plan wants: 30.
   */
  plan_share: number;
  attributes_cards: number;
  leaders: number;
  portfolios: number;
}
/**
 * The submission is stored.
 */
export interface Receipt {
  /**
   * UUID.
   */
  id: string;
  /**
   * Number to name on the telephone.
   */
  reference: string;
  received_at: string;
  /**
   * Working days within which the CUS answers, where its centre file says so.
   */
  reply_within_days?: number;
}
/**
 * ALTCHA proof of work, protocol version 1. The solution travels base64 encoded in the header `Altcha`.
 */
export interface Challenge {
  algorithm: 'SHA-256';
  challenge: string;
  salt: string;
  signature: string;
  maxnumber: number;
}
/**
 * RFC 9457. `type` is `https://okienko.example/problems/<code>` shortened to `<code>`: a relative reference that names the kind.
 */
export interface Problem {
  /**
   * Kind of problem.
   */
  type:
    | 'invalid-submission'
    | 'invalid-json'
    | 'missing-idempotency-key'
    | 'idempotency-key-reused'
    | 'still-running'
    | 'challenge-required'
    | 'challenge-expired'
    | 'challenge-invalid'
    | 'too-large'
    | 'wrong-content-type'
    | 'too-many-requests'
    | 'not-found'
    | 'method-not-allowed'
    | 'invalid-parameter'
    | 'privacy-missing'
    | 'privacy-changed'
    | 'unavailable'
    | 'internal'
    | 'forbidden'
    | 'link-expired'
    | 'unauthorized';
  title: string;
  status: number;
  detail?: string;
  instance?: string;
  /**
   * One for each field that is wrong.
   *
   * @maxItems 200
   */
  errors?: FieldProblem[];
}
export interface FieldProblem {
  /**
   * JSON Pointer (RFC 6901) to the field; `` is the whole.
   */
  pointer: string;
  /**
   * What is wrong, the same codes as `validate` of `okienko/model` gives.
   */
  code: string;
  /**
   * Numbers and words for the message.
   */
  params?: {
    [k: string]: string | number;
  };
}
