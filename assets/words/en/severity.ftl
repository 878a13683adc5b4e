# Severity for people, and whom to tell.

word-enisa-band-low = Low
word-enisa-band-medium = Medium
word-enisa-band-high = High
word-enisa-band-very-high = Very high

word-notification-trigger-risk = there is a risk to people
word-notification-trigger-service-impact = a service was significantly affected
word-notification-trigger-serious-or-public = it is serious, or the press has it
word-notification-trigger-significant-cyber = it was a significant attack on systems
word-notification-trigger-crime = it was a crime
word-notification-trigger-always = always, where their data is in it
word-notification-trigger-high-risk = there is a high risk to people
word-notification-trigger-staff-data = data of staff is in it
word-notification-trigger-dose-records = dose records were lost or altered
word-notification-trigger-care-impact = care was affected
word-notification-trigger-claim-likely = a claim is likely
word-notification-trigger-shared-supplier = other bodies have the same supplier
word-notification-trigger-high-band = the supplier’s band is High or Extreme

word-notification-time-as-soon-as-possible = as soon as possible
word-notification-time-without-undue-delay = without undue delay
word-notification-time-same-day = the same day
word-notification-time-with-the-letter = with the letter to people
word-notification-time-undertaking = within what the lead body undertook
word-notification-time-local-hours = within hours, by local rule
word-notification-time-local = by local rule
word-notification-time-policy = as the cover asks

word-notification-route-dspt-tool = the incident tool of the Data Security and Protection Toolkit
word-notification-route-direct = the Information Commissioner directly
word-notification-route-dhsc-by-dspt-tool = the Department of Health and Social Care, by the toolkit’s incident tool
word-notification-route-welsh-nis-unit = the Welsh Ministers’ unit for network and information systems
word-notification-route-scottish-health-competent-authority = the Scottish Health Competent Authority
word-notification-route-nhs-england-region = the region of NHS England and its cyber operations centre
word-notification-route-welsh-government-no-surprises = Welsh Government, by a “no surprises” report
word-notification-route-scottish-government-health = the Scottish Government’s health directorates
word-notification-route-ncsc-report = the National Cyber Security Centre, by its report at any hour
word-notification-route-police-and-fraud-reporting = the police and the national reporting of fraud
word-notification-route-police-scotland = Police Scotland
word-notification-route-each-body = each body whose data is in it
word-notification-route-each-controller = each controller tells its own people
word-notification-route-staff-side-and-occupational-health = staff side, occupational health and the radiation protection adviser
word-notification-route-hse = the Health and Safety Executive
word-notification-route-cqc = the Care Quality Commission
word-notification-route-hiw = Healthcare Inspectorate Wales
word-notification-route-his = Healthcare Improvement Scotland
word-notification-route-nhs-resolution = NHS Resolution, the insurer and legal advisers
word-notification-route-welsh-risk-pool = the Welsh Risk Pool, the insurer and legal advisers
word-notification-route-cnoris = CNORIS, the insurer and legal advisers
word-notification-route-nhs-england = NHS England
word-notification-route-welsh-government = Welsh Government
word-notification-route-nhs-national-services-scotland = NHS National Services Scotland
word-notification-route-board = the board or its audit committee: a flash report, and the next meeting
