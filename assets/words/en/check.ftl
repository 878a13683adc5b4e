# What a check of the register finds: what does not hold, where, who last touched it, and what to do next.
check-count = { $count ->
    [one] One thing does not hold:
   *[other] { $count } things do not hold:
}
check-next = Nothing was changed by this check. Keep the file as it is, and go on with your newest copy of it that holds. Whoever looks into this needs the lines above.
check-broken-off = The register’s file is damaged so far that it cannot be opened, or not be checked to its end. It was not changed. Keep it as it is, and go on with your newest copy of it that holds.

# The records that findings are about.
check-record = { $noun } { $reference } “{ $name }”
check-record-unnamed = { $noun } { $reference }
check-item = an item of “{ $list }” of { $record }
check-items = { $noun }: “{ $list }”
check-item-astray = an item of “{ $list }” that belongs to no record
check-kept-by-import = what an import keeps of a notice
check-field = “{ $field }”
check-field-reference = Reference
check-field-retired-reason = Reason for retiring
check-field-belongs = The record that it belongs to

# Entries of the trail.
check-who = { $name }, { $role }
check-entry = entry { $entry } ({ $day } { $time }, { $who }: { $action })
check-entry-about = entry { $entry } ({ $day } { $time }, { $who }: { $action }, { $record })
check-entry-bare = entry { $entry }
check-last-entry = The last thing the trail says of it is { $entry }.
check-entry-altered = { $entry } of the trail was altered after it was made; what stands here is what it says now.
check-fact = What the file says of itself is missing or not as Assay writes it: “{ $name }”.
check-chain-broken = { $entry } of the trail does not follow the entry before it.
check-entry-missing = Entry { $entry } is missing from the trail.
check-on-damaged-page = it lies on a damaged part of the file
check-entry-unreadable = The trail cannot be read or replayed to its end: { $detail }

# Records against the trail.
check-row-differs = { $record }: { $fields } { $count ->
    [one] is
   *[other] are
} not what the trail says.
check-row-missing = { $record } is in the trail, but gone from the register.
check-row-unknown = { $record } is in the register, but the trail says nothing of it.
check-link = { $record }: the record that “{ $field }” names is not in the register.

# The file.
check-integrity = The file itself is damaged: { $detail }
check-integrity-more = { $count ->
    [one] The file itself is damaged in one more place.
   *[other] The file itself is damaged in { $count } more places.
}
check-unreadable = Not all of these can be read any more: { $kinds }.
check-file-changed = The file kept with { $records } no longer holds the bytes that were kept (SHA-256 { $sha256 }).
check-file-changed-alone = A kept file that no piece of evidence names any more no longer holds the bytes that were kept (SHA-256 { $sha256 }).
check-file-gone = The file kept with { $records } is gone from the register (SHA-256 { $sha256 }).
check-file-gone-alone = A kept file that no piece of evidence names any more is gone from the register (SHA-256 { $sha256 }).

# What the file is made of.
check-schema-missing = { $part } “{ $name }”, which Assay makes, is missing from the file.
check-schema-foreign = { $part } “{ $name }” is in the file, but Assay did not make it.
check-schema-different = { $part } “{ $name }” is not as Assay makes it.
check-schema-guard = It keeps entries of the trail from being changed or deleted. Whether any was, the chain of hashes shows.
word-schema-part-table = The table
word-schema-part-index = The index
word-schema-part-trigger = The trigger
word-schema-part-view = The view
word-schema-part-other = A part
