//! Speech: texts for the desktop's speech service, speech-dispatcher, which many screen readers speak through, too.
//!
//! `spd-say` passes them on, since it starts the service if need be. Left out: voices and speeds, which are the
//! service's settings, and other systems.

use std::env;
use std::ffi::OsStr;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::messenger::Message;
use super::sound::find_program;
use crate::language::{self, text};

const PROGRAM: &str = "spd-say";
/// Time to hand over a text: the service may have to start.
const HAND_OVER_WAIT: Duration = Duration::from_secs(5);
const POLL_INTERVAL: Duration = Duration::from_millis(5);

/// Has a message spoken. A newer one that isn't important interrupts it, unless it is important.
///
/// # Errors
/// Why nothing is spoken, as a sentence.
pub(crate) fn speak(message: Option<&Message>) -> Result<(), String> {
    speak_by(&env::var_os("PATH").unwrap_or_default(), message)
}

fn speak_by(search_path: &OsStr, message: Option<&Message>) -> Result<(), String> {
    let program = find_program(search_path, PROGRAM).ok_or_else(|| text!("speech-no-program", program = PROGRAM))?;
    let Some(Message { title, text, is_important }) = message else { return Ok(()) };
    let priority = if *is_important { "message" } else { "text" };
    let text = if text.is_empty() { title.clone() } else { format!("{title}: {text}") };
    let mut command = Command::new(program);
    // A voice of the language in which the text is.
    let language = language::chosen().code().split('-').next().unwrap_or_default();
    command.args(["--application-name", "tallyboard", "--language", language, "--priority", priority, "--", &text]);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let failed = |why: String| text!("speech-failed", program = PROGRAM, why);
    let mut process = command.spawn().map_err(|error| failed(error.to_string()))?;
    let started = Instant::now();
    loop {
        match process.try_wait() {
            Ok(Some(status)) if status.success() => return Ok(()),
            Ok(Some(status)) => return Err(failed(status.to_string())),
            Ok(None) if started.elapsed() < HAND_OVER_WAIT => std::thread::sleep(POLL_INTERVAL),
            Ok(None) => {
                // Errors mean that it has ended just now.
                let _ = process.kill();
                let _ = process.wait();
                return Err(failed(text!("program-too-slow", seconds = HAND_OVER_WAIT.as_secs())));
            }
            Err(error) => return Err(failed(error.to_string())),
        }
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    fn message(title: &str, text: &str, is_important: bool) -> Message {
        Message { title: title.to_owned(), text: text.to_owned(), is_important }
    }

    /// A folder with a program that notes what it is given, and then ends so.
    fn folder(end: &str) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let (program, said) = (folder.path().join(PROGRAM), folder.path().join("said"));
        let text = format!("#!/bin/sh\nprintf '%s|' \"$@\" >>'{}'\n{end}\n", said.display());
        // Written by a shell, as in the tests of sounds.
        let mut shell = Command::new("sh");
        shell.args(["-c", "printf %s \"$1\" >\"$0\""]).arg(&program).arg(text);
        assert!(shell.status().unwrap().success());
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
        folder
    }

    #[test]
    fn texts_are_handed_over_as_they_are() {
        let folder = folder("exit 0");
        let path = folder.path().as_os_str();
        assert_eq!(speak_by(path, None), Ok(()));
        assert_eq!(speak_by(path, Some(&message("-5 'or' $(so) 42", "", false))), Ok(()));
        assert_eq!(speak_by(path, Some(&message("Cells", "100 of 100", true))), Ok(()));
        let said = fs::read_to_string(folder.path().join("said")).unwrap();
        let expected = "--application-name|tallyboard|--language|en|--priority|text|--|-5 'or' $(so) 42|\
                        --application-name|tallyboard|--language|en|--priority|message|--|Cells: 100 of 100|";
        assert_eq!(said, expected);
    }

    #[test]
    fn without_the_service_there_is_a_sentence() {
        let said = message("Coffee 1", "", false);
        let nothing = tempfile::tempdir().unwrap();
        for message in [None, Some(&said)] {
            let why = speak_by(nothing.path().as_os_str(), message).unwrap_err();
            assert_eq!(why, "no speech: spd-say was not found, which comes with speech-dispatcher");
        }
        let why = speak_by(folder("exit 1").path().as_os_str(), Some(&said)).unwrap_err();
        assert_eq!(why, "no speech: spd-say failed (exit status: 1)");
    }
}
