//! What was done, in the steps in which it is undone: presses of one counter that follow each other closely are one.
//!
//! Leaves out reading the operations, and drawing the list.

use crate::domain::OperationId;
use crate::request::{Operation, OperationKind};

/// Maximum time between two presses of one step, in milliseconds.
const PRESS_GAP_MS: i64 = 120_000;

/// What was done, as it was last read.
#[derive(Debug, Default)]
pub(crate) struct UndoList {
    /// The newest operation when it was asked for: another one makes the list outdated.
    pub asked_for: Option<OperationId>,
    /// Newest first.
    pub operations: Vec<Operation>,
}

/// What is undone as one at least.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Step {
    /// The newest of its operations, with the sum of presses.
    pub operation: Operation,
    pub oldest: OperationId,
}

impl UndoList {
    /// Returns the steps, newest first.
    pub(crate) fn steps(&self) -> Vec<Step> {
        let mut steps: Vec<Step> = Vec::new();
        let mut before: Option<&Operation> = None;
        for operation in &self.operations {
            let is_on = before.is_some_and(|newer| {
                let is_press = |operation: &Operation| operation.kind == OperationKind::Press;
                is_press(newer)
                    && is_press(operation)
                    && newer.name == operation.name
                    && newer.number.signum() == operation.number.signum()
                    && newer.at.0.saturating_sub(operation.at.0) <= PRESS_GAP_MS
            });
            match steps.last_mut().filter(|_| is_on) {
                Some(step) => {
                    step.operation.number = step.operation.number.saturating_add(operation.number);
                    step.oldest = operation.id;
                }
                None => steps.push(Step { operation: operation.clone(), oldest: operation.id }),
            }
            before = Some(operation);
        }
        steps
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Time;

    fn done(id: i64, kind: OperationKind, name: &str, number: i64, seconds: i64) -> Operation {
        let (id, name, at) = (OperationId(id), name.to_owned(), Time(seconds * 1_000));
        Operation { id, kind, name, number, at, has_followers: false }
    }

    fn steps(operations: Vec<Operation>) -> Vec<Step> {
        UndoList { asked_for: None, operations }.steps()
    }

    #[test]
    fn presses_of_one_counter_are_one_step_and_nothing_else_is_joined() {
        use OperationKind::{Press, Reset};
        let operations = vec![
            done(9, Press, "Tea", 1, 1_000),
            done(8, Press, "Tea", 1, 900),
            done(7, Press, "Tea", 2, 780),
            done(6, Press, "Tea", 1, 600),
            done(5, Press, "Tea", -1, 590),
            done(4, Press, "Milk", 1, 580),
            done(3, Reset, "Milk", 1, 570),
            done(2, Reset, "Milk", 1, 569),
        ];
        let found: Vec<_> = steps(operations).into_iter().map(|step| (step.operation.number, step.oldest.0)).collect();
        assert_eq!(found, [(4, 7), (1, 6), (-1, 5), (1, 4), (1, 3), (1, 2)]);
        assert_eq!(steps(vec![]), []);
    }
}
