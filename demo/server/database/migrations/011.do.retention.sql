-- A package that went into the case file. The rows stay when its submissions are deleted: they say what there was.
CREATE TABLE export_package (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  -- SHA-256 of manifest.json, which itself holds that of every other file.
  manifest_sha256 text NOT NULL,
  submissions integer NOT NULL CHECK (submissions > 0),
  received_from timestamptz NOT NULL,
  received_to timestamptz NOT NULL,
  signed_off_by text NOT NULL,
  signed_off_at timestamptz NOT NULL,
  deleted integer NOT NULL DEFAULT 0,
  deleted_at timestamptz
);

ALTER TABLE submission ADD COLUMN package_id uuid REFERENCES export_package (id);
CREATE INDEX submission_package ON submission (package_id);
