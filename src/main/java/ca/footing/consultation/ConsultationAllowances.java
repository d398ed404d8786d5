package ca.footing.consultation;

import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.SeriesId;
import ca.footing.shared.ForRegistrars;
import ca.footing.shared.Ids;
import ca.footing.shared.Internal;
import ca.footing.shared.LocalizedText;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many consultations a place in a series includes. */
@Service
@Transactional
public class ConsultationAllowances {
    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final Catalogue catalogue;

    ConsultationAllowances(JdbcClient jdbc, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
    }

    /** One series; {@code seats} is empty when there is no limit. */
    public record Included(SeriesId series, LocalizedText title, OptionalInt seats) {}

    /** Of every published series. */
    @ForRegistrars
    @Transactional(readOnly = true)
    public List<Included> all() {
        return catalogue.published().stream()
                .map(series -> new Included(series.id(), series.title(), included(series.id())))
                .toList();
    }

    /** @throws IllegalArgumentException outside of 0 to 50 */
    @ForRegistrars
    public void set(SeriesId series, int seats) {
        if (seats < 0 || seats > MOST) {
            throw new IllegalArgumentException("Not a number of seats: " + seats);
        }
        jdbc.sql(
                        "insert into consultation_allowance (series_id, seats) values (:series, :seats) on duplicate key update seats = :seats")
                .param("series", Ids.bytes(series.id()))
                .param("seats", seats)
                .update();
    }

    @Internal
    @Transactional(readOnly = true)
    public OptionalInt included(SeriesId series) {
        return jdbc.sql("select seats from consultation_allowance where series_id = :series")
                .param("series", Ids.bytes(series.id()))
                .query(Integer.class)
                .optional()
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }
}
