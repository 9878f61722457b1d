//! Which operation a request means, and where the schema of its body is.

use serde_json::{Map, Value};

/// What an operation takes; schemas are named by JSON pointer.
pub enum Body {
    None,
    Optional(String),
    Required(String),
}

pub struct Routes(Vec<Route>);

struct Route {
    method: String,
    segments: Vec<Segment>,
    body: Body,
}

/// Ordered as they are preferred: `@me` is itself before it is anybody's id.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Segment {
    Is(String),
    Any,
}

impl Routes {
    pub fn of(document: &Map<String, Value>) -> Self {
        let paths = document["paths"]
            .as_object()
            .expect("an OpenAPI document has paths");
        let operations = |(path, methods): (&String, &Value)| {
            let methods = methods.as_object().expect("a path has methods").clone();
            let path = path.clone();
            methods
                .into_iter()
                .filter_map(move |(method, operation)| Route::of(&path, method, &operation))
        };
        let mut routes: Vec<_> = paths.iter().flat_map(operations).collect();
        routes.sort_by(|a, b| a.segments.cmp(&b.segments));
        Self(routes)
    }

    /// The body of the first operation that matches, static segments before parameters.
    pub fn find(&self, method: &str, path: &str) -> Option<&Body> {
        let path = path.split('?').next().unwrap_or_default();
        let path = path.strip_prefix("/api/v10").unwrap_or(path);
        let given: Vec<_> = path.trim_matches('/').split('/').collect();
        let route = self
            .0
            .iter()
            .find(|route| route.method.eq_ignore_ascii_case(method) && route.matches(&given))?;
        Some(&route.body)
    }
}

impl Route {
    /// `None` for what is not an operation: a path also carries `parameters`.
    fn of(path: &str, method: String, operation: &Value) -> Option<Self> {
        operation.get("operationId")?;
        let segments = path.trim_matches('/').split('/').map(Segment::of).collect();
        let body = Body::of(
            &format!("/paths/{}/{method}/requestBody", escaped(path)),
            operation.get("requestBody"),
        );
        Some(Self {
            method,
            segments,
            body,
        })
    }

    fn matches(&self, given: &[&str]) -> bool {
        let fits = |(segment, given): (&Segment, &&str)| match segment {
            Segment::Is(name) => name == given,
            Segment::Any => !given.is_empty(),
        };
        self.segments.len() == given.len() && self.segments.iter().zip(given).all(fits)
    }
}

impl Segment {
    fn of(template: &str) -> Self {
        if template.starts_with('{') {
            Self::Any
        } else {
            Self::Is(template.to_owned())
        }
    }
}

impl Body {
    /// JSON where it is offered; a route for files only describes its payload as multipart.
    fn of(pointer: &str, described: Option<&Value>) -> Self {
        let content = |media: &str| {
            Some(described?.get("content")?.get(media)?.get("schema")).map(|_| media.to_owned())
        };
        let Some(media) = content("application/json").or_else(|| content("multipart/form-data"))
        else {
            return Self::None;
        };
        let schema = format!("{pointer}/content/{}/schema", escaped(&media));
        match described.and_then(|body| body.get("required")) {
            Some(Value::Bool(true)) => Self::Required(schema),
            _ => Self::Optional(schema),
        }
    }
}

/// One step of a JSON pointer inside a URI fragment.
fn escaped(step: &str) -> String {
    step.replace('~', "~0")
        .replace('/', "~1")
        .replace('{', "%7B")
        .replace('}', "%7D")
}
