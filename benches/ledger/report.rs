//! Figures, and what they are held to.
use std::process::ExitCode;
use std::time::Duration;

/// What was measured, and what did not hold.
#[derive(Default)]
pub struct Report {
    missed: Vec<String>,
}

impl Report {
    /// A figure that is held to nothing.
    pub fn tell(&mut self, name: &str, value: f64, unit: &str) {
        println!("{name} {value:.3} {unit}");
    }

    /// A figure that must be at least `floor`, and is fought for up to `target`.
    pub fn at_least(&mut self, name: &str, value: f64, floor: f64, target: f64) {
        self.tell(name, value, "x");
        self.judge(
            name,
            value >= floor,
            value >= target,
            &format!("at least {floor}, target {target}"),
        );
    }

    /// A figure that must be at most `most`, and is fought for down to `target`.
    pub fn at_most(&mut self, name: &str, value: f64, unit: &str, most: f64, target: f64) {
        self.tell(name, value, unit);
        self.judge(
            name,
            value <= most,
            value <= target,
            &format!("at most {most}, target {target}"),
        );
    }

    fn judge(&mut self, name: &str, holds: bool, reached: bool, bound: &str) {
        let verdict = match (holds, reached) {
            (true, true) => "reached",
            (true, false) => "holds",
            (false, _) => "MISSED",
        };
        println!("# {name}: {bound}: {verdict}");
        if !holds {
            self.missed.push(name.into());
        }
    }

    /// Says what did not hold; then the command fails.
    pub fn end(self) -> ExitCode {
        match self.missed.as_slice() {
            [] => {
                println!("# everything that must hold does");
                ExitCode::SUCCESS
            }
            missed => {
                println!("# MISSED: {}", missed.join(", "));
                ExitCode::FAILURE
            }
        }
    }
}

/// How long each of many took.
pub struct Times(Vec<Duration>);

impl Times {
    pub fn new(mut times: Vec<Duration>) -> Times {
        times.sort_unstable();
        Times(times)
    }

    /// So many hundredths of all took no longer, in milliseconds.
    pub fn percentile(&self, hundredths: usize) -> f64 {
        let at = (self.0.len() * hundredths / 100).min(self.0.len() - 1);
        self.0[at].as_secs_f64() * 1_000.0
    }
}
