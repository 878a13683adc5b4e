# The history in words: what each action of the trail was called by the person who did it.

history-add = Added: { $noun }
history-add-several = Added several records
history-edit = Changed: { $noun }
history-retire = Retired: { $noun }
history-reinstate = Reinstated: { $noun }
history-create-register = Made the register
history-migrate = Brought the register’s format up to date
history-approve-assessment = Approved an assessment
history-import-ocds = Imported contract notices
history-keep-file = Kept a file of evidence
history-issue-report = Issued a report
history-undo = Undid an earlier change
history-redo = Did an undone change again
history-country = { $name } ({ $code })
history-record = { $reference } { $name }
history-undo-of = Undid – { $action } (entry { $entry })
history-redo-of = Did again – { $action } (entry { $entry })
history-field-of-list = { $list }: { $field }
history-retired-because = { $date }: { $reason }
history-retired-off-list = removed from the list
history-redacted = taken out of the history
history-more = And more
history-moment = { $date } at { $time }
history-undone-by = Taken back on { $date } by { $name } (entry { $entry })
history-left-out = { $count ->
    [one] 1 more row
   *[other] { $count } more rows
}
# What no record type calls a field.
field-retired = Retired

# What Undo and Redo would do, named by its record.
history-step-add = { $record } added
history-step-edit = { $record } changed
history-step-retire = { $record } retired
history-step-reinstate = { $record } reinstated
history-step-of = { $action }: { $record }
history-step-clause = the clause of { $contract }
history-step-under = { $noun } { $reference } of { $contract }
history-step-record = { $noun } { $reference }
