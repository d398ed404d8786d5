package ca.footing.tax;

import ca.footing.shared.Province;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How what is sold can be attended, as far as tax asks.
 *
 * @param inPersonMinutes to be attended at the venue alone
 * @param onlineMinutes that can be attended from anywhere in Canada, be it that there is a room as well
 * @param venue the province of the venue
 */
public record Delivery(int inPersonMinutes, int onlineMinutes, Province venue) {
    /** One part of it. */
    public record Part(boolean inPerson, int minutes) {}

    public static Delivery of(List<Part> parts, Province venue) {
        return new Delivery(minutes(parts, true), minutes(parts, false), venue);
    }

    /**
     * The place of supply of a right to attend, which is intangible personal property (CRA; New HVAT Regulations ss.
     * 6–7): the venue's province when the right can be used primarily there, that is for more than half of its minutes;
     * else the buyer's.
     *
     * @return null when it is the buyer's and the buyer gave no address: then the special rule decides
     */
    @Nullable
    Province placeOfSupply(@Nullable Province buyer) {
        return inPersonMinutes > onlineMinutes ? venue : buyer;
    }

    private static int minutes(List<Part> parts, boolean inPerson) {
        return parts.stream()
                .filter(part -> part.inPerson() == inPerson)
                .mapToInt(Part::minutes)
                .sum();
    }
}
