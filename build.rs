//! How the program is linked.
use std::process::Command;

/// The first glibc that reads packed relocations.
const PACKED_SINCE: (u32, u32) = (2, 36);

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    // Relocations take a tenth of the space, on disk and in memory, where the system's loader can read them packed.
    if glibc().is_some_and(|version| version >= PACKED_SINCE) {
        println!("cargo::rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
}

/// The version of the glibc that the program is linked with: that of this machine, unless another is built for.
fn glibc() -> Option<(u32, u32)> {
    let target = std::env::var("TARGET").ok()?;
    if std::env::var("HOST").ok()? != target || !target.ends_with("linux-gnu") {
        return None;
    }
    let told = Command::new("getconf")
        .arg("GNU_LIBC_VERSION")
        .output()
        .ok()?;
    let told = String::from_utf8(told.stdout).ok()?;
    let (major, minor) = told.trim().strip_prefix("glibc ")?.split_once('.')?;
    Some((major.parse().ok()?, minor.parse().ok()?))
}
