//! The files of the page, which are part of the program, and what came with messages.

use super::Desk;
use crate::rest::files;
use axum::{
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use rust_embed::RustEmbed;

/// What `page/build.mjs` makes of `page/src`.
#[derive(RustEmbed)]
#[folder = "page/dist/"]
struct Built;

/// Somebody's file is shown, but nothing in it is run.
const INERT: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

pub(super) async fn serve(State(desk): State<Desk>, request: Request) -> Response {
    let path = request.uri().path();
    if let Some(mut file) = files::download(desk.shared(), path) {
        let policy = HeaderValue::from_static(INERT);
        file.headers_mut()
            .insert(header::CONTENT_SECURITY_POLICY, policy);
        return file;
    }
    let name = match path.trim_start_matches('/') {
        "" => "index.html",
        name => name,
    };
    let Some(file) = Built::get(name) else {
        return (StatusCode::NOT_FOUND, "There is nothing here.").into_response();
    };
    let kind = HeaderValue::from_str(file.metadata.mimetype());
    let kind = kind.unwrap_or(HeaderValue::from_static("application/octet-stream"));
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-cache")),
    ];
    (headers, file.data).into_response()
}
