# Import of contract notices: what stands in an imported contract, and what the import says about it.

import-file = The file of notices
import-no-notice = It holds no contract notice
import-title-missing = Untitled ({ $ocid })
import-source = OCDS notice { $ocid }, release of { $at }

import-note-tender = A procurement: nothing is awarded yet.
import-note-award = An award: no contract is published yet.
import-note-awarded-on = Awarded on { $date }.
import-note-shared-value = The award to { $suppliers } suppliers has a value of { $amount } in all; the value of this contract is not stated.
import-note-estimate = The tender estimated the value at { $amount }.
import-note-no-currency = The notice gives the value { $amount } without a currency, so it is not recorded as an amount.
import-note-odd-currency = The notice gives the value { $amount }, which is in no currency in use, so it is not recorded as an amount.
import-note-too-large = The notice gives the value { $amount }, which is more than can be recorded.
import-note-end-before-start = The notice gives { $start } as the first day and { $end } as the last, which contradict each other; neither is recorded.
import-note-date-left-out = The notice gives a date that cannot be read; it was left out.
import-note-amount-left-out = The notice gives an amount that cannot be taken in; it was left out.
import-note-latest-end = With every extension it would end on { $date }.
import-amount-currency = { $amount } { $currency }
import-amount-vat-unknown = { $amount } (VAT not stated)
import-amount-vat-excluded = { $amount } without VAT
import-amount-vat-included = { $amount } with VAT

import-remark-cut = “{ $field }” was longer than { $max } characters and was cut.
import-remark-list-cut = “{ $field }” had more than { $max } entries; the rest were left out.
import-name-missing = Name not given ({ $id })
import-name-missing-in = Name not given ({ $id } in { $ocid })
import-remark-name-missing = The notice gives no name for the party; its identifier { $id } stands for it.
import-remark-identifier-taken = { $identifier } already belongs to { $other } and was left out.
import-remark-earlier = The register already holds a later stage of this procurement; only what was still empty was added.
import-remark-retired = The contract was retired in the register ({ $reason }) and was left as it is.

import-line = line { $line }
import-refused-whole = Nothing in this file can be taken in: every notice in it was refused, each for the reason given. No record was changed. Mend what is named, or get the notices again from where they were published.
import-refused-contract = { $field }: { $problem }
import-retired-successors = Awarded to several suppliers, each with a contract of its own: { $contracts }
import-retired-gone = The notices no longer describe it: what they announced was cancelled or came to nothing, or stands in another contract.
import-remark-gone = The notices no longer describe { $reference }; it stays as it is, because somebody entered something in it or other records depend on it.
