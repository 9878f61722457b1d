//! Files that came with messages, served back.

use crate::server::Shared;
use axum::{
    http::header,
    response::{IntoResponse, Response},
};

/// The file of `/attachments/{channel}/{id}/{name}`.
pub(crate) fn download(shared: &Shared, path: &str) -> Option<Response> {
    let mut parts = path.strip_prefix("/attachments/")?.split('/');
    let id: u64 = parts.nth(1)?.parse().ok()?;
    let bytes = shared.look(|world| world.files.get(&id).cloned())?;
    let kind = content_type(parts.next()?);
    Some(([(header::CONTENT_TYPE, kind)], bytes).into_response())
}

/// The content type that a file name suggests.
pub(super) fn content_type(name: &str) -> &'static str {
    match name
        .rsplit('.')
        .next()
        .map(str::to_ascii_lowercase)
        .as_deref()
    {
        Some("png") => "image/png",
        Some("jpg" | "jpeg") => "image/jpeg",
        Some("gif") => "image/gif",
        Some("webp") => "image/webp",
        Some("svg") => "image/svg+xml",
        Some("txt") => "text/plain; charset=utf-8",
        Some("csv") => "text/csv; charset=utf-8",
        Some("json") => "application/json",
        Some("pdf") => "application/pdf",
        _ => "application/octet-stream",
    }
}
