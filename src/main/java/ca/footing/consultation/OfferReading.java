package ca.footing.consultation;

import ca.footing.account.AccountId;
import ca.footing.account.PersonName;
import ca.footing.account.Profiles;
import ca.footing.catalogue.SeriesId;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a learner sees of consultations, in a constant number of statements. */
@Component
class OfferReading {
    private final ConsultationStore store;
    private final SeatStore seats;
    private final Profiles profiles;
    private final Clock clock;

    OfferReading(ConsultationStore store, SeatStore seats, Profiles profiles, Clock clock) {
        this.store = store;
        this.seats = seats;
        this.profiles = profiles;
        this.clock = clock;
    }

    List<Consultations.Offer> of(AccountId learner, Collection<SeriesId> series) {
        var own = seats.of(learner).stream()
                .collect(Collectors.toMap(
                        ConsultationSeat::consultation, Function.identity(), (first, _) -> first, LinkedHashMap::new));
        var coming = store.coming(series, clock.instant());
        var known = coming.stream().map(ConsultationRow::id).toList();
        var before = store.find(
                own.keySet().stream().filter(id -> !known.contains(id)).toList());
        var rows = Stream.concat(coming.stream(), before.stream()).toList();
        var names = profiles.names(
                rows.stream().map(ConsultationRow::leader).distinct().toList());
        return rows.stream()
                .map(row -> offer(row, name(names.get(row.leader())), own.get(row.id())))
                .toList();
    }

    private static String name(@Nullable PersonName leader) {
        if (leader == null) {
            return "";
        }
        return leader.legalName().isEmpty() ? leader.preferredName() : leader.legalName();
    }

    /** Where it is, only people with a seat see. */
    private static Consultations.Offer offer(ConsultationRow row, String leader, @Nullable ConsultationSeat seat) {
        return seat == null
                ? new Consultations.Offer(row.withoutPlace(), leader, null, null, false)
                : new Consultations.Offer(
                        seat.status() == SeatStatus.BOOKED ? row : row.withoutPlace(),
                        leader,
                        seat.status(),
                        seat.minutes(),
                        seat.entered());
    }
}
