-- What somebody decided of two suppliers that look like one; no record of its own, but what is known of both.
CREATE TABLE "supplier_pair" (
  id TEXT NOT NULL PRIMARY KEY,
  "one" TEXT NOT NULL REFERENCES "supplier" (id), -- The one that stays, or the one that was recorded first.
  "other" TEXT NOT NULL REFERENCES "supplier" (id), -- The other.
  "decision" TEXT NOT NULL, -- What was decided.
  "decided_on" TEXT NOT NULL, -- When.
  "reason" TEXT, -- Why.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "supplier_pair_one" ON "supplier_pair" ("one");
CREATE INDEX "supplier_pair_other" ON "supplier_pair" ("other");
