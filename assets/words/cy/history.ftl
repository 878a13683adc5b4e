# Yr hyn a wnaed, mewn geiriau. A draft that no translator has reviewed; the register itself speaks English so far.
history-add = Ychwanegwyd: { $noun }
history-add-several = Ychwanegwyd sawl cofnod
history-edit = Newidiwyd: { $noun }
# review: retire
history-retire = Wedi ymddeol: { $noun }
history-reinstate = Adferwyd: { $noun }
history-create-register = Gwnaed y gofrestr
history-migrate = Diweddarwyd fformat y gofrestr
history-approve-assessment = Cymeradwywyd asesiad
history-import-ocds = Mewnforiwyd hysbysiadau contract
history-keep-file = Cadwyd ffeil o dystiolaeth
history-issue-report = Cyhoeddwyd adroddiad
history-undo = Dadwnaed newid cynharach
history-redo = Ailwnaed newid a ddadwnaed
history-country = { $name } ({ $code })
history-record = { $reference } { $name }
history-undo-of = Dadwnaed – { $action } (cofnod { $entry })
history-redo-of = Ailwnaed – { $action } (cofnod { $entry })
history-field-of-list = { $list }: { $field }
history-retired-because = { $date }: { $reason }
history-retired-off-list = tynnwyd o’r rhestr
history-redacted = tynnwyd o’r hanes
history-more = A rhagor
history-moment = { $date } am { $time }
history-undone-by = Cymerwyd yn ôl ar { $date } gan { $name } (cofnod { $entry })
# review: the mutation after 2
history-left-out = { $count ->
    [one] 1 rhes arall
    [two] 2 res arall
   *[other] { $count } rhes arall
}
# review: retired
field-retired = Wedi ymddeol
history-step-add = ychwanegwyd { $record }
history-step-edit = newidiwyd { $record }
# review: retired
history-step-retire = { $record } wedi ymddeol
history-step-reinstate = adferwyd { $record }
history-step-of = { $action }: { $record }
history-step-clause = cymal { $contract }
history-step-under = { $noun } { $reference } o { $contract }
history-step-record = { $noun } { $reference }
