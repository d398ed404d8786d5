package ca.footing.cohort;

import ca.footing.catalogue.SeriesId;
import ca.footing.refund.RefundPolicy;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.Province;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * What the registrar enters for a cohort.
 *
 * @param fullAttendance whether completion asks for every session; else a place begun late costs its part
 * @param language {@code en}, {@code fr} or {@code both}: the language of the live sessions
 */
public record CohortDraft(
        SeriesId series,
        String code,
        LocalizedText name,
        int capacity,
        String language,
        String city,
        Province venueProvince,
        ZoneId zone,
        LocalDateTime closesAt,
        List<FacilitatorId> facilitators,
        List<PriceCategory> prices,
        RefundPolicy refunds,
        boolean fullAttendance) {
    /** Of a cohort whose completion asks for every session. */
    public CohortDraft(
            SeriesId series,
            String code,
            LocalizedText name,
            int capacity,
            String language,
            String city,
            Province venueProvince,
            ZoneId zone,
            LocalDateTime closesAt,
            List<FacilitatorId> facilitators,
            List<PriceCategory> prices,
            RefundPolicy refunds) {
        this(
                series,
                code,
                name,
                capacity,
                language,
                city,
                venueProvince,
                zone,
                closesAt,
                facilitators,
                prices,
                refunds,
                true);
    }
}
