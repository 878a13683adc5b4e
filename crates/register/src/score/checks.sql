SELECT article_28.contract, article_28.signed, article_28.checked_on,
  (SELECT count(*) FROM article_28_term
   WHERE article_28_term.parent = article_28.id AND article_28_term.retired_at IS NULL
     AND article_28_term.presence = 'present' AND article_28_term.clause_reference IS NOT NULL),
  (SELECT count(*) FROM article_28_term
   WHERE article_28_term.parent = article_28.id AND article_28_term.retired_at IS NULL
     AND article_28_term.presence <> 'unknown'),
  article_28.signed_on, article_28.id
FROM article_28
WHERE article_28.retired_at IS NULL
