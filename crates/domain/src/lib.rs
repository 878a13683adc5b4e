//! The rules of the register: pure, with no input or output and no clock.
