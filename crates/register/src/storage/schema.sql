-- The register as its migrations leave it. A test proves this file equal to their sum.

-- What the file is, outside the trail: its id, and the oldest version of Assay's format that may open it.
CREATE TABLE file_fact (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

-- Settings of the desk: who works here, which device this is. Outside trail and replay.
CREATE TABLE desk_setting (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

-- Files of evidence by content; the trail holds their SHA-256.
CREATE TABLE evidence_file (
  sha256 TEXT NOT NULL PRIMARY KEY,
  bytes BLOB NOT NULL
) STRICT;

-- The trail: every change of a row, in order, in a chain of hashes for each device.
CREATE TABLE trail_entry (
  seq INTEGER NOT NULL PRIMARY KEY,
  device TEXT NOT NULL, -- a random id of the laptop
  at TEXT NOT NULL, -- instant in UTC, milliseconds
  deed TEXT NOT NULL, -- groups the entries of one action
  action TEXT NOT NULL, -- what the person did: add-contract, edit-clause, undo
  undoes TEXT, -- the deed that this one takes back or makes again
  who TEXT NOT NULL, -- a statement, not authentication
  role TEXT NOT NULL,
  schema_version INTEGER NOT NULL,
  table_name TEXT, -- none for an entry about the file itself
  row_id TEXT,
  change TEXT NOT NULL CHECK (json_valid(change)), -- before and after: columns with their values
  salt TEXT NOT NULL, -- secret from which each value's salt follows; after a redaction the salts that stay
  previous TEXT NOT NULL, -- hash of the device's entry before this one; 64 noughts for the first
  hash TEXT NOT NULL -- SHA-256 of this entry
) STRICT;
CREATE INDEX trail_entry_row ON trail_entry (row_id);
CREATE INDEX trail_entry_deed ON trail_entry (deed);

-- The one change of an entry that is let through takes one text away with its salt and leaves its salted hash: a text that the
-- newest entry says is redacted, by its entry, its place and that hash. Once that is done it lets nothing more through.
CREATE TRIGGER trail_entry_no_update BEFORE UPDATE ON trail_entry
WHEN NOT EXISTS (
  SELECT 1
  FROM trail_entry AS newest, json_each(json_extract(newest.change, '$.after.removed')) AS removed
  WHERE newest.seq = (SELECT max(seq) FROM trail_entry)
    AND newest.seq > OLD.seq
    AND (newest.action, newest.table_name) IS ('redact', NULL)
    AND removed.value ->> '$.entry' = OLD.seq
    AND length(removed.value ->> '$.hash') = 64
    AND removed.value ->> '$.hash' NOT GLOB '*[^0-9a-f]*'
    AND json_type(OLD.change, '$.' || (removed.value ->> '$.place')) = 'text'
    AND NEW.change = json_set(
      OLD.change, '$.' || (removed.value ->> '$.place'), json_object('h', removed.value ->> '$.hash')
    )
    AND NEW.salt = CASE
      WHEN OLD.salt GLOB '{*' THEN json_remove(OLD.salt, '$."' || (removed.value ->> '$.place') || '"')
      ELSE json_remove(json(NEW.salt), '$."' || (removed.value ->> '$.place') || '"')
    END
    AND (
      NEW.seq, NEW.device, NEW.at, NEW.deed, NEW.action, NEW.undoes, NEW.who, NEW.role, NEW.schema_version,
      NEW.table_name, NEW.row_id, NEW.previous, NEW.hash
    ) IS (
      OLD.seq, OLD.device, OLD.at, OLD.deed, OLD.action, OLD.undoes, OLD.who, OLD.role, OLD.schema_version,
      OLD.table_name, OLD.row_id, OLD.previous, OLD.hash
    )
)
BEGIN
  SELECT RAISE(ABORT, 'the trail is append-only');
END;

CREATE TRIGGER trail_entry_no_delete BEFORE DELETE ON trail_entry
BEGIN
  SELECT RAISE(ABORT, 'the trail is append-only');
END;

-- INSERT OR REPLACE takes the old row away without asking the trigger above.
CREATE TRIGGER trail_entry_no_replace BEFORE INSERT ON trail_entry
WHEN EXISTS (SELECT 1 FROM trail_entry WHERE seq = NEW.seq)
BEGIN
  SELECT RAISE(ABORT, 'the trail is append-only');
END;

-- An organisation: a controller, a lead body, a served body, a supplier or a sub-processor; one record whatever parts it plays.
CREATE TABLE "organisation" (
  id TEXT NOT NULL PRIMARY KEY,
  ref_number INTEGER NOT NULL UNIQUE, -- of its reference, such as the 7 of S-0007
  "legal_name" TEXT NOT NULL, -- The name in law.
  "known_as" TEXT NOT NULL CHECK (json_valid("known_as")), -- Other names it is known or trades by.
  "welsh_name" TEXT, -- The Welsh name, where it has one of equal standing.
  "kind" TEXT NOT NULL, -- What kind of body it is.
  "parts_played" TEXT NOT NULL CHECK (json_valid("parts_played")), -- The parts it plays.
  "jurisdiction" TEXT NOT NULL, -- Where it answers to the law.
  "country" TEXT, -- The country of its seat (ISO 3166-1, two capitals).
  "ods_code" TEXT, -- NHS Organisation Data Service code.
  "companies_house_number" TEXT, -- Companies House number, eight characters.
  "company_status" TEXT NOT NULL, -- State at Companies House.
  "charity_number" TEXT, -- Charity number.
  "vat_number" TEXT, -- VAT number.
  "duns" TEXT, -- D-U-N-S number, nine digits.
  "lei" TEXT, -- Legal entity identifier, twenty characters.
  "ppon" TEXT, -- Public procurement organisation number of the central digital platform.
  "ico_registration" TEXT, -- Registration with the Information Commissioner.
  "portal_id" TEXT, -- Its identifier at a procurement portal, such as GB-CFS-18525.
  "parent" TEXT REFERENCES "organisation" (id), -- The organisation that owns it.
  "ultimate_parent" TEXT REFERENCES "organisation" (id), -- The organisation at the top of its group.
  "ultimate_parent_country" TEXT, -- Country of the ultimate owner (ISO 3166-1); parent jurisdiction and hosting place are different facts.
  "ownership_changes" TEXT, -- Changes of ownership, with dates and sources.
  "sectors" TEXT NOT NULL CHECK (json_valid("sectors")), -- Sectors it serves or works in.
  "address" TEXT, -- Registered or main address.
  "sponsor_route" TEXT, -- The body or route to which it reports incidents upward.
  "identity_checked_on" TEXT, -- When its identity was last checked against public registers.
  "source" TEXT, -- Where the facts come from.
  "note" TEXT, -- Anything else.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "organisation_parent" ON "organisation" ("parent");
CREATE INDEX "organisation_ultimate_parent" ON "organisation" ("ultimate_parent");

-- A contact by role at an organisation: work details only.
CREATE TABLE "contact" (
  id TEXT NOT NULL PRIMARY KEY,
  ref_number INTEGER NOT NULL UNIQUE, -- of its reference, such as the 7 of S-0007
  "organisation" TEXT NOT NULL REFERENCES "organisation" (id), -- The organisation.
  "role" TEXT NOT NULL, -- The work role.
  "name" TEXT, -- Name of the person or the desk, as used at work.
  "job_title" TEXT, -- Job title.
  "email" TEXT, -- Work e-mail address.
  "telephone" TEXT, -- Work telephone.
  "round_the_clock" TEXT NOT NULL, -- Whether the contact answers at every hour of every day.
  "tested_on" TEXT, -- When the contact was last tried, and answered.
  "note" TEXT, -- Anything else.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "contact_organisation" ON "contact" ("organisation");

-- A supplier.
CREATE TABLE "supplier" (
  id TEXT NOT NULL PRIMARY KEY,
  ref_number INTEGER NOT NULL UNIQUE, -- of its reference, such as the 7 of S-0007
  "organisation" TEXT NOT NULL REFERENCES "organisation" (id), -- The organisation that supplies.
  "service" TEXT, -- What it supplies, in a sentence.
  "aggregator" TEXT NOT NULL, -- Whether it serves more than ten health bodies: one hack there is many bodies' breach.
  "aggregator_basis" TEXT, -- How many health bodies it is known to serve, with the source.
  "sectors" TEXT NOT NULL CHECK (json_valid("sectors")), -- Sectors it serves.
  "marketing_claim" TEXT, -- What it says of itself; an assertion is not evidence.
  "debarred" TEXT NOT NULL, -- Whether it is on the debarment list (Procurement Act 2023, s.62).
  "exclusion_ground" TEXT NOT NULL, -- Whether an exclusion ground applies.
  "exclusion_checked_on" TEXT, -- When debarment and exclusion were last checked.
  "exclusion_note" TEXT, -- What was found.
  "financial_distress" TEXT NOT NULL, -- Whether there are signs of financial distress.
  "financial_note" TEXT, -- What the signs are.
  "financial_tier" TEXT NOT NULL, -- Economic and financial standing tier.
  "credit_score" TEXT, -- A credit score, as its agency writes it.
  "credit_score_source" TEXT, -- The agency and date of the credit score.
  "accounts_to" TEXT, -- Date of the last filed accounts.
  "going_concern_doubt" TEXT NOT NULL, -- Whether the auditor doubts its going concern.
  "turnover_pence" INTEGER, -- Yearly turnover in pence.
  "dependency_percent" INTEGER, -- Share of its turnover that we are, in per cent.
  "parent_guarantee" TEXT NOT NULL, -- Whether a parent guarantee is held.
  "prompt_payment" TEXT NOT NULL, -- Whether it pays its own suppliers within the terms it signed.
  "modern_slavery_assessed_on" TEXT, -- When modern slavery risk was assessed (SI 2025/1212).
  "conflicts_assessed_on" TEXT, -- When conflicts of interest were assessed (Procurement Act 2023, s.83).
  "charter_signed_on" TEXT, -- When it signed the NHS cyber security charter for suppliers.
  "key_persons" TEXT, -- Key persons by office, such as "Managing director since 2023".
  "supplier_reply" TEXT, -- The supplier's own words on this record: the right of reply.
  "source" TEXT, -- Where the facts come from.
  "note" TEXT, -- Anything else.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "supplier_organisation" ON "supplier" ("organisation");

-- A contract, signed or planned.
CREATE TABLE "contract" (
  id TEXT NOT NULL PRIMARY KEY,
  ref_number INTEGER NOT NULL UNIQUE, -- of its reference, such as the 7 of S-0007
  "own_reference" TEXT, -- The contract's own reference, as the buyer writes it.
  "title" TEXT NOT NULL, -- The title.
  "supplier" TEXT REFERENCES "supplier" (id), -- The supplier; none while a procurement has not named one.
  "lead_body" TEXT REFERENCES "organisation" (id), -- The body that signs and leads for the others.
  "service" TEXT, -- What is delivered.
  "business_owner" TEXT, -- Department or person in charge, by role.
  "personal_data" TEXT NOT NULL, -- Whether personal data is handled under it.
  "regime" TEXT NOT NULL, -- The law under which it was let.
  "procedure" TEXT NOT NULL, -- How it was let.
  "route" TEXT, -- The route in words, as its notice says it.
  "framework_reference" TEXT, -- The framework it was called off from.
  "cpv" TEXT NOT NULL CHECK (json_valid("cpv")), -- Common procurement vocabulary codes.
  "ocid" TEXT, -- Open contracting id of the procurement.
  "import_key" TEXT, -- Where the record comes from, so that a second import finds it again.
  "value_ex_vat_pence" INTEGER, -- Value without VAT, in pence.
  "value_inc_vat_pence" INTEGER, -- Value with VAT, in pence.
  "value_vat_unknown_pence" INTEGER, -- Value in pence where the source does not say whether VAT is in it.
  "annual_value_pence" INTEGER, -- Value of one year without VAT, in pence.
  "currency" TEXT, -- Currency (ISO 4217); GBP unless said.
  "start" TEXT, -- First day.
  "end" TEXT, -- Last day as first signed; extensions are recorded as events.
  "notice_period_buyer" TEXT, -- Notice that the buyer must give.
  "notice_period_supplier" TEXT, -- Notice that the supplier must give.
  "renewal" TEXT NOT NULL, -- What happens at the end where nobody acts.
  "renewal_term" TEXT, -- The term of one automatic renewal.
  "procurement_lead" TEXT, -- How long a new procurement takes here, up to the first day of the new contract.
  "criticality" INTEGER, -- How critical the service is: 0 convenience, 1 supporting, 2 important, 3 statutory or safety duty, 4 life-critical.
  "substitutability" INTEGER, -- How hard the supplier is to replace: 0 under a month, 1 to three months, 2 to six, 3 to twelve or a limited market, 4 longer or a sole supplier.
  "market" TEXT NOT NULL, -- The market for the service.
  "alternates" TEXT, -- Other suppliers who could do it.
  "dependencies" TEXT, -- Systems and services that depend on it.
  "volumes" TEXT, -- Numbers of users or transactions, in words.
  "recovery_time_hours" INTEGER, -- Hours within which the service must be back.
  "recovery_point_hours" INTEGER, -- Hours of data that may be lost.
  "national" TEXT NOT NULL, -- Whether the service is relied on nationally.
  "liability_cap_pence" INTEGER, -- Limit of liability, in pence.
  "data_liability_cap_pence" INTEGER, -- Limit of liability for data, in pence.
  "insurance" TEXT, -- Insurance asked for.
  "audit_right" TEXT NOT NULL, -- Whether the buyer may audit.
  "change_of_control" TEXT NOT NULL, -- Whether a change of control must be told.
  "exit_plan" TEXT NOT NULL, -- Whether an exit plan is agreed.
  "exit_tested_on" TEXT, -- When the exit was last tested.
  "data_return" TEXT, -- How data comes back at the end: format and days.
  "retention_holder" TEXT, -- Who keeps records that the law says must be kept, and until when.
  "required_certificates" TEXT NOT NULL CHECK (json_valid("required_certificates")), -- Certificates that the buyer's policy requires of this contract.
  "workforce" TEXT, -- Workforce that may transfer at the end (TUPE).
  "processing_after_end" TEXT NOT NULL, -- Whether processing has gone on after the end.
  "source" TEXT, -- Where the facts come from.
  "note" TEXT, -- Anything else.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "contract_supplier" ON "contract" ("supplier");
CREATE INDEX "contract_lead_body" ON "contract" ("lead_body");

-- A body that relies on a contract.
CREATE TABLE "contract_served_body" (
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES "contract" (id),
  "organisation" TEXT NOT NULL REFERENCES "organisation" (id), -- The body.
  "department" TEXT, -- The one department that uses it, where it is not the whole body.
  "status" TEXT NOT NULL, -- Where the body stands.
  "onward_notice_hours" INTEGER, -- Hours within which the lead body undertakes to pass a breach notice on.
  "contact_tested_on" TEXT, -- When the body's breach contact was last tried.
  "note" TEXT, -- Anything else.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "contract_served_body_parent" ON "contract_served_body" (parent);
CREATE INDEX "contract_served_body_organisation" ON "contract_served_body" ("organisation");

-- An extension that a contract allows.
CREATE TABLE "contract_extension_option" (
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES "contract" (id),
  "months" INTEGER NOT NULL, -- Its length in months.
  "notice" TEXT, -- How long before the end it must be taken up.
  "ground" TEXT, -- The ground (clause, or paragraph of Schedule 8 to the Procurement Act 2023).
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "contract_extension_option_parent" ON "contract_extension_option" (parent);

-- Something that happened to a contract.
CREATE TABLE "contract_event" (
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES "contract" (id),
  "kind" TEXT NOT NULL, -- What happened.
  "on" TEXT NOT NULL, -- The day.
  "new_end" TEXT, -- For an extension or variation: the new last day. For notice given: the day on which it ends the contract.
  "by" TEXT, -- Who did it.
  "document" TEXT, -- The document that shows it.
  "note" TEXT, -- Anything else.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "contract_event_parent" ON "contract_event" (parent);

-- A notice published about a contract.
CREATE TABLE "contract_notice" (
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES "contract" (id),
  "code" TEXT NOT NULL, -- What kind of notice.
  "number" TEXT, -- Its number, such as 054350-2025, or its id at the portal.
  "published_on" TEXT, -- When it was published.
  "url" TEXT, -- Where it can be read.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "contract_notice_parent" ON "contract_notice" (parent);

-- A breach-notification clause: what the supplier promised to tell, to whom, and within what time.
CREATE TABLE "clause" (
  id TEXT NOT NULL PRIMARY KEY,
  ref_number INTEGER NOT NULL UNIQUE, -- of its reference, such as the 7 of S-0007
  "contract" TEXT NOT NULL REFERENCES "contract" (id), -- The contract.
  "clause_reference" TEXT, -- Where it stands in the contract.
  "wording" TEXT, -- Its words, as signed.
  "trigger" TEXT NOT NULL, -- What starts its clock.
  "limit" INTEGER, -- The number of the limit; none where the clause names no time.
  "unit" TEXT, -- The unit of the limit.
  "business_opens" TEXT, -- When the business day opens, where business hours count; 09:00 unless said.
  "business_closes" TEXT, -- When it closes; 17:00 unless said.
  "calendar" TEXT, -- Whose bank holidays count; the lead body's where none is named.
  "channel" TEXT NOT NULL, -- How notice is given.
  "addressee" TEXT, -- To whom.
  "named_contact" TEXT NOT NULL, -- Whether a contact is named.
  "round_the_clock" TEXT NOT NULL, -- Whether that contact can be reached at every hour.
  "contents_listed" TEXT NOT NULL, -- Whether the clause lists what a notice must hold.
  "acknowledge_within_hours" INTEGER, -- Hours within which we must acknowledge.
  "initial_hours" INTEGER, -- Hours within which the first notice comes, where it is staged.
  "update_hours" INTEGER, -- Hours between updates.
  "full_report_days" INTEGER, -- Calendar days to the full report.
  "affected_list_days" INTEGER, -- Calendar days to the list of affected people.
  "flow_down_hours" INTEGER, -- Hours that the supplier gives its own sub-processors.
  "costs" TEXT NOT NULL, -- Who pays for letters, helpline and monitoring.
  "deemed_receipt_days" INTEGER, -- Calendar days after which a posted notice counts as received.
  "exercised_on" TEXT, -- When the clause was last exercised in a drill.
  "exercise_note" TEXT, -- What the drill showed.
  "source" TEXT, -- Where the facts come from.
  "note" TEXT, -- Anything else.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "clause_contract" ON "clause" ("contract");

-- A check of a contract against UK GDPR art. 28(3).
CREATE TABLE "article_28" (
  id TEXT NOT NULL PRIMARY KEY,
  ref_number INTEGER NOT NULL UNIQUE, -- of its reference, such as the 7 of S-0007
  "contract" TEXT NOT NULL REFERENCES "contract" (id), -- The contract.
  "signed" TEXT NOT NULL, -- Whether the terms are signed by both sides.
  "signed_on" TEXT, -- When they were signed.
  "vehicle" TEXT, -- The vehicle, such as a data protection protocol.
  "checked_on" TEXT, -- When the check was made.
  "checked_by" TEXT, -- Who made it, by role.
  "note" TEXT, -- Anything else.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "article_28_contract" ON "article_28" ("contract");

-- What was found for one description or term.
CREATE TABLE "article_28_term" (
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES "article_28" (id),
  "term" TEXT NOT NULL, -- Which one.
  "presence" TEXT NOT NULL, -- Whether it stands in the contract.
  "clause_reference" TEXT, -- The clause it stands in.
  "note" TEXT, -- How good it is, and what it leaves open.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "article_28_term_parent" ON "article_28_term" (parent);

-- A processing activity (UK GDPR art. 30).
CREATE TABLE "processing" (
  id TEXT NOT NULL PRIMARY KEY,
  ref_number INTEGER NOT NULL UNIQUE, -- of its reference, such as the 7 of S-0007
  "name" TEXT NOT NULL, -- Its name.
  "supplier" TEXT NOT NULL REFERENCES "supplier" (id), -- The supplier that processes.
  "contract" TEXT REFERENCES "contract" (id), -- The contract under which it does; none where none is recorded.
  "purposes" TEXT NOT NULL CHECK (json_valid("purposes")), -- Purposes.
  "lawful_bases" TEXT NOT NULL CHECK (json_valid("lawful_bases")), -- Lawful bases (art. 6(1)).
  "article_9_conditions" TEXT NOT NULL CHECK (json_valid("article_9_conditions")), -- Conditions for special-category data (art. 9(2)).
  "schedule_1_part" TEXT, -- Part of Schedule 1 to the Data Protection Act 2018.
  "policy_document" TEXT NOT NULL, -- Whether an appropriate policy document is kept where the Act asks for one.
  "live" TEXT NOT NULL, -- Whether processing goes on now.
  "internet_facing" TEXT NOT NULL, -- Whether the service can be reached from the internet.
  "remote_access" TEXT NOT NULL, -- Whether the supplier reaches the data from elsewhere (remote support).
  "recipients" TEXT NOT NULL CHECK (json_valid("recipients")), -- Recipients, those overseas included.
  "measures" TEXT, -- General description of security measures (art. 32(1)).
  "privacy_notice" TEXT NOT NULL, -- Whether people are told in a privacy notice that this supplier holds their data.
  "privacy_notice_on" TEXT, -- Date of the privacy notice.
  "data_source" TEXT, -- Where the data comes from.
  "supplier_reuse" TEXT NOT NULL, -- Whether the supplier may use the data for purposes of its own, such as training a model.
  "reconciliation" TEXT, -- Who reconciles joiners and leavers with the supplier, and how often.
  "reconciled_on" TEXT, -- When data was last reconciled.
  "dpia_required" TEXT NOT NULL, -- Whether a data protection impact assessment is required (art. 35).
  "dpia_done" TEXT NOT NULL, -- Whether it was done.
  "dpia_reference" TEXT, -- Its reference.
  "dpia_on" TEXT, -- Its date.
  "dpia_review_on" TEXT, -- When it is to be looked at again.
  "kept_past_retention" TEXT NOT NULL, -- Whether data is kept past its retention rule.
  "ruled_out" TEXT, -- What was ruled out, such as "no patient data", and by whom.
  "source" TEXT, -- Where the facts come from.
  "note" TEXT, -- Anything else.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "processing_supplier" ON "processing" ("supplier");
CREATE INDEX "processing_contract" ON "processing" ("contract");

-- The role of a party in an activity.
CREATE TABLE "processing_role" (
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES "processing" (id),
  "organisation" TEXT NOT NULL REFERENCES "organisation" (id), -- The organisation.
  "role" TEXT NOT NULL, -- Its role.
  "reasoning" TEXT, -- Why it has this role, and who disputes it.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "processing_role_parent" ON "processing_role" (parent);
CREATE INDEX "processing_role_organisation" ON "processing_role" ("organisation");

-- A field of personal data.
CREATE TABLE "data_item" (
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES "processing" (id),
  "category" TEXT NOT NULL, -- Its category.
  "field_name" TEXT NOT NULL, -- The field as the supplier's system calls it.
  "why" TEXT, -- Why the supplier needs it (art. 5(1)(c)).
  "subject_groups" TEXT NOT NULL CHECK (json_valid("subject_groups")), -- The groups of people it is held about.
  "identifiable" TEXT NOT NULL, -- Whether it points to a person by itself or with the rest.
  "special" TEXT NOT NULL, -- Whether it is special-category data.
  "fraud_enabling" TEXT NOT NULL, -- Whether it helps a fraudster (date of birth, NI number, bank).
  "irreplaceable" TEXT NOT NULL, -- Whether it cannot be changed once lost.
  "pseudonymised" TEXT NOT NULL, -- Whether a key held elsewhere is needed to name the person.
  "encrypted_at_rest" TEXT NOT NULL, -- Encrypted where it lies.
  "encrypted_in_transit" TEXT NOT NULL, -- Encrypted on its way.
  "key_holder" TEXT NOT NULL, -- Who holds the keys.
  "oldest_record" TEXT, -- Date of the oldest record.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "data_item_parent" ON "data_item" (parent);

-- A number of people as somebody stated it: a range, with its qualifier, source and date.
CREATE TABLE "head_count" (
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES "processing" (id),
  "body" TEXT REFERENCES "organisation" (id), -- The body whose people they are; none for the whole activity.
  "scope" TEXT, -- The scope in words where no single body fits.
  "subject_group" TEXT NOT NULL, -- The group of people.
  "categories" TEXT NOT NULL CHECK (json_valid("categories")), -- The combination of data that is held about them; empty where all of it is.
  "min" INTEGER, -- At least so many.
  "max" INTEGER, -- At most so many.
  "qualifier" TEXT NOT NULL, -- How sure the figure is.
  "source" TEXT, -- Who stated it.
  "as_of" TEXT, -- The day for which it was stated.
  "in_force" TEXT NOT NULL, -- Whether this claim is the one that counts; others stay on record.
  "note" TEXT, -- Anything else.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "head_count_parent" ON "head_count" (parent);
CREATE INDEX "head_count_body" ON "head_count" ("body");

-- A place where data is held or reached from.
CREATE TABLE "processing_location" (
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES "processing" (id),
  "used_for" TEXT NOT NULL, -- Held there, or reached from there.
  "place" TEXT NOT NULL, -- The kind of place.
  "country" TEXT, -- The country (ISO 3166-1).
  "operator" TEXT, -- Who runs it.
  "note" TEXT, -- Anything else.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "processing_location_parent" ON "processing_location" (parent);

-- A transfer abroad.
CREATE TABLE "processing_transfer" (
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES "processing" (id),
  "country" TEXT NOT NULL, -- The country (ISO 3166-1).
  "recipient" TEXT, -- The recipient.
  "mechanism" TEXT NOT NULL, -- What makes it lawful.
  "risk_assessed_on" TEXT, -- When the transfer risk was assessed.
  "document" TEXT, -- The document of the safeguard.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "processing_transfer_parent" ON "processing_transfer" (parent);

-- How long data is kept: a rule, not a number.
CREATE TABLE "retention_rule" (
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES "processing" (id),
  "applies_to" TEXT NOT NULL, -- What it applies to.
  "subject_groups" TEXT NOT NULL CHECK (json_valid("subject_groups")), -- The groups it applies to.
  "rule" TEXT NOT NULL, -- The rule in words.
  "period" TEXT, -- The period, where it is one.
  "authority" TEXT, -- The law or code it follows.
  "holder" TEXT, -- Who holds the data until then.
  "ends_on" TEXT, -- The last day, where it is known.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "retention_rule_parent" ON "retention_rule" (parent);

-- A link in a supplier's chain: a sub-processor, the confirmation that there is none, or that it is not known.
CREATE TABLE "chain" (
  id TEXT NOT NULL PRIMARY KEY,
  ref_number INTEGER NOT NULL UNIQUE, -- of its reference, such as the 7 of S-0007
  "contract" TEXT NOT NULL REFERENCES "contract" (id), -- The contract.
  "kind" TEXT NOT NULL, -- What this entry says.
  "under" TEXT REFERENCES "chain" (id), -- The link above, where this one works for another sub-processor.
  "organisation" TEXT REFERENCES "organisation" (id), -- The sub-processor.
  "function" TEXT, -- What it does.
  "hosting_countries" TEXT NOT NULL CHECK (json_valid("hosting_countries")), -- Countries where it holds data.
  "access_countries" TEXT NOT NULL CHECK (json_valid("access_countries")), -- Countries from which it reaches data.
  "approval" TEXT NOT NULL, -- How it was approved.
  "approved_on" TEXT, -- When.
  "flow_down_hours" INTEGER, -- Hours within which it must tell the supplier of a breach.
  "status" TEXT NOT NULL, -- Where it stands.
  "since" TEXT, -- Since when.
  "debarred" TEXT NOT NULL, -- Whether it is on the debarment list.
  "confirmed_by" TEXT, -- Who confirmed what is said here, and when.
  "confirmed_on" TEXT, -- The day of that confirmation.
  "note" TEXT, -- Anything else.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "chain_contract" ON "chain" ("contract");
CREATE INDEX "chain_under" ON "chain" ("under");
CREATE INDEX "chain_organisation" ON "chain" ("organisation");

-- A piece of evidence.
CREATE TABLE "evidence" (
  id TEXT NOT NULL PRIMARY KEY,
  ref_number INTEGER NOT NULL UNIQUE, -- of its reference, such as the 7 of S-0007
  "kind" TEXT NOT NULL, -- What it is.
  "supplier" TEXT NOT NULL REFERENCES "supplier" (id), -- The supplier it is about.
  "contracts" TEXT NOT NULL CHECK (json_valid("contracts")), -- The contracts it speaks for; all of the supplier's where empty.
  "controls" TEXT NOT NULL CHECK (json_valid("controls")), -- The controls that it backs.
  "measures" TEXT NOT NULL CHECK (json_valid("measures")), -- The technical measures that it shows.
  "title" TEXT, -- Title, where the kind does not say enough.
  "issuer" TEXT, -- Who issued it.
  "number" TEXT, -- Its number.
  "scope" TEXT, -- Its scope, as its own sentence says.
  "covers_service" TEXT NOT NULL, -- Whether that scope covers our service.
  "issued_on" TEXT, -- Issued on.
  "expires_on" TEXT, -- Last day on which it holds.
  "grade" TEXT NOT NULL, -- How good it is.
  "sighted_by" TEXT, -- Who saw or verified it, by role.
  "sighted_on" TEXT, -- When.
  "dspt_status" TEXT NOT NULL, -- Toolkit status, where it is one.
  "dspt_version" TEXT, -- Toolkit version, such as 2025-26 (version 8).
  "dspt_ods_code" TEXT, -- The organisation code under which the toolkit was published.
  "caf_level" TEXT NOT NULL, -- Level of the Cyber Assessment Framework, where it is one.
  "open_criticals" INTEGER, -- Open critical findings, where it is a test.
  "file_name" TEXT, -- Name of the file.
  "sha256" TEXT, -- SHA-256 of the file.
  "kept_at" TEXT, -- Where the original lies: paper, shared drive.
  "note" TEXT, -- Anything else.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "evidence_supplier" ON "evidence" ("supplier");

-- An assessment of a contract: the controls, and what overrules the register's own figures. A draft until it is approved; an approved one never changes.
CREATE TABLE "assessment" (
  id TEXT NOT NULL PRIMARY KEY,
  ref_number INTEGER NOT NULL UNIQUE, -- of its reference, such as the 7 of S-0007
  "contract" TEXT NOT NULL REFERENCES "contract" (id), -- The contract.
  "status" TEXT NOT NULL, -- Draft or approved.
  "as_at" TEXT NOT NULL, -- The day for which it speaks.
  "method" TEXT, -- The method it was made under, such as scoring-v1.
  "author" TEXT, -- Who made it, by role.
  "approved_by" TEXT, -- Who approved it, by role.
  "approved_on" TEXT, -- When.
  "review_on" TEXT, -- When it is to be made again.
  "root_cause_outstanding" TEXT NOT NULL, -- Whether a root cause or an independent report is outstanding.
  "narrative" TEXT, -- What it says in words.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "assessment_contract" ON "assessment" ("contract");

-- A factor overruled by hand, with the reason.
CREATE TABLE "assessment_factor" (
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES "assessment" (id),
  "factor" TEXT NOT NULL, -- Which factor.
  "step" INTEGER, -- Its step, 0 to 4; none says that it is not known.
  "reason" TEXT NOT NULL, -- Why the register's own figure does not serve.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "assessment_factor_parent" ON "assessment_factor" (parent);

-- A question of exposure overruled by hand, with the reason.
CREATE TABLE "assessment_exposure" (
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES "assessment" (id),
  "question" TEXT NOT NULL, -- Which question.
  "answer" TEXT NOT NULL, -- The answer.
  "reason" TEXT NOT NULL, -- Why the register's own answer does not serve.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "assessment_exposure_parent" ON "assessment_exposure" (parent);

-- A control as assessed. C1 and C4 come from the art. 28 check and the clause and cannot be typed.
CREATE TABLE "assessment_control" (
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES "assessment" (id),
  "control" TEXT NOT NULL, -- Which control.
  "step" INTEGER, -- Its step by the method's descriptors, 0 to 4; none says that it is not known.
  "finding" TEXT, -- What the assessor found.
  "claim" TEXT, -- The supplier's own claim.
  "evidence" TEXT NOT NULL CHECK (json_valid("evidence")), -- The evidence; the best of it counts.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "assessment_control_parent" ON "assessment_control" (parent);

-- An incident at a supplier.
CREATE TABLE "incident" (
  id TEXT NOT NULL PRIMARY KEY,
  ref_number INTEGER NOT NULL UNIQUE, -- of its reference, such as the 7 of S-0007
  "title" TEXT NOT NULL, -- What it is called.
  "supplier" TEXT NOT NULL REFERENCES "supplier" (id), -- The supplier at which it happened.
  "contract" TEXT REFERENCES "contract" (id), -- The contract whose terms it is judged by; none where none is recorded.
  "further_contracts" TEXT NOT NULL CHECK (json_valid("further_contracts")), -- Further contracts that it touches.
  "chain" TEXT REFERENCES "chain" (id), -- The link of the supplier's chain at which it happened, where that was not the supplier itself.
  "lead_body" TEXT REFERENCES "organisation" (id), -- The body that leads for the others.
  "what_happened" TEXT, -- What happened, as far as it is known.
  "cause" TEXT NOT NULL, -- What caused it.
  "malicious" TEXT NOT NULL, -- Whether somebody meant harm.
  "confirmed" TEXT NOT NULL, -- Whether it is confirmed that personal data was breached.
  "status" TEXT NOT NULL, -- Where its handling stands.
  "confidentiality" TEXT NOT NULL, -- Whether confidentiality was lost.
  "confidentiality_loss" TEXT NOT NULL, -- How confidentiality was lost.
  "integrity" TEXT NOT NULL, -- Whether integrity was lost.
  "integrity_loss" TEXT NOT NULL, -- How integrity was lost.
  "availability" TEXT NOT NULL, -- Whether availability was lost.
  "availability_loss" TEXT NOT NULL, -- How availability was lost.
  "data_categories" TEXT NOT NULL CHECK (json_valid("data_categories")), -- The data concerned.
  "unintelligible" TEXT NOT NULL, -- Whether the data could not be read by others (strong encryption, key safe).
  "ruled_out" TEXT, -- What was ruled out, such as "no patient data", and by whom.
  "not_known" TEXT, -- What is not known and was asked.
  "legal_regime" TEXT NOT NULL, -- The law of its time.
  "jurisdiction" TEXT NOT NULL, -- The nation whose routes of reporting apply.
  "calendar" TEXT, -- Whose bank holidays count where the clause names none.
  "risk" TEXT NOT NULL, -- The risk to people, as somebody judged it.
  "risk_reason" TEXT, -- Why it was judged so.
  "service_impact" TEXT NOT NULL, -- Whether a service was significantly affected.
  "care_impact" TEXT NOT NULL, -- Whether care was affected.
  "significant_cyber" TEXT NOT NULL, -- Whether it was a significant attack on systems.
  "crime" TEXT NOT NULL, -- Whether it was a crime.
  "serious_or_public" TEXT NOT NULL, -- Whether it is serious for the body itself, or the press has it.
  "claim_likely" TEXT NOT NULL, -- Whether a claim is likely.
  "triage_limit" INTEGER, -- Our own limit from a notice received to awareness (clock K3).
  "triage_unit" TEXT, -- The unit of that limit.
  "bodies_told_hours" INTEGER, -- The lead body's own undertaking: hours to tell the bodies it serves (clock K5).
  "people_told_limit" INTEGER, -- Our own target for telling people (clock K6).
  "people_told_unit" TEXT, -- The unit of that target.
  "root_cause" TEXT, -- The root cause, as it was reported.
  "root_cause_accepted_on" TEXT, -- When we accepted the root cause that was reported.
  "report_outstanding" TEXT NOT NULL, -- Whether an independent report was asked for and is outstanding.
  "supplier_reply" TEXT, -- The supplier's reply, printed beside our words.
  "replied_on" TEXT, -- When it replied.
  "closed_on" TEXT, -- When it was closed.
  "closure" TEXT, -- Why it could be closed.
  "import_key" TEXT, -- What an import knows it by.
  "source" TEXT, -- Where the facts come from.
  "note" TEXT, -- Anything else.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "incident_supplier" ON "incident" ("supplier");
CREATE INDEX "incident_contract" ON "incident" ("contract");
CREATE INDEX "incident_chain" ON "incident" ("chain");
CREATE INDEX "incident_lead_body" ON "incident" ("lead_body");

-- A claim about when an event happened. Claims that conflict all stay; one is in force.
CREATE TABLE "incident_event" (
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES "incident" (id),
  "kind" TEXT NOT NULL, -- What happened.
  "when" TEXT NOT NULL, -- When, as it is known.
  "body" TEXT REFERENCES "organisation" (id), -- The body it speaks of; none for the incident as a whole.
  "scope" TEXT, -- What it speaks of in words, where no single body fits; none for the incident as a whole.
  "source" TEXT, -- Who stated it.
  "document" TEXT REFERENCES "evidence" (id), -- The document that shows it.
  "in_force" TEXT NOT NULL, -- Whether this claim is the one that counts; others stay on record.
  "note" TEXT, -- Anything else.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "incident_event_parent" ON "incident_event" (parent);
CREATE INDEX "incident_event_body" ON "incident_event" ("body");
CREATE INDEX "incident_event_document" ON "incident_event" ("document");

-- A number of people affected as somebody stated it: a range, with its qualifier, source and date.
CREATE TABLE "incident_group" (
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES "incident" (id),
  "body" TEXT REFERENCES "organisation" (id), -- The body whose people they are; none where no single body fits.
  "scope" TEXT, -- The scope in words.
  "part_of" TEXT, -- The scope of the total that it is part of, in that total's own words.
  "subject_group" TEXT NOT NULL, -- The group of people.
  "categories" TEXT NOT NULL CHECK (json_valid("categories")), -- The combination of data about them; empty where it is not known.
  "min" INTEGER, -- At least so many.
  "max" INTEGER, -- At most so many.
  "qualifier" TEXT NOT NULL, -- How sure the figure is.
  "source" TEXT, -- Who stated it.
  "as_of" TEXT, -- The day for which it was stated.
  "in_force" TEXT NOT NULL, -- Whether this claim is the one that counts; others stay on record.
  "harm_likelihood" INTEGER, -- Likelihood that harm occurred (DSPT grid, 1 to 5).
  "harm_severity" INTEGER, -- Severity for these people (DSPT grid, 1 to 5).
  "vulnerable" TEXT NOT NULL, -- Whether these people are vulnerable, such as children or adults at risk.
  "processing_context" INTEGER, -- Data processing context (ENISA 2013, 1 to 4).
  "identification" TEXT NOT NULL, -- How easily a person is named by this combination (ENISA 2013).
  "note" TEXT, -- Anything else.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "incident_group_parent" ON "incident_group" (parent);
CREATE INDEX "incident_group_body" ON "incident_group" ("body");

-- A body and where it stands. Contracted is not affected, and unknown is not unaffected.
CREATE TABLE "incident_body" (
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES "incident" (id),
  "organisation" TEXT NOT NULL REFERENCES "organisation" (id), -- The body.
  "status" TEXT NOT NULL, -- Where it stands.
  "told_on" TEXT, -- When it was told.
  "people_min" INTEGER, -- How many of its people are affected, as it says: at least.
  "people_max" INTEGER, -- How many of its people are affected, as it says: at most.
  "people_told" INTEGER, -- How many of them have been told.
  "people_told_on" TEXT, -- When they were told.
  "source" TEXT, -- Who stated it.
  "note" TEXT, -- Anything else.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "incident_body_parent" ON "incident_body" (parent);
CREATE INDEX "incident_body_organisation" ON "incident_body" ("organisation");

-- A notice that we owe, or decided that we do not.
CREATE TABLE "incident_duty" (
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES "incident" (id),
  "authority" TEXT NOT NULL, -- Who is told.
  "named" TEXT, -- Which one exactly, where the kind does not say.
  "owed" TEXT NOT NULL, -- Whether it is owed.
  "reason" TEXT, -- Why it is owed, or not.
  "limit" INTEGER, -- The limit.
  "unit" TEXT, -- The unit of the limit.
  "owner" TEXT, -- Who sees to it, by role.
  "done_on" TEXT, -- When it was done.
  "reference" TEXT, -- The reference that was given.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "incident_duty_parent" ON "incident_duty" (parent);

-- What is offered to the people affected. Statements that conflict all stay; one is in force.
CREATE TABLE "incident_remedy" (
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES "incident" (id),
  "remedy" TEXT NOT NULL, -- What is offered.
  "provider" TEXT, -- Who provides it.
  "months" INTEGER, -- For how many months.
  "offered_to" TEXT, -- To whom, in words.
  "categories" TEXT NOT NULL CHECK (json_valid("categories")), -- The combination of data that makes somebody eligible; empty where all are.
  "people_offered" INTEGER, -- How many people it was offered to.
  "people_taken_up" INTEGER, -- How many took it up.
  "as_of" TEXT, -- The day to which the uptake was counted.
  "ends_on" TEXT, -- When it ends.
  "source" TEXT, -- Who stated it.
  "in_force" TEXT NOT NULL, -- Whether this statement is the one that counts; others stay on record.
  "note" TEXT, -- Anything else.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "incident_remedy_parent" ON "incident_remedy" (parent);

-- A clock that is asked for besides the ten of every incident.
CREATE TABLE "incident_clock" (
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES "incident" (id),
  "name" TEXT NOT NULL, -- What it is called.
  "from_event" TEXT, -- The event that starts it.
  "from_date" TEXT, -- The date that starts it, where no event does.
  "to_event" TEXT, -- The event that stops it.
  "to_date" TEXT, -- The date that stops it, where no event does.
  "limit" INTEGER, -- The limit.
  "unit" TEXT, -- The unit of the limit.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "incident_clock_parent" ON "incident_clock" (parent);

-- A notice of an incident: when it was written, sent, received and read, and what it says.
CREATE TABLE "breach_notice" (
  id TEXT NOT NULL PRIMARY KEY,
  ref_number INTEGER NOT NULL UNIQUE, -- of its reference, such as the 7 of S-0007
  "incident" TEXT NOT NULL REFERENCES "incident" (id), -- The incident.
  "title" TEXT NOT NULL, -- What it is called.
  "direction" TEXT NOT NULL, -- Whether it came to us or went out.
  "sender" TEXT, -- Who sent it.
  "body" TEXT REFERENCES "organisation" (id), -- The body that it went to; none for the lead body.
  "addressee" TEXT, -- To whom or which desk it was addressed.
  "channel" TEXT NOT NULL, -- How it came.
  "written_on" TEXT, -- When it was written, as it is known.
  "sent_on" TEXT, -- When it was sent, as it is known.
  "received_on" TEXT, -- When it was received, as it is known.
  "read_on" TEXT, -- When somebody read it who could act, as it is known.
  "wording" TEXT, -- What it says, in its own words.
  "document" TEXT REFERENCES "evidence" (id), -- The document itself.
  "says_occurred" TEXT NOT NULL, -- When the breach happened.
  "says_detected" TEXT NOT NULL, -- When it was detected.
  "says_who_detected" TEXT NOT NULL, -- Who detected it.
  "says_nature" TEXT NOT NULL, -- What kind of breach it is: confidentiality, integrity, availability.
  "says_groups" TEXT NOT NULL, -- Which groups of people.
  "says_numbers" TEXT NOT NULL, -- How many people.
  "says_data" TEXT NOT NULL, -- Which data, per person.
  "says_consequences" TEXT NOT NULL, -- The likely consequences.
  "says_containment" TEXT NOT NULL, -- What was done to contain it.
  "says_next_steps" TEXT NOT NULL, -- Measures, next steps and when the next report comes.
  "says_contact" TEXT NOT NULL, -- Whom to ask.
  "says_others" TEXT NOT NULL, -- Sub-processors and others involved.
  "source" TEXT, -- Where the facts come from.
  "note" TEXT, -- Anything else.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "breach_notice_incident" ON "breach_notice" ("incident");
CREATE INDEX "breach_notice_body" ON "breach_notice" ("body");
CREATE INDEX "breach_notice_document" ON "breach_notice" ("document");

-- A key performance indicator of a contract.
CREATE TABLE "kpi" (
  id TEXT NOT NULL PRIMARY KEY,
  ref_number INTEGER NOT NULL UNIQUE, -- of its reference, such as the 7 of S-0007
  "contract" TEXT NOT NULL REFERENCES "contract" (id), -- The contract.
  "name" TEXT NOT NULL, -- What is measured.
  "target" TEXT, -- The target, in words and its unit.
  "published" TEXT NOT NULL, -- Whether it is one of those published under the Procurement Act 2023, s.52.
  "note" TEXT, -- Anything else.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "kpi_contract" ON "kpi" ("contract");

-- The rating of one period.
CREATE TABLE "kpi_rating" (
  id TEXT NOT NULL PRIMARY KEY,
  parent TEXT NOT NULL REFERENCES "kpi" (id),
  "period_end" TEXT NOT NULL, -- Last day of the period.
  "rating" TEXT NOT NULL, -- The rating.
  "measured" TEXT, -- The figure that was measured.
  "note" TEXT, -- Anything else.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "kpi_rating_parent" ON "kpi_rating" (parent);

-- A finding and what is done about it.
CREATE TABLE "action" (
  id TEXT NOT NULL PRIMARY KEY,
  ref_number INTEGER NOT NULL UNIQUE, -- of its reference, such as the 7 of S-0007
  "supplier" TEXT NOT NULL REFERENCES "supplier" (id), -- The supplier.
  "contract" TEXT REFERENCES "contract" (id), -- The contract.
  "incident" TEXT REFERENCES "incident" (id), -- The incident that it belongs to.
  "finding" TEXT NOT NULL, -- What was found.
  "severity" TEXT NOT NULL, -- How serious it is.
  "evidence" TEXT REFERENCES "evidence" (id), -- The evidence for it.
  "action" TEXT NOT NULL, -- What is to be done.
  "owner" TEXT NOT NULL, -- Who does it, by role.
  "due_on" TEXT, -- By when.
  "status" TEXT NOT NULL, -- Where it stands.
  "done_on" TEXT, -- When it was done.
  "proof" TEXT, -- What shows that it was done.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "action_supplier" ON "action" ("supplier");
CREATE INDEX "action_contract" ON "action" ("contract");
CREATE INDEX "action_incident" ON "action" ("incident");
CREATE INDEX "action_evidence" ON "action" ("evidence");

-- A risk that somebody accepts, until a day. It is shown; it does not change the score.
CREATE TABLE "acceptance" (
  id TEXT NOT NULL PRIMARY KEY,
  ref_number INTEGER NOT NULL UNIQUE, -- of its reference, such as the 7 of S-0007
  "contract" TEXT NOT NULL REFERENCES "contract" (id), -- The contract.
  "gates" TEXT NOT NULL CHECK (json_valid("gates")), -- The gates whose floor is accepted.
  "treatment" TEXT NOT NULL, -- Treat, tolerate, transfer or terminate.
  "reason" TEXT NOT NULL, -- Why.
  "owner" TEXT NOT NULL, -- Who accepts, by office.
  "accepted_on" TEXT NOT NULL, -- Since when.
  "until" TEXT NOT NULL, -- Until when.
  "conditions" TEXT, -- On what conditions.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "acceptance_contract" ON "acceptance" ("contract");

-- A control put in place while a supplier that failed goes on.
CREATE TABLE "interim_control" (
  id TEXT NOT NULL PRIMARY KEY,
  ref_number INTEGER NOT NULL UNIQUE, -- of its reference, such as the 7 of S-0007
  "contract" TEXT NOT NULL REFERENCES "contract" (id), -- The contract.
  "incident" TEXT REFERENCES "incident" (id), -- The incident that it belongs to.
  "kind" TEXT NOT NULL, -- Which of the catalogue.
  "text" TEXT NOT NULL, -- What exactly.
  "owner" TEXT NOT NULL, -- Who keeps it, by role.
  "from" TEXT, -- Since when.
  "until" TEXT, -- Until when.
  "in_place" TEXT NOT NULL, -- Whether it is in place.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "interim_control_contract" ON "interim_control" ("contract");
CREATE INDEX "interim_control_incident" ON "interim_control" ("incident");

-- A decision of a board or an officer, with its reason; also the decision to do nothing.
CREATE TABLE "decision" (
  id TEXT NOT NULL PRIMARY KEY,
  ref_number INTEGER NOT NULL UNIQUE, -- of its reference, such as the 7 of S-0007
  "supplier" TEXT NOT NULL REFERENCES "supplier" (id), -- The supplier.
  "contract" TEXT REFERENCES "contract" (id), -- The contract.
  "incident" TEXT REFERENCES "incident" (id), -- The incident that it belongs to.
  "question" TEXT NOT NULL, -- The question.
  "option" TEXT, -- The way forward that was chosen, where the question was one of retendering.
  "outcome" TEXT NOT NULL, -- What was decided.
  "reasons" TEXT NOT NULL, -- Why.
  "decided_by" TEXT NOT NULL, -- Who decided, by office or meeting.
  "decided_on" TEXT NOT NULL, -- When.
  "review_on" TEXT, -- When it is to be looked at again.
  "source" TEXT, -- Where the facts come from.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "decision_supplier" ON "decision" ("supplier");
CREATE INDEX "decision_contract" ON "decision" ("contract");
CREATE INDEX "decision_incident" ON "decision" ("incident");

-- How much risk of a kind the board will bear.
CREATE TABLE "appetite" (
  id TEXT NOT NULL PRIMARY KEY,
  ref_number INTEGER NOT NULL UNIQUE, -- of its reference, such as the 7 of S-0007
  "domain" TEXT NOT NULL, -- The field of risk.
  "appetite" TEXT NOT NULL, -- The board's word.
  "tolerated" INTEGER NOT NULL, -- The highest score that it tolerates.
  "plan_from" INTEGER, -- From this score on a plan is needed.
  "board_from" INTEGER, -- From this score on it goes to the board.
  "from" TEXT NOT NULL, -- Since when.
  "set_by" TEXT NOT NULL, -- Who set it.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;

-- A lesson, and what it asks of the next contract.
CREATE TABLE "lesson" (
  id TEXT NOT NULL PRIMARY KEY,
  ref_number INTEGER NOT NULL UNIQUE, -- of its reference, such as the 7 of S-0007
  "supplier" TEXT NOT NULL REFERENCES "supplier" (id), -- The supplier.
  "contract" TEXT REFERENCES "contract" (id), -- The contract.
  "incident" TEXT REFERENCES "incident" (id), -- The incident that it belongs to.
  "lesson" TEXT NOT NULL, -- The lesson.
  "source" TEXT, -- Where it was learned.
  "requirement" TEXT, -- The line of the specification.
  "minimum_standard" TEXT, -- The minimum standard (pass or fail).
  "criterion" TEXT, -- The scored criterion.
  "weight_percent" INTEGER, -- Its weight in per cent.
  "evidence_at_award" TEXT, -- The evidence asked for at award.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "lesson_supplier" ON "lesson" ("supplier");
CREATE INDEX "lesson_contract" ON "lesson" ("contract");
CREATE INDEX "lesson_incident" ON "lesson" ("incident");

-- A dispute with a supplier: our words, and its own beside them.
CREATE TABLE "dispute" (
  id TEXT NOT NULL PRIMARY KEY,
  ref_number INTEGER NOT NULL UNIQUE, -- of its reference, such as the 7 of S-0007
  "supplier" TEXT NOT NULL REFERENCES "supplier" (id), -- The supplier.
  "contract" TEXT REFERENCES "contract" (id), -- The contract.
  "incident" TEXT REFERENCES "incident" (id), -- The incident that it belongs to.
  "subject" TEXT NOT NULL, -- What it is about.
  "our_words" TEXT NOT NULL, -- Our words: facts and sources.
  "opened_on" TEXT NOT NULL, -- Since when.
  "supplier_reply" TEXT, -- The supplier's reply.
  "replied_on" TEXT, -- When it replied.
  "status" TEXT NOT NULL, -- Where it stands.
  "resolved_on" TEXT, -- When it was settled.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "dispute_supplier" ON "dispute" ("supplier");
CREATE INDEX "dispute_contract" ON "dispute" ("contract");
CREATE INDEX "dispute_incident" ON "dispute" ("incident");

-- What somebody stated. Claims that conflict all stay; one is in force.
CREATE TABLE "claim" (
  id TEXT NOT NULL PRIMARY KEY,
  ref_number INTEGER NOT NULL UNIQUE, -- of its reference, such as the 7 of S-0007
  "supplier" TEXT NOT NULL REFERENCES "supplier" (id), -- The supplier it is about.
  "contract" TEXT REFERENCES "contract" (id), -- The contract it is about.
  "incident" TEXT REFERENCES "incident" (id), -- The incident that it belongs to.
  "about" TEXT NOT NULL, -- What it is about; claims about the same matter share this.
  "text" TEXT NOT NULL, -- What was stated.
  "min" INTEGER, -- The figure stated: at least.
  "max" INTEGER, -- The figure stated: at most.
  "source" TEXT NOT NULL, -- Who stated it.
  "stated_on" TEXT, -- When.
  "in_force" TEXT NOT NULL, -- Whether it is the one that counts.
  "evidence_sought" TEXT, -- Evidence that was asked for.
  "evidence_seen" TEXT, -- Evidence that was seen.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "claim_supplier" ON "claim" ("supplier");
CREATE INDEX "claim_contract" ON "claim" ("contract");
CREATE INDEX "claim_incident" ON "claim" ("incident");

-- Identifiers by which an import and the rules between records find who is there already.
CREATE INDEX organisation_companies_house_number ON organisation (companies_house_number);
CREATE INDEX organisation_portal_id ON organisation (portal_id);
CREATE INDEX organisation_ods_code ON organisation (ods_code);
CREATE INDEX organisation_ppon ON organisation (ppon);
CREATE INDEX organisation_lei ON organisation (lei);
CREATE INDEX organisation_legal_name ON organisation (legal_name COLLATE NOCASE);
CREATE INDEX contract_import_key ON contract (import_key);
CREATE INDEX contract_own_reference ON contract (own_reference);

-- A release of contract notices as it was imported, without people to contact: it is read again beside later ones of its procurement.
CREATE TABLE "notice_release" (
  id TEXT NOT NULL PRIMARY KEY,
  "ocid" TEXT NOT NULL, -- The number of the procurement, as published.
  "sha256" TEXT NOT NULL, -- SHA-256 of the text.
  "body" TEXT NOT NULL, -- The release: one line of JSON.
  retired_at TEXT,
  retired_reason TEXT
) STRICT;
CREATE INDEX "notice_release_ocid" ON "notice_release" ("ocid");

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
