//! Foreign files: bytes to rows and rows to bytes, with no register in sight.
