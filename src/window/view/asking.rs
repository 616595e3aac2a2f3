//! A question to the reader that is asked again after something was counted: one at a time, and after a delay when it failed.

/// Delay before a failed question is asked again, in seconds.
pub(crate) const RETRY_SECONDS: f64 = 3.0;

/// What was asked last, and whether it is to be asked again.
#[derive(Debug)]
pub(crate) struct Asking<Q> {
    asked: Option<Q>,
    is_waiting: bool,
    is_stale: bool,
    /// Why it can't be read, until it can.
    pub problem: Option<String>,
    retry_at: Option<f64>,
}

impl<Q> Default for Asking<Q> {
    fn default() -> Self {
        Self { asked: None, is_waiting: false, is_stale: false, problem: None, retry_at: None }
    }
}

impl<Q: PartialEq> Asking<Q> {
    /// Returns what was asked last.
    pub(crate) fn asked(&self) -> Option<&Q> {
        self.asked.as_ref()
    }

    /// Returns whether something was counted since it was asked last.
    pub(crate) fn is_stale(&self) -> bool {
        self.is_stale
    }

    /// Notes that something was counted, or may have been.
    pub(crate) fn counted(&mut self) {
        self.is_stale = true;
    }

    /// Returns whether this is to be asked now, and then takes it as asked.
    pub(crate) fn asks(&mut self, question: Q, now: f64) -> bool {
        if self.retry_at.take_if(|at| *at <= now).is_some() {
            self.is_stale = true;
        }
        let is_other = self.asked.as_ref() != Some(&question);
        let is_due = is_other || self.is_stale && !self.is_waiting;
        if is_due {
            (self.asked, self.is_waiting, self.is_stale) = (Some(question), true, false);
        }
        is_due
    }

    /// Notes that it was answered.
    pub(crate) fn answered(&mut self) {
        (self.is_waiting, self.problem) = (false, None);
    }

    /// Notes that it failed; it is asked again after a delay.
    pub(crate) fn failed(&mut self, why: String, now: f64) {
        (self.is_waiting, self.problem, self.retry_at) = (false, Some(why), Some(now + RETRY_SECONDS));
    }

    /// Returns the seconds until a failed question is asked again.
    pub(crate) fn retry_left(&self, now: f64) -> Option<f32> {
        self.retry_at.map(|at| (at - now).max(0.0) as f32)
    }
}
