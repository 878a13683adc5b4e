//! Whether two words are one slip of the keyboard apart: a letter wrong, missing, too many, or swapped with the next.

/// How many letters both begin with.
fn common<T: PartialEq>(one: &[T], other: &[T]) -> usize {
    one.iter().zip(other).take_while(|(one, other)| one == other).count()
}

/// Whether at most one slip lies between two words. What both begin and end with is taken away first, so that no more
/// than the slip itself is left.
pub(super) fn within_one<T: PartialEq>(one: &[T], other: &[T]) -> bool {
    if one.len().abs_diff(other.len()) > 1 {
        return false;
    }
    let start = common(one, other);
    let (one, other) = (&one[start..], &other[start..]);
    let end = one.iter().rev().zip(other.iter().rev()).take_while(|(one, other)| one == other).count();
    match (&one[..one.len() - end], &other[..other.len() - end]) {
        ([] | [_], [] | [_]) => true,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    }
}

/// Whether a longer word begins, but for one slip, with what was typed.
pub(super) fn begins_within_one<T: PartialEq>(typed: &[T], word: &[T]) -> bool {
    let start = common(typed, word);
    let (typed, word) = (&typed[start..], &word[start..]);
    let (Some(after_typed), Some(after_word)) = (typed.get(1..), word.get(1..)) else {
        // All of it was typed rightly, or there is one letter too many at the end of the word.
        return typed.len() <= 1;
    };
    let swapped = typed.len() > 1
        && word.len() > 1
        && typed[0] == word[1]
        && typed[1] == word[0]
        && word[2..].starts_with(&typed[2..]);
    swapped
        || after_word.starts_with(after_typed)
        || after_word.starts_with(typed)
        || word.starts_with(after_typed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn apart(one: &str, other: &str) -> bool {
        let letters = |text: &str| text.chars().collect::<Vec<_>>();
        let (one, other) = (letters(one), letters(other));
        assert_eq!(within_one(&one, &other), within_one(&other, &one), "either way round");
        within_one(&one, &other)
    }

    fn begins(typed: &str, word: &str) -> bool {
        begins_within_one(typed.as_bytes(), word.as_bytes())
    }

    #[test]
    fn one_slip_is_let_pass_and_two_are_not() {
        for slip in
            ["landauer", "lamdauer", "landaer", "landdauer", "ladnauer", "andauer", "landaure", "landauerx"]
        {
            assert!(apart(slip, "landauer"), "{slip}");
        }
        for slips in ["lamdaurr", "landar", "nadlauer", "landauerxy", "ladnaeur", "badge", ""] {
            assert!(!apart(slips, "landauer"), "{slips}");
        }
        assert!(apart("ysbytŷ", "ysbyty"), "letters count, not bytes");
    }

    #[test]
    fn the_beginning_of_a_word_may_have_a_slip_too() {
        for typed in ["pathol", "patohl", "pathl", "patthol", "pathox", "xathol", "apthol"] {
            assert!(begins(typed, "pathology"), "{typed}");
        }
        for typed in ["patxxl", "logy", "thology", "pathologyxx"] {
            assert!(!begins(typed, "pathology"), "{typed}");
        }
    }

    #[test]
    fn the_short_way_agrees_with_the_whole_table() {
        let words = words_of_two_letters(5);
        for one in &words {
            for other in &words {
                assert_eq!(within_one(one, other), distance(one, other) <= 1, "{one:?} {other:?}");
            }
        }
    }

    /// Every word of a and b, up to a length.
    fn words_of_two_letters(longest: usize) -> Vec<Vec<u8>> {
        let mut words = vec![Vec::new()];
        for length in 1..=longest {
            for bits in 0..1_u32 << length {
                words.push((0..length).map(|at| if bits >> at & 1 == 0 { b'a' } else { b'b' }).collect());
            }
        }
        words
    }

    /// The restricted edit distance (Damerau and Levenshtein) by its table.
    fn distance(one: &[u8], other: &[u8]) -> usize {
        let mut table = vec![vec![0; other.len() + 1]; one.len() + 1];
        for row in 0..=one.len() {
            for column in 0..=other.len() {
                if row == 0 || column == 0 {
                    table[row][column] = row + column;
                    continue;
                }
                let wrong = usize::from(one[row - 1] != other[column - 1]);
                let mut least = (table[row - 1][column] + 1)
                    .min(table[row][column - 1] + 1)
                    .min(table[row - 1][column - 1] + wrong);
                if row > 1
                    && column > 1
                    && one[row - 1] == other[column - 2]
                    && one[row - 2] == other[column - 1]
                {
                    least = least.min(table[row - 2][column - 2] + 1);
                }
                table[row][column] = least;
            }
        }
        table[one.len()][other.len()]
    }
}
