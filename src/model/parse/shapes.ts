/**
 * What a field may hold: `t` a text, `i` an identifier or short scalar (a number becomes its text), `n` a number
 * (a numeric text becomes the number), a shape's name one object, `[]` and a shape's name a list of objects.
 */
export type Kind = 't' | 'i' | 'n' | ShapeName | `[]${ShapeName}`;

/** The objects of HSDS that are checked field by field; no shape contains itself, so the depth is bounded. */
export type ShapeName = keyof typeof SHAPES;

// One line for each kind of field: "kind: fields". Fields not named here are unknown: they are kept as long as
// they are harmless, and nobody reads them.
const SHAPES = {
  service: `i: id organization_id program_id
t: name alternate_name description url email status interpretation_services application_process fees_description fees wait_time accreditations eligibility_description assured_date assurer_email licenses alert last_modified
n: minimum_age maximum_age
organization: organization
program: program
[]url: additional_urls
[]phone: phones
[]schedule: schedules
[]area: service_areas
[]at: service_at_locations
[]language: languages
[]funding: funding
[]cost: cost_options
[]document: required_documents
[]contact: contacts
[]capacity: capacities
[]attribute: attributes
[]metadata: metadata`,
  organization: `i: id parent_organization_id
t: name alternate_name description email website tax_status legal_status logo uri
n: year_incorporated
[]url: additional_websites
[]funding: funding
[]contact: contacts
[]phone: phones
[]schedule: schedules
[]location: locations
[]program: programs
[]identifier: organization_identifiers
[]attribute: attributes
[]metadata: metadata`,
  taxonomy: `i: id version
t: name description uri key`,
  term: `i: id code parent_id taxonomy_id
t: name description taxonomy language term_uri`,
  attribute: `i: id link_id value
t: link_type link_entity label basis
term: taxonomy_term`,
  program: `i: id
t: name alternate_name description`,
  url: `i: id
t: label url`,
  phone: `i: id number extension
t: type description
[]language: languages`,
  schedule: `i: id
t: valid_from valid_to dtstart until wkst freq byday description opens_at closes_at schedule_link attending_type notes
i: byweekno bymonthday byyearday
n: timezone count interval`,
  area: `i: id
t: name description extent_type uri`,
  at: `i: id
t: description
location: location
[]area: service_areas
[]contact: contacts
[]phone: phones
[]schedule: schedules
[]attribute: attributes`,
  location: `i: id external_identifier
t: location_type url name alternate_name description transportation external_identifier_type
n: latitude longitude
[]language: languages
[]address: addresses
[]contact: contacts
[]accessibility: accessibility
[]phone: phones
[]schedule: schedules
[]attribute: attributes`,
  address: `i: id postal_code
t: attention address_1 address_2 city region state_province country address_type`,
  accessibility: `i: id
t: description details url`,
  language: `i: id
t: name code note`,
  funding: `i: id
t: source`,
  cost: `i: id
t: valid_from valid_to option currency amount_description
n: amount`,
  document: `i: id
t: document uri`,
  contact: `i: id
t: name title department email
[]phone: phones`,
  capacity: `i: id
t: description updated
n: available maximum
unit: unit`,
  unit: `i: id identifier
t: name scheme uri`,
  identifier: `i: id identifier
t: identifier_scheme identifier_type`,
  metadata: `i: id
t: resource_type last_action_date last_action_type field_name updated_by`,
};

const compiled = new Map<ShapeName, ReadonlyMap<string, Kind>>();

/** The fields of a shape with their kinds. Read once from the lines above, on first use. */
export function shapeOf(name: ShapeName): ReadonlyMap<string, Kind> {
  let shape = compiled.get(name);
  if (!shape) {
    const fields = new Map<string, Kind>();
    for (const line of SHAPES[name].split('\n')) {
      const [kind, names] = line.split(': ') as [Kind, string];
      for (const field of names.split(' ')) fields.set(field, kind);
    }
    shape = fields;
    compiled.set(name, shape);
  }
  return shape;
}
