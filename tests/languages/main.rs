//! The languages: each says all that English says, with the same values and its own plurals; no text is written in the
//! sources; and in each the window fits, in pictures.

// The lints know all of it as a test.
#![cfg(test)]

#[path = "../common/mod.rs"]
mod common;
// The window's tests use the rest of it.
#[allow(dead_code)]
#[path = "../common/picture.rs"]
mod picture;
#[path = "../common/raster.rs"]
mod raster;

mod commands;
mod fitting;
mod messages;
mod sources;
