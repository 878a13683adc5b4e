//! Scoring held against its specification: vectors, properties, refusals, and a second implementation.

mod cases;
mod floors;
mod golden;
mod levers;
mod naive;
mod parts;
mod properties;
mod refusals;
mod second_opinion;
mod vectors;
