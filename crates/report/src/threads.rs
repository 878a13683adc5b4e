//! Work on many things by all processors.

use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// How many things are too few to start a thread for.
const FEW: usize = 4;

/// What `work` makes of each, in their order: what comes of it does not depend on the number of processors. Each processor
/// makes itself what it works with, and takes the next thing when it is done with one.
pub(crate) fn each<T: Sync, R: Send, W>(
    things: &[T],
    with: impl Fn() -> W + Sync,
    work: impl Fn(&mut W, &T) -> R + Sync,
) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let share = || {
        let (mut own, mut made) = (with(), Vec::new());
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(thing) = things.get(at) else { return made };
            made.push((at, work(&mut own, thing)));
        }
    };
    let mut made = thread::scope(|scope| {
        // This thread works too.
        let others = (processors() - 1).min(things.len() / FEW);
        let others: Vec<_> = (0..others).map(|_| scope.spawn(share)).collect();
        let mut made = share();
        for other in others {
            made.extend(other.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
        made
    });
    made.sort_unstable_by_key(|(at, _)| *at);
    made.into_iter().map(|(_, made)| made).collect()
}

/// Things that are not worth a thread of their own.
const LEAST: usize = 64;

/// What workers make of all things, in their order: each takes a share of things that follow one another, the first on this
/// thread.
pub(crate) fn share<T: Send, R: Send, W: Send>(
    things: Vec<T>,
    (first, others): (&mut W, &mut [W]),
    work: impl Fn(&mut W, T) -> R + Sync,
) -> Vec<R> {
    let size = things.len().div_ceil(others.len() + 1).max(LEAST);
    let (work, mut things) = (&work, things.into_iter());
    let own: Vec<T> = things.by_ref().take(size).collect();
    thread::scope(|scope| {
        let mut shares = Vec::with_capacity(others.len());
        for other in others {
            let share: Vec<T> = things.by_ref().take(size).collect();
            if !share.is_empty() {
                let work = move || share.into_iter().map(|thing| work(other, thing)).collect::<Vec<_>>();
                shares.push(scope.spawn(work));
            }
        }
        let mut made: Vec<R> = own.into_iter().map(|thing| work(first, thing)).collect();
        for share in shares {
            made.extend(share.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
        made
    })
}

/// How many threads the computer runs at once.
pub(crate) fn processors() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}
