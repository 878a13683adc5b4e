# The pack of an incident: for the board, the regulator, the supplier and the people.

pack-title = Incident pack
pack-and-more = and { $count } more
pack-number = No.
pack-question = Question
pack-answer = Answer

## The board

pack-section-board = Flash report for the board
pack-board-due = What is due
pack-due-line = { $who }: { $standing } ({ $when })
pack-nothing-due = Nothing that is known to be owed is outstanding.
pack-board-unknown = What is not known
pack-board-asks = What the board is asked
pack-ask-note = To note this report, and to say who reports again and when.
pack-ask-risk = To see to it that the risk to people is judged and the reason written down: until then it cannot be said whether regulator and people must be told.
pack-ask-controls = To decide which controls hold while the supplier goes on: none is recorded.
pack-ask-clause = To ask for a notice term in hours: none is known by which the supplier could be judged.

pack-section-whom = Whom to tell

## The regulator

pack-section-regulator = The regulator’s form, prepared
pack-ico-says = The form on the regulator’s website cannot be saved half way, so the answers are gathered here first. The questions follow the order of the regulator’s own printed form; that order has not been checked on a day that is recorded, and the words are ours. Give no name of anybody affected. What is not known can be sent later.
pack-register-says = What the register says
pack-ico-not-kept = Not kept in this register. To be written.
pack-ico-part-breach = About the breach
pack-ico-part-action = Taking action
pack-ico-part-about = About us
pack-ico-breach-caption = Questions about the breach
pack-ico-action-caption = Questions about what is done
pack-ico-about-caption = Questions about us
pack-ico-what = What happened?
pack-ico-what-hint = What went wrong and how, in plain words; what is fact and what is only suspected.
pack-ico-cyber = Was it a cyber incident?
pack-ico-cyber-hint = An attack on systems, at the supplier too.
pack-ico-cyber-yes = Yes: { $cause }
pack-ico-cyber-no = No: { $cause }
pack-ico-cyber-decide = To be decided; recorded as the cause: { $cause }
pack-ico-found = How did you find out?
pack-ico-found-hint = Who told whom, and how.
pack-ico-found-notice = By notice { $reference } ({ $channel }), received: { $received }
pack-ico-discovered = When did you find out?
pack-ico-discovered-hint = Date and time. The 72 hours run from here.
pack-ico-happened = When did it happen?
pack-ico-happened-hint = Date and time; an uncertain date is given with both its ends.
pack-ico-data = What kinds of personal data?
pack-ico-data-hint = Every kind that may be in it, special categories too.
pack-ico-records = How many records?
pack-ico-records-hint = A person may have several.
pack-ico-people = How many people may be affected?
pack-ico-people-hint = As they were stated. Nothing is added up, because a person may be in several numbers.
pack-ico-groups = Which groups of people?
pack-ico-groups-hint = Say so where children or adults at risk may be among them.
pack-ico-consequences = What may follow for them, and has anybody been harmed?
pack-ico-consequences-hint = Say what is known of misuse, and that nothing is where that is so.
pack-ico-severity = Severity by ENISA’s method: { $groups }
pack-ico-likely = How likely are serious consequences?
pack-ico-likely-hint = The judgement, with its reason.
pack-ico-risk = { $risk }. Reason: { $reason }
pack-ico-systems = For a cyber incident: what of your systems and data was affected?
pack-ico-systems-hint = Confidentiality, integrity, availability.
pack-ico-lost = { $what }: { $lost } ({ $how })
pack-ico-impact = For a cyber incident: what did it do to your service?
pack-ico-impact-hint = Whether critical services could be given.
pack-ico-recovery = For a cyber incident: how long until you have recovered?
pack-ico-recovery-hint = With what you have, or only with more.
pack-ico-delay = If you report late: why?
pack-ico-delay-hint = The reason for each stretch of time. It goes with the report after 72 hours.
pack-ico-delayed = The 72 hours are over. { $sums } The reason is to be written.
pack-ico-no-delay = Told within the 72 hours.
pack-ico-still-runs = The 72 hours still run.
pack-ico-not-owed = It is recorded that telling the regulator is not owed.
pack-ico-not-cyber = Not asked: it was no cyber incident.
pack-ico-nothing = Nothing is recorded.
pack-ico-training = Had those involved been trained in data protection in the last two years?
pack-ico-training-hint = Ours, where one of ours was involved; else ask the supplier.
pack-ico-before = What had you in place to prevent it?
pack-ico-before-hint = The contract, checks of the supplier, what was kept to the least.
pack-ico-done = What have you done, or will you do?
pack-ico-done-hint = To contain it and to help the people affected.
pack-ico-control = { $what } (in place: { $answer })
pack-ico-prevent = What will keep it from happening again, and by when?
pack-ico-prevent-hint = Steps with dates.
pack-ico-told = Have you told the people affected?
pack-ico-told-hint = When, how and how many; if not, whether you will, and why not.
pack-ico-told-on = Told: { $when }
pack-ico-others = Whom else have you told, or will you?
pack-ico-others-hint = Police, other regulators, other bodies.
pack-ico-body = Who is the controller?
pack-ico-body-hint = The legal name.
pack-ico-registered = Registration with the regulator
pack-ico-registered-hint = The number of the data protection fee.
pack-ico-address = Address
pack-ico-address-hint = The registered or main one.
pack-ico-contact = Whom to ask
pack-ico-contact-hint = The data protection officer, with telephone and e-mail at work.

