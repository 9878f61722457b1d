//! Requests to other services over HTTP, each within bounds: how long it may take, how much may come back, and where it may
//! go. No redirect is followed, so neither a request nor its credentials reach a host that nobody has named.
use chrono::DateTime;
use reqwest::header::{CONTENT_TYPE, DATE, HeaderMap, HeaderName, RETRY_AFTER};
use reqwest::{Client, RequestBuilder, Response, Url, redirect};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use std::time::Duration;

/// How long others are waited for.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// Until a connection stands.
    pub connect: Duration,
    /// Until an answer is there, whole.
    pub answer: Duration,
    /// The same for an order, which may take others longer: Xoxoday says up to 120 s.
    pub order: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Patience {
            connect: Duration::from_secs(10),
            answer: Duration::from_secs(30),
            order: Duration::from_secs(130),
        }
    }
}

/// An answer that came, whatever it says.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// How long to wait before the next request, where it says so.
    pub retry_after: Option<Duration>,
    /// What it holds, if that is JSON.
    pub body: Option<Value>,
}

/// Why there is no answer. Save for the first, what was asked for may have been done all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lost {
    /// No connection: nothing was sent.
    Unreachable,
    /// None in time.
    Silent,
    /// The connection broke.
    Cut,
    /// More came than is read.
    Large,
}

/// The longest wait that another service may ask for.
const LONGEST: Duration = Duration::from_secs(86_400);

/// The way to one service.
#[derive(Clone, Debug)]
pub struct Wire {
    client: Client,
    patience: Patience,
}

impl Wire {
    /// To a host on this machine, where it may go without TLS, or elsewhere.
    ///
    /// # Errors
    /// There is no TLS on this machine.
    pub fn new(near: bool, patience: Patience) -> Result<Wire, String> {
        let client = Client::builder()
            .use_rustls_tls()
            .https_only(!near)
            .redirect(redirect::Policy::none())
            .connect_timeout(patience.connect)
            .user_agent(concat!("ovation/", env!("CARGO_PKG_VERSION")));
        let client = if near { client.no_proxy() } else { client };
        let client = client.build().map_err(|error| error.to_string())?;
        Ok(Wire { client, patience })
    }

    /// Reads.
    ///
    /// # Errors
    /// No answer came.
    pub async fn get(&self, url: Url, key: &SecretString, most: usize) -> Result<Answer, Lost> {
        let request = self.client.get(url).bearer_auth(key.expose_secret());
        send(request.timeout(self.patience.answer), most).await
    }

    /// Sends JSON, to be answered as soon as what is read is.
    ///
    /// # Errors
    /// No answer came.
    pub async fn post(
        &self,
        url: Url,
        key: Option<&SecretString>,
        body: &Value,
        most: usize,
    ) -> Result<Answer, Lost> {
        let request = self.posts(url, key, body);
        send(request.timeout(self.patience.answer), most).await
    }

    /// Sends an order, which may take longer.
    ///
    /// # Errors
    /// No answer came.
    pub async fn order(
        &self,
        url: Url,
        key: &SecretString,
        body: &Value,
        most: usize,
    ) -> Result<Answer, Lost> {
        let request = self.posts(url, Some(key), body);
        send(request.timeout(self.patience.order), most).await
    }

    /// Sends JSON as it was signed, with the headers that prove it; an order may be in it, which may take longer.
    ///
    /// # Errors
    /// No answer came.
    pub async fn signed(
        &self,
        url: Url,
        proof: HeaderMap,
        body: String,
        most: usize,
    ) -> Result<Answer, Lost> {
        let request = self.client.post(url).headers(proof).body(body);
        let request = request.header(CONTENT_TYPE, "application/json");
        send(request.timeout(self.patience.order), most).await
    }

    fn posts(&self, url: Url, key: Option<&SecretString>, body: &Value) -> RequestBuilder {
        let request = self.client.post(url).json(body);
        match key {
            Some(key) => request.bearer_auth(key.expose_secret()),
            None => request,
        }
    }
}

async fn send(request: RequestBuilder, most: usize) -> Result<Answer, Lost> {
    let answer = request.send().await.map_err(|error| lost(&error))?;
    let (status, retry_after) = (answer.status().as_u16(), retry_after(answer.headers()));
    let body = read(answer, most).await?;
    Ok(Answer {
        status,
        retry_after,
        body: serde_json::from_slice(&body).ok(),
    })
}

/// The error itself may hold the URL, and is not passed on.
fn lost(error: &reqwest::Error) -> Lost {
    match (error.is_connect(), error.is_timeout()) {
        (true, _) => Lost::Unreachable,
        (false, true) => Lost::Silent,
        (false, false) => Lost::Cut,
    }
}

async fn read(mut answer: Response, most: usize) -> Result<Vec<u8>, Lost> {
    let mut body = Vec::new();
    while let Some(part) = answer.chunk().await.map_err(|error| lost(&error))? {
        if body.len() + part.len() > most {
            return Err(Lost::Large);
        }
        body.extend_from_slice(&part);
    }
    Ok(body)
}

/// Seconds, or a date, which counts from the date of the answer itself (RFC 9110, 10.2.3).
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    let wanted = text(RETRY_AFTER)?.trim();
    let seconds = match wanted.parse::<u64>() {
        Ok(seconds) => seconds,
        Err(_) => {
            let until = DateTime::parse_from_rfc2822(wanted).ok()?;
            let since = DateTime::parse_from_rfc2822(text(DATE)?).ok()?;
            u64::try_from((until - since).num_seconds()).ok()?
        }
    };
    Some(Duration::from_secs(seconds).min(LONGEST))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wait(pairs: &[(HeaderName, &'static str)]) -> Option<u64> {
        let pairs = pairs.iter().cloned();
        let headers = pairs.map(|(name, value)| (name, value.parse().expect("a header")));
        retry_after(&headers.collect()).map(|wait| wait.as_secs())
    }

    #[test]
    fn how_long_to_wait_is_told_in_seconds_or_by_a_date() {
        let date = (DATE, "Mon, 30 Nov 2026 09:00:00 GMT");
        let until = (RETRY_AFTER, "Mon, 30 Nov 2026 09:01:30 GMT");
        assert_eq!(wait(&[(RETRY_AFTER, "60")]), Some(60));
        assert_eq!(wait(&[date.clone(), until.clone()]), Some(90));
        assert_eq!(wait(&[(RETRY_AFTER, "99999999")]), Some(86_400));
        assert_eq!(wait(&[until]), None);
        assert_eq!(wait(&[date, (RETRY_AFTER, "soon")]), None);
        assert_eq!(wait(&[]), None);
    }
}
