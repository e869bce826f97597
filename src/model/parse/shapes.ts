/**
 * What a field may hold: nothing before its name is a text, `#` an identifier or short scalar (a number becomes
 * its text), `+` a number (a numeric text becomes the number), `.` one object, `*` a list of objects. An object's
 * shape has the name of the field that holds it.
 */
export type Kind = '' | '#' | '+' | '.' | '*';

/** The name of a shape: an object at the top of a source, or a field that holds objects. */
export type ShapeName = string;

// The objects of HSDS that are checked field by field, each with `#id`; no shape contains itself, so the depth is
// bounded. Fields not named here are unknown: they are kept as long as they are harmless, and nobody reads them.
const SHAPES = `service:name alternate_name description email status url #organization_id #program_id interpretation_services application_process fees_description fees wait_time accreditations eligibility_description assured_date assurer_email licenses alert last_modified +minimum_age +maximum_age .organization .program *additional_urls *service_areas *service_at_locations *languages *cost_options *required_documents *capacities *funding *contacts *phones *schedules *attributes *metadata
organization:name alternate_name description email website tax_status legal_status logo uri #parent_organization_id +year_incorporated *additional_websites *locations *programs *organization_identifiers *funding *contacts *phones *schedules *attributes *metadata
taxonomy:name description uri key #version
term,taxonomy_term:name description taxonomy language term_uri #code #parent_id #taxonomy_id
attributes:link_type link_entity label basis #link_id #value
program,programs:name alternate_name description
additional_urls,additional_websites:label url
phones:type description #number #extension *languages
schedules:valid_from valid_to dtstart until wkst freq byday description opens_at closes_at schedule_link attending_type notes #byweekno #bymonthday #byyearday +timezone +count +interval
service_areas:name description extent_type uri
service_at_locations:description .location *service_areas *contacts *phones *schedules *attributes
location,locations:name alternate_name description location_type url transportation external_identifier_type #external_identifier +latitude +longitude *languages *addresses *accessibility *contacts *phones *schedules *attributes
addresses:attention address_1 address_2 city region state_province country address_type #postal_code
accessibility:description details url
languages:name code note
funding:source
cost_options:valid_from valid_to option currency amount_description +amount
required_documents:document uri
contacts:name title department email *phones
capacities:description updated +available +maximum .unit
unit:name scheme uri #identifier
organization_identifiers:identifier_scheme identifier_type #identifier
metadata:resource_type last_action_date last_action_type field_name updated_by`;

const compiled = new Map<ShapeName, ReadonlyMap<string, Kind>>();

/** The fields of a shape with their kinds. Read once from the lines above, on first use. */
export function shapeOf(name: ShapeName): ReadonlyMap<string, Kind> {
  if (!compiled.size) {
    for (const line of SHAPES.split('\n')) {
      const [names, fields] = line.split(':') as [string, string];
      const shape = new Map<string, Kind>();
      for (const [, kind, field] of `#id ${fields}`.matchAll(/([#+.*]?)(\w+)/g)) {
        shape.set(field as string, kind as Kind);
      }
      for (const one of names.split(',')) compiled.set(one, shape);
    }
  }
  return compiled.get(name) as ReadonlyMap<string, Kind>;
}
