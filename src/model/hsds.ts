/**
 * Types of the Human Services Data Specification (HSDS) 3.0 and 3.1, https://docs.openreferral.org, with the
 * few fields of Open Referral UK and of the CUS profile that the views read. Every field but `id` and `name`
 * of the three top objects is optional: real sources leave out what the schema demands, and a gap is shown as a
 * gap. Names are HSDS's own; unknown fields stay in the objects and are not typed.
 */

/** A language spoken or signed; `code` is ISO 639 or BCP 47 (`uk`, `pso`, `sgn-PL`). */
export interface Language {
  id?: string;
  name?: string;
  code?: string;
  note?: string;
}

/** A telephone; `number` is written as people write it. */
export interface Phone {
  id?: string;
  number?: string;
  extension?: number | string;
  type?: string;
  description?: string;
  languages?: Language[];
}

/** A person or a post to turn to. The CUS profile names posts, not people. */
export interface Contact {
  id?: string;
  name?: string;
  title?: string;
  department?: string;
  email?: string;
  phones?: Phone[];
}

/** A web address with its label. */
export interface Url {
  id?: string;
  label?: string;
  url?: string;
}

/** When something takes place: RFC 5545 recurrence in fields (`freq`, `byday`), or a description only. */
export interface Schedule {
  id?: string;
  valid_from?: string;
  valid_to?: string;
  dtstart?: string;
  timezone?: number;
  until?: string;
  count?: number;
  wkst?: string;
  freq?: string;
  interval?: number;
  byday?: string;
  byweekno?: string;
  bymonthday?: string;
  byyearday?: string;
  description?: string;
  opens_at?: string;
  closes_at?: string;
  schedule_link?: string;
  attending_type?: string;
  notes?: string;
}

/** A postal or street address. */
export interface Address {
  id?: string;
  attention?: string;
  address_1?: string;
  address_2?: string;
  city?: string;
  region?: string;
  state_province?: string;
  postal_code?: string;
  country?: string;
  address_type?: string;
}

/** How a place can be entered and used. */
export interface Accessibility {
  id?: string;
  description?: string;
  details?: string;
  url?: string;
}

/** A place, physical or not (`location_type`: `physical`, `postal`, `virtual`). */
export interface Location {
  id?: string;
  location_type?: string;
  url?: string;
  name?: string;
  alternate_name?: string;
  description?: string;
  transportation?: string;
  latitude?: number;
  longitude?: number;
  external_identifier?: string;
  external_identifier_type?: string;
  languages?: Language[];
  addresses?: Address[];
  contacts?: Contact[];
  accessibility?: Accessibility[];
  phones?: Phone[];
  schedules?: Schedule[];
  attributes?: Attribute[];
}

/** The area a service serves, by name. */
export interface ServiceArea {
  id?: string;
  name?: string;
  description?: string;
  extent?: string;
  extent_type?: string;
  uri?: string;
}

/** A service at one place, with what differs there. */
export interface ServiceAtLocation {
  id?: string;
  description?: string;
  service_areas?: ServiceArea[];
  contacts?: Contact[];
  phones?: Phone[];
  schedules?: Schedule[];
  location?: Location;
  attributes?: Attribute[];
}

/** A price or a relief: `option` says for whom, `amount` is in `currency` (ISO 4217). */
export interface CostOption {
  id?: string;
  valid_from?: string;
  valid_to?: string;
  option?: string;
  currency?: string;
  amount?: number;
  amount_description?: string;
}

/** A document or statement to bring, with its form when `uri` is given. */
export interface RequiredDocument {
  id?: string;
  document?: string;
  uri?: string;
}

/** Where the money comes from. */
export interface Funding {
  id?: string;
  source?: string;
}

/** The programme a service belongs to. */
export interface Program {
  id?: string;
  name?: string;
  alternate_name?: string;
  description?: string;
}

/** What a capacity is counted in. */
export interface Unit {
  id?: string;
  name?: string;
  scheme?: string;
  identifier?: string;
  uri?: string;
}

