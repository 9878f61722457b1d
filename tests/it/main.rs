//! Tests.

mod locales;
