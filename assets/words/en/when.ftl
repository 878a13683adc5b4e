# Dates that may be uncertain: how they are said, and why a text is none.

when-problem-blank = Nothing is written here. Leave a date that is not known out, or give null.
when-problem-too-long = This is longer than any date: { $most } characters at most.
when-problem-unreadable = “{ $text }” is no date that can be read. Write 2016, 2016-10, 2017-01-04 or 2017-01-17T09:30, or two of them with / between.
when-problem-too-many-parts = More than one / stands here. Write the earliest date, one /, and the latest, such as 2016-10-06/2016-10-31.
when-problem-open-end = One side of the / is empty. Write the earliest and the latest date that it can be.
when-problem-two-marks = Write one mark behind a date: ~ where it is approximate, ? where it is uncertain.
when-problem-year-out-of-range = The year must be from 0001 to 2200.
when-problem-no-such-month = There is no month { $month }. Months are 01 to 12.
when-problem-no-such-day = { $month } { $year } has no day { $day }.
when-problem-twenty-four-hours = 24:00 is not used. Write 00:00 of the next day.
when-problem-no-such-time = There is no such time. Hours are 00 to 23, minutes 00 to 59.
when-problem-seconds = Seconds are not kept. Write hours and minutes, such as 09:30.
when-problem-bad-offset = The offset from UTC must be Z or hours and minutes up to 14:00, such as +01:00.
when-problem-offset-without-time = An offset from UTC belongs behind a time, such as 2017-01-17T09:30Z.
when-problem-skipped = { $time } does not exist: the clocks in the UK went forward over it. Write a time before 01:00 or from 02:00, or add the offset.
when-problem-ends-before-it-begins = The date behind the / ends before the one in front of it begins.

# What people type. Each list is of the words that are understood, between commas.
when-typed-early = early
when-typed-mid = mid, middle
when-typed-late = late, end
when-typed-about = about, around, approximately, approx, circa, c.
when-typed-perhaps = perhaps, possibly, probably, maybe
when-typed-between = between, from
when-typed-to = to, and, until, -, –
when-typed-passed-over = in, on, of, the, at
when-typed-morning = am
when-typed-afternoon = pm
when-typed-noon = noon, midday

# How one is said.
when-said-range = { $first } to { $last }
when-said-about = about { $date }
when-said-perhaps = { $date }, uncertain
when-said-minute = { $day }, { $time }
when-said-hour-morning = { $hour }am
when-said-hour-afternoon = { $hour }pm
when-said-time-morning = { $hour }:{ $minute }am
when-said-time-afternoon = { $hour }:{ $minute }pm
when-said-midnight = midnight
when-said-noon = midday
when-said-unknown = not known
