-- What was used, counted: no address, no identifier, no words. After 13 months the days of a month become its first.
CREATE TABLE usage_count (
  day date NOT NULL,
  event text NOT NULL CHECK (event IN ('search', 'unanswered', 'urgent', 'opened', 'matched')),
  category text NOT NULL,
  language text NOT NULL CHECK (language IN ('pl', 'uk', 'en')),
  host text NOT NULL,
  count bigint NOT NULL CHECK (count > 0),
  PRIMARY KEY (day, event, category, language, host)
);

-- Persons whom the Centre itself matched to services: `all`, and once for each area.
CREATE TABLE matched_person (
  day date NOT NULL,
  category text NOT NULL,
  persons bigint NOT NULL CHECK (persons > 0),
  PRIMARY KEY (day, category)
);

-- The month in which this server began to count; what was before is unknown, not nothing.
CREATE TABLE counting (
  since date NOT NULL,
  single boolean PRIMARY KEY DEFAULT true CHECK (single)
);

-- What was achieved of the plan's indicators.
CREATE TABLE indicator_value (
  indicator_id text NOT NULL,
  year integer NOT NULL CHECK (year BETWEEN 2000 AND 2200),
  value double precision NOT NULL CHECK (value >= 0),
  evidence text,
  modified_at timestamptz NOT NULL,
  PRIMARY KEY (indicator_id, year)
);
