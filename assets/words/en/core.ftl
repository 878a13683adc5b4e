# Words that every area shares: dates, money, lists, short answers.

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
time-am = { $hour }:{ $minute }am
time-pm = { $hour }:{ $minute }pm

money-pounds = £{ $pounds }
money-pounds-and-pence = £{ $pounds }.{ $pence }
money-owed = -{ $amount }
money-other = { $currency } { $units }
money-other-and-hundredths = { $currency } { $units }.{ $hundredths }

list-pair = { $first } and { $last }
list-more = { $first }, { $rest }

word-answer-yes = yes
word-answer-no = no
word-answer-unknown = not known

# Counts of people and other ranges, as they were stated.
count-range = { $min } to { $max }
count-at-least = at least { $count }
count-more-than = more than { $count }
count-about = about { $count }
count-up-to = up to { $count }
count-fewer-than = fewer than { $count }
count-unknown = not known
