//! The gates whose facts hold. Each function names the table and field that decides it; impact and confidence are the
//! scoring's own business.

use super::data::{is_fraud_enabling, is_special, reckoned};
use super::{Activity, Derivation, Facts, Item, Link, Piece};
use crate::date::Date;
use crate::evidence::freshness;
use crate::scoring::{Case, NamedGate};
use crate::vocabulary::{
    Answer, ChainKind, ChainStatus, ContractEventKind, ContractStatus, EvidenceFreshness, EvidenceGrade,
    EvidenceKind, ExclusionGround, LocationUse, Place, TransferMechanism, Trigger,
};

struct Scene<'a> {
    rules: &'a Derivation,
    facts: &'a Facts,
    as_at: Date,
    status: ContractStatus,
}

pub(super) fn named(rules: &Derivation, facts: &Facts, as_at: Date, case: &mut Case) {
    let status = facts.lifecycle.status(as_at);
    let scene = Scene { rules, facts, as_at, status };
    let higher = |holds: bool, many: bool, base: NamedGate, plus: NamedGate| {
        holds.then_some(if many { plus } else { base })
    };
    let simple = |holds: bool, gate: NamedGate| holds.then_some(gate);
    let found = [
        higher(scene.g01(), scene.many(), NamedGate::G01, NamedGate::G01Plus),
        simple(scene.g02(), NamedGate::G02),
        simple(scene.g03(), NamedGate::G03),
        simple(scene.g04(), NamedGate::G04),
        simple(scene.g05(), NamedGate::G05),
        higher(scene.g06(), scene.any_item(is_special), NamedGate::G06, NamedGate::G06Plus),
        simple(scene.g07(), NamedGate::G07),
        scene.g08(),
        scene.g09(),
        simple(scene.g10(), NamedGate::G10),
        simple(scene.g11(), NamedGate::G11),
        simple(scene.g12(), NamedGate::G12),
        simple(scene.g13(), NamedGate::G13),
        simple(scene.g15(), NamedGate::G15),
        simple(scene.g16(), NamedGate::G16),
    ];
    for gate in found.into_iter().flatten() {
        case.gates.insert(gate);
    }
}

