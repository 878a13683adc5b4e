SELECT contract, live, internet_facing, remote_access, dpia_required, dpia_done, kept_past_retention, dpia_on, id
FROM processing
WHERE retired_at IS NULL AND contract IS NOT NULL
