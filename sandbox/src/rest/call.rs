//! Reading a call: its path, query, JSON body and files.

use crate::{error::ApiError, exchange::SentFile, server::TOKEN};
use axum::{
    body::to_bytes,
    extract::{FromRequest, Multipart, Request},
    http::{HeaderMap, header},
};
use serde_json::{Value, json};

/// The largest body that is read: Discord's limit for attachments, and room for the rest.
const LARGEST: usize = 32 << 20;

/// A call, read.
#[derive(Debug)]
pub(crate) struct Call {
    pub method: String,
    /// The path below `/api/v10`.
    pub path: String,
    pub query: String,
    pub body: Value,
    pub files: Vec<Upload>,
    /// Whether it carries the bot's token.
    pub authorized: bool,
    /// Whether its body was meant as JSON and is none.
    pub garbled: bool,
}

/// A file of a multipart call.
#[derive(Debug)]
pub(crate) struct Upload {
    /// The `N` of its field `files[N]`.
    pub number: u64,
    pub name: String,
    pub kind: Option<String>,
    pub bytes: Vec<u8>,
}

impl Upload {
    /// What the record keeps of it.
    pub fn record(&self) -> SentFile {
        SentFile {
            name: self.name.clone(),
            len: self.bytes.len(),
        }
    }
}

impl Call {
    /// Reads a request.
    pub async fn read(request: Request) -> Result<Self, ApiError> {
        let method = request.method().to_string();
        let path = below_api(request.uri().path()).to_owned();
        let query = request.uri().query().unwrap_or_default().to_owned();
        let authorized = authorized(request.headers());
        let kind = header_text(request.headers(), "content-type").to_owned();
        let (body, files, garbled) = if kind.starts_with("multipart/form-data") {
            multipart(request).await?
        } else {
            let bytes = to_bytes(request.into_body(), LARGEST)
                .await
                .map_err(|_| too_large())?;
            let parsed = if bytes.is_empty() {
                Ok(Value::Null)
            } else {
                serde_json::from_slice(&bytes)
            };
            let garbled = parsed.is_err();
            (parsed.unwrap_or_default(), Vec::new(), garbled)
        };
        Ok(Self {
            method,
            path,
            query,
            body,
            files,
            authorized,
            garbled,
        })
    }

    /// A parameter of the query.
    pub fn param(&self, name: &str) -> Option<String> {
        let pairs = self
            .query
            .split('&')
            .filter_map(|pair| pair.split_once('='));
        pairs
            .filter(|(key, _)| *key == name)
            .map(|(_, value)| decode(value))
            .next()
    }

    /// A number from the query.
    pub fn number(&self, name: &str) -> Option<u64> {
        self.param(name)?.parse().ok()
    }
}

/// The path without `/api` and the version.
fn below_api(path: &str) -> &str {
    let Some(rest) = path.strip_prefix("/api") else {
        return path;
    };
    let version = rest
        .strip_prefix("/v10")
        .filter(|rest| rest.is_empty() || rest.starts_with('/'));
    version.unwrap_or(rest)
}

fn authorized(headers: &HeaderMap) -> bool {
    header_text(headers, "authorization").strip_prefix("Bot ") == Some(TOKEN)
}

fn header_text<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers
        .get(name)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
}

async fn multipart(mut request: Request) -> Result<(Value, Vec<Upload>, bool), ApiError> {
    request.headers_mut().remove(header::CONTENT_LENGTH);
    let limited = axum::extract::DefaultBodyLimit::max(LARGEST);
    limited.apply(&mut request);
    let mut form = Multipart::from_request(request, &())
        .await
        .map_err(|_| garbled_form())?;
    let (mut body, mut files, mut garbled) = (json!({}), Vec::new(), false);
    while let Some(field) = form.next_field().await.map_err(|_| garbled_form())? {
        let name = field.name().unwrap_or_default().to_owned();
        let file = field.file_name().map(str::to_owned);
        let kind = field.content_type().map(str::to_owned);
        let bytes = field.bytes().await.map_err(|_| too_large())?.to_vec();
        if name == "payload_json" {
            let parsed = serde_json::from_slice(&bytes);
            garbled = parsed.is_err();
            body = parsed.unwrap_or_default();
        } else {
            let number = name
                .trim_start_matches("files[")
                .trim_end_matches(']')
                .parse();
            let number = number.unwrap_or(files.len() as u64);
            let name = file.unwrap_or_else(|| name.clone());
            files.push(Upload {
                number,
                name,
                kind,
                bytes,
            });
        }
    }
    Ok((body, files, garbled))
}

fn garbled_form() -> ApiError {
    ApiError::new(400, 50035, "Invalid Form Body")
}

fn too_large() -> ApiError {
    ApiError::new(413, 40005, "Request entity too large")
}

/// Undoes percent encoding.
pub(crate) fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let hex = after.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        let byte = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match (first, byte) {
            (b'%', Some(byte)) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            _ => {
                bytes.push(first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percent_encoding_is_undone() {
        assert_eq!(decode("%F0%9F%91%8D"), "👍");
        assert_eq!(decode("100%"), "100%");
    }

    #[test]
    fn the_version_is_optional() {
        assert_eq!(below_api("/api/v10/gateway"), "/gateway");
        assert_eq!(below_api("/api/gateway"), "/gateway");
    }
}
