# The score: bands, the levels of the factors, the sentence that sums up the levers, and what a case file is refused for.
# Names of factors, controls, exposures and gates stand in vocabulary.ftl.

word-band-low = Low
word-band-moderate = Moderate
word-band-high = High
word-band-extreme = Extreme
# In place of a band where there is no score.
score-not-assessed = Not assessed

# What each level of a factor means.
word-factor-level-i1-0 = No personal data, or business contacts
word-factor-level-i1-1 = Basic identifiers
word-factor-level-i1-2 = Data that enables fraud (date of birth, National Insurance number, bank), or occupational or financial data
word-factor-level-i1-3 = Limited special-category inference, or dose or absence together with date of birth or National Insurance number
word-factor-level-i1-4 = Health, genetic, biometric or criminal detail
word-factor-level-i2-0 = Under 10 people
word-factor-level-i2-1 = 10 to 99 people
word-factor-level-i2-2 = 100 to 999 people
word-factor-level-i2-3 = 1,000 to 9,999 people
word-factor-level-i2-4 = 10,000 people and more
word-factor-level-i3-0 = One department
word-factor-level-i3-1 = One body
word-factor-level-i3-2 = 2 to 4 bodies
word-factor-level-i3-3 = 5 to 9 bodies
word-factor-level-i3-4 = 10 bodies and more, or national
word-factor-level-i4-0 = None
word-factor-level-i4-1 = Can be reset
word-factor-level-i4-2 = Can be changed with effort
word-factor-level-i4-3 = Cannot in practice be changed (National Insurance number, date of birth)
word-factor-level-i4-4 = Lifelong or intrinsic
word-factor-level-i5-0 = Convenience
word-factor-level-i5-1 = Supporting
word-factor-level-i5-2 = Important
word-factor-level-i5-3 = Statutory or safety duty
word-factor-level-i5-4 = Life-critical
word-factor-level-i6-0 = Replaced in under 1 month
word-factor-level-i6-1 = Replaced in up to 3 months
word-factor-level-i6-2 = Replaced in 3 to 6 months
word-factor-level-i6-3 = Replaced in 6 to 12 months, or a limited market
word-factor-level-i6-4 = Replaced in over 12 months, or a sole supplier
word-factor-level-i7-0 = Business contacts
word-factor-level-i7-1 = Employees or the public
word-factor-level-i7-2 = Patients
word-factor-level-i7-3 = Children or adults at risk
word-factor-level-i7-4 = People under safeguarding, or witnesses

# What adds to the history.
word-history-reason-breach = A confirmed breach
word-history-reason-late-notice = Notice later than agreed
word-history-reason-root-cause-outstanding = A root cause or independent report outstanding
word-history-reason-kpi-failures = Persistent failures against performance measures

# The sentence that sums up the levers. It opens with what the controls could do …
score-control-moves = { $control } at 4, verified and in date, brings the likelihood from { $before } to { $after } and the calculated score to { $calculated }
score-pair-moves = No single control moves the likelihood; { $first } and { $second } together bring it to { $likelihood } and the calculated score to { $calculated }
score-nothing-moves = No control, alone or with one other, moves the likelihood of { $likelihood }
score-controls-full = Every control is at 4, verified and in date
# … and ends with what would still hold the result.
score-floor-holds = { $what }, and { $gate } still holds the result at { $final } until { $until }.
score-floor-below = { $what }, so the result would be { $final } ({ $band }); { $gate } still sets a floor of { $floor } until { $until }.
score-floor-below-stays = { $what }, so the result stays at { $final } ({ $band }); { $gate } still sets a floor of { $floor } until { $until }.
score-no-floor = { $what }; no floor holds then, so the result would be { $final } ({ $band }).
score-no-floor-stays = { $what }; no floor holds, and the result stays at { $final } ({ $band }).
score-words-not-assessed = Not assessed, because for this contract neither the sensitivity of the data (I1) nor the number of people (I2) is known. { $answered } of { $asked } questions are answered.

# What has to happen before a floor no longer holds; the end of score-floor-holds.
score-until-g01 = an article 28 contract is signed
score-until-g02 = there is a contract
score-until-g03 = the contract has a clock
score-until-g04 = independent security assurance from the last 12 months is held
score-until-g05 = sub-processors and locations are known
score-until-g06 = the transfer has a mechanism
score-until-g07 = the breach is closed
# A floor of 16 is that of a notice over 30 days late.
score-until-g08 = { $floor ->
    [16] the root cause is accepted
   *[other] 24 months have passed since the late notice
}
score-until-g09 = the data protection impact assessment is done
score-until-g10 = processing stops or a contract covers it
score-until-g11 = the supplier is no longer excluded
score-until-g12 = the data is returned or deleted, with a certificate
score-until-g13 = the financial distress is over
score-until-g14 = evidence brings the confidence to 40%
score-until-g15 = the certificate is in place
score-until-g16 = interim controls are recorded or processing stops
