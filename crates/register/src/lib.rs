//! The register: use cases over one SQLite file, one write path and its trail.

pub mod view;
