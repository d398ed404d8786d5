package ca.footing.shared;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What in a note looks as if it could identify somebody. It warns while one writes and never claims to find everything:
 * the question whether a stranger could recognise a person stays with the writer.
 */
public enum Hint {
    NAME("\\b(?:Mr|Mrs|Ms|Mx|Dr|M|Mme|Mlle)\\.? \\p{Lu}\\p{L}+|\\p{Ll}[,;]? \\p{Lu}\\p{Ll}{2,}"),
    INITIALS("\\b\\p{Lu}\\. ?\\p{Lu}\\.|\\b\\p{Lu}{2}\\b"),
    AGE_OR_DATE("\\b\\d{1,3}[- ]?(?:years?|yrs?|yo|y/o|ans)\\b|\\b(?:19|20)\\d{2}\\b|\\b\\d{1,2}[/.-]\\d{1,2}\\b"),
    NUMBER("\\d[\\d -]{5,}\\d"),
    ADDRESS("\\S@\\S|\\b\\d+ \\p{Lu}\\p{L}+ (?:St|Street|Ave|Avenue|Road|Rd)\\b|\\b\\d+,? rue\\b");

    private final Pattern pattern;

    Hint(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    public static List<Hint> in(String note) {
        return Arrays.stream(values())
                .filter(hint -> hint.pattern.matcher(note).find())
                .toList();
    }
}
