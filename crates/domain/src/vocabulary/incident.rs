//! The words of incidents: causes, states, the events of a breach, what a notice says, whom to tell.

use crate::word::word_enum;

word_enum! {
    /// What caused an incident.
    IncidentCause, "incident-cause", absent Unknown {
        Malware = "malware", Ransomware = "ransomware", Phishing = "phishing", Credential = "credential",
        Misconfiguration = "misconfiguration", Insider = "insider", LossOrTheft = "loss-or-theft",
        SubProcessor = "sub-processor", HumanError = "human-error", Physical = "physical",
        ThirdPartySoftware = "third-party-software", Other = "other", Unknown = "unknown",
    }
}
word_enum! {
    /// Where the handling of an incident stands. Open is whatever is not closed.
    IncidentStatus, "incident-status", absent Suspected {
        Suspected = "suspected", Confirmed = "confirmed", Contained = "contained", Notified = "notified",
        Investigating = "investigating", Remediated = "remediated", Disputed = "disputed", Closed = "closed",
    }
}
word_enum! {
    /// The law under which an incident is judged: that of its time.
    LegalRegime, "incident-regime", absent Unknown {
        Dpa1998 = "dpa-1998", UkGdpr = "uk-gdpr", UkGdprAmended = "uk-gdpr-amended", Unknown = "unknown",
    }
}
word_enum! {
    /// The risk to people as somebody judged it (UK GDPR arts. 33(1) and 34(1)): what follows is whom to tell.
    RiskToPeople, "risk-to-people", absent Unknown {
        Unlikely = "unlikely", Risk = "risk", HighRisk = "high-risk", Unknown = "unknown",
    }
}
word_enum! {
    /// How easily a person is named by the data (ENISA 2013: ease of identification).
    EaseOfIdentification, "ease-of-identification", absent Unknown {
        Negligible = "negligible", Limited = "limited", Significant = "significant", Maximum = "maximum",
        Unknown = "unknown",
    }
}
word_enum! {
    /// How confidentiality was lost (ENISA 2013: circumstances of breach).
    ConfidentialityLoss, "confidentiality-loss", absent Unknown {
        None = "none", ExposedOnly = "exposed-only", KnownRecipients = "known-recipients",
        UnknownRecipients = "unknown-recipients", Unknown = "unknown",
    }
}
word_enum! {
    /// How integrity was lost (ENISA 2013: circumstances of breach).
    IntegrityLoss, "integrity-loss", absent Unknown {
        None = "none", AlteredUnused = "altered-unused", Recoverable = "recoverable", Lasting = "lasting",
        Unknown = "unknown",
    }
}
word_enum! {
    /// How availability was lost (ENISA 2013: circumstances of breach).
    AvailabilityLoss, "availability-loss", absent Unknown {
        None = "none", EasilyRecovered = "easily-recovered", Temporary = "temporary", Lasting = "lasting",
        Unknown = "unknown",
    }
}
word_enum! {
    /// Whether a notice came to us or went out.
    NoticeDirection, "notice-direction", absent Received { Received = "received", Sent = "sent" }
}
word_enum! {
    /// How much a notice says on a point.
    NoticePoint, "notice-point", absent Unknown {
        Full = "full", Partly = "partly", Missing = "missing", Unknown = "unknown",
    }
}
word_enum! {
    /// Who is told of an incident.
    Authority, "authority" {
        Ico = "ico", NisAuthority = "nis-authority", Sponsor = "sponsor", Ncsc = "ncsc", Police = "police",
        ServedBodies = "served-bodies", People = "people", StaffSide = "staff-side", Hse = "hse",
        CareRegulator = "care-regulator", Insurer = "insurer", OtherCustomers = "other-customers", Board = "board",
        Other = "other",
    }
}