## The supplier

pack-section-questions = Questions to the supplier
pack-questions-say = To { $supplier }, about { $incident }. They are what its notices leave open and what nobody has told us. Please answer each, with the date on which it was known; an answer that is not known yet is an answer, with the day on which it will be.
pack-questions-caption = Questions to the supplier
pack-no-questions = No question is left open.
pack-questions-end = Give no name of anybody affected in the answers. Lists of people are sent by the agreed secure way alone.
pack-why-asked = Why we ask
pack-why-lacks = { $notices } { $count ->
    [one] does
   *[other] do
} not say it in full
pack-why-no-notice = No notice from you is recorded
pack-why-no-date = Nobody has stated it
pack-why-no-cause = No root cause is recorded
pack-why-no-list = No list of affected people is known to have come
pack-why-no-remedy = No remedy is recorded
pack-why-recorded = Recorded as not known
pack-question-aware = On what date and at what time did you first know, or suspect, that data may have been breached?
pack-question-confirmed = On what date and at what time did you confirm it?
pack-question-sent = On what date and by what means was your notice sent?
pack-question-cause = What was the root cause, who found it, and when do we get the independent report?
pack-question-list = When do we get the list of affected people, by body, without doubles and with the data of each?
pack-question-remedy = What do you offer the people affected, for how long, and who pays?

## The people

pack-section-letter = Letter to the people affected
pack-letter-says = A template. Places in square brackets are filled in outside this register, which holds no person’s data. Each group gets the letter with its own data: take out what does not hold for it.
pack-letter-caption = Who is written to
pack-letter-data = Data in their letter
pack-letter-text = Text of the letter
pack-letter-head = [Name and address] · [Date] · [Our reference]
pack-letter-dear = Dear [name],
pack-letter-opening = We write to tell you that information about you was in a data breach at { $supplier }, which works for us. The cause, as far as it is known: { $cause }. When it happened: { $happened }. When we knew: { $told }.
pack-letter-data-says = Information about you that was in it:
pack-letter-data-unknown = [We do not know yet which information about you was in it. We will write again.]
pack-letter-means = What this may mean for you: [likely consequences for this group].
pack-letter-do = What you can do:
pack-advice-messages = Be careful with unexpected e-mails, texts and calls that use what is known about you. Nobody from us will ask you for a password or for money.
pack-advice-identity = Look through your bank statements and check your credit record. Tell your bank of anything that you do not recognise. You cannot change a date of birth or a National Insurance number, so go on looking.
pack-advice-bank = Tell your bank that your account details were in a breach, and look through your statements.
pack-advice-password = Change your password, here and wherever else you use it, and turn on a second step of signing in.
pack-advice-health = If you worry about what is known of your health, talk to [occupational health or your clinical team].
pack-letter-remedy = What we offer you: { $offered }. [How to take it up, and by when.]
pack-letter-remedy-months = { $remedy }, for { $months ->
    [one] 1 month
   *[other] { $months } months
}
pack-letter-no-remedy = [What we offer you, how to take it up, and by when. Nothing is recorded yet.]
pack-letter-ask = If you have questions: [telephone, e-mail, hours, drop-in]. Our data protection officer is [name, contact].
pack-letter-rights = You may also complain to the Information Commissioner: [address, telephone].
pack-letter-sorry = We are sorry that this has happened. [What we do so that it does not happen again.]
pack-letter-signed = [Name and office of the person who signs]