/** How many places there are (HSDS 3.1). */
export interface ServiceCapacity {
  id?: string;
  unit?: Unit;
  available?: number;
  maximum?: number;
  description?: string;
  updated?: string;
}

/** A classification. `key` and the translations are the CUS profile's (`taxonomy.json`). */
export interface Taxonomy {
  id: string;
  name: string;
  description?: string;
  uri?: string;
  version?: string;
  key?: string;
  name_translations?: Record<string, string>;
}

/** A term of a taxonomy. The CUS profile's `code` reads `taxonomy:term`, e.g. `obszar:zdrowie`. */
export interface TaxonomyTerm {
  id: string;
  code?: string;
  name: string;
  description?: string;
  parent_id?: string;
  taxonomy?: string;
  taxonomy_id?: string;
  language?: string;
  term_uri?: string;
  name_translations?: Record<string, string>;
}

/**
 * A link from a thing to a term, or a fact HSDS has no field for (`value`). The codes of `link_type` are in the
 * CUS profile: `area`, `audience`, `delivery`, `personal_data` and others.
 */
export interface Attribute {
  id?: string;
  link_id?: string;
  link_type?: string;
  link_entity?: string;
  value?: string;
  label?: string;
  /** Whether the source document says it, or the cataloguer classified it so. */
  basis?: 'document' | 'editor';
  taxonomy_term?: Partial<TaxonomyTerm>;
}

/** A record of a change to the data. */
export interface Metadata {
  id?: string;
  resource_type?: string;
  last_action_date?: string;
  last_action_type?: string;
  field_name?: string;
  previous_value?: string;
  replacement_value?: string;
  updated_by?: string;
}

/** An identifier of an organisation elsewhere; the CUS profile keeps its readable key here. */
export interface OrganizationIdentifier {
  id?: string;
  identifier_scheme?: string;
  identifier_type?: string;
  identifier?: string;
}

/** Who provides services. */
export interface Organization {
  id: string;
  name: string;
  alternate_name?: string;
  description?: string;
  email?: string;
  website?: string;
  additional_websites?: Url[];
  tax_status?: string;
  year_incorporated?: number;
  legal_status?: string;
  logo?: string;
  uri?: string;
  parent_organization_id?: string;
  funding?: Funding[];
  contacts?: Contact[];
  phones?: Phone[];
  schedules?: Schedule[];
  locations?: Location[];
  programs?: Program[];
  organization_identifiers?: OrganizationIdentifier[];
  attributes?: Attribute[];
  metadata?: Metadata[];
}

/** A service: what a person comes for. */
export interface Service {
  id: string;
  name: string;
  organization_id?: string;
  program_id?: string;
  alternate_name?: string;
  description?: string;
  url?: string;
  additional_urls?: Url[];
  email?: string;
  /** `active`, `inactive`, `defunct` or `temporarily closed`. */
  status?: string;
  interpretation_services?: string;
  application_process?: string;
  fees_description?: string;
  /** The deprecated name of `fees_description`; Open Referral UK still uses it. */
  fees?: string;
  wait_time?: string;
  accreditations?: string;
  eligibility_description?: string;
  minimum_age?: number;
  maximum_age?: number;
  assured_date?: string;
  assurer_email?: string;
  licenses?: string;
  alert?: string;
  last_modified?: string;
  phones?: Phone[];
  schedules?: Schedule[];
  service_areas?: ServiceArea[];
  service_at_locations?: ServiceAtLocation[];
  languages?: Language[];
  organization?: Organization;
  funding?: Funding[];
  cost_options?: CostOption[];
  program?: Program;
  required_documents?: RequiredDocument[];
  contacts?: Contact[];
  capacities?: ServiceCapacity[];
  attributes?: Attribute[];
  metadata?: Metadata[];
}

/** A taxonomy with its terms, as the source gives them. */
export type TaxonomySet = Taxonomy & { terms: TaxonomyTerm[] };
