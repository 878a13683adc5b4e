# A draft that no translator has reviewed. Messages that are most in doubt have a remark that begins with "review".

month-1 = Ionawr
month-2 = Chwefror
month-3 = Mawrth
month-4 = Ebrill
month-5 = Mai
month-6 = Mehefin
month-7 = Gorffennaf
month-8 = Awst
month-9 = Medi
month-10 = Hydref
month-11 = Tachwedd
month-12 = Rhagfyr

date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
time-am = { $hour }:{ $minute }yb
time-pm = { $hour }:{ $minute }yp

money-pounds = £{ $pounds }
money-pounds-and-pence = £{ $pounds }.{ $pence }
money-owed = -{ $amount }
money-other = { $currency } { $units }
money-other-and-hundredths = { $currency } { $units }.{ $hundredths }

# review: "a" becomes "ac" before a vowel, which a message cannot see.
list-pair = { $first } a { $last }
list-more = { $first }, { $rest }

# review: Welsh answers with the verb of the question; these are for answers that stand alone.
word-answer-yes = ie
word-answer-no = na
word-answer-unknown = anhysbys

count-range = { $min } i { $max }
count-at-least = o leiaf { $count }
count-more-than = mwy na { $count }
count-about = tua { $count }
count-up-to = hyd at { $count }
count-fewer-than = llai na { $count }
count-unknown = ddim yn hysbys
