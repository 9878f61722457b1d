//! Who may talk to the page: a browser of this machine that shows this page, and nobody else.
//!
//! The socket is bound to loopback, but any site open in the same browser can reach that. So each request must name this
//! machine as its host (else a name that an attacker's DNS points here would do), and whoever changes something must come
//! from this page. A program that is no browser sends no origin, and is let in: it runs on this machine anyway.

use super::Desk;
use axum::{
    Json,
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use serde_json::json;

/// No request leaves this machine, and no other site shows the page in a frame.
const POLICY: &str = "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; \
    connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const HEADERS: [(HeaderName, &str); 5] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "no-referrer"),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
];

pub(super) async fn check(State(desk): State<Desk>, request: Request, next: Next) -> Response {
    let mut response = match refused(desk.port, &request) {
        Some(why) => (StatusCode::FORBIDDEN, Json(json!({ "error": why }))).into_response(),
        None => next.run(request).await,
    };
    for (name, value) in HEADERS {
        response
            .headers_mut()
            .entry(name)
            .or_insert(HeaderValue::from_static(value));
    }
    response
}

/// Why a request is turned away, if it is.
fn refused(port: u16, request: &Request) -> Option<&'static str> {
    let headers = request.headers();
    let host = text(headers, header::HOST).unwrap_or_default();
    if !is_here(host, port) {
        return Some("this page answers only to 127.0.0.1 and localhost");
    }
    let origin = text(headers, header::ORIGIN);
    if origin.is_some_and(|origin| !same(origin, host)) {
        return Some("another site may not use this page");
    }
    let site = headers.get("sec-fetch-site").map(HeaderValue::as_bytes);
    let from_elsewhere = site.is_some_and(|site| !matches!(site, b"same-origin" | b"none"));
    let reads_page = request.method() == Method::GET && !request.uri().path().starts_with("/api/");
    if from_elsewhere && !reads_page {
        return Some("another site may not use this page");
    }
    let json = text(headers, header::CONTENT_TYPE) == Some("application/json");
    if request.method() == Method::POST && !json {
        return Some("what changes something is sent as application/json");
    }
    let known = matches!(*request.method(), Method::GET | Method::HEAD | Method::POST);
    (!known).then_some("this method is not known here")
}

fn is_here(host: &str, port: u16) -> bool {
    let name = host
        .strip_suffix(&format!(":{port}"))
        .or_else(|| Some(host).filter(|_| port == 80));
    matches!(name, Some("127.0.0.1" | "localhost"))
}

fn same(origin: &str, host: &str) -> bool {
    origin.strip_prefix("http://") == Some(host)
}

fn text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    // Two of them are none that could be trusted.
    let mut all = headers.get_all(name).into_iter();
    let first = all.next()?;
    match all.next() {
        Some(_) => Some(""),
        None => first.to_str().ok().or(Some("")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;

    fn ask(method: &str, path: &str, headers: &[(&str, &str)]) -> Option<&'static str> {
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        refused(8080, &request.body(Body::empty()).expect("a request"))
    }

    #[test]
    fn only_this_machine_is_named_as_host() {
        for good in ["127.0.0.1:8080", "localhost:8080"] {
            assert_eq!(ask("GET", "/api/state", &[("host", good)]), None, "{good}");
        }
        let evil = [
            "evil.example:8080",
            "127.0.0.1:9090",
            "127.0.0.1",
            "",
            "localhost.evil.example:8080",
        ];
        for bad in evil {
            assert!(ask("GET", "/", &[("host", bad)]).is_some(), "{bad}");
        }
        let twice = [("host", "127.0.0.1:8080"), ("host", "evil.example")];
        assert!(ask("GET", "/", &twice).is_some());
    }

    #[test]
    fn another_site_may_do_nothing() {
        let here = ("host", "127.0.0.1:8080");
        let json = ("content-type", "application/json");
        let post = |more: &[(&str, &str)]| ask("POST", "/api/act", &[&[here, json], more].concat());
        assert_eq!(post(&[("origin", "http://127.0.0.1:8080")]), None);
        assert_eq!(post(&[]), None, "no browser, and on this machine");
        for bad in [
            "http://evil.example",
            "null",
            "https://127.0.0.1:8080",
            "http://localhost:8080",
        ] {
            assert!(post(&[("origin", bad)]).is_some(), "{bad}");
        }
        assert!(post(&[("sec-fetch-site", "cross-site")]).is_some());
        assert!(
            post(&[("sec-fetch-site", "same-site")]).is_some(),
            "another port is another site"
        );
        let live = [here, ("origin", "http://evil.example")];
        assert!(ask("GET", "/api/live", &live).is_some());
        let form = [here, ("content-type", "text/plain")];
        assert!(
            ask("POST", "/api/act", &form).is_some(),
            "what a form can send"
        );
        assert!(ask("DELETE", "/api/act", &[here]).is_some());
        let link = [here, ("sec-fetch-site", "cross-site")];
        assert_eq!(
            ask("GET", "/", &link),
            None,
            "a link to the page may be followed"
        );
    }
}
