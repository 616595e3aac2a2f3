//! Desks that share a board over a hub that is pretended: it does all of a push or nothing, and is cut off anywhere.

use crate::sharing_model::{Pretended, try_histories};

#[test]
fn all_desks_agree_whatever_happens_on_the_way() {
    try_histories(60, Pretended::default);
}
