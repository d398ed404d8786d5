package ca.footing.cohort;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A session keeps its breaks beside its times, as {@code 10:30-10:45 12:00-13:00}: they are never read without it. */
@Converter
class BreaksColumn implements AttributeConverter<SessionBreaks, String> {
    @Override
    public String convertToDatabaseColumn(SessionBreaks breaks) {
        return breaks.all().stream().map(each -> each.from() + "-" + each.to()).collect(Collectors.joining(" "));
    }

    @Override
    public SessionBreaks convertToEntityAttribute(String kept) {
        return new SessionBreaks(Arrays.stream(kept.split(" "))
                .filter(each -> !each.isEmpty())
                .map(BreaksColumn::one)
                .toList());
    }

    private static SessionBreak one(String kept) {
        var dash = kept.indexOf('-');
        return new SessionBreak(LocalTime.parse(kept.substring(0, dash)), LocalTime.parse(kept.substring(dash + 1)));
    }
}
