//! XML as a stream of nodes, none of which is kept. Left out: external entities, and entities that a file defines.

use std::borrow::Cow;
use std::cell::Cell;
use std::io::{BufReader, Read};
use std::rc::Rc;

use encoding_rs_io::{DecodeReaderBytes, DecodeReaderBytesBuilder};
use quick_xml::errors::Error;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::ImportError;
use super::limits::{Halt, RECORD_BYTES_MAX, Ration};
use super::values::shown;
use crate::language::text;

/// Maximum depth of nested elements.
const DEPTH_MAX: usize = 100;

/// The source as UTF-8, limited to so many bytes per node.
type Rationed<R> = Ration<DecodeReaderBytes<R, Vec<u8>>>;

pub(super) struct Xml<R: Read> {
    reader: Reader<BufReader<Rationed<R>>>,
    left: Rc<Cell<usize>>,
    buffer: Vec<u8>,
    depth: usize,
}

/// The next node of a file.
pub(super) enum Node<'b> {
    Start(BytesStart<'b>),
    End,
    Text(Cow<'static, str>),
    /// The end of the file.
    Over,
}

impl<R: Read> Xml<R> {
    pub(super) fn new(reader: R) -> Self {
        let left = Rc::new(Cell::new(RECORD_BYTES_MAX));
        let decoded = DecodeReaderBytesBuilder::new().utf8_passthru(true).strip_bom(true).build(reader);
        let mut reader = Reader::from_reader(BufReader::new(Ration { reader: decoded, left: Rc::clone(&left) }));
        reader.config_mut().expand_empty_elements = true;
        Self { reader, left, buffer: Vec::new(), depth: 0 }
    }

    /// Returns the number of open elements.
    pub(super) fn depth(&self) -> usize {
        self.depth
    }

    /// Returns the next node. Comments and the like are returned as empty text.
    pub(super) fn next(&mut self) -> Result<Node<'_>, ImportError> {
        self.left.set(RECORD_BYTES_MAX);
        self.buffer.clear();
        let text = match self.reader.read_event_into(&mut self.buffer).map_err(damaged)? {
            Event::Start(start) | Event::Empty(start) => {
                self.depth += 1;
                if self.depth > DEPTH_MAX {
                    return Err(ImportError::Damaged(text!("xml-too-deep").into()));
                }
                return Ok(Node::Start(start));
            }
            Event::End(_) => {
                self.depth = self.depth.saturating_sub(1);
                return Ok(Node::End);
            }
            Event::Eof if self.depth > 0 => return Err(ImportError::Damaged(text!("xml-breaks-off").into())),
            Event::Eof => return Ok(Node::Over),
            Event::Text(text) => Cow::Owned(text.xml10_content().into_owned()),
            Event::CData(text) => Cow::Owned(text.xml10_content().into_owned()),
            Event::GeneralRef(entity) => match entity.resolve_char_ref().map_err(damaged)? {
                Some(letter) => Cow::Owned(letter.to_string()),
                None => Cow::Borrowed(
                    resolve_predefined_entity(&entity)
                        .ok_or_else(|| ImportError::Damaged(text!("xml-own-entity", name = shown(&entity))))?,
                ),
            },
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => Cow::Borrowed(""),
        };
        Ok(Node::Text(text))
    }
}

/// Returns the values of these attributes of an element. A name with a prefix matches only with it; a name without one
/// matches with any.
pub(super) fn attributes<'e, const N: usize>(
    start: &'e BytesStart<'_>,
    names: [&str; N],
) -> Result<[Option<Cow<'e, str>>; N], ImportError> {
    let mut found = [const { None }; N];
    for attribute in start.attributes().with_checks(false) {
        let attribute = attribute.map_err(|error| damaged(error.into()))?;
        let is_it = |name: &str| {
            name == attribute.key.as_ref() || (!name.contains(':') && name == attribute.key.local_name().as_ref())
        };
        if let Some(index) = names.iter().position(|name| is_it(name))
            && let Some(found) = found.get_mut(index).filter(|found| found.is_none())
        {
            *found = Some(attribute.normalized_value(XmlVersion::Implicit1_0).map_err(damaged)?);
        }
    }
    Ok(found)
}

fn damaged(error: Error) -> ImportError {
    match error {
        Error::Io(error) => match Halt::of(&error) {
            Some(halt) => halt.clone().into(),
            None => ImportError::Damaged(shown(&error.to_string())),
        },
        // The message may quote much of the file.
        error => ImportError::Damaged(shown(&error.to_string())),
    }
}
