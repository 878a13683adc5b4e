//! The command line: everything the window does, on the same register, with no display.

fn main() {}
