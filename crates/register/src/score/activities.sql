SELECT id, contract, live, internet_facing, remote_access, dpia_required, dpia_done, kept_past_retention,
  dpia_on
FROM processing
WHERE retired_at IS NULL AND contract IS NOT NULL
ORDER BY id
