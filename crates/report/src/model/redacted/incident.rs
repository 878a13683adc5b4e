//! Copies of an incident's reports.

use domain::problem::Problems;
use domain::redaction::Reason;
use words::Words;

use super::super::{Chronology, IncidentFile, IncidentPack};
use super::{Copy, Redacted, undecided};

impl Copy<'_> {
    fn incident_file(&self, file: IncidentFile) -> Result<IncidentFile, Problems> {
        let mut file = IncidentFile {
            incident: self.item(file.incident)?,
            lead_body: self.maybe(file.lead_body)?,
            contacts: self.items(file.contacts)?,
            clause: self.maybe(file.clause)?,
            notices: self.items(file.notices)?,
            decisions: self.items(file.decisions)?,
            claims: self.items(file.claims)?,
            interim_controls: self.items(file.interim_controls)?,
            lessons: self.items(file.lessons)?,
            disputes: self.items(file.disputes)?,
            actions: self.items(file.actions)?,
            evidence: self.items(file.evidence)?,
            ..file
        };
        if self.hides(Reason::Personal) {
            for entered in file.entered.iter_mut().flatten() {
                entered.by = self.mark(Reason::Personal);
            }
        }
        if self.leaves_out_duties() {
            file.incident.record.duties.clear();
            file.tellings.clear();
            undecided(&mut file.outcome.clocks, &mut file.owed, &mut file.decided);
        }
        Ok(file)
    }
}

impl Redacted for Chronology {
    fn redacted(self, words: &Words) -> Result<Self, Problems> {
        let copy = Copy::new(self.setting.profile, words);
        Ok(Self { setting: copy.setting(self.setting), file: copy.incident_file(self.file)?, ..self })
    }
}

impl Redacted for IncidentPack {
    fn redacted(self, words: &Words) -> Result<Self, Problems> {
        let copy = Copy::new(self.setting.profile, words);
        Ok(Self { setting: copy.setting(self.setting), file: copy.incident_file(self.file)? })
    }
}
