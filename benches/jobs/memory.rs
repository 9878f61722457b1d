//! How much memory this process takes, in MB.

/// From now on the peak is counted anew; how much there is now.
pub fn begin() -> f64 {
    // Where the kernel does not allow it, the peak is that since the start, which tells too much rather than too little.
    let _ = std::fs::write("/proc/self/clear_refs", "5");
    read("VmRSS:")
}

/// The most that there was since.
pub fn peak() -> f64 {
    read("VmHWM:")
}

fn read(name: &str) -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with(name)).unwrap();
    let kib: f64 = line.split_whitespace().nth(1).unwrap().parse().unwrap();
    kib * 1_024.0 / 1_000_000.0
}