impl Scene<'_> {
    fn activities(&self) -> impl Iterator<Item = &Activity> {
        self.facts.activities.iter()
    }
    /// The links of the chain that have not ended.
    fn links(&self) -> impl Iterator<Item = &Link> {
        self.facts.chain.iter().filter(|link| link.status != ChainStatus::Ended)
    }
    fn any_item(&self, test: fn(&Derivation, &Item) -> bool) -> bool {
        self.activities().flat_map(|activity| &activity.items).any(|item| test(self.rules, item))
    }
    /// Processing that is not known to have stopped or never begun.
    fn may_be_live(&self) -> bool {
        self.facts.activities.is_empty() || self.activities().any(|activity| activity.live != Answer::No)
    }
    fn is_signed(&self) -> bool {
        let signed = |kind| kind == ContractEventKind::Signed;
        self.facts.lifecycle.milestones.iter().any(|event| signed(event.kind) && event.on <= self.as_at)
    }
    fn many(&self) -> bool {
        reckoned(&self.facts.activities).0.is_some_and(|people| people >= self.rules.many_people)
    }

    /// `data_item.special` or `data_item.fraud_enabling` (or what their category says), and `article_28.signed` is not
    /// yes or `contract_event` has no signing.
    fn g01(&self) -> bool {
        let by_then = |day: Option<Date>| day.is_none_or(|day| day <= self.as_at);
        let terms = self
            .facts
            .check
            .as_ref()
            .is_some_and(|check| check.signed == Answer::Yes && by_then(check.signed_on));
        let signed = self.is_signed() && terms;
        let grave = self.any_item(is_special) || self.any_item(is_fraud_enabling);
        grave && !signed && self.may_be_live()
    }

    /// Any `data_item`, or `contract.personal_data` yes, and `contract_event` has no signing.
    fn g02(&self) -> bool {
        let data = self.activities().any(|activity| !activity.items.is_empty())
            || self.facts.personal_data == Answer::Yes;
        data && !self.is_signed() && self.may_be_live()
    }

    /// `clause.limit` names no time or `clause.trigger` is none, or there is no `clause`; not where
    /// `contract.personal_data` is no.
    fn g03(&self) -> bool {
        let timed = self
            .facts
            .clause
            .as_ref()
            .is_some_and(|clause| clause.limit.is_some() && clause.trigger != Trigger::None);
        !timed && self.handles_data()
    }

    /// No `evidence` of an independent kind, sighted or verified, with `covers_service` yes, whose `issued_on` (else
    /// `sighted_on`) lies in the last twelve months.
    fn g04(&self) -> bool {
        let recent = |piece: &Piece| {
            let looked = piece.issued_on.or(piece.sighted_on);
            let seen = matches!(piece.grade, EvidenceGrade::Sighted | EvidenceGrade::Verified);
            let in_time = looked.is_some_and(|day| {
                day <= self.as_at && self.as_at <= day.plus_months(self.rules.assurance_months)
            });
            seen && in_time
                && piece.covers_service == Answer::Yes
                && self.rules.independent.contains(&piece.kind)
        };
        !self.facts.evidence.iter().any(recent) && self.handles_data()
    }

    /// `chain` has no entry or one of `chain.kind` unknown, or `processing_location` has none for hosting or access or
    /// one of `place` unknown.
    fn g05(&self) -> bool {
        let chain = self.links().next().is_none() || self.links().any(|link| link.kind == ChainKind::Unknown);
        let places = |activity: &Activity| {
            let of = |used_for| activity.spots.iter().filter(move |spot| spot.used_for == used_for);
            let open =
                |used_for| of(used_for).count() == 0 || of(used_for).any(|spot| spot.place == Place::Unknown);
            open(LocationUse::Hosting) || open(LocationUse::Access)
        };
        let places = self.facts.activities.is_empty() || self.activities().any(places);
        (chain || places) && self.handles_data()
    }

    /// `processing_transfer.mechanism` that does not hold towards a country without adequacy, or a `processing_location` or
    /// a link of the `chain` in such a country for which no transfer is recorded.
    fn g06(&self) -> bool {
        let adequate = |country: &str| self.rules.adequate.iter().any(|known| **known == *country);
        let holds = |country: &str, mechanism: TransferMechanism| match mechanism {
            TransferMechanism::None | TransferMechanism::Unknown => false,
            TransferMechanism::Adequacy => adequate(country),
            TransferMechanism::DataBridge => country == "US",
            _ => true,
        };
        let transfers = || self.activities().flat_map(|activity| &activity.transfers);
        let covered =
            |country: &str| transfers().any(|(to, mechanism)| **to == *country && holds(country, *mechanism));
        let places = self.activities().flat_map(|activity| &activity.spots).filter_map(|spot| {
            match (&spot.country, spot.place) {
                (Some(country), _) => Some(&**country),
                (None, Place::UnitedStates) => Some("US"),
                _ => None,
            }
        });
        let links = self.links().flat_map(|link| &link.countries).map(|country| &**country);
        let transferred = transfers().map(|(country, _)| &**country);
        let open =
            places.chain(links).chain(transferred).any(|country| !adequate(country) && !covered(country));
        open && self.handles_data()
    }

    /// `processing.dpia_required` yes and `dpia_done` not yes; higher where `processing.live` is yes.
    fn g09(&self) -> Option<NamedGate> {
        let done = |activity: &Activity| {
            activity.dpia_done == Answer::Yes && activity.dpia_on.is_none_or(|day| day <= self.as_at)
        };
        let missing = |activity: &&Activity| activity.dpia_required == Answer::Yes && !done(activity);
        let live = self.activities().filter(missing).map(|activity| activity.live == Answer::Yes).max()?;
        Some(if live { NamedGate::G09Plus } else { NamedGate::G09 })
    }

    /// The current end has passed or the exit is complete, and `contract.processing_after_end` is yes, or unknown while
    /// a `processing.live` is yes.
    fn g10(&self) -> bool {
        let over = self.facts.lifecycle.term(self.as_at).current_end.is_some_and(|end| end < self.as_at);
        let exited = self.status == ContractStatus::Exited;
        let goes_on = match self.facts.lifecycle.processing_after_end {
            Answer::Yes => true,
            Answer::No => false,
            Answer::Unknown => self.activities().any(|activity| activity.live == Answer::Yes),
        };
        (over || exited) && goes_on
    }

    /// `supplier.debarred` yes, or `supplier.exclusion_ground` mandatory.
    fn g11(&self) -> bool {
        self.facts.supplier.as_ref().is_some_and(|supplier| {
            supplier.debarred == Answer::Yes || supplier.exclusion_ground == ExclusionGround::Mandatory
        })
    }

    /// `processing.kept_past_retention` yes, or 90 days after the exit no `evidence` of a deletion certificate.
    fn g12(&self) -> bool {
        let kept = self.activities().any(|activity| activity.kept_past_retention == Answer::Yes);
        let milestones = self.facts.lifecycle.milestones.iter();
        let exit = milestones
            .filter(|event| event.kind == ContractEventKind::ExitComplete)
            .map(|event| event.on)
            .max();
        let due = exit.is_some_and(|day| day.plus_days(self.rules.certificate_days_after_exit) < self.as_at);
        let certified = self.facts.evidence.iter().any(|piece| {
            piece.kind == EvidenceKind::DeletionCertificate && piece.grade != EvidenceGrade::None
        });
        kept || (due && !certified && self.handles_data())
    }

    /// `supplier.financial_distress` yes.
    fn g13(&self) -> bool {
        self.facts.supplier.as_ref().is_some_and(|supplier| supplier.financial_distress == Answer::Yes)
    }

    /// A kind of `contract.required_certificates` of which no `evidence` is in date, sighted and not known to leave the
    /// service out, on a contract that is live, or begun and not known to be signed. Cyber Essentials Plus holds for
    /// Cyber Essentials: it is the same five controls, tested.
    fn g15(&self) -> bool {
        let live = matches!(
            self.status,
            ContractStatus::Live
                | ContractStatus::Extended
                | ContractStatus::HoldingOver
                | ContractStatus::NoticeGiven
                | ContractStatus::Unknown
        );
        let serves = |piece: &Piece, kind: EvidenceKind| {
            piece.kind == kind
                || (kind == EvidenceKind::CyberEssentials && piece.kind == EvidenceKind::CyberEssentialsPlus)
        };
        let held = |kind: &EvidenceKind| {
            self.facts.evidence.iter().any(|piece| {
                let fresh = freshness(piece.issued_on, piece.expires_on, piece.sighted_on, self.as_at);
                let seen = matches!(piece.grade, EvidenceGrade::Sighted | EvidenceGrade::Verified);
                serves(piece, *kind)
                    && seen
                    && piece.covers_service != Answer::No
                    && fresh == EvidenceFreshness::InDate
            })
        };
        live && !self.facts.required_certificates.iter().all(held)
    }

    /// `incident.status` not closed, with `incident.risk` not unlikely, where `incident.confirmed` is not no; a risk that nobody has
    /// judged counts once the breach is confirmed.
    fn g07(&self) -> bool {
        self.facts.breaches.iter().any(|breach| breach.open_and_notifiable)
    }

    /// Clock K1 of an `incident` certainly over its limit, or over 72 hours where no clause names one, in the last 24 months; the
    /// higher case over 30 days, until `incident.root_cause_accepted_on`.
    fn g08(&self) -> Option<NamedGate> {
        let late = || self.facts.breaches.iter().filter_map(|breach| Some((breach.late?, breach)));
        let very = late().any(|(late, breach)| late.very && !breach.root_cause_accepted);
        match (late().next(), very) {
            (None, _) => None,
            (Some(_), true) => Some(NamedGate::G08Plus),
            (Some(_), false) => Some(NamedGate::G08),
        }
    }

    /// The incident of G07 or G08, `processing.live` not no, and no `interim_control.in_place` yes that has begun and not ended.
    fn g16(&self) -> bool {
        let breach = self.g07() || self.g08().is_some();
        breach && self.may_be_live() && !self.facts.interim_control
    }

    /// Whether personal data is or may be handled: only a recorded no says that it is not.
    fn handles_data(&self) -> bool {
        self.facts.personal_data != Answer::No || self.activities().any(|activity| !activity.items.is_empty())
    }
}
