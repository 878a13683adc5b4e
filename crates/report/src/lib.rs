//! Documents: a model to a laid-out, tagged document to PDF bytes, pure.
