//! The texts of the help, of "About", and of the hint above the first counters.

use crate::language::text;

/// What ends in the program, with its licences; made from Cargo's metadata by the test of this name.
pub(crate) const LICENCES_TEXT: &str = include_str!("../../../../assets/licences.txt");
pub(crate) const FONT_LICENCE: &str = include_str!("../../../../assets/fonts/OFL.txt");

/// The help: titles, and what stands below them.
pub(crate) fn sections() -> [(&'static str, &'static str); 10] {
    [
        (text!("help-section-counting"), text!("help-section-counting-text")),
        (text!("help-section-more-than-one"), text!("help-section-more-than-one-text")),
        (text!("help-section-keys"), text!("help-section-keys-text")),
        (text!("help-section-undo"), text!("help-section-undo-text")),
        (text!("help-section-reset"), text!("help-section-reset-text")),
        (text!("help-section-boards"), text!("help-section-boards-text")),
        (text!("help-section-inspect"), text!("help-section-inspect-text")),
        (text!("help-section-file"), text!("help-section-file-text")),
        (text!("help-section-sharing"), text!("help-section-sharing-text")),
        (text!("help-section-export"), text!("help-section-export-text")),
    ]
}
