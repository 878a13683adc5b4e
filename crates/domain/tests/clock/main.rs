//! The clocks held against their specification: vectors, the worked example, properties, refusals, and a second
//! implementation.

mod cases;
mod example;
mod naive;
mod properties;
mod real;
mod refusals;
mod second_opinion;
mod vectors;
