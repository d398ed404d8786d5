package ca.footing.credential;

import ca.footing.certificate.CertificateData;
import ca.footing.shared.Formats;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a sentence of a design may leave open, written in braces: {@code {name}}. Texts {@code credential.placeholder.XX}. */
public enum Placeholder {
    NAME,
    PROGRAMME,
    COHORT,
    HOURS,
    FROM,
    TO,
    PROVIDER;

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}|[{}]");

    /** A part of a filled sentence; what was filled in is printed strong. */
    public record Piece(String text, boolean strong) {}

    /** As it is written. */
    public String written() {
        return "{" + name().toLowerCase(Locale.ROOT) + "}";
    }

    /**
     * @param complete whether name and programme must stand in it
     * @throws PlaceholderUnknown for any other word in braces
     * @throws PlaceholderMissing when one of these is not there
     */
    static void require(String sentence, boolean complete) {
        var found = BRACES.matcher(sentence);
        while (found.find()) {
            if (of(found.group()).isEmpty()) {
                throw new PlaceholderUnknown(found.group());
            }
        }
        for (var wanted : List.of(NAME, PROGRAMME)) {
            if (complete && !sentence.contains(wanted.written())) {
                throw new PlaceholderMissing(wanted.written());
            }
        }
    }

    static List<Piece> fill(String sentence, CertificateData data, Locale locale) {
        var pieces = new ArrayList<Piece>();
        var found = BRACES.matcher(sentence);
        var end = 0;
        while (found.find()) {
            pieces.add(new Piece(sentence.substring(end, found.start()), false));
            pieces.add(of(found.group())
                    .map(known -> new Piece(known.value(data, locale), known == NAME || known == PROGRAMME))
                    .orElse(new Piece(found.group(), false)));
            end = found.end();
        }
        pieces.add(new Piece(sentence.substring(end), false));
        return pieces;
    }

    private static Optional<Placeholder> of(String written) {
        return Arrays.stream(values())
                .filter(one -> one.written().equals(written))
                .findFirst();
    }

    private String value(CertificateData data, Locale locale) {
        var days = data.days();
        return switch (this) {
            case NAME -> data.holder().legalName();
            case PROGRAMME -> data.programme().in(locale);
            case COHORT -> data.cohort().in(locale);
            case HOURS -> Formats.minutes(data.minutes().total());
            case FROM -> Formats.date(days.isEmpty() ? data.issuedOn() : days.getFirst(), locale);
            case TO -> Formats.date(days.isEmpty() ? data.issuedOn() : days.getLast(), locale);
            case PROVIDER -> data.provider().name();
        };
    }
}
